import type { Transcript } from '../../../src/schemas/transcript.js'
import type { Covered } from '../covered.js'

/**
 * By its id or its path; the path as a log, a page or a client has it: after a method, within an
 * address, without its first slash, or with a corpId in the place of `{corpId}`.
 */
export function findOperation({ transcripts }: Covered, name: string): Transcript | undefined {
  const id = name.toLowerCase()
  const path = toPath(name)
  return (
    transcripts.find(({ operation }) => operation.id.toLowerCase() === id) ??
    transcripts.find(({ operation }) => operation.path === path) ??
    transcripts.find(({ operation }) => isMadeFrom(operation.path, path))
  )
}

/** `POST https://oapi.dingtalk.com/gettoken?appkey=key` without what stands about the path. */
export function toPath(name: string): string {
  const [path = ''] = name
    .replace(/^[a-z]+ +(?=\/|https?:)/i, '')
    .replace(/^https?:\/\/[^/?#]*/i, '')
    .split(/[?#]/)
  return path.startsWith('/') ? path : `/${path}`
}

/** By segments, each of which one in braces stands for. */
function isMadeFrom(template: string, path: string): boolean {
  const parts = path.split('/')
  const wanted = template.split('/')
  return (
    parts.length === wanted.length &&
    wanted.every((part, index) =>
      part.startsWith('{') ? parts[index] !== '' : part === parts[index],
    )
  )
}
