import type { Handler } from '../core/handler.js'
import { replyMembers } from './shared/member-page.js'
import { pickName } from './shared/name.js'

export const listUserNames: Handler<'topapi.user.listsimple'> = (call) =>
  replyMembers(call, ({ person }, language) => ({
    userid: person.userId,
    name: pickName(person.name, language),
  }))
