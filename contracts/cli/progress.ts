import type { Progress } from '../options.js'
import type { CheckContext } from './context.js'

export interface ProgressLine {
  show(progress: Progress): void
  clear(): void
}

/** One line, written over again and again; nothing where nobody watches. */
export function makeProgressLine({
  watchedWidth: width,
  tell,
}: Pick<CheckContext, 'watchedWidth' | 'tell'>): ProgressLine {
  if (width === undefined) return { show: () => undefined, clear: () => undefined }
  const clear = '\r\u001b[2K'
  return {
    show: ({ step, id, index, total }) => {
      const text = `${step} ${index + 1} of ${total}  ${id}`
      tell(`${clear}${text.slice(0, Math.max(0, width - 1))}`)
    },
    clear: () => tell(clear),
  }
}
