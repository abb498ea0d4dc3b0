import { beforeAll, describe, expect, it } from 'vitest'
import type { MatchOptions } from '../../../src/entries/contracts.js'
import {
  leavers,
  makeAnswers,
  people,
  read,
  spoilPeople,
  type Answers,
  type Row,
} from './answers.js'
import { complain, runners } from './runners.js'

let answers: Answers
beforeAll(async () => {
  answers = await makeAnswers()
})

describe.each(runners)('$name', ({ expectMatch, expectMismatch, expectResolved }) => {
  it.each<[string, (given: Answers) => unknown]>([
    ['a Response', (given) => given.people()],
    ['a refusal of the page', (given) => given.unknownDepartment()],
    ['a refusal of the back end', (given) => given.foreignToken()],
  ])('passes %s', async (_, give) => {
    await expectMatch(await give(answers), people)
  })

  it('passes an answer of the new API, and its refusals', async () => {
    await expectMatch(await answers.leavers(), leavers)
    await expectMatch(await answers.missingStart(), leavers)
  })

  it('leaves a Response unread', async () => {
    const response = await answers.people()
    await expectMatch(response, people)
    expect(await response.json()).toMatchObject({ errcode: 0 })
  })

  it('waits for a promise, by itself and after resolves', async () => {
    await expectMatch(answers.people(), people)
    await expectResolved(answers.people(), people)
  })

  it('judges at once what is at hand', async () => {
    const { status, headers, text } = await read(await answers.people())
    expect(expectMatch({ status, headers, body: text }, people)).not.toBeInstanceOf(Promise)
    const broken = await spoilPeople(answers, (row) => ({ ...row, active: 'true' }))
    expect(() => expectMatch(broken, people)).toThrow('/result/list/*/active')
  })

  it.each<[string, (given: Given) => unknown]>([
    ['text', ({ status, headers, text }) => ({ status, headers, body: text })],
    ['bytes', ({ status, headers, text }) => ({ status, headers, body: Buffer.from(text) })],
    ['no headers', ({ status, text }) => ({ status, body: text })],
    ['plain headers', ({ status, text }) => ({ status, headers: plainHeaders, body: text })],
    ['axios', ({ status, text }) => ({ status, headers: plainHeaders, data: JSON.parse(text) })],
    [
      'supertest',
      ({ status, headers, text }) => ({ status, headers, text, body: JSON.parse(text) }),
    ],
    ['got', ({ status, headers, text }) => ({ statusCode: status, headers, body: text })],
  ])('takes the shape of %s', async (_, shape) => {
    expectMatch(shape(await read(await answers.people())), people)
    const { status, headers, body } = await spoilPeople(answers, ({ unionid: _id, ...row }) => row)
    expect(() => expectMatch(shape({ status, headers, text: body }), people)).toThrow('*/unionid')
  })

  it('says the opposite with not', async () => {
    expectMismatch(await spoilPeople(answers, (row) => ({ ...row, active: 1 })), people)
    expect(await complain(async () => expectMismatch(await answers.people(), people))).toBe(
      `expected the answer not to match the contract of ${people}, but it does`,
    )
  })

  it.each<[string, MatchOptions, (row: Row) => Row, boolean]>([
    ['passes a field that no page has', {}, addField, true],
    ['fails it when drift is to fail', { failOn: 'drift' }, addField, false],
    ['fails it in a closed world', { profile: 'mock' }, addField, false],
  ])('%s', async (_, options, change, passes) => {
    const answer = await spoilPeople(answers, change)
    const complaint = await complain(() => expectMatch(answer, people, options))
    expect(complaint === undefined).toBe(passes)
  })

  it.each<['success' | 'refusal', keyof Answers, string]>([
    ['success', 'foreignToken', 'refused with 88/40014'],
    ['refusal', 'people', 'a success'],
  ])('asks for a %s when told to', async (outcome, other, got) => {
    const complaint = await complain(async () =>
      expectMatch(await answers[other](), people, { outcome }),
    )
    expect(complaint).toMatch(`answers-with-${outcome}`)
    expect(complaint).toMatch(got)
    const right = outcome === 'success' ? answers.people() : answers.unknownDepartment()
    await expectMatch(await right, people, { outcome })
  })

  it.each<[string, string, MatchOptions | undefined, string]>([
    [
      'an operation that there is not',
      'topapi.v2.user.lst',
      {},
      'no operation "topapi.v2.user.lst". Did you mean "topapi.v2.user.list"?',
    ],
    ['the name of a method of all objects', 'constructor', {}, 'no operation "constructor".'],
    ['no operation at all', undefined as never, {}, 'no operation undefined.'],
    [
      'an option that there is not',
      people,
      { profil: 'mock' } as never,
      'toMatchContract has no option "profil". Did you mean "profile"?',
    ],
    [
      'a value that an option does not have',
      people,
      { failOn: 'never' } as never,
      'failOn must be error or drift, not "never"',
    ],
  ])('refuses %s, with not too', async (_, id, options, message) => {
    const answer = { status: 200, body: '{}' }
    expect(await complain(() => expectMatch(answer, id, options))).toMatch(message)
    expect(await complain(() => expectMismatch(answer, id, options))).toMatch(message)
  })

  it.each<[string, unknown]>([
    ['a text', '{"errcode":0}'],
    ['nothing', undefined],
    ['a body alone', { errcode: 0, errmsg: 'ok' }],
    ['a status alone', { status: 200 }],
    ['a body that is a stream', { statusCode: 200, headers: {}, body: new ReadableStream() }],
  ])('refuses to judge %s', async (_, answer) => {
    const sentence =
      /^toMatchContract judges a Response, or an object with a status and a body, not/
    expect(await complain(() => expectMatch(answer, people))).toMatch(sentence)
  })

  it('refuses to judge a Response that was read', async () => {
    const response = await answers.people()
    await response.text()
    expect(await complain(() => expectMatch(response, people))).toMatch(
      'the body of this Response was read before',
    )
  })
})

interface Given {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

const plainHeaders = { Date: 'now', 'Content-Type': 'application/json;charset=utf-8' }

function addField(row: Row): Row {
  return { ...row, shoe_size: 42 }
}
