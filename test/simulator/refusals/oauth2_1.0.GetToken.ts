import type { RefusalTable } from '../refusal-table.js'

export default {
  happy: {
    corpId: 'dingmockcorp',
    client_id: 'dingmock',
    client_secret: 'mock-secret',
    grant_type: 'client_credentials',
  },
  page: {
    codes: {
      'credentials-invalid': '400 invalid.client',
      'parameter-invalid': '400 invalid.client',
      'grant-type-unsupported': '400 unsupported.grant.type',
      'app-unauthorized': '401 unauthorized.client',
      'server-error': '500 server.error',
      'unknown-organization': '500 unknownError',
    },
    limits: { grant_type: 'client_credentials' },
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
    ['grant-type-unsupported', 'a code', { grant_type: 'authorization_code' }, {}],
    ['grant-type-unsupported', 'a code for another organisation', { corpId: 'x', grant_type: 'x' }],
    ['unknown-organization', 'another organisation', { corpId: 'ding9f41' }, {}],
    [
      'unknown-organization',
      'another organisation and a wrong client',
      { corpId: 'ding9f41', client_id: 'x' },
    ],
  ],
} satisfies RefusalTable
