import { expect, it } from 'vitest'
import { folders, listSchemaFiles, readSchemaText } from './files.js'

const files = folders.flatMap(({ name }) =>
  listSchemaFiles('operations', name).map((file) => [`${name}/${file}`, name, file] as const),
)

it.each(files)('%s leaves nothing TODO', (_, name, file) => {
  const lines = readSchemaText('operations', name, file).split('\n')
  const open = lines.map((line, index) => `${index + 1}: ${line.trim()}`)
  expect(open.filter((line) => line.includes('TODO'))).toEqual([])
})
