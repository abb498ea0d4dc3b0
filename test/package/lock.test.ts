import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

interface Locked {
  readonly optionalDependencies?: { readonly [name: string]: string }
  readonly resolved?: string
}

async function readLock(): Promise<{ readonly [path: string]: Locked }> {
  const file = new URL('../../package-lock.json', import.meta.url)
  return (JSON.parse(await readFile(file, 'utf8')) as { packages: { [path: string]: Locked } })
    .packages
}

it('the lock holds the builds for all platforms, else npm ci refuses it elsewhere', async () => {
  const packages = await readLock()
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`${path}/node_modules/${name}`] && !packages[`node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

it('the lock names no registry', async () => {
  const resolved = Object.values(await readLock()).filter((locked) => locked.resolved !== undefined)
  expect(resolved).toEqual([])
})
