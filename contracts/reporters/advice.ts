import { getOperation } from '../../src/catalog/catalog.js'
import type { OperationId } from '../../src/generated/types.js'
import type { Report } from '../report.js'
import type { StopKind } from '../sending/stop.js'
import type { Verdict } from '../verdict.js'

const stops: { readonly [Kind in StopKind]: string } = {
  unreachable: 'Is it running, and is this its address?',
  credentials: 'Check the AppKey and the AppSecret.',
  'no-token': 'Is this the address of a DingTalk API?',
  throttled: 'Wait, then give a lower --rate.',
  banned: 'Wait some minutes, then give a lower --rate.',
  budget: 'Give more --max-calls, or name less with --only.',
  interrupted: 'Run it again to the end.',
}

/** Why not all was judged, and what to do about it; nothing where all was. */
export function listObstacles(report: Report, { unproved }: Verdict): readonly string[] {
  const { stopped, stoppedBy, laws, operations } = report
  const stop =
    stopped === undefined || stoppedBy === undefined
      ? []
      : [`${toSentence(stopped)} ${stops[stoppedBy]}`]
  const isCut = stoppedBy !== undefined
  const silent = unproved.map(({ id, exchanges, skipped }) => {
    if (skipped !== undefined)
      return `${id} was not asked: ${skipped}. ${adviseForSkipped(id, skipped)}`
    return exchanges === 0 ? `${id} was not asked.` : `${id} never succeeded. ${adviseFor(id)}`
  })
  const unjudged = laws.filter(({ outcome }) => outcome === 'skipped')
  const lawless =
    operations.length > 0 || isCut
      ? []
      : unjudged.map(({ id, operation, reason }) => `${id} ${operation}: ${reason}.`)
  const isEmpty = operations.length === 0 && laws.length === 0 && !isCut
  return [
    ...stop,
    ...(isCut ? [] : silent),
    ...lawless,
    ...(isEmpty ? ['Nothing was chosen that can be judged.'] : []),
  ]
}

function adviseForSkipped(id: OperationId, reason: string): string {
  const leaveOut = `leave it out: --except ${id}`
  return /corpId/.test(reason) ? `Give --corp-id, or ${leaveOut}` : `Or ${leaveOut}`
}

function adviseFor(id: OperationId): string {
  const { permission } = getOperation(id)
  const right = permission === undefined ? '' : ` (${permission.id})`
  return `Has the app the right${right}? If it is not to have it: --except ${id}`
}

function toSentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}
