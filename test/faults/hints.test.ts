import { describe, expect, it } from 'vitest'
import type { FaultRule } from '../../mock/faults/fault-rule.js'
import { makeScene } from './scene.js'

const list = 'topapi.v2.user.list'
/** A department of three people. */
const sales = 100000013

/** Hints that pages of one list got, asked for at these cursors. */
function askPages(fault: FaultRule, cursors: readonly number[]): readonly (readonly string[])[] {
  const scene = makeScene({ faults: [{ operation: list, ...fault }] })
  const token = scene.getToken()
  return cursors.map((cursor) => {
    const query = `&dept_id=${sales}&cursor=${cursor}&size=1`
    scene.answer(`/topapi/v2/user/list?access_token=${token}${query}`)
    return scene.records.at(-1)?.hints.map(({ id }) => id) ?? []
  })
}

const connections = ['reset', 'hang', 'truncated', 'garbled', 'html-400', 'html-503', 'ip-banned']

describe.each(connections)('an answer that %s took', (fault) => {
  it('is no answer: asking for the page until it comes is no loop', () => {
    expect(askPages({ fault, times: 4 }, [0, 0, 0, 0, 0, 1])).toEqual([[], [], [], [], [], []])
  })

  it('is missed by who goes on with the next page', () => {
    expect(askPages({ fault, when: { cursor: 1 } }, [0, 1, 2])).toEqual([[], [], ['page-skipped']])
  })
})

it('names the fault in the hint', () => {
  const scene = makeScene({ faults: [{ fault: 'reset', operation: list }] })
  const token = scene.getToken()
  for (const cursor of [0, 1]) {
    const query = `&dept_id=${sales}&cursor=${cursor}&size=1`
    scene.answer(`/topapi/v2/user/list?access_token=${token}${query}`)
  }
  expect(scene.records.at(-1)?.hints.map(({ text }) => text)).toEqual([
    'the page at cursor 0, asked for at 09:30:00, was refused with the fault reset and not repeated before a later one: its rows are missing',
  ])
})

describe('a late answer', () => {
  it('may be given up and asked for again', () => {
    expect(askPages({ fault: 'slow', ms: 9, times: 3 }, [0, 0, 0, 1])).toEqual([[], [], [], []])
  })

  it('leaves a loop a loop', () => {
    expect(askPages({ fault: 'slow', ms: 9 }, [0, 0, 0, 0]).at(-1)).toEqual(['page-repeated'])
  })

  it('may be waited for', () => {
    expect(askPages({ fault: 'slow', ms: 9 }, [0, 1])).toEqual([[], []])
  })
})

/** Hints of two other calls after one that a fault took. */
function giveUp(fault: FaultRule): readonly string[] {
  const scene = makeScene({ faults: [{ operation: 'topapi.v2.department.listsubid', ...fault }] })
  const token = scene.getToken()
  const call = (department: number) => scene.call('topapi', token, `&dept_id=${department}`)
  for (const department of [1, 100000011, 100000012]) call(department)
  return scene.records.flatMap(({ hints }) => hints.map(({ id }) => id))
}

describe('a call that is given up', () => {
  it.each(['system-busy', 'qps-app', 'qps-platform', 'reset', 'hang', 'truncated', 'html-503'])(
    'after %s could have succeeded later',
    (fault) => {
      expect(giveUp({ fault })).toEqual(['refusal-not-repeated'])
    },
  )

  it.each(['quota-month', 'ip-banned', 'html-400', 'ip-not-allowed', 'scope-missing', 60003])(
    'after %s could not',
    (fault) => {
      expect(giveUp({ fault })).toEqual([])
    },
  )
})

it('blames no parameters for a refusal that was planned', () => {
  const fault = { fault: 'date-outside-window', operation: 'topapi.inactive.user.v2.get' }
  const scene = makeScene({ faults: [fault] })
  const token = scene.getToken()
  const query = '&is_active=false&offset=0&size=1&query_date=20260226'
  const { rule } = scene.answer(`/topapi/inactive/user/v2/get?access_token=${token}${query}`)
  expect(rule).toBe('topapi.inactive.user.v2.get/date-outside-window')
  expect(scene.records.at(-1)?.hints).toEqual([])
})
