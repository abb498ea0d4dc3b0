import type { Severity } from './finding.js'

/** What single answers are held to, by the id that findings have as their rule. */
export interface RuleSentence {
  /** `check`: of every answer; `case`: of the answer to one kind of request. */
  readonly kind: 'check' | 'case'
  readonly sentence: string
  /**
   * What a breach is in an open world; a case that rests on something inferred is noted whatever
   * stands here.
   */
  readonly live: Severity
}

interface Rules {
  readonly [id: string]: { readonly sentence: string; readonly live?: Severity }
}

const checks: Rules = {
  'answers-at-all': { sentence: 'An answer comes, and in time.' },
  'answers-with-json': { sentence: 'The body is a JSON object: no HTML page, no empty body.' },
  'status-of-the-dialect': {
    sentence:
      'The HTTP status is one of the back end: always 200 on the old hosts, 200 for a success of the new API and 400 or more for a refusal.',
  },
  'status-of-the-refusal': {
    sentence: 'A refusal of the new API has the HTTP status of its code.',
  },
  'content-type-is-json': { sentence: 'JSON is called application/json, with whatever charset.' },
  'errcode-is-a-number': { sentence: 'errcode is a number, by which clients tell success.' },
  'sub-code-is-a-text': { sentence: 'sub_code is a text, though it looks like a number.' },
  'code-is-a-text': { sentence: 'code of the new API is a text.' },
  'envelope-of-the-dialect': {
    sentence: 'A refusal has the members of its own back end, and none of another one.',
  },
  'wrapped-error-has-its-form': {
    sentence:
      'What the gateway of topapi refuses comes as errcode 88 with the code and its text inside, twice and alike.',
  },
  'request-id-has-its-shape': { sentence: 'Each answer has a request id of its shape.' },
  'body-as-documented': {
    sentence: 'Each field of a success has the type that is documented, and none is missing.',
  },
  'documented-fields-only': {
    sentence: 'An answer has the documented fields only.',
    live: 'drift',
  },
  'documented-values-only': {
    sentence: 'A field that the page lists the values of has one of them.',
    live: 'drift',
  },
  'documented-refusals-only': {
    sentence: 'A refusal is one that the operation or its back end is known to give.',
  },
  'error-without-result': { sentence: 'A refusal carries no result.' },
  'error-has-a-text': {
    sentence: 'A refusal has a text, which neither says ok nor has a blank left to fill in.',
  },
  'success-says-ok': { sentence: 'A success of the old hosts says ok.', live: 'note' },
  'no-framework-header': { sentence: 'No answer has a header of a web framework.', live: 'drift' },
  'no-token-echo': { sentence: 'No answer repeats a token or the secret of the app.' },
  'no-stack-trace': { sentence: 'No answer tells how its server failed.' },
  'json-keeps-int64': { sentence: 'Integers of 64 bits come digit by digit, not as doubles.' },
}

const cases: Rules = {
  'accepts-happy-request': {
    sentence: 'The plain call succeeds: the required parameters, with values that the target has.',
  },
  'answers-documented-request': {
    sentence: 'A documented request of a law succeeds.',
  },
  'answers-sample': { sentence: 'The samples of the page get a documented answer.' },
  'accepts-documented-value': { sentence: 'Each documented value of a parameter is accepted.' },
  'accepts-end-of-range': { sentence: 'Both ends of a documented range are accepted.' },
  'accepts-missing-optional-parameter': { sentence: 'An optional parameter may be left out.' },
  'accepts-texts-for-scalars': {
    sentence: 'Numbers and booleans are accepted as texts, as old SDKs send them.',
  },
  'accepts-form': { sentence: 'A form is read like JSON.' },
  'accepts-token-in-form': { sentence: 'The token may stand in the form.' },
  'accepts-query-parameters': { sentence: 'The parameters may stand in the query.' },
  'accepts-list': { sentence: 'A list of ids is accepted, one of them twice too.' },
  'accepts-repaired-list': {
    sentence: 'A list of ids is accepted in the damaged forms that clients send.',
  },
  'accepts-older-names': { sentence: 'The older names of parameters are accepted.' },
  'accepts-start-of-paging': { sentence: 'The first page may be asked for in more than one way.' },
  'accepts-times-with-offset': { sentence: 'A time may have an offset instead of Z.' },
  'ignores-unknown-parameter': { sentence: 'A parameter that the page lacks is left unread.' },
  'refuses-missing-parameter': {
    sentence: 'A required parameter that is absent, null or empty is refused with its code.',
  },
  'refuses-malformed-parameter': {
    sentence: 'A parameter of another type, beyond its range or not of its values is refused.',
  },
  'refuses-missing-before-malformed': {
    sentence: 'Of a missing and a malformed parameter, the missing one is refused.',
  },
  'refuses-first-malformed': {
    sentence: 'Of two malformed parameters, the first of the page is refused.',
  },
  'refuses-missing-body': { sentence: 'A call without the body that it needs is refused.' },
  'refuses-unreadable-body': { sentence: 'A body that cannot be read is refused.' },
  'refuses-unknown-content-type': { sentence: 'A body of another content type is refused.' },
  'refuses-unknown-department': { sentence: 'A department that does not exist is refused.' },
  'refuses-unknown-person': { sentence: 'A person who does not exist is refused.' },
  'refuses-unknown-organization': { sentence: 'An organisation that does not exist is refused.' },
  'refuses-unknown-next-token': { sentence: 'A position that nobody gave out is refused.' },
  'refuses-too-many-departments': { sentence: 'More departments than are documented are refused.' },
  'refuses-date-outside-window': { sentence: 'A date without data is refused.' },
  'refuses-window-too-long': { sentence: 'A longer window of time than is documented is refused.' },
  'refuses-end-before-start': { sentence: 'A window that ends before it begins is refused.' },
  'refuses-start-too-old': { sentence: 'A window that begins too long ago is refused.' },
  'refuses-missing-keys': { sentence: 'A call for a token without keys is refused.' },
  'refuses-wrong-credentials': { sentence: 'Wrong keys and secrets get no token.' },
  'refuses-unknown-api': { sentence: 'A path that does not exist is refused as such.' },
  'refuses-unknown-api-before-token': {
    sentence: 'A path that does not exist is refused as such, whatever the token is.',
  },
  'refuses-other-method': { sentence: 'Another method than the documented ones is refused.' },
  'refuses-missing-token': { sentence: 'A call without a token is refused.' },
  'refuses-empty-token': { sentence: 'An empty token is refused like none.' },
  'refuses-foreign-token': { sentence: 'A token that nobody issued is refused.' },
  'refuses-truncated-token': { sentence: 'A token that lacks its last character is refused.' },
  'refuses-lengthened-token': { sentence: 'A token with a character too many is refused.' },
  'refuses-token-in-header': {
    sentence: 'The old hosts do not read the header of the new API: a token there is none.',
  },
  'refuses-token-in-query': { sentence: 'The new API reads no token from the query.' },
  'refuses-token-as-bearer': { sentence: 'The new API reads no token from Authorization.' },
  'refuses-token-before-parameters': {
    sentence: 'Of a wrong token and a malformed parameter, the token is refused.',
  },
}

export const ruleSentences: ReadonlyMap<string, RuleSentence> = new Map<string, RuleSentence>([
  ...toEntries('check', checks),
  ...toEntries('case', cases),
])

function toEntries(
  kind: RuleSentence['kind'],
  rules: Rules,
): readonly (readonly [string, RuleSentence])[] {
  return Object.entries(rules).map(([id, { sentence, live = 'error' }]) => [
    id,
    { kind, sentence, live },
  ])
}
