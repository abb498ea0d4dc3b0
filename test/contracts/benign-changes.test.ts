import { expect, it } from 'vitest'
import type { Target } from '../../contracts/target.js'
import { change, findAlarms, openSecond, run } from './benign-support.js'
import { makeSecondServer, type SecondServer } from './second/server.js'
import type { Variants } from './second/variants.js'
import { now } from './simulator-target.js'

/** The simulator's organisation changes by no call yet, so these are for the second server. */
it('finds no fault in a server where somebody joins between two runs', async () => {
  const server = makeSecondServer(now)
  const honest = openSecond({}, server)
  expect(findAlarms(await run(honest, 'live'))).toEqual([])
  server.directory.hire()
  expect(findAlarms(await run(honest, 'live'))).toEqual([])
})

type Event = 'hire' | 'dismiss'

/** Lets something happen before the call of a number, from 1 on. */
function happenAt(server: SecondServer, event: Event, at: number) {
  let calls = 0
  const spoil = (honest: Target['fetch']): Target['fetch'] => {
    return (request) => {
      calls++
      if (calls === at) server.directory[event]()
      return honest(request)
    }
  }
  return { spoil, count: () => calls }
}

it.each<[Event, string, Partial<Variants>]>([
  ['hire', 'joins a server', {}],
  ['hire', 'joins a server whose cursors count rows', { cursors: 'rows' }],
  ['dismiss', 'leaves a server', {}],
  ['dismiss', 'leaves a server whose cursors count rows', { cursors: 'rows' }],
])('%s: finds no fault when somebody %s in the middle of a run', async (event, _, variants) => {
  const quiet = makeSecondServer(now, variants)
  const idle = happenAt(quiet, event, 0)
  await run(change(openSecond(variants, quiet), idle.spoil), 'live')
  // A change that lies between two readings of one thing is seen twice, whatever the call is.
  for (let at = 2; at <= idle.count(); at += Math.ceil(idle.count() / 12)) {
    const server = makeSecondServer(now, variants)
    const busy = happenAt(server, event, at)
    const report = await run(change(openSecond(variants, server), busy.spoil), 'live')
    expect([at, findAlarms(report)]).toEqual([at, []])
  }
})
