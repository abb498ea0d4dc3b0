import { expect, it } from 'vitest'
import { makePace } from '../../../contracts/sending/pace.js'
import { makeFakeClock } from '../fake-clock.js'

it('spaces the calls of one operation evenly', async () => {
  const clock = makeFakeClock()
  const pace = makePace(4, clock)
  for (const operation of ['a', 'a', 'a']) await pace(operation)
  expect(clock.waits).toEqual([250, 250])
})

it('counts each operation by itself', async () => {
  const clock = makeFakeClock()
  const pace = makePace(4, clock)
  for (const operation of ['a', 'b', 'c']) await pace(operation)
  expect(clock.waits).toEqual([])
})

it('does not save up calls that were not made', async () => {
  const clock = makeFakeClock()
  const pace = makePace(4, clock)
  await pace('a')
  await clock.wait(5000)
  for (const operation of ['a', 'a']) await pace(operation)
  expect(clock.waits).toEqual([5000, 250])
})

it('waits never without a limit', async () => {
  const clock = makeFakeClock()
  const pace = makePace(Infinity, clock)
  for (const operation of ['a', 'a', 'a']) await pace(operation)
  expect(clock.waits).toEqual([])
})
