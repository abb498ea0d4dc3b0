// Only the locale's own path: the package's main entry loads every locale there is.
import { faker } from '@faker-js/faker/locale/zh_CN'
import { banner } from './read.js'

/** The lists that names are drawn from, so that nobody loads all of Faker for them. */
export function generateNames(): string {
  const { person, location, metadata } = faker.rawDefinitions
  const lists = {
    surnames: person?.last_name?.generic,
    femaleNames: person?.first_name?.female,
    maleNames: person?.first_name?.male,
    unisexNames: person?.first_name?.generic,
    provinces: location?.state,
  }
  const rows = Object.entries(lists).map(([name, texts]) => writeList(name, texts))
  return [
    banner,
    `// Lists of @faker-js/faker, locale ${metadata?.code} (MIT licence).\n\n`,
    ...rows,
  ].join('')
}

function writeList(name: string, texts: readonly unknown[] | null | undefined): string {
  if (texts === null || texts === undefined || texts.length === 0) {
    throw new Error(`Faker has no list for ${name}`)
  }
  return `export const ${name} =\n  '${texts.join(' ')}'.split(' ')\n`
}
