import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { keep } from '../server/server.js'

/** One run of the load generator. */
export interface Job {
  readonly url: string
  /** Asked in turn by the connections; with `seconds` again from the first on. */
  readonly bodies: readonly string[]
  /** How long; without it each body is asked exactly once. */
  readonly seconds?: number
  readonly expected: Expected
}

export type Expected =
  /** Every answer begins with this text, which holds all of its rows. */
  | { readonly kind: 'same'; readonly start: string; readonly rowCount: number }
  /** Every answer is a page with so many people. */
  | { readonly kind: 'page'; readonly rowCount: number }

export interface Load {
  readonly requestCount: number
  readonly requestsPerSecond: number
  /** Processor time of the generator, of one processor: near 1 it is the generator that is measured. */
  readonly generatorBusy: number
}

export interface Generator {
  /** @throws {Error} at the first wrong answer */
  run(job: Job): Promise<Load>
  stop(): void
}

/** A process of its own, so that the server has a processor to itself. */
export function startGenerator(): Generator {
  const child = fork(fileURLToPath(new URL('generator.ts', import.meta.url)))
  keep(child)
  const ended = once(child, 'close').then(() => [{ wrong: 'the load generator ended' }])
  return {
    async run(job) {
      const answered = Promise.race([once(child, 'message'), ended])
      child.send(job)
      const [message] = (await answered) as [Load | { readonly wrong: string }]
      if ('wrong' in message) throw new Error(message.wrong)
      return message
    },
    stop: () => void child.kill(),
  }
}
