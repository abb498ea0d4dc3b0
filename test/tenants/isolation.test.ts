import { expect, it } from 'vitest'
import { makeDice } from '../../mock/world/dice.js'
import { createSimulator } from '../../src/entries/index.js'
import { makeCourses, makePlayer, still, type Course, type Player } from './traffic.js'

/** Goes a course in a simulator that has no other tenant to go wrong with. */
async function goAlone(course: Course): Promise<unknown> {
  const simulator = createSimulator({ ...still, tenants: [course.tenant] })
  const player = makePlayer(simulator, simulator, course)
  for (const step of course.steps) await player.play(step)
  return player.tell()
}

/** A step of this one, a step of that one, until all have come to their end. */
async function goInterleaved(
  courses: readonly Course[],
  toPlayer: (course: Course) => Player,
  seed: number,
): Promise<readonly unknown[]> {
  const dice = makeDice(seed, 'test/turn')
  const players = courses.map(toPlayer)
  const places = courses.map(({ steps }, index) => ({ steps: [...steps], index }))
  for (let turn = 0; places.length > 0; turn++) {
    const at = dice.integer(turn, { from: 0, to: places.length - 1 })
    const place = places[at]
    const step = place?.steps.shift()
    if (step === undefined) places.splice(at, 1)
    else await players[place?.index ?? 0]?.play(step)
  }
  return players.map((player) => player.tell())
}

/** So that the traffic is not of one kind. */
const refusals = [
  'topapi/token-invalid',
  'topapi/rate-limited',
  'plain/quota-exceeded',
  'topapi/permission-missing',
  'gettoken/credentials-invalid',
  'topapi.user.listid/unknown-department',
  'TypeError: terminated',
  'TypeError: fetch failed',
  'nobody has the user id',
]

it('tenants that take turns are answered as if each were alone', async () => {
  const seed = 20_260_302
  const courses = makeCourses(seed, 200, 12)
  const simulator = createSimulator({ ...still, tenants: courses.map(({ tenant }) => tenant) })
  const toPlayer = (course: Course) => makePlayer(simulator, simulator, course)
  const together = await goInterleaved(courses, toPlayer, seed)
  for (const [index, course] of courses.entries()) {
    expect(together[index]).toEqual(await goAlone(course))
  }
  const text = JSON.stringify(together)
  for (const refusal of refusals) expect(text).toContain(refusal)
  // Nothing of it came to the default tenant.
  expect(simulator.state()).toMatchObject({ exchanges: 0, faults: 0, plannedChanges: 0 })
})

it('tenants that call at the same time, over HTTP, are answered as if each were alone', async () => {
  const courses = makeCourses(7, 24, 20)
  const simulator = createSimulator({ ...still, tenants: courses.map(({ tenant }) => tenant) })
  const { url: base } = await simulator.listen()
  const door = {
    fetch: (url: string, init?: RequestInit) => fetch(url.replace(/^https:\/\/[^/]+/, base), init),
  }
  const together = await Promise.all(
    courses.map(async (course) => {
      const player = makePlayer(simulator, door, course)
      for (const step of course.steps) await player.play(step)
      return player.tell()
    }),
  )
  await simulator.close()
  for (const [index, course] of courses.entries()) {
    expect(together[index]).toEqual(await goAlone(course))
  }
})
