import type { SimulatorOptions } from '../../src/entries/index.js'
import type { OperationId } from '../../src/generated/types.js'

/** The window of sign-ins is 20260310 to 20260409. */
export const clock = '2026-04-10T12:00:00+08:00'
/** An app that sees one department and what is below it. */
export const scopedApp = {
  key: 'scoped',
  secret: 's',
  contactScope: { departments: [431_905_112] },
}

export type Parameters = { readonly [name: string]: unknown }

export interface Special {
  readonly app?: 'scoped'
  readonly options?: SimulatorOptions
}

/** `change` to the happy call provokes the rule; `neighbour`, a change beside it, does not. */
type Row = readonly [
  rule: string,
  title: string,
  change: Parameters,
  neighbour?: Parameters | undefined,
  special?: Special,
]

interface Table {
  readonly happy: Parameters
  readonly rows: readonly Row[]
}

const ids = (count: number): string => Array.from({ length: count }, () => 1).join(',')
const asScoped: Special = { app: 'scoped' }
const faulty = (rule: string): Row => [
  rule,
  'the call, by a planned fault',
  {},
  undefined,
  { options: { fault: () => rule } },
]

function missing(...names: readonly string[]): Row[] {
  return names.flatMap((name): Row[] => [
    ['required-missing', `no ${name}`, { [name]: undefined }, {}],
    ['required-missing', `null as ${name}`, { [name]: null }],
    ['required-missing', `an empty ${name}`, { [name]: '' }],
  ])
}

export const refusals: { readonly [Id in OperationId]: Table } = {
  'topapi.v2.user.list': {
    happy: { dept_id: 1, cursor: 0, size: 10 },
    rows: [
      ...missing('dept_id', 'cursor', 'size'),
      ['required-missing', 'what is missing before what is malformed', { dept_id: 'x', size: '' }],
      ['parameter-invalid', 'a word as dept_id', { dept_id: 'x' }, { dept_id: '1' }],
      ['parameter-invalid', 'dept_id 0', { dept_id: 0 }],
      ['parameter-invalid', 'dept_id of 65 bits', { dept_id: '18446744073709551616' }],
      ['parameter-invalid', 'cursor −1', { cursor: -1 }, { cursor: 0 }],
      ['parameter-invalid', 'cursor 100001', { cursor: 100_001 }, { cursor: 100_000 }],
      ['parameter-invalid', 'cursor 1.5', { cursor: 1.5 }],
      ['parameter-invalid', 'size 0', { size: 0 }, { size: 1 }],
      ['parameter-invalid', 'size 101', { size: 101 }, { size: 100 }],
      ['parameter-invalid', 'an unknown order', { order_field: 'name' }, { order_field: 'custom' }],
      [
        'parameter-invalid',
        'True with a capital',
        { contain_access_limit: 'True' },
        { contain_access_limit: 'true' },
      ],
      ['parameter-invalid', 'an unknown language', { language: 'fr_FR' }, { language: '' }],
      ['department-outside-scope', 'the root', {}, { dept_id: 431_905_112 }, asScoped],
      ['department-outside-scope', 'an unknown department', { dept_id: 999 }, undefined, asScoped],
      ['unknown-department', 'an unknown department', { dept_id: 999 }, {}],
      ['unknown-department', 'an id beyond 2^53', { dept_id: '9007199254740993' }],
      faulty('system-busy'),
    ],
  },
  'topapi.user.listid': {
    happy: { dept_id: 1 },
    rows: [
      ...missing('dept_id'),
      ['parameter-invalid', 'a word as dept_id', { dept_id: 'x' }, { dept_id: '1' }],
      ['unknown-department', 'an unknown department', { dept_id: 999 }, {}],
      faulty('system-busy'),
    ],
  },
  'topapi.user.count': {
    happy: { only_active: false },
    rows: [
      ...missing('only_active'),
      ['parameter-invalid', 'a word', { only_active: 'yes' }, { only_active: 'true' }],
      ['parameter-invalid', 'the number of the older call', { only_active: 0 }],
      faulty('system-busy'),
    ],
  },
  'topapi.inactive.user.v2.get': {
    happy: { is_active: false, offset: 0, size: 10, query_date: '20260401' },
    rows: [
      ...missing('is_active', 'offset', 'size', 'query_date'),
      ['parameter-invalid', 'a word as is_active', { is_active: 'maybe' }, { is_active: 'true' }],
      ['parameter-invalid', 'dashes', { query_date: '2026-04-01' }, { query_date: 20_260_401 }],
      ['parameter-invalid', 'a word among the ids', { dept_ids: '1,x' }, { dept_ids: '1' }],
      ['date-outside-window', '30 February', { query_date: '20260230' }],
      ['date-outside-window', 'today', { query_date: '20260410' }, { query_date: '20260409' }],
      [
        'date-outside-window',
        '32 days ago',
        { query_date: '20260309' },
        { query_date: '20260310' },
      ],
      [
        'date-outside-window',
        'yesterday before 09:00',
        { query_date: '20260409' },
        { query_date: '20260408' },
        { options: { clock: '2026-04-10T08:59:00+08:00' } },
      ],
      ['offset-invalid', 'offset −1', { offset: -1 }, { offset: 100_000 }],
      ['offset-invalid', 'offset 0.5', { offset: 0.5 }],
      ['offset-invalid', 'a word as offset', { offset: 'x' }],
      ['size-invalid', 'size 0', { size: 0 }, { size: 1 }],
      ['size-invalid', 'size 101', { size: 101 }, { size: 100 }],
      ['too-many-departments', '101 departments', { dept_ids: ids(101) }, { dept_ids: ids(100) }],
      ['unknown-department', 'an unknown department', { dept_ids: '1,999' }, { dept_ids: '1' }],
      faulty('system-busy'),
    ],
  },
  'contact_1.0.ListEmpLeaveRecords': {
    happy: { startTime: '2026-01-01T00:00:00Z', endTime: '2026-03-01T00:00:00Z', maxResults: '50' },
    rows: [
      ['parameter-invalid', 'maxResults 51', { maxResults: '51' }, { maxResults: '50' }],
      ['parameter-invalid', 'maxResults 0', { maxResults: '0' }, { maxResults: '1' }],
      ['parameter-invalid', 'a word as maxResults', { maxResults: 'ten' }],
      ['parameter-invalid', 'a date alone', { startTime: '2026-01-01' }],
      ['parameter-invalid', 'a word as endTime', { endTime: 'today' }],
      ['parameter-invalid', '30 February', { startTime: '2026-02-30T00:00:00Z' }],
      ['parameter-invalid', 'hour 25', { endTime: '2026-02-28T25:00:00Z' }],
      [
        'end-before-start',
        'an end before the start',
        { endTime: '2025-12-31T23:59:59Z' },
        { endTime: '2026-01-01T00:00:00Z' },
      ],
      [
        'window-too-long',
        '365 days and a second',
        { startTime: '2025-02-28T23:59:59Z' },
        { startTime: '2025-03-01T00:00:00Z' },
      ],
      [
        'start-too-old',
        'a start 365 days and a second ago, without end',
        { endTime: undefined, startTime: '2025-04-10T03:59:59Z' },
        { endTime: undefined, startTime: '2025-04-10T04:01:00Z' },
      ],
      ['next-token-unknown', 'a token it never gave', { nextToken: '0123456789ABCDEF' }],
      ['next-token-unknown', 'an offset as token', { nextToken: '50' }, { nextToken: '0' }],
      faulty('system-error'),
    ],
  },
  'topapi.v2.department.listsub': {
    happy: {},
    rows: [
      ['parameter-invalid', 'a word as dept_id', { dept_id: 'x' }, { dept_id: '' }],
      ['parameter-invalid', 'an unknown language', { language: 'de' }, { language: 'en_US' }],
      ['department-outside-scope', 'the root', {}, { dept_id: 431_905_112 }, asScoped],
      ['unknown-department', 'an unknown department', { dept_id: 999 }, { dept_id: 1 }],
      ['unknown-department', 'a negative id', { dept_id: -7 }],
      faulty('system-busy'),
    ],
  },
  gettoken: {
    happy: { appkey: 'dingmock', appsecret: 'mock-secret' },
    rows: [
      ['keys-missing', 'a call without keys', { appkey: undefined, appsecret: undefined }, {}],
      ['credentials-invalid', 'a wrong secret', { appsecret: 'x' }, {}],
      ['credentials-invalid', 'a key without its secret', { appsecret: undefined }],
      ['credentials-invalid', 'a third-party app', { appkey: 'isv', appsecret: 's' }],
    ],
  },
  'oauth2_1.0.GetAccessToken': {
    happy: { appKey: 'dingmock', appSecret: 'mock-secret' },
    rows: [
      ['parameter-invalid', 'an object as key', { appKey: {} }],
      ['credentials-invalid', 'an unknown key', { appKey: 'x' }, {}],
      ['credentials-invalid', 'a wrong secret', { appSecret: 'x' }],
      ['credentials-invalid', 'a third-party app', { appKey: 'isv', appSecret: 's' }],
    ],
  },
}
