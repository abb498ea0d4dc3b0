import { expect, it } from 'vitest'
import { locateEdgeCases } from '../../mock/world/locate-edge-cases.js'
import { company } from '../../mock/world/organizations/company.js'
import type { Scene } from './edge-case-scene.js'
import { peopleTruths } from './edge-case-truths-people.js'
import { structureTruths } from './edge-case-truths-structure.js'
import { openDirectory, userIdsIn } from './support.js'

const truths = { ...peopleTruths, ...structureTruths }

function openScene(seed: number, number: number): Scene {
  const directory = openDirectory({ seed })
  const edgeCase = locateEdgeCases(company, seed).find((row) => row.number === number)
  const scene = {
    directory,
    people: (edgeCase?.userIds ?? []).flatMap((id) => directory.findPerson(id) ?? []),
    departments: (edgeCase?.departmentIds ?? []).flatMap(
      (id) => directory.findDepartment(id) ?? [],
    ),
  }
  // Nobody may get lost on the way, or "every" would hold of nothing.
  expect(scene.people.length).toBe(edgeCase?.userIds.length)
  expect(scene.departments.length).toBe(edgeCase?.departmentIds.length)
  return scene
}

it.each(company.edgeCases.map(({ number, name }) => [number, name] as const))(
  'holds edge case %i for any seed: %s',
  (number) => {
    expect(truths[number]).toBeDefined()
    for (const seed of [1, 2, 20_260_901]) {
      expect(truths[number]?.(openScene(seed, number))).toBe(true)
    }
  },
)

it('gives every edge case its own number and name, and a carrier unless it is about leavers', () => {
  const numbers = company.edgeCases.map(({ number }) => number)
  const names = company.edgeCases.map(({ name }) => name)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(new Set(names).size).toBe(names.length)
  const carried = locateEdgeCases(company, 1).filter(({ number }) => number < 400)
  for (const { userIds, departmentIds } of carried) {
    expect(userIds.length + departmentIds.length).toBeGreaterThan(0)
  }
})

it('claims nothing about an edge case that is not in the table', () => {
  const numbers = company.edgeCases.map(({ number }) => String(number))
  expect(Object.keys(truths).toSorted()).toEqual(numbers.toSorted())
})

it('lists the two of equal order side by side, in the own order', () => {
  const { directory, people } = openScene(1, 213)
  const [first, second] = people.map(({ userId }) => userId)
  const listed = userIdsIn(directory, 432006149)
  expect(listed.indexOf(second ?? '')).toBe(listed.indexOf(first ?? '') + 1)
})
