import type { Probe } from '../explore/probe.js'
import type { Gathering } from '../gathering.js'
import type { Limits } from '../limits.js'
import type { Settings } from '../options.js'
import type { Survey } from '../survey/survey.js'
import type { Bindings } from '../target.js'
import { findObstacle, type Subject } from './choose.js'
import { holdLaw, skip, type Readers } from './hold.js'

export interface Circle extends Pick<Settings, 'profile' | 'now' | 'onProgress'> {
  readonly limits: Limits
  readonly bindings: Bindings
  readonly survey?: Survey
  /** Operations whose plain call did not succeed, or that could not be asked. */
  readonly failed: ReadonlySet<string>
  readonly gathering: Gathering
  readonly probe: Probe
  readonly readers: Readers
}

const nothing: Survey = {
  scope: { kind: 'unknown', reason: 'nobody looked' },
  departments: [],
  isWholeTree: false,
}

/** In the order of the table: what is broken keeps what rests on it from being judged. */
export async function holdLaws(subjects: readonly Subject[], circle: Circle): Promise<void> {
  const { gathering, readers, survey = nothing, ...ground } = circle
  const broken = new Set<string>()
  for (const [index, { law, operation }] of subjects.entries()) {
    circle.onProgress({ step: 'law', id: law.id, index, total: subjects.length })
    const { profile, failed } = circle
    const obstacle = findObstacle(
      { law, operation },
      { profile, scope: survey.scope, failed, explores: circle.limits.explored > 0, broken },
    )
    const { report, findings } =
      obstacle === undefined
        ? await holdLaw(law, operation, { ...ground, survey }, readers)
        : skip(law, operation, obstacle)
    gathering.law(report)
    gathering.find(findings)
    const grave = findings.filter(({ severity }) => law.live !== 'error' || severity === 'error')
    for (const finding of grave) broken.add(`${law.id} ${finding.operation}`)
    if (grave.length > 0) broken.add(`${law.id} ${operation.id}`)
  }
}
