import { toShanghaiDay } from '../../../src/protocol/time.js'
import type { Directory } from '../directory.js'
import { makeMemory } from '../pages.js'
import type { SignInQuestion } from '../sign-ins.js'
import { signsIn, type Generated } from './generated.js'
import type { PeopleNow } from './people-now.js'
import { takeSpliced } from '../spliced-page.js'

const rememberedQuestions = 64

/** What effects change in one list of sign-ins. */
interface Changes {
  /** Places in the generated list. */
  readonly holes: readonly number[]
  /** Indexes that are in the list now, and how many rows of the generated one come before them. */
  readonly extras: readonly { readonly index: number; readonly before: number }[]
}

interface Place {
  /** How many rows of the generated list come before it. */
  readonly before: number
  /** Whether the person is in that list. */
  readonly isListed: boolean
}

const ascending = (left: number, right: number): number => left - right

/** Looks once for where a generated person stands, or would stand: that never changes. */
function makePlaces({ roster, signIns }: Generated) {
  const places = makeMemory<Map<number, Place>>(rememberedQuestions)
  return (question: SignInQuestion, key: string) => {
    const known = places(key, () => new Map())
    const list = signIns.list(question)
    return (index: number): Place => {
      // Newcomers come behind everybody who was generated.
      if (index >= roster.peopleCount) return { before: list.total, isListed: false }
      const found = known.get(index)
      if (found !== undefined) return found
      const before = list.countBefore(index)
      const place = { before, isListed: list.page(before, 1)[0] === index }
      known.set(index, place)
      return place
    }
  }
}

/**
 * Whom effects touched is looked at one by one, everybody else is taken from the generated list.
 * `version` tells how many effects there were.
 */
export function makeSignInsNow(
  generated: Generated,
  people: PeopleNow,
  version: () => number,
): Directory['signInsOn'] {
  const { signIns } = generated
  const changes = makeMemory<Changes>(rememberedQuestions)
  const findPlaces = makePlaces(generated)

  function isListedNow(index: number, { day, signedIn, departmentIds }: SignInQuestion): boolean {
    const record = people.states.get(index)?.record
    if (record === undefined || toShanghaiDay(record.joinedMs) > day) return false
    const isAmong =
      departmentIds === undefined ||
      record.memberships.some(({ departmentId }) => departmentIds.includes(departmentId))
    return isAmong && (record.active && signsIn(generated, index, day)) === signedIn
  }

  function findChanges(question: SignInQuestion, key: string): Changes {
    const placeOf = findPlaces(question, key)
    const touched = [...people.touched.keys()].toSorted(ascending).map(placeOf)
    const listed = [...people.states.keys()].filter((index) => isListedNow(index, question))
    return {
      holes: touched.filter(({ isListed }) => isListed).map(({ before }) => before),
      extras: listed.toSorted(ascending).map((index) => ({ index, before: placeOf(index).before })),
    }
  }

  return ({ offset, limit, ...question }) => {
    const { day, signedIn, departmentIds } = question
    const key = [day, signedIn, departmentIds === undefined ? 'all' : departmentIds].join()
    const { holes, extras } = changes(`${version()},${key}`, () => findChanges(question, key))
    const { total, page } = signIns.list(question)
    const list = {
      length: total,
      rowsOf: page,
      holes,
      extraCount: extras.length,
      rowsBefore: (extra: number) => extras[extra]?.before ?? 0,
      extraRow: (extra: number) => extras[extra]?.index ?? 0,
    }
    const { rows, total: length } = takeSpliced(list, { offset, limit })
    return { rows: rows.map(people.userIdOf), total: length }
  }
}
