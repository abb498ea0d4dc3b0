import { describe, expect, it } from 'vitest'
import { readExplanation } from '../support/covered.js'

const list = 'topapi.v2.user.list'

describe('explain', () => {
  it.each<[string, readonly [string, string?], readonly (string | RegExp)[]]>([
    [
      'an operation',
      [list],
      [
        'List the people of a department, with details.',
        'call POST https://oapi.dingtalk.com/topapi/v2/user/list',
        'hosts oapi.dingtalk.com, oapi.dingtalk.io',
        'dialect topapi: The gateway',
        'answers stateful',
        'app types internal, third-party',
        'permission qyapi_get_department_member: Read permission',
        'scope the department that dept_id names must lie in that of the app, else',
        'paging by cursor: size rows from cursor on, found in result.list',
        'dept_id body int64 required',
        'order_field body string optional',
        'mobile string with the permission field:mobile; for internal apps',
        'department-outside-scope 50004 documented The department lies',
        'every operation of topapi has: unknown-api, ',
        'cursor-bounds documented 0 to 100000.',
        'Direct members only: people of sub-departments are not listed. (page)',
        'page-zh 获取部门用户详情',
      ],
    ],
    ['an operation by its path', ['/topapi/v2/user/list'], [/^topapi\.v2\.user\.list /]],
    ['an operation whatever its case', [list.toUpperCase()], [/^topapi\.v2\.user\.list /]],
    ['an operation that needs no token', ['gettoken'], ['token not needed', 'paging none']],
    [
      'a rule',
      [list, 'parameter-invalid'],
      [
        /^topapi\.v2\.user\.list\/parameter-invalid A parameter is not of its type/,
        'answer errcode 40035, HTTP 200',
        'text 不合法的参数 English Invalid parameter',
        'provoked by dept_id, cursor, size, order_field, contain_access_limit or language',
        'check parameters, number 10 of 12: match → fault → ip',
        '→ [parameters] → contact-scope → handler',
        'advice Check the values',
        'basis documented: on a page',
        'source Get the details of users in a department (English, international), at error-codes',
        'https://help.dingtalk.io/open/development/queries-the-complete',
        'erratum two-codes-for-parameters, inferred',
        'instead 400002 for a parameter that is missing',
      ],
    ],
    [
      'a rule as the header writes it',
      [`${list}/parameter-invalid`],
      [/^topapi\.v2\.user\.list\/parameter-invalid /],
    ],
    ['a rule for missing parameters', [list, 'required-missing'], ['size absent, null or empty']],
    ['a rule by its code', [list, '50004'], [/^topapi\.v2\.user\.list\/department-outside-scope /]],
    ['a rule of faults', [list, 'system-busy'], ['provoked by a fault that names it']],
    [
      'a rule of the new API',
      ['contact_1.0.ListEmpLeaveRecords', 'parameter-invalid'],
      ['answer code invalidParameter.param.invalid, HTTP 400', '%s stands for a detail'],
    ],
    [
      'a rule of a dialect',
      ['topapi/token-invalid'],
      [
        /^topapi\/token-invalid /,
        'errcode 88, sub_code 40014, HTTP 200',
        'check token, number 4 of 12',
        'said by every operation of the dialect topapi',
        'source A public log of calls without credentials',
      ],
    ],
    ['a rule of a dialect after it', ['topapi', 'token-invalid'], [/^topapi\/token-invalid /]],
    [
      'a rule of the dialect of an operation',
      [list, 'permission-missing'],
      [/^topapi\/permission-missing /, 'HTTP 200'],
    ],
    ['a rule with a wrapper', ['topapi/unknown-api'], ['errmsg Invalid method[submsg=%s]']],
    [
      'a dialect',
      ['api'],
      [/^api The new API/, 'contact_1.0.ListEmpLeaveRecords', 'token-missing Authentication'],
    ],
    [
      'a field',
      [list, 'result.list.mobile'],
      [
        /^topapi\.v2\.user\.list result\.list\.mobile Mobile number\./,
        'in the answer',
        'type string',
        'present with the permission field:mobile; for internal apps; left out without a value',
        'row type String, example 13800138000',
        'basis documented',
        'source Get the details of users',
      ],
    ],
    [
      'a field by its last names',
      [list, 'list.mobile'],
      [/^topapi\.v2\.user\.list result\.list\.m/],
    ],
    ['a field by its name', [list, 'mobile'], [/^topapi\.v2\.user\.list result\.list\.mobile /]],
    ['a field by a pointer', [list, '/result/list/0/mobile'], [/^\S+ result\.list\.mobile /]],
    [
      'a field as a finding has it',
      [list, '/result/list/*/mobile'],
      [/^\S+ result\.list\.mobile /],
    ],
    ['a field with a unit', [list, 'hired_date'], ['unit Unix ms']],
    [
      'a field with an erratum',
      [list, 'dept_order'],
      ['type int64', 'basis observed', 'erratum order-beyond-2-53', 'as of Live bodies of topapi'],
    ],
    [
      'a parameter',
      [list, 'dept_id'],
      [
        'in the body of the request',
        'type int64; at least 1',
        'sent required',
        `if missing ${list}/required-missing`,
        `if malformed ${list}/parameter-invalid`,
        'row type Number, required Yes, example 10',
      ],
    ],
    ['a parameter with its place', [list, 'body.size'], ['type integer; 1 to 100']],
    [
      'a parameter with values and a default',
      [list, 'order_field'],
      ['one of entry_asc, entry_desc, modify_asc, modify_desc, custom; default "custom"'],
    ],
    [
      'a parameter that the dialect asks for',
      ['contact_1.0.ListEmpLeaveRecords', 'startTime'],
      ['if missing api/required-missing'],
    ],
    ['the token', [list, 'access_token'], ['in the query of the request']],
    [
      'everything that a name may mean',
      ['contact_1.0.ListEmpLeaveRecords', 'nextToken'],
      ['in the query of the request', 'in the answer'],
    ],
    [
      'an erratum of a sample',
      [list, 'example-types'],
      [
        /^topapi\.v2\.user\.list example-types page says The response example quotes/,
        'instead Numbers, booleans and arrays',
        'basis observed',
        'source Live bodies of topapi/v2/user/get',
        'samples response sample',
      ],
    ],
    ['an erratum of fields', [list, 'cursor-bounds'], ['fields body.cursor']],
    ['an erratum of rules', [list, 'two-codes-for-parameters'], ['rules required-missing and']],
    [
      'an erratum of codes',
      ['gettoken', 'documented-codes-differ'],
      ['never sent 40089, 90002 and 90003'],
    ],
    [
      'a code',
      ['60019'],
      [/errcode 60019, HTTP 200: .* topapi\.v2\.user\.list\/unknown-department/],
    ],
    ['a code below zero', ['-1'], [`${list}/system-busy`]],
    [
      'a code that stands in another',
      ['60011'],
      [
        /errcode 60011, HTTP 200: The app lacks [^/]* plain\/permission-missing/,
        /errcode 88, sub_code 60011, HTTP 200: The app lacks [^/]* topapi\/permission-missing/,
      ],
    ],
    [
      'a code within another',
      ['88/60011'],
      [
        /^88\/60011 .*text 没有调用该接口的权限/,
        /errcode 88, sub_code 60011, HTTP 200: The app lacks [^/]* topapi\/permission-missing/,
      ],
    ],
    ['a code within another that no rule sends', ['88/60020'], [/^88\/60020 .*source /]],
    [
      'a rule that dialects share',
      ['token-invalid'],
      [/plain\/token-invalid /, / topapi\/token-invalid /, /api\/token-invalid /],
    ],
    [
      'a permission',
      ['qyapi_get_department_member'],
      [
        /^qyapi_get_department_member Read permission .* Operations that ask for it .*topapi\.v2\.user\.list /,
      ],
    ],
    [
      'a permission of fields',
      ['field:mobile'],
      [/^field:mobile Fields left out without it .*topapi\.v2\.user\.get result\.mobile/],
    ],
    [
      'a code in words',
      ['InvalidAuthentication'],
      [/code InvalidAuthentication, HTTP 400: .* api\/token-invalid/],
    ],
    [
      'a code with a detail',
      ['MissingstartTime'],
      [/code Missing%s, HTTP 400: .* api\/required-missing/],
    ],
  ])('says what is known of %s', (_, [name, detail], parts) => {
    const text = readExplanation(name, detail)
    for (const part of parts) expect(text).toMatch(part)
  })
})

describe('finds an operation by its path', () => {
  it.each<[string, string, string, string?]>([
    ['as the page has it', list, '/topapi/v2/user/list'],
    ['without its first slash', list, 'topapi/v2/user/list'],
    ['behind its method', list, 'POST /topapi/v2/user/list'],
    ['behind its method, in two words', list, 'POST', '/topapi/v2/user/list'],
    ['in an address', list, 'https://oapi.dingtalk.com/topapi/v2/user/list?access_token=x#y'],
    ['in an address behind a method', list, 'POST http://127.0.0.1:7878/topapi/v2/user/list'],
    ['with a corpId in its place', 'oauth2_1.0.GetToken', '/v1.0/oauth2/dingcorp/token'],
    ['with the name of one', 'oauth2_1.0.GetToken', '/v1.0/oauth2/{corpId}/token'],
    ['beside one with a corpId', 'oauth2_1.0.GetAccessToken', 'v1.0/oauth2/accessToken'],
  ])('%s', (_, id, ...words) => {
    expect(readExplanation(...words)).toMatch(new RegExp(`^${id} `))
  })

  it('with a corpId in its place, but not without one', () => {
    expect(() => readExplanation('/v1.0/oauth2//token')).toThrow('no operation')
  })
})
