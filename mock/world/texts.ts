import * as lists from '../../src/generated/names.js'
import { makeDice } from './dice.js'
import type { Name } from './directory.js'
import { toGivenPinyin, toSurnamePinyin } from './pinyin.js'

/** Texts for one seed and kind of people. Every answer depends on these and the index only. */
export interface Texts {
  /** Always in both languages. */
  nameOf(index: number): Required<Name>
  /** A province or municipality, in Chinese. */
  provinceOf(index: number): string
}

/** A list that is never empty. */
type Choices<Item = string> = readonly [Item, ...Item[]]

/** A surname or a given name. */
interface Part {
  readonly zh: string
  /** Pinyin with a capital; absent where a character has no known reading. */
  readonly latin: string | undefined
}

function toChoices<Item, Choice>(
  items: readonly Item[],
  toChoice: (item: Item) => Choice,
): Choices<Choice> {
  const [first, ...rest] = items.map(toChoice)
  if (first === undefined) throw new Error('a list of texts is empty')
  return [first, ...rest]
}

function readWords(text: string): Choices {
  return toChoices(text.split(/\s+/), (word) => word)
}

function capitalize(text: string | undefined): string | undefined {
  return text && text.charAt(0).toUpperCase() + text.slice(1)
}

function toSurname(zh: string): Part {
  return { zh, latin: capitalize(toSurnamePinyin(zh)) }
}

function toGiven(zh: string): Part {
  return { zh, latin: capitalize(toGivenPinyin(zh)) }
}

/**
 * Two thirds of the people share these, the commonest more often than the others, as in the
 * country; Faker lists all surnames once.
 */
const commonSurnames = toChoices(
  Array.from('王王王王李李李李张张张张刘刘刘陈陈陈杨杨黄黄赵赵吴吴周周徐孙马朱胡郭何高林罗'),
  toSurname,
)
const commonSurnameShare = 2 / 3

/** Share of the people with a surname of two characters. */
const compoundSurnameShare = 0.004

/** Share of the people who go by an English given name instead of pinyin. */
const englishGivenShare = 0.35

/** What Chinese offices use; Faker's English list is that of a census. */
const englishGiven = {
  female:
    readWords(`Alice Amy Angela Anna Annie Bella Catherine Chloe Cindy Coco Daisy Ella Emily Emma
Fiona Grace Helen Iris Ivy Jane Jenny Jessica Joyce Julia Karen Kelly Lily Linda Lisa Lucy Mandy Mia
Nancy Olivia Rachel Sara Sharon Shirley Sophia Sunny Tina Vicky Vivian Wendy Yoyo Zoe`),
  male: readWords(`Aaron Adam Alan Alex Andy Ben Bob Bruce Charles Chris Daniel David Eason Eric Ethan
Frank Gary George Harry Henry Jack Jacky James Jason Jay Jeff Jerry Kevin Leo Louis Lucas Mark Martin
Max Michael Nick Oscar Paul Peter Ray Richard Ryan Sam Sean Simon Steven Terry Tom Tony Victor
William`),
} as const

const isCompound = (surname: string): boolean => surname.length > 1
const compoundSurnames = toChoices(lists.surnames.filter(isCompound), toSurname)
const surnames = toChoices(
  lists.surnames.filter((surname) => !isCompound(surname)),
  toSurname,
)

/** Where two thirds of the country live. */
const commonProvinces = toChoices(
  `广东省 山东省 河南省 江苏省 四川省 河北省 湖南省 浙江省 安徽省 湖北省 江西省`.split(' '),
  String,
)
const commonProvinceShare = 0.65
const provinces = toChoices(lists.provinces, String)
const { femaleNames, maleNames, unisexNames } = lists
const givenNames = {
  female: toChoices(femaleNames, toGiven),
  // Faker mixes its unisex names into both, but they read as men's: a third of theirs.
  male: toChoices([maleNames, maleNames, maleNames, unisexNames].flat(), toGiven),
} as const

/** `kind` keeps people apart from others who have names, as leavers do. */
export function makeTexts(seed: number, kind: string): Texts {
  const sexes = makeDice(seed, `${kind}/sex`)
  const surnameShares = makeDice(seed, `${kind}/surname-share`)
  const surnamePicks = makeDice(seed, `${kind}/surname`)
  const givenPicks = makeDice(seed, `${kind}/given-name`)
  const styles = makeDice(seed, `${kind}/name-style`)
  const englishPicks = makeDice(seed, `${kind}/name-english`)
  const provinceShares = makeDice(seed, `${kind}/province-share`)
  const provincePicks = makeDice(seed, `${kind}/province`)

  function nameOf(index: number): Required<Name> {
    const sex = sexes.draw(index) < 0.5 ? 'female' : 'male'
    const surname = surnamePicks.pick(index, surnamesAt(surnameShares.draw(index)))
    const given = givenPicks.pick(index, givenNames[sex])
    const latinGiven =
      given.latin === undefined || styles.draw(index) < englishGivenShare
        ? englishPicks.pick(index, englishGiven[sex])
        : given.latin
    return { zh: `${surname.zh}${given.zh}`, en: `${latinGiven} ${surname.latin ?? 'Zhong'}` }
  }

  function provinceOf(index: number): string {
    const isCommon = provinceShares.draw(index) < commonProvinceShare
    return provincePicks.pick(index, isCommon ? commonProvinces : provinces)
  }

  return { nameOf, provinceOf }
}

function surnamesAt(chance: number): Choices<Part> {
  if (chance < commonSurnameShare) return commonSurnames
  return chance < 1 - compoundSurnameShare ? surnames : compoundSurnames
}
