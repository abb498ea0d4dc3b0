import type { Finding } from '../finding.js'
import type { Observation } from '../observation.js'
import { checkAnswered } from './answered.js'
import { checkBody } from './body.js'
import type { Check } from './check.js'
import { checkContentType } from './content-type.js'
import { checkEnvelope } from './envelope.js'
import { checkErrorMembers } from './error-members.js'
import { checkErrorText } from './error-text.js'
import { checkExpectation } from './expectation.js'
import { checkRefusal } from './refusal.js'
import { checkRequestId } from './request-id.js'
import { checkStatus } from './status.js'

const checks: readonly Check[] = [
  checkAnswered,
  checkStatus,
  checkContentType,
  checkEnvelope,
  checkRequestId,
  checkErrorText,
  checkErrorMembers,
  checkBody,
  checkRefusal,
  checkExpectation,
]

export const judge: Check = (observation: Observation): readonly Finding[] =>
  checks.flatMap((check) => check(observation))
