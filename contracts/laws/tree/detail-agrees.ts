import { getOperation } from '../../../src/catalog/catalog.js'
import { isSame, toId, toNumber } from '../across/same.js'
import type { Observation } from '../../observation.js'
import { isUnset } from '../lists/fields.js'
import { judged, type Breach, type Law, type LawGround } from '../law.js'
import {
  byChildren,
  byDepth,
  childIds,
  children,
  chooseBranches,
  department,
  readChildren,
  readDetails,
} from './departments.js'

const known = getOperation(department).response.properties?.['result']?.properties ?? {}

export const detailAgrees: Law = {
  id: 'tree/detail-agrees',
  sentence: 'The details of a department are those of its row among sub-departments.',
  basis: 'documented',
  source: { operation: department, at: 'page#response-body' },
  live: 'error',
  isAbout: ({ id }) => id === department,
  compares: [children],
  calls: (limits) => 2 * limits.memberDepartments,
  async judge(ground) {
    const breaches: Breach[] = []
    let comparisons = 0
    for (const { id } of chooseBranches(ground, byChildren)) {
      const { rows, ids } = await readChildren(ground, id)
      for (const [at, row] of rows.entries()) {
        if (comparisons >= maximum(ground)) break
        const { fields, observation } = await readDetails(ground, toNumber(ids[at] ?? ''))
        comparisons += 1
        const names = Object.keys({ ...row, ...fields }).filter(
          (name) =>
            name !== 'parent_id' && isShared(name) && isComparable(ground, row[name], fields[name]),
        )
        const differing = names.filter((name) => !isSame(row[name], fields[name]))
        const told = differing.includes('dept_id') ? ['dept_id'] : differing
        for (const name of told) {
          breaches.push({
            pointer: `/result/${name}`,
            message: `${name} is not that of the row in ${children}`,
            expected: 'the value of the row',
            got: fields[name] === undefined ? 'nothing' : 'another value',
            observation,
          })
        }
      }
    }
    return judged(comparisons, breaches)
  },
}

/** Fields may vanish in an open world. */
function isComparable({ profile }: LawGround, one: unknown, other: unknown): boolean {
  return profile === 'mock' || (one !== undefined && other !== undefined)
}

function isShared(name: string): boolean {
  return Object.hasOwn(known, name) && Object.hasOwn(rowFields, name)
}

const rowFields = getOperation(children).response.properties?.['result']?.items?.properties ?? {}

function maximum({ profile, limits }: LawGround): number {
  return profile === 'mock' ? limits.memberDepartments : limits.people
}

export const parentAgrees: Law = {
  id: 'tree/parent-agrees',
  sentence: 'The parent of a department is the one among whose sub-departments it is.',
  basis: 'documented',
  source: { at: 'page#response-body' },
  live: 'error',
  needsRootScope: true,
  restsOn: ['tree/listsub-agrees-with-listsubid'],
  isAbout: ({ id }) => id === children || id === department,
  compares: [childIds],
  calls: (limits) => limits.memberDepartments,
  judge: (ground, { id }) => (id === children ? judgeRows(ground) : judgeDetails(ground)),
}

async function judgeRows(ground: LawGround) {
  const breaches: Breach[] = []
  let comparisons = 0
  for (const { id } of chooseBranches(ground, byChildren)) {
    const { rows, observation } = await readChildren(ground, id)
    comparisons += rows.length
    const wrong = rows.filter((row) => toId(row['parent_id']) !== String(id))
    if (wrong.length === 0) continue
    breaches.push({
      pointer: '/result/*/parent_id',
      message: `${wrong.length} of ${rows.length} sub-departments of ${id} name another parent`,
      expected: String(id),
      got: 'another department',
      observation,
    })
  }
  return judged(comparisons, breaches)
}

/** As live answers have it. */
function toRootBreach(observation: Observation): Breach {
  return {
    live: 'note',
    pointer: '/result/parent_id',
    message: 'the root names a parent',
    expected: 'nothing',
    got: 'a department',
    observation,
  }
}

async function judgeDetails(ground: LawGround) {
  const breaches: Breach[] = []
  let comparisons = 0
  for (const { id, parent } of chooseBranches(ground, byDepth)) {
    if (parent === undefined && Number(id) !== 1) continue
    const { fields, observation } = await readDetails(ground, id)
    comparisons += 1
    if (parent === undefined) {
      if (!isUnset(fields['parent_id'])) breaches.push(toRootBreach(observation))
      continue
    }
    const named = toId(fields['parent_id'])
    if (named === String(parent) || toId(fields['dept_id']) !== String(id)) continue
    breaches.push({
      pointer: '/result/parent_id',
      message: `department ${id} is listed below ${parent} and names another parent`,
      expected: String(parent),
      got: named === '' ? 'nothing' : 'another department',
      observation,
    })
  }
  return judged(comparisons, breaches)
}
