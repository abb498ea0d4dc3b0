import { followServerSockets } from '../../support/server-sockets.js'
import { isAlive, toDoor, type Target } from '../target.js'
import type { Field } from './campaign.js'

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
      const door = toDoor(port)
      return (await isAlive(target, door)) ? [] : ['a plain call over HTTP is not answered']
    },
    async close() {
      await target.simulator.close()
      await sockets.allClosed()
      sockets.stop()
    },
  }
}
