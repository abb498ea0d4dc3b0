import type { Paging } from '../../src/catalog/operation.js'
import { isOf, onReply, succeeds, type Ids } from './rewrite.js'
import { serve, type Call, type Loose, type Reply, type Spoil } from './serve.js'

/** One page, whatever its members are called. */
export interface Page {
  readonly rows: Loose
  /** `undefined` when it is absent. */
  readonly next: Loose
  /** `undefined` where the operation has none. */
  readonly more: Loose
}

/** What a request asks for. */
export interface Asked {
  /** Rows before the page, where that can be told from the request. */
  readonly offset: number
  readonly size: number
}

type ChangePage = (
  page: Page,
  asked: Asked,
  call: Call,
) => Partial<Page> | undefined | Promise<Partial<Page> | undefined>

/** Rewrites rows, cursor and flag of the pages that the operations answer. */
export function onPage(ids: Ids, change: ChangePage): Spoil {
  return onReply(ids, async (reply, call) => {
    const paging = call.operation?.paging
    if (paging === undefined || !succeeds(call, reply)) return undefined
    const page = readPage(paging, reply)
    const changes = await change(page, readAsked(paging, call), call)
    return changes && { body: writePage(paging, reply.body, { ...page, ...changes }) }
  })
}

/**
 * Pages out of a whole list that a mutant has changed. Tokens of such pages are the plain number of
 * rows before them.
 */
export function onWholeList(
  ids: Ids,
  change: (rows: readonly Loose[], call: Call) => readonly Loose[] | Promise<readonly Loose[]>,
): Spoil {
  return serve(async (call) => {
    const paging = call.operation?.paging
    if (paging === undefined || !isOf(ids, call)) return undefined
    const reply = isOwnToken(paging, call)
      ? await call.ask({ [paging.position]: undefined })
      : await call.answer()
    if (!succeeds(call, reply)) return undefined
    const rows = await change(await readAll(call), call)
    const { offset, size } = readAsked(paging, call)
    const end = offset + size
    const next = end < rows.length ? end : undefined
    return {
      ...reply,
      body: writePage(paging, reply.body, {
        rows: rows.slice(offset, end),
        next: paging.kind === 'token' && next !== undefined ? String(next) : next,
        more: paging.more === undefined ? undefined : next !== undefined,
      }),
    }
  })
}

function isOwnToken({ kind, position }: Paging, { parameters }: Call): boolean {
  return kind === 'token' && /^\d{1,6}$/.test(String(parameters[position]))
}

/** The first page is asked for with 0, or without a token. */
function undefinedOr({ kind }: Paging, position: number): number | undefined {
  return kind === 'token' && position === 0 ? undefined : position
}

/** All rows of the list that a call asks a page of. */
export async function readAll(call: Call): Promise<readonly Loose[]> {
  const paging = call.operation?.paging
  if (paging === undefined) throw new Error('no list')
  const rows: Loose[] = []
  let position: Loose = undefinedOr(paging, 0)
  for (;;) {
    const size = paging.kind === 'token' ? 50 : 100
    const reply = await call.ask({ [paging.position]: position, [paging.size]: size })
    if (!succeeds(call, reply)) return rows
    const page = readPage(paging, reply)
    rows.push(...page.rows)
    if (page.next === undefined) return rows
    position = page.next
  }
}

function readAsked({ position, size }: Paging, { parameters }: Call): Asked {
  const offset = Number(parameters[position] ?? 0)
  return {
    offset: Number.isSafeInteger(offset) ? offset : 0,
    size: Number(parameters[size]),
  }
}

export function readPage({ list, next, more }: Paging, { body }: Reply): Page {
  return {
    rows: getAt(body, list),
    next: getAt(body, next),
    more: more === undefined ? undefined : getAt(body, more),
  }
}

function writePage({ list, next, more }: Paging, body: Loose, page: Page): Loose {
  const listed = setAt(setAt(body, list, page.rows), next, page.next)
  return more === undefined ? listed : setAt(listed, more, page.more)
}

function getAt(body: Loose, pointer: string): Loose {
  return toNames(pointer).reduce((value, name) => value?.[name], body)
}

/** A copy with another value there; without the member for `undefined`. */
function setAt(body: Loose, pointer: string, value: Loose): Loose {
  const [name = '', ...rest] = toNames(pointer)
  const { [name]: old, ...others } = body
  const set = rest.length === 0 ? value : setAt(old ?? {}, `/${rest.join('/')}`, value)
  return set === undefined ? others : { ...others, [name]: set }
}

function toNames(pointer: string): readonly string[] {
  return pointer.split('/').slice(1)
}
