import { api, oapi, type HintRow, type Sent } from './scene.js'

const keys = '{"appKey":"dingmock","appSecret":"mock-secret"}'
const json = { 'content-type': 'application/json; charset=utf-8' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }

function accessToken(headers: { readonly [name: string]: string }, body = keys): Sent {
  return { url: `${api}/v1.0/oauth2/accessToken`, headers, body }
}

function count(headers: { readonly [name: string]: string }, body: string): Sent {
  return { url: `${oapi}/topapi/user/count?access_token=TOKEN`, headers, body }
}

const goodKeys = accessToken(json)
const goodCount = count(json, '{"only_active":false}')
const goodForm = count(form, 'only_active=false')
const missing = { id: 'parameter-missing', text: 'only_active is missing, null or empty' } as const

const twice = {
  id: 'json-twice',
  text: 'the body was written as JSON twice, so it is a text and no object',
} as const

const listOfObjects = encodeURIComponent('[object Object],[object Object]')

function objectText(what: string): HintRow['hints'][number] {
  const text = `${what} is [object Object]: an object was made a text without writing it as JSON`
  return { id: 'object-as-text', text }
}

export const bodies: readonly HintRow[] = [
  {
    title: 'a form on the new API',
    calls: [accessToken(form, 'appKey=dingmock&appSecret=mock-secret')],
    hints: [
      {
        id: 'form-on-new-api',
        text: 'the body is sent as a form; the new API reads JSON only',
      },
    ],
    neighbour: [goodKeys],
  },
  {
    title: 'a JSON text that is sent as a form',
    calls: [count(form, '{"only_active":"a=b&c"}')],
    hints: [
      {
        id: 'json-as-form',
        text: 'the body is JSON but its Content-Type is that of a form, so its text became a name',
      },
      missing,
    ],
    neighbour: [goodForm],
  },
  {
    title: 'a JSON text that became the one name of a form',
    calls: [count(form, `${encodeURIComponent('{"only_active":false,"language":"zh"}')}=`)],
    hints: [
      {
        id: 'json-as-form',
        text: 'the body is JSON but its Content-Type is that of a form, so its text became a name',
      },
      missing,
    ],
    neighbour: [goodForm],
  },
  {
    title: 'a JSON body that was written as JSON twice, on topapi',
    calls: [count(json, JSON.stringify('{"only_active":false}'))],
    hints: [twice],
    neighbour: [count(json, '{"only_active":false}')],
  },
  {
    title: 'a JSON body that was written as JSON twice, on the new API',
    calls: [accessToken(json, JSON.stringify(keys))],
    hints: [twice],
    neighbour: [accessToken(json, '"dingmock"')],
  },
  {
    title: 'a JSON body that was written as JSON twice, and is sent as a form',
    calls: [count(form, JSON.stringify('{"only_active":"a=b&c&d"}'))],
    hints: [
      {
        id: 'json-as-form',
        text: 'the body is JSON but its Content-Type is that of a form, so its text became a name',
      },
      twice,
      missing,
    ],
    neighbour: [goodForm],
  },
  {
    title: 'an object for a body, as JSON',
    calls: [count(json, '[object Object]')],
    hints: [objectText('the body')],
    neighbour: [count(json, '[]')],
  },
  {
    title: 'an object for a body, as fetch sends it',
    calls: [count({ 'content-type': 'text/plain;charset=UTF-8' }, '[object Object]')],
    hints: [
      objectText('the body'),
      {
        id: 'content-type-unknown',
        text: 'the Content-Type of the body is neither JSON nor a form, so it was not read; send application/json',
      },
    ],
    neighbour: [goodCount],
  },
  {
    title: 'an object for a body, as a form',
    calls: [count(form, '[object Object]')],
    hints: [objectText('the body'), missing],
    neighbour: [goodForm],
  },
  {
    title: 'an object for a value of a form',
    calls: [count(form, 'only_active=%5Bobject+Object%5D')],
    hints: [objectText('only_active')],
    neighbour: [goodForm],
  },
  {
    title: 'a list of objects for a value of a query',
    calls: [{ ...goodCount, body: '', url: `${goodCount.url}&only_active=${listOfObjects}` }],
    hints: [objectText('only_active')],
    neighbour: [{ ...goodCount, body: '', url: `${goodCount.url}&only_active=true` }],
  },
  {
    title: 'a form that is sent as JSON',
    calls: [count(json, 'only_active=false')],
    hints: [
      { id: 'form-as-json', text: 'the body is a form but its Content-Type is that of JSON' },
    ],
    neighbour: [goodCount],
  },
  {
    title: 'a body without Content-Type',
    calls: [count({}, '{"only_active":false}')],
    hints: [
      {
        id: 'content-type-missing',
        text: 'the body has no Content-Type, so it was not read; send application/json',
      },
    ],
    neighbour: [
      {
        ...goodCount,
        headers: {},
        method: 'POST',
        body: '',
        url: `${goodCount.url}&only_active=false`,
      },
    ],
  },
  {
    title: 'JSON as plain text on topapi',
    calls: [count({ 'content-type': 'text/plain;charset=UTF-8' }, '{"only_active":false}')],
    hints: [
      {
        id: 'content-type-unknown',
        text: 'the Content-Type of the body is neither JSON nor a form, so it was not read; send application/json',
      },
    ],
    neighbour: [goodCount],
  },
  {
    title: 'JSON as plain text on the new API',
    calls: [accessToken({ 'content-type': 'text/plain' })],
    hints: [
      {
        id: 'content-type-unknown',
        text: 'the Content-Type of the body is not JSON, so it was not read; send application/json',
      },
    ],
    neighbour: [goodKeys],
  },
  {
    title: "the keys in the body of a GET, as the page's sample has them",
    calls: [
      { url: `${oapi}/gettoken`, method: 'GET', headers: json, body: '{"appkey":"dingmock"}' },
    ],
    hints: [
      {
        id: 'body-on-get',
        text: "a body that comes with GET is not read, though the page's own sample sends one; parameters go into the query",
      },
    ],
    neighbour: [{ url: `${oapi}/gettoken?appkey=dingmock&appsecret=no`, headers: json }],
  },
  {
    title: 'a body with GET on topapi',
    calls: [{ ...goodCount, method: 'GET', headers: { 'content-type': 'text/plain' } }],
    hints: [
      { id: 'body-on-get', text: 'a body that comes with GET is not read; call it by POST' },
      missing,
    ],
    neighbour: [{ url: `${goodCount.url}&only_active=false` }],
  },
  {
    title: 'keys in the query of the new API',
    calls: [
      { ...accessToken(json, '{}'), url: `${goodKeys.url}?appKey=dingmock&appSecret=mock-secret` },
    ],
    hints: [
      { id: 'parameter-misplaced', text: 'appKey is read from the body only' },
      { id: 'parameter-misplaced', text: 'appSecret is read from the body only' },
      { id: 'parameter-missing', text: 'appKey, appSecret are missing, null or empty' },
    ],
    neighbour: [goodKeys],
  },
]
