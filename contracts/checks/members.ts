import type { Operation } from '../../src/catalog/operation.js'

/** What an error may hold, by dialect. */
export const errorMembers: Readonly<Record<Operation['dialect'], readonly string[]>> = {
  plain: ['errcode', 'errmsg'],
  topapi: ['errcode', 'errmsg', 'sub_code', 'sub_msg', 'request_id'],
  api: ['code', 'message', 'requestid', 'accessdenieddetail'],
}

/** What only a success holds: `result`, or the members of a flat answer. */
export function resultMembers({ dialect, response }: Operation): readonly string[] {
  return Object.keys(response.properties ?? {}).filter(
    (name) => !errorMembers[dialect].includes(name),
  )
}
