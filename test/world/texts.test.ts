import { faker } from '@faker-js/faker/locale/zh_CN'
import { expect, it } from 'vitest'
import { toGivenPinyin, toSurnamePinyin } from '../../mock/world/pinyin.js'
import { makeTexts } from '../../mock/world/texts.js'

const entities = Array.from({ length: 300 }, (_, at) => `person-${at}`)

it('gives an entity the same name in any order of asking', () => {
  const forwards = makeTexts(1)
  const backwards = makeTexts(1)
  const names = entities.map((entity) => forwards.nameOf(entity))
  const reversed = entities.toReversed().map((entity) => backwards.nameOf(entity))
  expect(reversed.toReversed()).toEqual(names)
})

it('gives another seed other names', () => {
  const [left, right] = [makeTexts(1), makeTexts(2)]
  const same = entities.filter(
    (entity) => left.nameOf(entity).name.zh === right.nameOf(entity).name.zh,
  )
  expect(same.length).toBeLessThan(10)
})

it('writes Chinese names in Chinese characters and English ones in Latin letters', () => {
  const texts = makeTexts(1)
  for (const entity of entities) {
    const { name, mailbox } = texts.nameOf(entity)
    expect(name.zh).toMatch(/^\p{Script=Han}{2,4}$/u)
    expect(name.en).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
    expect(mailbox).toMatch(/^[a-z]+\.[a-z]+$/)
  }
})

it('leaves the faker that others import alone', () => {
  faker.seed(1)
  const expected = faker.person.fullName()
  faker.seed(1)
  makeTexts(1).nameOf('person-1')
  expect(faker.person.fullName()).toBe(expected)
})

it('knows the pinyin of every surname and given name that can be drawn', () => {
  const { first_name: given, last_name: surnames } = faker.rawDefinitions.person ?? {}
  const givenNames = Object.values(given ?? {}).flat()
  const familyNames = Object.values(surnames ?? {}).flat()
  expect(familyNames.length).toBeGreaterThan(100)
  expect(familyNames.filter((surname) => toSurnamePinyin(surname) === undefined)).toEqual([])
  expect(givenNames.filter((name) => toGivenPinyin(name) === undefined)).toEqual([])
})

it.each([
  ['欧阳', 'ouyang'],
  ['曾', 'zeng'],
  ['吕', 'lyu'],
])('reads the surname %s as %s', (surname, pinyin) => {
  expect(toSurnamePinyin(surname)).toBe(pinyin)
})

it('reads no name with a character that it does not know', () => {
  expect(toGivenPinyin('伟𠮷')).toBeUndefined()
})
