import type { Finder } from './answered-call.js'
import type { MeantBody } from './meant-body.js'

function isGet({ method }: { readonly method: string }): boolean {
  return method === 'GET' || method === 'HEAD'
}

export const findBodyOnGet: Finder = ({ request, body, operation }) => {
  if (!isGet(request) || body.looksLike === 'nothing') return undefined
  const sample = operation.id === 'gettoken' ? ", though the page's own sample sends one" : ''
  const way =
    operation.method === 'GET' ? 'parameters go into the query' : `call it by ${operation.method}`
  return `a body that comes with GET is not read${sample}; ${way}`
}

export const findFormOnNewApi: Finder = ({ request, body, operation }) =>
  !isGet(request) &&
  operation.dialect === 'api' &&
  body.says === 'form' &&
  body.looksLike !== 'nothing'
    ? 'the body is sent as a form; the new API reads JSON only'
    : undefined

/** Each `&` and `=` in the text then parts names and values, or all of it becomes one name. */
export function isJsonAsForm({ says, looksLike }: MeantBody): boolean {
  return says === 'form' && (looksLike === 'json' || looksLike === 'json-twice')
}

export const findJsonAsForm: Finder = ({ request, body }) =>
  !isGet(request) && isJsonAsForm(body)
    ? 'the body is JSON but its Content-Type is that of a form, so its text became a name'
    : undefined

export const findJsonTwice: Finder = ({ request, body }) =>
  !isGet(request) && body.looksLike === 'json-twice'
    ? 'the body was written as JSON twice, so it is a text and no object'
    : undefined

export const findFormAsJson: Finder = ({ request, body }) =>
  !isGet(request) && body.says === 'json' && body.looksLike === 'form'
    ? 'the body is a form but its Content-Type is that of JSON'
    : undefined

export const findNoContentType: Finder = ({ request, body }) =>
  !isGet(request) && body.says === 'nothing' && body.looksLike !== 'nothing'
    ? 'the body has no Content-Type, so it was not read; send application/json'
    : undefined

export const findOtherContentType: Finder = ({ request, body, operation }) => {
  if (isGet(request) || body.says !== 'other' || body.looksLike === 'nothing') return undefined
  const types = operation.dialect === 'api' ? 'is not JSON' : 'is neither JSON nor a form'
  return `the Content-Type of the body ${types}, so it was not read; send application/json`
}
