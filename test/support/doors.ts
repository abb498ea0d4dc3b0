import { setupServer } from 'msw/node'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/entries/index.js'
import { handlers } from '../../src/entries/msw.js'

/** A way to reach a simulator. All of them must answer alike. */
export interface Door {
  readonly simulator: Simulator
  /** Sends a request to a vendor's URL, whatever that takes through this door. */
  fetch(url: string, init?: RequestInit): Promise<Response>
  close(): Promise<void>
}

export type OpenDoor = (options?: SimulatorOptions) => Promise<Door>

async function openInProcess(options?: SimulatorOptions): Promise<Door> {
  const simulator = createSimulator(options)
  return { simulator, fetch: simulator.fetch, close: simulator.close }
}

/** On a socket every dialect is told by its path, so the vendor's host is replaced. */
async function openSocket(options?: SimulatorOptions): Promise<Door> {
  const simulator = createSimulator(options)
  const { url: base } = await simulator.listen()
  return {
    simulator,
    fetch: (url, init) => fetch(url.replace(/^https:\/\/[^/]+/, base), init),
    close: simulator.close,
  }
}

async function openMsw(options?: SimulatorOptions): Promise<Door> {
  const simulator = createSimulator(options)
  const server = setupServer(...handlers(simulator))
  server.listen({ onUnhandledRequest: 'error' })
  return {
    simulator,
    fetch: (url, init) => fetch(url, init),
    close: async () => server.close(),
  }
}

export const doors: { readonly [name: string]: OpenDoor } = {
  'in process': openInProcess,
  'a socket': openSocket,
  MSW: openMsw,
}
