import { Stop } from './stop.js'

export const interruption = new Stop('interrupted', 'it was interrupted')

/**
 * What the work gives, unless the signal comes first; then the work is left alone.
 * @throws {Stop} when the signal has come
 */
export async function unlessAborted<Value>(
  signal: AbortSignal | undefined,
  work: () => Promise<Value>,
): Promise<Value> {
  if (signal === undefined) return work()
  if (signal.aborted) throw interruption
  let listen: (() => void) | undefined
  const aborted = new Promise<never>((_, reject) => {
    listen = () => reject(interruption)
    signal.addEventListener('abort', listen)
  })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    if (listen !== undefined) signal.removeEventListener('abort', listen)
  }
}
