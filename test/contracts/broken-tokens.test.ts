import { expect, it } from 'vitest'
import { judgeBroken, type BrokenServer } from './judge-broken.js'
import { redirect, spoilErrors, spoilForms } from './spoil.js'

const count = 'topapi.user.count'
const leavers = 'contact_1.0.ListEmpLeaveRecords'

/** Lets the query be read as `change` makes it. */
function spoilUrl(change: (url: URL, request: Request) => void) {
  return redirect((request, url) => {
    change(url, request)
    return new Request(url, request)
  })
}

/** Reads a token by its beginning, or a token at the beginning of what came. */
function spoilToken(isTaken: (token: string, known: string) => boolean) {
  let known = ''
  return spoilUrl(({ searchParams: query }) => {
    const token = query.get('access_token') ?? ''
    if (known === '' && token.length === 32) known = token
    if (known !== '' && token !== known && isTaken(token, known)) query.set('access_token', known)
  })
}

const servers: readonly BrokenServer[] = [
  [
    'a token that is read by its beginning',
    count,
    spoilToken((token, known) => token.length === 31 && known.startsWith(token)),
    ['error refuses-truncated-token request#/token'],
  ],
  [
    'a token that is read to its 32nd character',
    count,
    spoilToken((token, known) => token.length > 32 && token.startsWith(known)),
    ['error refuses-lengthened-token request#/token'],
  ],
  [
    'one wrong code for every damaged token',
    count,
    spoilErrors(({ body }) =>
      body['sub_code'] === '40014' ? { body: { ...body, sub_code: '60011' } } : {},
    ),
    ['error refuses-foreign-token request#/token'],
  ],
  [
    'a token that is not read in a form',
    count,
    spoilForms((form) => form.delete('access_token')),
    ['error accepts-token-in-form request#'],
  ],
  [
    'the token looked at before the name of the API',
    count,
    spoilUrl((url) => {
      url.pathname = url.pathname.replace(/\/nosuchapi$/, '')
    }),
    ['error refuses-unknown-api-before-token request#'],
  ],
  [
    'the wrong method of the new API answered',
    leavers,
    redirect((request, url) =>
      request.method === 'POST' && url.pathname.startsWith('/v1.0/contact')
        ? new Request(url, { headers: request.headers })
        : undefined,
    ),
    ['error refuses-other-method request#'],
  ],
  [
    'GET refused where it was seen to be answered',
    count,
    redirect((request, url) =>
      request.method === 'GET' && url.pathname.startsWith('/topapi')
        ? new Request(url, { method: 'PUT' })
        : undefined,
    ),
    ['error accepts-query-parameters request#'],
  ],
]

it.each(servers)('finds %s once', async (_, operation, spoil, expected) => {
  expect(await judgeBroken(operation, spoil)).toEqual(expected)
})
