import type { Expected } from './job.js'

/** Of so many answers one is parsed whole. */
const sample = 50
const pageStart = '{"errcode":0,"errmsg":"ok","result":{"has_more":'
const rowStart = '"userid":"'

/**
 * Whether an answer is what was asked for, by bytes: the load generator must not be what is
 * measured. One of {@link sample} is parsed besides, and its people are counted.
 */
export function makeCheck(expected: Expected): (body: Buffer) => boolean {
  const isExpected =
    expected.kind === 'same' ? beginsWith(expected.start) : hasRows(expected.rowCount)
  let count = 0
  return (body) => {
    const isSampled = count++ % sample === 0
    return isExpected(body) && (!isSampled || isPage(body, expected.rowCount))
  }
}

function beginsWith(text: string): (body: Buffer) => boolean {
  const start = Buffer.from(text)
  return (body) => body.length >= start.length && start.compare(body, 0, start.length) === 0
}

function hasRows(rowCount: number): (body: Buffer) => boolean {
  return (body) => {
    const text = body.toString('latin1')
    if (!text.startsWith(pageStart)) return false
    let rows = 0
    for (let at = text.indexOf(rowStart); at >= 0; at = text.indexOf(rowStart, at + 1)) rows++
    return rows === rowCount
  }
}

function isPage(body: Buffer, rowCount: number): boolean {
  try {
    const { errcode, result } = JSON.parse(body.toString()) as {
      readonly errcode: number
      readonly result: { readonly list: readonly { readonly userid: string }[] }
    }
    const userIds = new Set(result.list.map(({ userid }) => userid))
    return errcode === 0 && userIds.size === rowCount
  } catch {
    return false
  }
}
