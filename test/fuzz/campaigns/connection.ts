import type { Fetcher } from '../../support/client.js'
import { followServerSockets } from '../../support/server-sockets.js'
import { isAlive, toDoor, type Target } from '../target.js'
import type { Field } from './campaign.js'

/**
 * A server that hardly waits may be quicker than a loaded machine with one call, but not with all
 * of so many.
 */
const mostTries = 50

async function isSoonAlive(target: Target, door: Fetcher, tries: number): Promise<boolean> {
  for (let left = tries; left > 0; left -= 1) {
    if (await isAlive(target, door).catch(() => false)) return true
  }
  return false
}

/** A listening simulator whose connections are counted to the last. */
export async function openConnection(
  target: Target,
  toProperty: (port: number) => Field['property'],
  requestTimeoutMs?: number,
): Promise<Field> {
  const sockets = followServerSockets()
  const { port } = await target.simulator.listen(
    requestTimeoutMs === undefined ? {} : { requestTimeoutMs },
  )
  return {
    property: toProperty(port),
    async settle() {
      await sockets.allClosed()
      const tries = requestTimeoutMs === undefined ? 1 : mostTries
      return (await isSoonAlive(target, toDoor(port), tries))
        ? []
        : ['a plain call over HTTP is not answered']
    },
    async close() {
      await target.simulator.close()
      await sockets.allClosed()
      sockets.stop()
    },
  }
}
