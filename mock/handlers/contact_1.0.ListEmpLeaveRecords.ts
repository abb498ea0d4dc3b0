import { getIsoTime, toIsoUtc } from '../../src/protocol/time.js'
import { refuse, reply, type Handler } from '../core/handler.js'
import type { Settings } from '../core/tenant.js'
import type { Leaver } from '../world/directory.js'
import { readPageToken, writePageToken } from './shared/page-token.js'

const maximumWindowMs = 365 * 86_400_000

export const listLeaveRecords: Handler<'contact_1.0.ListEmpLeaveRecords'> = (call) => {
  const { parameters, directory, nowMs, settings } = call
  const fromMs = getIsoTime(parameters.startTime).instantMs
  const toMs = parameters.endTime === undefined ? nowMs : getIsoTime(parameters.endTime).instantMs
  const windowMs = toMs - fromMs
  if (parameters.endTime === undefined) {
    if (windowMs > maximumWindowMs) return refuse('start-too-old', 'startTime')
  } else if (windowMs < 0) return refuse('end-before-start', 'endTime')
  else if (windowMs > maximumWindowMs) return refuse('window-too-long', 'endTime')
  const offset = readPageToken(parameters.nextToken)
  if (offset === undefined) return refuse('next-token-unknown', 'nextToken')
  const page = directory.leaversBetween({
    fromMs,
    toMs,
    offset,
    limit: parameters.maxResults,
  })
  const end = offset + page.rows.length
  const records = page.rows.map(toRecord)
  const next =
    end < page.total ? { nextToken: writePageToken(end) } : lastNextToken[settings.lastNextToken]
  return reply({ ...next, records })
}

const lastNextToken: {
  readonly [Kind in Settings['lastNextToken']]: { readonly nextToken?: string }
} = {
  absent: {},
  empty: { nextToken: '' },
  zero: { nextToken: '0' },
}

function toRecord(leaver: Leaver) {
  return {
    userId: leaver.userId,
    name: leaver.name.zh,
    stateCode: leaver.stateCode,
    mobile: leaver.mobile,
    leaveTime: toIsoUtc(leaver.leftMs),
    leaveReason: leaver.reason,
  }
}
