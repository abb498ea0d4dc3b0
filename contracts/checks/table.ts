import type { Finding } from '../finding.js'
import type { Observation } from '../observation.js'
import { checkAnswered } from './answered.js'
import { checkBody } from './body.js'
import type { Check } from './check.js'
import { checkContentType } from './content-type.js'
import { checkEnvelope } from './envelope.js'
import { checkErrorMembers } from './error-members.js'
import { checkErrorText, checkSuccessText } from './error-text.js'
import { checkExpectation } from './expectation.js'
import { checkForm } from './form.js'
import { checkHeaders } from './headers.js'
import { checkInt64 } from './int64.js'
import { checkEcho, checkTrace } from './leaks.js'
import { checkRefusal } from './refusal.js'
import { checkRequestId } from './request-id.js'
import { checkStatus } from './status.js'
import { checkWrappedText } from './wrapped-text.js'

const checks: readonly Check[] = [
  checkAnswered,
  checkStatus,
  checkContentType,
  checkEnvelope,
  checkRequestId,
  checkForm,
  checkWrappedText,
  checkErrorText,
  checkSuccessText,
  checkErrorMembers,
  checkBody,
  checkInt64,
  checkRefusal,
  checkExpectation,
  checkHeaders,
  checkEcho,
  checkTrace,
]

export const judge: Check = (observation: Observation): readonly Finding[] =>
  checks.flatMap((check) => check(observation))
