import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: { appKey: 'dingmock', appSecret: 'mock-secret' },
  rows: [
    ['parameter-invalid', 'an object as key', { appKey: {} }],
    ['credentials-invalid', 'an unknown key', { appKey: 'x' }, {}],
    ['credentials-invalid', 'a wrong secret', { appSecret: 'x' }],
    ['credentials-invalid', 'a third-party app', { appKey: 'isv', appSecret: 's' }],
  ],
} satisfies RefusalTable
