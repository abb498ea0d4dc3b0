import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Verdict } from './judge.js'
import type { Task } from './worker.js'

const limitMs = 120_000

/** Judges all tasks in processes of their own; a task that never ends costs its process. */
export async function judgeAll(
  tasks: readonly Task[],
  jobs: number,
  onVerdict: (verdict: Verdict) => void,
): Promise<readonly Verdict[]> {
  const waiting = [...tasks]
  const verdicts: Verdict[] = []
  const workers = Array.from({ length: Math.min(jobs, tasks.length) }, async () => {
    while (waiting.length > 0) {
      await work(waiting, (verdict) => {
        verdicts.push(verdict)
        onVerdict(verdict)
      })
    }
  })
  await Promise.all(workers)
  return verdicts
}

/** Until nothing waits, or the process is lost. */
function work(waiting: Task[], tell: (verdict: Verdict) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = startWorker()
    let current: Task | undefined
    let isReady = false
    let timer: NodeJS.Timeout | undefined
    const next = () => {
      clearTimeout(timer)
      current = waiting.shift()
      if (current === undefined) {
        child.disconnect()
        return
      }
      child.send(current)
      timer = setTimeout(() => child.kill('SIGKILL'), limitMs)
    }
    child.on('message', (message: Verdict | 'ready') => {
      if (message !== 'ready') tell(message)
      isReady = true
      current = undefined
      next()
    })
    child.on('exit', () => {
      clearTimeout(timer)
      if (current !== undefined) tell(lost(current))
      if (isReady) resolve()
      else reject(new Error('a worker ended before it was ready'))
    })
  })
}

function startWorker(): ChildProcess {
  const path = fileURLToPath(new URL('worker.ts', import.meta.url))
  return fork(path, { execArgv: ['--import', 'tsx'] })
}

function lost({ id, profile }: Task): Verdict {
  const stopped = 'the kit did not come back from it'
  return { id, profile, killedBy: [], isExpected: false, milliseconds: limitMs, stopped }
}
