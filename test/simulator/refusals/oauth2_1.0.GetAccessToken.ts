import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { appKey: 'dingmock', appSecret: 'mock-secret' },
  page: {
    codes: {
      'credentials-invalid': '400 invalidClientIdOrSecret',
      'parameter-invalid': '400 invalidClientIdOrSecret',
    },
    limits: {},
  },
  rows: [
    ['credentials-invalid', 'an unknown key', { appKey: 'x' }, {}],
    ['credentials-invalid', 'a wrong secret', { appSecret: 'x' }],
    ['credentials-invalid', 'a third-party app', { appKey: 'isv', appSecret: 's' }],
  ],
} satisfies RefusalTable
