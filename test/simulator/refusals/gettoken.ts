import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { appkey: 'dingmock', appsecret: 'mock-secret' },
  page: { codes: { 'keys-missing': '40035', 'credentials-invalid': '40096' }, limits: {} },
  rows: [
    ['keys-missing', 'a call without keys', { appkey: undefined, appsecret: undefined }, {}],
    ['credentials-invalid', 'a wrong secret', { appsecret: 'x' }, {}],
    ['credentials-invalid', 'a key without its secret', { appsecret: undefined }],
    ['credentials-invalid', 'a third-party app', { appkey: 'isv', appsecret: 's' }],
  ],
} satisfies RefusalTable
