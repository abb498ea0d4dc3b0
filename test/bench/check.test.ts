import { expect, it } from 'vitest'
import { makeCheck } from '../../bench/load/check.js'
import type { Expected } from '../../bench/load/job.js'

const people = [{ userid: '1', name: '王' }, { userid: '2' }]
const toText = (list: readonly object[], errcode = 0): string =>
  JSON.stringify({ errcode, errmsg: 'ok', result: { has_more: true, list } })

const whole: Expected = { kind: 'same', start: toText(people), rowCount: 2 }
const page: Expected = { kind: 'page', rowCount: 2 }

it.each<[string, Expected, string, boolean]>([
  ['the same text', whole, toText(people), true],
  ['one character of another', whole, toText(people).replace('王', '黄'), false],
  ['less of it', whole, toText(people).slice(0, -1), false],
  ['nothing', whole, '', false],
  ['a page of other people', page, toText([{ userid: '3' }, { userid: '4' }]), true],
  ['a page with a row less', page, toText([{ userid: '3' }]), false],
  ['a refusal', page, toText(people, 40014), false],
])('of all answers: %s', (_, expected, text, isRight) => {
  const check = makeCheck(expected)
  // The first is parsed as well; those after it are looked at by bytes only.
  expect([check(Buffer.from(text)), check(Buffer.from(text))]).toEqual([isRight, isRight])
})

it.each([
  ['the same person twice', toText([{ userid: '3' }, { userid: '3' }])],
  ['no JSON', `${toText(people)}}`],
])('one answer of fifty is parsed: %s', (_, text) => {
  const check = makeCheck(page)
  const verdicts = Array.from({ length: 101 }, () => check(Buffer.from(text)))
  expect(verdicts.flatMap((isRight, index) => (isRight ? [] : [index]))).toEqual([0, 50, 100])
})
