import type { Int64 } from '../../../src/protocol/int64.js'
import type { Variants } from './variants.js'

/** What a person is in one department. */
export interface Seat {
  readonly departmentId: number
  readonly order: Int64
  readonly isLeader: boolean
  readonly joinedMs: number
}

export interface Person {
  /** From 1 to 99,991, nobody else's, and in no order. */
  readonly mark: number
  readonly userId: string
  readonly unionId: string
  readonly name: string
  readonly englishName?: string
  readonly seats: readonly Seat[]
  readonly isActive: boolean
  readonly isAdmin: boolean
  readonly joinedMs: number
  readonly changedMs: number
  readonly title: string
  readonly mobile: string
}

export interface Leaver {
  readonly mark: number
  readonly userId: string
  readonly name: string
  readonly mobile: string
  readonly leftMs: number
  readonly reason: string
}

export interface Department {
  readonly id: number
  readonly parentId?: number
  readonly size: number
}

export interface Organisation {
  readonly departments: readonly Department[]
  readonly people: readonly Person[]
  readonly leavers: readonly Leaver[]
}

const dayMs = 86_400_000

/** Sizes that pages break at: none, one, a prime, a multiple of ten, beyond the longest page. */
const company: readonly Department[] = [
  { id: 1, size: 4 },
  { id: 62018345, parentId: 1, size: 11 },
  { id: 62018346, parentId: 1, size: 0 },
  { id: 503117290, parentId: 1, size: 5 },
  { id: 503117291, parentId: 503117290, size: 103 },
  { id: 503117300, parentId: 503117290, size: 1 },
  { id: 503117301, parentId: 503117300, size: 0 },
  { id: 503117302, parentId: 503117300, size: 6 },
  { id: 918230011, parentId: 1, size: 10 },
  { id: 918230012, parentId: 918230011, size: 2 },
]

const staffs = { usual: company, flat: [{ id: 1, size: 23 }], alone: [{ id: 1, size: 1 }] }

/** Who is in one department is in another as well: all of it, or some of them. */
const alsoIn: ReadonlyMap<number, number> = new Map([
  [918230012, 1],
  [503117300, 503117301],
])

/** Ids of the shapes that live directories have, and names that break what is built on them. */
const ids = ['manager4713', '0142337756901182634', '880123', 'Lin.Wei-03', '16482091337551024']
const names = ['林 "小" 伟', "Seán O'Neill", '😀李雷', '欧阳娜娜', 'A\\B/C', '王芳']

export function makeOrganisation(now: number, { staff, ties, school }: Variants): Organisation {
  const departments = staffs[staff]
  const places = departments.flatMap((department) =>
    Array.from({ length: department.size }, (_, index) => ({ department, index })),
  )
  const people = places.map(({ department, index }, number) =>
    makePerson(department.id, { index, number, now, hasOthers: staff === 'usual' }),
  )
  const [first, ...rest] = ties === 'all' ? people.map((person) => tie(person, now)) : people
  const leavers = Array.from({ length: staff === 'alone' ? 0 : 61 }, (_, number) =>
    makeLeaver(number, now),
  )
  if (first === undefined) return { departments, people: [], leavers }
  const teacher = { ...first, seats: [...first.seats, makeSeat(-7, 0, first.joinedMs)] }
  return { departments, people: [school ? teacher : first, ...rest], leavers }
}

/** As one import leaves everybody. */
function tie(person: Person, now: number): Person {
  const joinedMs = now - 90 * dayMs
  const seats = person.seats.map((seat) => ({ ...seat, order: 0, joinedMs }))
  return { ...person, seats, joinedMs, changedMs: joinedMs }
}

interface Place {
  readonly index: number
  readonly number: number
  readonly now: number
  /** Whether there are other departments to be in. */
  readonly hasOthers: boolean
}

export function makePerson(departmentId: number, { index, number, now, hasOthers }: Place): Person {
  // Several join in one day, so orders by time have ties.
  const joinedMs = now - (20 + Math.floor(((number * 37) % 900) / 6) * 6) * dayMs
  const seat = makeSeat(departmentId, index, joinedMs)
  const second = alsoIn.get(departmentId) ?? (number % 9 === 4 ? 62018345 : departmentId)
  const isTwice = hasOthers && second !== departmentId
  const other = isTwice ? [makeSeat(second, index + 50, joinedMs + 3 * dayMs)] : []
  return {
    mark: toMark(number),
    userId: ids[number] ?? String(20_260_000_000_000 + number * 7_919_113),
    unionId: `${scatter(number, 25)}iEiE`,
    name:
      names[number] ??
      `${'张王李赵陈'[number % 5]}${'伟芳娜敏静磊军洋'[(number * 5) % 8]}${number}`,
    ...(number % 3 === 0 ? { englishName: `Person ${number}` } : {}),
    seats: [seat, ...other],
    isActive: number % 7 !== 3,
    isAdmin: number % 31 === 0,
    joinedMs,
    changedMs: joinedMs + Math.floor(((number * 11) % 18) / 3) * dayMs,
    title: number % 4 === 0 ? '' : '工程师',
    mobile: `139${String(number).padStart(8, '0')}`,
  }
}

/** In one department nobody has set an order, so all have the same one; else 18 digits, with ties. */
function makeSeat(departmentId: number, index: number, joinedMs: number): Seat {
  const order = departmentId === 918230011 ? 0 : 176_294_576_350_761_512n - BigInt(index >> 1)
  return { departmentId, order, isLeader: index === 0, joinedMs }
}

const reasons = ['leave', 'delete', 'oapi', 'cancel', 'unknown']

/** Some left in one second; one left twice, and is back, under one id. */
function makeLeaver(number: number, now: number): Leaver {
  const daysAgo = Math.floor(number / 3) * 9 + 0.4
  return {
    mark: toMark(number + 500),
    userId: number % 30 === 0 ? '880123' : `0${20_250_000_000_000 + number * 6_007_117}`,
    name: number % 30 === 0 ? '😀李雷' : `离${number}`,
    mobile: `138${String(number).padStart(8, '0')}`,
    leftMs: Math.floor((now - daysAgo * dayMs) / 1000) * 1000,
    reason: reasons[(number * 3) % 5] ?? 'unknown',
  }
}

function toMark(number: number): number {
  return ((number * 7919 + 4711) % 99_991) + 1
}

/** Text of letters and digits that tells nothing. */
function scatter(number: number, length: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  let state = (number + 1) * 2_654_435_761
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return letters[state % letters.length] ?? 'x'
  }).join('')
}
