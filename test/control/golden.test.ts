import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { makeControls } from './make-controls.js'
import { ask } from './support.js'

/**
 * What clients in other languages rely on, told as one story from file to file. Answers may be
 * joined by new members; what stands in these files stays below `/v1`. Sentences are for people and
 * may change: of a refusal only its code and its places are held.
 *
 * Whoever has to change a file makes `/v2`, with a folder of its own beside this one.
 */
const folder = new URL('golden/v1/', import.meta.url)
const digest = 'd910f8bc20416ec1'

type Step =
  | {
      readonly request: { readonly method: string; readonly path: string; readonly body?: unknown }
      readonly response: { readonly status: number; readonly body: object }
    }
  /** A call of the vendor's API in between; `{token}` is the last one that was given out. */
  | { readonly vendor: { readonly method: string; readonly url: string; readonly body?: string } }

const files = readdirSync(folder)
  .toSorted()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

const steps = files.flatMap(({ name, text }) =>
  (JSON.parse(text) as readonly Step[]).map((step, index) => ({ name, index, step })),
)

const answers: unknown[] = []
beforeAll(async () => {
  const simulator = makeControls()
  let token = ''
  for (const { step } of steps) {
    if ('vendor' in step) {
      const { url, method, body } = step.vendor
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
      const init = body === undefined ? { method } : { method, body, headers }
      const response = await simulator.fetch(url.replace('{token}', token), init)
      const answer = (await response.json()) as { readonly access_token?: string }
      token = answer.access_token ?? token
      answers.push(answer)
    } else {
      const { method, path, body } = step.request
      const { status, json } = ask(simulator, method, path, { body })
      answers.push({ status, body: json })
    }
  }
})

it.each(
  steps.flatMap(({ name, index, step }, place) =>
    'vendor' in step ? [] : [{ name, index, place, ...step }],
  ),
)('$name $index: $request.method $request.path', ({ place, response }) => {
  expect(answers[place]).toMatchObject(response)
})

it('what is promised for version 1 does not change', () => {
  const promised = files.map(({ name, text }) => `${name}\n${text}`).join('\n')
  expect(createHash('sha256').update(promised).digest('hex').slice(0, 16)).toBe(digest)
})

it('holds no sentences, which may change', () => {
  for (const { text } of files) expect(text).not.toMatch(/"(?:message|text)":/)
})
