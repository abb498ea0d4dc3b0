import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { Socket } from 'node:net'

/** The connections that servers of this process have taken and not closed yet. */
export interface ServerSockets {
  readonly open: ReadonlySet<Socket>
  /** Resolves when each of them is closed; of those that never are, the test's timeout tells. */
  allClosed(): Promise<void>
  stop(): void
}

const channel = 'net.server.socket'

export function followServerSockets(): ServerSockets {
  const open = new Set<Socket>()
  const follow = (message: unknown): void => {
    const { socket } = message as { readonly socket: Socket }
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  }
  subscribe(channel, follow)
  return {
    open,
    async allClosed() {
      const closings = [...open].map(
        (socket) => new Promise((closed) => socket.once('close', closed)),
      )
      await Promise.all(closings)
    },
    stop: () => unsubscribe(channel, follow),
  }
}
