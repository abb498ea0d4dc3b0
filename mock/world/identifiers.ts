import { drawInteger, mixWord, seedWord } from './chance.js'

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

const rounds: readonly number[] = [1, 2, 3, 4, 5, 6]
const roundsBack: readonly number[] = rounds.toReversed()

function roundValue(key: number, round: number, half: number): number {
  return mixWord(mixWord(key ^ Math.imul(round, 0x9e3779b1)) ^ half)
}

/** A Feistel network that adds instead of xor-ing, so that it permutes any grid. */
function scramble(key: number, grid: Grid, cell: Cell): Cell {
  let { row, column } = cell
  for (const round of rounds) {
    if (round % 2 === 1) row = (row + roundValue(key, round, column)) % grid.rows
    else column = (column + roundValue(key, round, row)) % grid.columns
  }
  return { row, column }
}

function subtract(value: number, amount: number, size: number): number {
  return (((value - amount) % size) + size) % size
}

function unscramble(key: number, grid: Grid, cell: Cell): Cell {
  let { row, column } = cell
  for (const round of roundsBack) {
    if (round % 2 === 1) row = subtract(row, roundValue(key, round, column), grid.rows)
    else column = subtract(column, roundValue(key, round, row), grid.columns)
  }
  return { row, column }
}

function makeKey(seed: number, salt: number): number {
  return mixWord(seedWord(seed) ^ salt)
}

const userKey = (seed: number): number => makeKey(seed, 0x75736572)
const mobileKey = (seed: number): number => makeKey(seed, 0x6d6f6269)
const unionKey = (seed: number): number => makeKey(seed, 0x756e696f)

/** The place of an index among all ids of its kind. */
export interface IdSource {
  readonly seed: number
  readonly space: IdSpace
  /** 0 to 99,999,999. */
  readonly index: number
}

function toCell({ space, index }: IdSource): Cell {
  return { row: spaces.indexOf(space), column: index }
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** Which shape an id takes when nobody asks for one: mostly 17 and 18 digits, as live ones. */
function usualShape({ seed, space, index }: IdSource): UserIdShape {
  const share = drawInteger(seed, `${space}-${index}`, 'user-id-shape', { from: 0, to: 99 })
  if (share < 15) return 'plain'
  if (share < 45) return 'one-digit'
  return share < 90 ? 'two-digits' : 'leading-zero'
}

function prefixOf(source: IdSource, shape: UserIdShape): string {
  const entity = `${source.space}-${source.index}`
  const digits = (from: number, to: number): string =>
    String(drawInteger(source.seed, entity, 'user-id-prefix', { from, to }))
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

/** 16 to 18 digits. */
export function makeUserId(source: IdSource, shape = usualShape(source)): string {
  const { row, column } = scramble(userKey(source.seed), userGrid, toCell(source))
  return `${prefixOf(source, shape)}${pad(row, 8)}${pad(column, 8)}`
}

/** The index that a user id would carry; make the id again to know whether it really does. */
export function readUserId(seed: number, userId: string): Omit<IdSource, 'seed'> | undefined {
  if (!/^\d{16,18}$/.test(userId)) return undefined
  const row = Number(userId.slice(-16, -8))
  const { row: place, column } = unscramble(userKey(seed), userGrid, {
    row,
    column: Number(userId.slice(-8)),
  })
  const space = spaces[place]
  return space === undefined ? undefined : { space, index: column }
}

/** Eleven digits: a mobile number of mainland China. */
export function makeMobile(source: IdSource): string {
  const place = spaces.indexOf(source.space) * mobilesPerSpace + source.index
  const { row, column } = scramble(mobileKey(source.seed), mobileGrid, {
    row: Math.floor(place / mobileGrid.columns),
    column: place % mobileGrid.columns,
  })
  return `${mobilePrefixes[Math.floor(row / 1000)]}${pad(row % 1000, 3)}${pad(column, 5)}`
}

/** The index that a mobile number carries; every number that could be one of ours carries one. */
export function readMobile(seed: number, mobile: string): Omit<IdSource, 'seed'> | undefined {
  const prefix = mobilePrefixes.indexOf(mobile.slice(0, 3))
  if (prefix === -1 || !/^\d{11}$/.test(mobile)) return undefined
  const { row, column } = unscramble(mobileKey(seed), mobileGrid, {
    row: prefix * 1000 + Number(mobile.slice(3, 6)),
    column: Number(mobile.slice(6)),
  })
  const place = row * mobileGrid.columns + column
  const space = spaces[Math.floor(place / mobilesPerSpace)]
  return space === undefined ? undefined : { space, index: place % mobilesPerSpace }
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

function toBase62(value: number, width: number): string {
  let rest = value
  let text = ''
  for (let at = 0; at < width; at += 1) {
    text = base62.charAt(rest % 62) + text
    rest = Math.floor(rest / 62)
  }
  return text
}

/** 26 to 28 letters and digits that end in `iEiE`; ten before these carry the index. */
export function makeUnionId(source: IdSource): string {
  const { row, column } = scramble(unionKey(source.seed), userGrid, toCell(source))
  const entity = `${source.space}-${source.index}`
  const width = drawInteger(source.seed, entity, 'union-id-width', { from: 12, to: 14 })
  const noise = (field: string): number =>
    drawInteger(source.seed, entity, field, { from: 0, to: 62 ** 7 - 1 })
  const filler = toBase62(noise('union-id-left'), 7) + toBase62(noise('union-id-right'), 7)
  return `${filler.slice(0, width)}${toBase62(row, 5)}${toBase62(column, 5)}iEiE`
}
