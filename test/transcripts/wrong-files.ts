// oxlint-disable-next-line typescript/no-explicit-any -- spoiled files have any shape
export type Data = Record<string, any>

const operation = 'operation.json'
const request = 'request.schema.json'
const response = 'response.schema.json'

/** A change to a file of the example, and what it is refused with. */
export const wrongFiles: readonly (readonly [
  title: string,
  file: string,
  change: (data: Data) => void,
  message: string,
])[] = [
  [
    'for an unknown property, with the nearest name',
    operation,
    (data) => (data['permision'] = 1),
    '/permision: is not known here. Did you mean "permission"?',
  ],
  [
    'for a basis that is none',
    operation,
    ({ rules }) => (rules[1].basis = 'guessed'),
    '/rules/1/basis: must be one of documented, observed, inferred',
  ],
  ['for what is lacking', operation, (data) => delete data['errata'], 'lacks "errata"'],
  [
    'for an id that is not the folder',
    operation,
    (data) => (data['id'] = 'topapi.role.list'),
    '/id: must be the name of its folder, "topapi.role.simplelist"',
  ],
  [
    'for an id that is not the path',
    operation,
    (data) => (data['path'] = '/topapi/role/list'),
    '/id: must be the path with dots, "topapi.role.list"',
  ],
  [
    'for a path of another dialect',
    operation,
    (data) => (data['path'] = '/role/simplelist'),
    '/path: begins with /topapi/ in this dialect',
  ],
  [
    'for a source that it does not have',
    operation,
    ({ rules }) => (rules[0].source = 'pages#x'),
    '/rules/0/source: names no source "pages". Did you mean "page"?',
  ],
  [
    'for an erratum that it does not have',
    response,
    ({ properties }) => (properties.errmsg['x-erratum'] = 'example-without-errmsq'),
    '/properties/errmsg: names no erratum "example-without-errmsq". Did you mean "example-without-errmsg"?',
  ],
  [
    'for two rules of one id',
    operation,
    ({ rules }) => (rules[1].id = rules[0].id),
    '/rules/1/id: is the id of another rule, "unknown-role"',
  ],
  [
    'for a rule on a parameter that is not there',
    operation,
    ({ rules }) => (rules[2].when.malformed = ['sise']),
    '/rules/2/when/malformed: no parameter "sise". Did you mean "size"?',
  ],
  [
    'for a parameter that no rule speaks for',
    operation,
    ({ rules }) => rules.splice(2, 1),
    '/rules: no rule says what a malformed "size" is refused with',
  ],
  [
    'for pages of a field that is not there',
    operation,
    ({ paging }) => (paging.list = '/result/people'),
    '/paging/list: the answer has no field /result/people',
  ],
  [
    'for an answer without its envelope',
    response,
    ({ required }) => required.splice(1, 1),
    '/required: lacks "errcode", which every answer of this dialect has',
  ],
  [
    'for a contact scope by what may be absent',
    operation,
    (data) => {
      data['contactScope'] = { kind: 'department', parameter: 'offset', rule: 'system-error' }
    },
    '/contactScope/rule: no rule "system-error" of the stage contact-scope',
  ],
  [
    'for a contact scope by what is no department',
    operation,
    (data) => {
      data['contactScope'] = { kind: 'user', parameter: 'role_id', rule: 'outside' }
    },
    '/contactScope/parameter: "role_id" must be a text that is required or has a default',
  ],
  [
    'for a pattern that is none',
    request,
    ({ properties }) => {
      properties.body.properties.role_id = { type: 'string', pattern: '([' }
    },
    '/properties/body/properties/role_id/pattern: is no regular expression',
  ],
  [
    'for limits that nothing keeps to',
    response,
    ({ properties }) => Object.assign(properties.errcode, { minimum: 2, maximum: 1 }),
    '/properties/errcode: has a minimum above its maximum',
  ],
  [
    'for a required field that it does not describe',
    response,
    ({ required }) => required.push('success'),
    '/required: names "success", which is no property',
  ],
  [
    'for a field without a type',
    response,
    ({ properties }) => delete properties.errmsg.type,
    '/properties/errmsg: lacks "type" or "x-int64"',
  ],
  [
    'for a condition on parameters at another stage',
    operation,
    ({ rules }) => (rules[0].stage = 'fault'),
    '/rules/0: must not have "when" here',
  ],
  [
    'for a condition that only validation can judge on a rule of the handler',
    operation,
    ({ rules }) => (rules[0].stage = 'handler'),
    '/rules/0/when: lacks "unknown"',
  ],
  [
    'for a sample that does not fit',
    'examples.json',
    ({ examples }) => {
      examples[1].value.errmsg = 'ok'
      examples[1].errata = undefined
      examples[1].value.result.list[0].userid = 5
    },
    '/examples/1/value/result/list/0/userid: must be string, says response.schema.json; mend it, or name an erratum',
  ],
  [
    'for a keyword outside the subset',
    request,
    ({ properties }) => (properties.body.properties.size.multipleOf = 5),
    '/properties/body/properties/size/multipleOf: is not known here.',
  ],
  [
    'for a text that nobody can guess',
    response,
    ({ properties }) => {
      properties.result.required.push('code')
      properties.result.properties.code = { type: 'string', pattern: '^[A-Z]{3}-[0-9]{2}$' }
    },
    'no answer can be made that fits it: /code must match ^[A-Z]{3}-[0-9]{2}$; give the field "examples" that do',
  ],
]
