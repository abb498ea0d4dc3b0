import type { Faker, Randomizer } from '@faker-js/faker'
// Only the locale's own path: the package's main entry loads every locale there is.
import { faker as stockFaker } from '@faker-js/faker/locale/zh_CN'
import { draw, makeStream, pick } from './chance.js'
import type { Name } from './directory.js'
import { toGivenPinyin, toSurnamePinyin } from './pinyin.js'

/** Texts for one seed. Every answer depends on the seed and the entity only. */
export interface Texts {
  nameOf(entity: string): PersonalName
  /** A province or municipality, in Chinese. */
  provinceOf(entity: string): string
}

export interface PersonalName {
  readonly name: Name
  /** `given.surname` in lower-case letters, as mailboxes are called; not unique. */
  readonly mailbox: string
}

/**
 * Two thirds of the people share these, the commonest more often than the others, as in the
 * country; Faker draws all surnames alike.
 */
const commonSurnames = Array.from(
  '王王王王李李李李张张张张刘刘刘陈陈陈杨杨黄黄赵赵吴吴周周徐孙马朱胡郭何高林罗',
) as [string, ...string[]]
const commonSurnameShare = 2 / 3

/** Share of the people who go by an English given name instead of pinyin. */
const englishGivenShare = 0.35

/** What Chinese offices use; Faker's English list is that of a census. */
const englishGiven = {
  female: `Alice Amy Angela Anna Annie Bella Catherine Chloe Cindy Coco Daisy Ella Emily Emma Fiona
Grace Helen Iris Ivy Jane Jenny Jessica Joyce Julia Karen Kelly Lily Linda Lisa Lucy Mandy Mia Nancy
Olivia Rachel Sara Sharon Shirley Sophia Sunny Tina Vicky Vivian Wendy Yoyo Zoe`.split(/\s+/),
  male: `Aaron Adam Alan Alex Andy Ben Bob Bruce Charles Chris Daniel David Eason Eric Ethan Frank
Gary George Harry Henry Jack Jacky James Jason Jay Jeff Jerry Kevin Leo Louis Lucas Mark Martin Max
Michael Nick Oscar Paul Peter Ray Richard Ryan Sam Sean Simon Steven Terry Tom Tony Victor William`.split(
    /\s+/,
  ),
} as const

interface ReseededFaker {
  readonly faker: Faker
  reseed(next: () => number): void
}

function makeReseededFaker(): ReseededFaker {
  const source = { next: (): number => 0 }
  const randomizer: Randomizer = { next: () => source.next(), seed: () => undefined }
  const constructor = stockFaker.constructor as typeof Faker
  return {
    faker: new constructor({ locale: [stockFaker.rawDefinitions], randomizer }),
    reseed: (next) => {
      source.next = next
    },
  }
}

const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function toLatinGiven(seed: number, entity: string, given: string, sex: 'female' | 'male'): string {
  const pinyin = toGivenPinyin(given)
  if (pinyin !== undefined && draw(seed, entity, 'name-style') >= englishGivenShare) {
    return capitalize(pinyin)
  }
  return pick(seed, entity, 'name-english', englishGiven[sex] as [string, ...string[]])
}

export function makeTexts(seed: number): Texts {
  const { faker, reseed } = makeReseededFaker()

  function surnameOf(entity: string): string {
    if (draw(seed, entity, 'surname-share') < commonSurnameShare) {
      return pick(seed, entity, 'surname-common', commonSurnames)
    }
    reseed(makeStream(seed, entity, 'surname'))
    return faker.person.lastName()
  }

  /** Faker mixes its unisex names into both, but they read as men's names. */
  function givenNameOf(sex: 'female' | 'male'): string {
    const female = faker.rawDefinitions.person?.first_name?.female
    return sex === 'female' && female
      ? faker.helpers.arrayElement(female)
      : faker.person.firstName('male')
  }

  function nameOf(entity: string): PersonalName {
    const sex = draw(seed, entity, 'sex') < 0.5 ? 'female' : 'male'
    const surname = surnameOf(entity)
    reseed(makeStream(seed, entity, 'given-name'))
    const given = givenNameOf(sex)
    const latinGiven = toLatinGiven(seed, entity, given, sex)
    const latinSurname = toSurnamePinyin(surname) ?? 'Zhong'
    return {
      name: { zh: `${surname}${given}`, en: `${latinGiven} ${capitalize(latinSurname)}` },
      mailbox: `${latinGiven}.${latinSurname}`.toLowerCase(),
    }
  }

  function provinceOf(entity: string): string {
    reseed(makeStream(seed, entity, 'province'))
    return faker.location.state()
  }

  return { nameOf, provinceOf }
}
