import { mixWord, seedWord, wordsOf } from './chance.js'
import { makeDice } from './dice.js'

/**
 * Ids as keyed bijections: unique by construction, and readable backwards without a table. What
 * is read backwards must be made again and compared; that comparison is the check digit.
 */

/** Whose ids these are; the spaces never meet. */
export type IdSpace = 'staff' | 'leavers'

/** How many digits stand before the 16 that carry the index, and whether they start with zero. */
export type UserIdShape = 'plain' | 'one-digit' | 'two-digits' | 'leading-zero'

const spaces: readonly IdSpace[] = ['staff', 'leavers']

interface Grid {
  readonly rows: number
  readonly columns: number
}

interface Cell {
  readonly row: number
  readonly column: number
}

/** 16 decimal digits: the row tells the id space, the column the index in it. */
const userGrid: Grid = { rows: 100_000_000, columns: 100_000_000 }
/** Beginnings of mobile numbers that clients' checks let pass: ranges with sparse use are left out. */
const mobilePrefixes =
  '130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 166 176 177 178 180 181 182 183 184 185 186 187 188 189 191 193 198 199'.split(
    ' ',
  )
/** A beginning and eight more digits. */
const mobileGrid: Grid = { rows: mobilePrefixes.length * 1000, columns: 100_000 }
const mobilesPerSpace = 1_800_000_000

/** Keys of the rounds, in turn: one for the rows, one for the columns. */
type Keys = readonly number[]

function makeKeys(seed: number, salt: number): Keys {
  const key = mixWord(seedWord(seed) ^ salt)
  return [1, 2, 3, 4, 5, 6].map((round) => mixWord(key ^ Math.imul(round, 0x9e3779b1)))
}

/** 29 bits, more than a side of any grid: with it a sum stays a small integer. */
const roundValue = (key: number, half: number): number => mixWord(key ^ half) >>> 3

/** A Feistel network that adds instead of xor-ing, so that it permutes any grid. */
function scramble(keys: Keys, grid: Grid, cell: Cell): Cell {
  let { row, column } = cell
  for (let round = 0; round < keys.length; round += 2) {
    row = (row + roundValue(keys[round] ?? 0, column)) % grid.rows
    column = (column + roundValue(keys[round + 1] ?? 0, row)) % grid.columns
  }
  return { row, column }
}

function subtract(value: number, amount: number, size: number): number {
  return (((value - amount) % size) + size) % size
}

function unscramble(keys: Keys, grid: Grid, cell: Cell): Cell {
  let { row, column } = cell
  for (let round = keys.length - 2; round >= 0; round -= 2) {
    column = subtract(column, roundValue(keys[round + 1] ?? 0, row), grid.columns)
    row = subtract(row, roundValue(keys[round] ?? 0, column), grid.rows)
  }
  return { row, column }
}

/** `value` with leading zeros; `bound` is ten to the power of the width. */
const pad = (value: number, bound: number): string => String(bound + value).slice(1)

/** The ids of one seed and space. An index is 0 to 99,999,999. */
export interface Identifiers {
  /** 16 to 18 digits; without a shape in the usual mixture of shapes. */
  userIdOf(index: number, shape?: UserIdShape): string
  /**
   * The index that a user id of this space would carry; make the id again to know whether it
   * really does.
   */
  readUserId(userId: string): number | undefined
  /** Eleven digits: a mobile number of mainland China. */
  mobileOf(index: number): string
  /** The index that a mobile number carries, if it could be one of this space. */
  readMobile(mobile: string): number | undefined
  /** 26 to 28 letters and digits that end in `iEiE`; ten before these carry the index. */
  unionIdOf(index: number): string
}

export function makeIdentifiers(seed: number, space: IdSpace): Identifiers {
  return {
    ...makeUserIds(seed, space),
    ...makeMobiles(seed, space),
    unionIdOf: makeUnionIds(seed, space),
  }
}

function makeUserIds(seed: number, space: IdSpace): Pick<Identifiers, 'userIdOf' | 'readUserId'> {
  const keys = makeKeys(seed, 0x75736572)
  const home = spaces.indexOf(space)
  const shapes = makeDice(seed, `${space}/user-id-shape`)
  const prefixes = makeDice(seed, `${space}/user-id-prefix`)

  /** Which shape an id takes when nobody asks for one: mostly 17 and 18 digits, as live ones. */
  function usualShape(index: number): UserIdShape {
    const share = shapes.draw(index)
    if (share < 0.15) return 'plain'
    if (share < 0.45) return 'one-digit'
    return share < 0.9 ? 'two-digits' : 'leading-zero'
  }

  function prefixOf(index: number, shape: UserIdShape): string {
    const digits = (from: number, to: number): string =>
      String(prefixes.integer(index, { from, to }))
    switch (shape) {
      case 'plain':
        return ''
      case 'one-digit':
        return digits(1, 9)
      case 'two-digits':
        return digits(10, 39)
      case 'leading-zero':
        return `0${digits(1, 9)}`
      default:
        return shape satisfies never
    }
  }

  return {
    userIdOf: (index, shape = usualShape(index)) => {
      const { row, column } = scramble(keys, userGrid, { row: home, column: index })
      return `${prefixOf(index, shape)}${pad(row, userGrid.rows)}${pad(column, userGrid.columns)}`
    },
    readUserId: (userId) => {
      if (!/^\d{16,18}$/.test(userId)) return undefined
      const cell = { row: Number(userId.slice(-16, -8)), column: Number(userId.slice(-8)) }
      const { row, column } = unscramble(keys, userGrid, cell)
      return row === home ? column : undefined
    },
  }
}

function makeMobiles(seed: number, space: IdSpace): Pick<Identifiers, 'mobileOf' | 'readMobile'> {
  const keys = makeKeys(seed, 0x6d6f6269)
  const first = spaces.indexOf(space) * mobilesPerSpace
  return {
    mobileOf: (index) => {
      const place = first + index
      const { row, column } = scramble(keys, mobileGrid, {
        row: Math.floor(place / mobileGrid.columns),
        column: place % mobileGrid.columns,
      })
      const prefix = mobilePrefixes[Math.floor(row / 1000)] ?? ''
      return `${prefix}${pad(row % 1000, 1000)}${pad(column, mobileGrid.columns)}`
    },
    readMobile: (mobile) => {
      const prefix = mobilePrefixes.indexOf(mobile.slice(0, 3))
      if (prefix === -1 || !/^\d{11}$/.test(mobile)) return undefined
      const { row, column } = unscramble(keys, mobileGrid, {
        row: prefix * 1000 + Number(mobile.slice(3, 6)),
        column: Number(mobile.slice(6)),
      })
      const index = row * mobileGrid.columns + column - first
      return index >= 0 && index < mobilesPerSpace ? index : undefined
    },
  }
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const fiveDigits = 62 ** 5

/** Five digits for an integer below 62 to the power of 5. */
function toBase62(value: number): string {
  const digit = (unit: number): number => base62.charCodeAt(Math.floor(value / unit) % 62)
  return String.fromCharCode(digit(62 ** 4), digit(62 ** 3), digit(62 ** 2), digit(62), digit(1))
}

function makeUnionIds(seed: number, space: IdSpace): Identifiers['unionIdOf'] {
  const keys = makeKeys(seed, 0x756e696f)
  const home = spaces.indexOf(space)
  const widths = makeDice(seed, `${space}/union-id-width`)
  const fillers = makeDice(seed, `${space}/union-id-filler`)
  const fill = (index: number, part: number): string =>
    toBase62(fillers.integer(index, { from: 0, to: fiveDigits - 1 }, part))
  return (index) => {
    const { row, column } = scramble(keys, userGrid, { row: home, column: index })
    const filler = `${fill(index, 1)}${fill(index, 2)}${fill(index, 3)}`
    const width = widths.integer(index, { from: 12, to: 14 })
    return `${filler.slice(0, width)}${toBase62(row)}${toBase62(column)}iEiE`
  }
}

/** A union id for a user id that carries no index: 24 letters and digits, 20 of them drawn. */
export function drawUnionId(seed: number, userId: string): string {
  const parts = ['first', 'second'].flatMap((part) => wordsOf(seed, userId, `union-id/${part}`))
  return `${parts.map((word) => toBase62((word >>> 0) % fiveDigits)).join('')}iEiE`
}
