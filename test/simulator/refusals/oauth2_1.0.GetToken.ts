import { faulty } from '../refusal-table.js'
import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: {
    corpId: 'dingmockcorp',
    client_id: 'dingmock',
    client_secret: 'mock-secret',
    grant_type: 'client_credentials',
  },
  rows: [
    [
      'credentials-invalid',
      'an unknown client',
      { client_id: 'x' },
      { client_id: 'isv', client_secret: 's' },
    ],
    ['credentials-invalid', 'a wrong secret', { client_secret: 'x' }, {}],
    ['credentials-invalid', 'the secret of another app', { client_id: 'isv' }],
    ['parameter-invalid', 'an object as client_id', { client_id: {} }],
    ['parameter-invalid', 'a list as client_secret', { client_secret: [] }],
    ['grant-type-unsupported', 'a code', { grant_type: 'authorization_code' }, {}],
    ['grant-type-unsupported', 'upper case', { grant_type: 'CLIENT_CREDENTIALS' }],
    ['grant-type-unsupported', 'a code for another organisation', { corpId: 'x', grant_type: 'x' }],
    faulty('app-unauthorized'),
    faulty('server-error'),
    ['unknown-organization', 'another organisation', { corpId: 'ding9f41' }, {}],
    [
      'unknown-organization',
      'another organisation and a wrong client',
      { corpId: 'ding9f41', client_id: 'x' },
    ],
  ],
} satisfies RefusalTable
