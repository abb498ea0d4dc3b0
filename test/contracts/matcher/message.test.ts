import { beforeAll, expect, it } from 'vitest'
import { makeAnswers, people, spoilPeople, type Answers } from './answers.js'
import { complain, runners } from './runners.js'

const [vitest] = runners
let answers: Answers
beforeAll(async () => {
  answers = await makeAnswers()
})

async function complainOf(answer: unknown, options = {}): Promise<string> {
  return (await complain(() => vitest?.expectMatch(answer, people, options))) ?? ''
}

it('tells place, rule, what should have come, what came, how often, and the page', async () => {
  const answer = await spoilPeople(answers, (row) => ({ ...row, active: 'true' }))
  const complaint = await complainOf(answer)
  expect(complaint).toMatch(
    /^expected the answer to match the contract of topapi\.v2\.user\.list\n/,
  )
  expect(complaint).toMatch(/error +body-as-documented at \/result\/list\/\*\/active \(\d+ times\)/)
  expect(complaint).toMatch(/boolean/)
  expect(complaint).toMatch(/got a text|got +a text/)
  expect(complaint).toMatch(/page +Get the details of users in a department/)
  expect(complaint).toMatch(/ https:\/\/\S+#response-body$/)
})

it('tells five findings and counts the others', async () => {
  const wrong = Object.fromEntries(
    ['userid', 'unionid', 'name', 'active', 'admin', 'boss', 'leader'].map((name) => [name, null]),
  )
  const complaint = await complainOf(await spoilPeople(answers, (row) => ({ ...row, ...wrong })))
  expect(complaint.match(/body-as-documented/g)).toHaveLength(5)
  expect(complaint).toMatch(/\n\nand 2 more$/)
})

it('says of an HTML page that it is one', async () => {
  const headers = { 'content-type': 'text/html' }
  expect(await complainOf({ status: 502, headers, body: '<html>' })).toMatch(
    /answers-with-json at the whole answer/,
  )
})

it('tells nothing of what the directory holds', async () => {
  const planted = ['Zhang Planted', 'planted@mail.example', '+86-13800009999', 'planted-4711']
  const [name, email, mobile, userid] = planted
  const row = {
    name: [name],
    email: { email },
    mobile: [mobile],
    userid: [userid],
    unionid: [userid],
    title: [name],
    dept_order: userid,
    active: name,
    hired_date: mobile,
    remark: [email],
  }
  const answer = await spoilPeople(answers, (one) => ({
    ...one,
    ...row,
  }))
  for (const options of [{}, { profile: 'mock' }, { failOn: 'drift' }]) {
    const complaint = await complainOf(answer, options)
    expect(complaint).not.toBe('')
    expect(planted.filter((text) => complaint.includes(text))).toEqual([])
  }
})

it.each([176_294_576_350_761_512n, 9_223_372_036_854_775_807n, -9_223_372_036_854_775_808n])(
  'does not blame an answer for the order number %s, which its client has rounded',
  async (order) => {
    const { status, headers, body } = await spoilPeople(answers, (row) => ({
      ...row,
      dept_order: 7,
    }))
    const parsed: unknown = JSON.parse(body.replaceAll('"dept_order":7', `"dept_order":${order}`))
    expect(await complainOf({ status, headers, data: parsed })).toBe('')
  },
)

it('leaves out what JSON cannot say', async () => {
  const { status, headers, body } = await spoilPeople(answers, (row) => row)
  const data = { ...(JSON.parse(body) as object), sent: undefined, send: () => undefined }
  expect(await complainOf({ status, headers, data }, { profile: 'mock' })).toBe('')
})
