import { faker } from '@faker-js/faker/locale/zh_CN'
import { expect, it } from 'vitest'
import { toGivenPinyin, toSurnamePinyin } from '../../mock/world/pinyin.js'
import * as lists from '../../src/generated/names.js'
import { makeTexts } from '../../mock/world/texts.js'

const indexes = Array.from({ length: 3_000 }, (_, index) => index)

it('gives a person the same name in any order of asking', () => {
  const forwards = makeTexts(1, 'person')
  const backwards = makeTexts(1, 'person')
  const names = indexes.map((index) => forwards.nameOf(index))
  const reversed = indexes.toReversed().map((index) => backwards.nameOf(index))
  expect(reversed.toReversed()).toEqual(names)
})

it.each([
  ['another seed', makeTexts(2, 'person')],
  ['another kind of people', makeTexts(1, 'leaver')],
])('gives %s other names', (_, others) => {
  const texts = makeTexts(1, 'person')
  const same = indexes.filter((index) => texts.nameOf(index).zh === others.nameOf(index).zh)
  expect(same.length).toBeLessThan(30)
})

it('writes Chinese names in Chinese characters and English ones in Latin letters', () => {
  const { nameOf } = makeTexts(1, 'person')
  for (const index of indexes) {
    const { zh, en } = nameOf(index)
    expect(zh).toMatch(/^\p{Script=Han}{2,4}$/u)
    expect(en).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
  }
})

it('gives the commonest surnames to most people, and every surname to somebody', () => {
  const { nameOf } = makeTexts(1, 'person')
  const surnames = faker.rawDefinitions.person?.last_name?.generic ?? []
  const names = Array.from({ length: 20_000 }, (_, index) => nameOf(index).zh)
  const share = (text: string): number =>
    names.filter((name) => text.includes(name.charAt(0))).length / names.length
  expect(share('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗')).toBeGreaterThan(0.6)
  const rare = surnames.filter((surname) => !names.some((name) => name.startsWith(surname)))
  expect(rare.length).toBeLessThan(5)
})

it('gives about a third of the people an English given name, the others pinyin', () => {
  const { nameOf } = makeTexts(1, 'person')
  const isPinyin = (index: number): boolean => {
    const { zh, en } = nameOf(index)
    const given = [zh.slice(1), zh.slice(2)].map((part) => toGivenPinyin(part))
    return given.includes(en.split(' ')[0]?.toLowerCase())
  }
  const share = indexes.filter((index) => !isPinyin(index)).length / indexes.length
  expect(share).toBeGreaterThan(0.32)
  expect(share).toBeLessThan(0.38)
})

it('names the provinces, municipalities and autonomous regions that there are', () => {
  const { provinceOf } = makeTexts(1, 'person')
  expect(new Set(indexes.map(provinceOf))).toEqual(new Set(faker.rawDefinitions.location?.state))
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

it('gives few people a surname of two characters, and most a province that many live in', () => {
  const { nameOf, provinceOf } = makeTexts(1, 'person')
  const many = Array.from({ length: 20_000 }, (_, index) => index)
  const compound = lists.surnames.filter((surname) => surname.length > 1)
  const startsCompound = (index: number): boolean =>
    compound.some((surname) => nameOf(index).zh.startsWith(surname))
  expect(many.filter(startsCompound).length / many.length).toBeLessThan(0.01)
  const livesIn = (province: string): number =>
    many.filter((index) => provinceOf(index) === province).length
  expect(livesIn('广东省')).toBeGreaterThan(livesIn('西藏自治区') * 3)
})
