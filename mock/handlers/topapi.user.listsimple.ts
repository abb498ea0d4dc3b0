import type { Handler } from '../core/handler.js'
import { replyMembers } from './shared/member-page.js'
import { pickName } from './shared/name.js'

export const listUserNames: Handler<'topapi.user.listsimple'> = (call) =>
  replyMembers(
    call,
    (directory, id, query) => directory.memberNamesOf(id, query),
    ({ userId, name }, language) => ({ userid: userId, name: pickName(name, language) }),
  )
