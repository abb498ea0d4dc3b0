import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { notStaged } from './not-staged.js'

// oxlint-disable-next-line vitest/warn-todo -- what nothing can show honestly
for (const [part, reason] of notStaged) it.todo(`${part}: ${reason}`)

it('every point has a test', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.test.ts'))
  const text = files
    .map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))
    .join('\n')
  const points = new Set([...text.matchAll(/\(\s*'(\d+)\. /g)].map(([, number]) => Number(number)))
  expect([...points].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1))
})
