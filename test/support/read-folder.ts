import { readdir } from 'node:fs/promises'

/** The default exports of a folder's files, by file name: tables that no file has to list. */
export async function readFolder<Table>(folder: URL): Promise<ReadonlyMap<string, Table>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.ts')).toSorted()
  const entries = files.map(async (file) => {
    const { default: table } = (await import(/* @vite-ignore */ new URL(file, folder).href)) as {
      readonly default: Table
    }
    return [file.replace(/\.ts$/, ''), table] as const
  })
  return new Map(await Promise.all(entries))
}
