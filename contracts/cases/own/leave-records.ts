import { getIsoTime, readIsoTime, toIsoUtc } from '../../../src/protocol/time.js'
import { makeCase, type Case, type CaseMaker, type Ground, type Parameters } from '../case.js'
import { inferredSuccess, refusalOfOperation, success } from '../expectation.js'

const dayMs = 86_400_000

/** The window of `contact_1.0.ListEmpLeaveRecords`, and where its walk begins. */
export const leaveRecordCases: CaseMaker = (ground) => {
  const { endTime } = ground.happy
  const isBound = typeof endTime === 'string' && readIsoTime(endTime) !== undefined
  const endMs = isBound ? getIsoTime(endTime).instantMs : undefined
  return [...(endMs === undefined ? [] : toWindowCases(ground, endMs)), ...toFirstPageCases(ground)]
}

function toWindowCases(ground: Ground, endMs: number): readonly Case[] {
  const { startTime: _start, endTime: _end, ...rest } = ground.happy
  const daysBefore = (days: number): string => toIsoUtc(endMs - days * dayMs)
  const window = (days: number): Parameters => ({
    ...rest,
    startTime: daysBefore(days),
    endTime: toIsoUtc(endMs),
  })
  const [pastStart, pastEnd] = [daysBefore(10), daysBefore(20)]
  const backwards = { ...rest, startTime: pastStart, endTime: pastEnd }
  const eastern = `${toIsoUtc(endMs - 22 * 3_600_000).replace('Z', '')}+08:00`
  return [
    ...refuse(ground, 'window-too-long', 'a window of 366 days', window(366)),
    ...refuse(ground, 'end-before-start', 'a window that ends before it begins', backwards),
    ...refuse(ground, 'start-too-old', 'from 400 days ago on', {
      ...rest,
      startTime: daysBefore(400),
    }),
    makeCase(ground, {
      rule: 'accepts-end-of-range',
      pointer: 'request#/endTime',
      name: 'a window of 365 days',
      parameters: window(365),
      expectation: success,
    }),
    makeCase(ground, {
      rule: 'accepts-times-with-offset',
      pointer: 'request#/startTime',
      name: 'startTime with an offset',
      parameters: { ...window(1), startTime: eastern },
      tier: 'full',
      expectation: inferredSuccess,
    }),
  ]
}

function refuse(
  ground: Ground,
  ruleId: string,
  name: string,
  parameters: Parameters,
): readonly Case[] {
  const expectation = refusalOfOperation(ground.operation, ruleId)
  if (expectation === undefined) return []
  const pointer = parameters['endTime'] === undefined ? 'request#/startTime' : 'request#/endTime'
  return [makeCase(ground, { rule: `refuses-${ruleId}`, pointer, name, parameters, expectation })]
}

/** The page begins a walk with the text 0. */
function toFirstPageCases(ground: Ground): readonly Case[] {
  const starts = [
    ['nextToken 0', '0', success],
    ['an empty nextToken', '', inferredSuccess],
  ] as const
  return starts.map(([name, nextToken, expectation]) =>
    makeCase(ground, {
      rule: 'accepts-start-of-paging',
      pointer: 'request#/nextToken',
      name,
      parameters: { ...ground.happy, nextToken },
      tier: nextToken === '0' ? 'core' : 'full',
      expectation,
    }),
  )
}
