import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { isOf, onReply, onRequest, succeeds } from '../rewrite.js'
import { serve, type Call, type Reply } from '../serve.js'
import { repairIdList } from '../../../src/validation/repair.js'

const texts = ['accepts-texts-for-scalars', 'accepts-form', 'accepts-query-parameters']

export const encodings = toBehaviour('encodings', [
  {
    id: 'texts-refused',
    sentence: 'refuses JSON texts where numbers and booleans belong',
    operations: ids.topapi,
    expected: texts,
    spoil: refuseIf(ids.topapi, 40035, (call) => call.encoding === 'json' && hasTexts(call)),
  },
  {
    id: 'size-as-text-refused',
    sentence: 'refuses size as a text',
    operations: ids.flaggedPages,
    expected: texts,
    spoil: refuseIf(
      ids.flaggedPages,
      40035,
      ({ encoding, parameters }) =>
        encoding === 'json' &&
        /^\d+$/.test(String(parameters['size'])) &&
        typeof parameters['size'] === 'string',
    ),
  },
  {
    id: 'department-as-text-refused',
    sentence: 'refuses dept_id as a text',
    operations: ids.userIds,
    expected: texts,
    spoil: refuseIf(
      ids.userIds,
      40035,
      ({ encoding, parameters }) =>
        encoding === 'json' && typeof parameters['dept_id'] === 'string',
    ),
  },
  {
    id: 'false-as-text-is-true',
    sentence: 'takes the text false for true, as JavaScript does',
    operations: ids.count,
    expected: ['accepts-texts-for-scalars', 'accepts-form', 'repeat/*', 'counts/*'],
    spoil: onRequest(ids.count, ({ only_active }) =>
      only_active === 'false' ? { only_active: true } : undefined,
    ),
  },
  {
    id: 'false-in-forms-is-true',
    sentence: 'takes false in a form for true with sign-ins',
    operations: ids.signIns,
    expected: ['accepts-form', 'repeat/*', 'inactive/*'],
    spoil: onRequest(ids.signIns, ({ is_active }, { encoding }) =>
      encoding === 'form' && is_active === 'false' ? { is_active: true } : undefined,
    ),
  },
  {
    id: 'size-of-forms-is-ignored',
    sentence: 'gives a hundred rows for a form, whatever size says in it',
    operations: ids.users,
    expected: ['accepts-form', 'paging/size-is-not-exceeded', 'repeat/*'],
    spoil: onRequest(ids.users, ({ size }, { encoding }) =>
      encoding === 'form' && Number(size) < 100 && Number(size) > 0 ? { size: 100 } : undefined,
    ),
  },
  {
    id: 'forms-refused',
    sentence: 'reads JSON only',
    operations: ids.topapi,
    expected: ['accepts-form'],
    spoil: refuseIf(ids.topapi, 43004, ({ encoding }) => encoding === 'form'),
  },
  {
    id: 'forms-are-empty',
    sentence: 'reads no parameters out of forms',
    operations: ids.signIns,
    expected: ['accepts-form'],
    spoil: refuseIf(ids.signIns, 400002, ({ encoding }) => encoding === 'form'),
  },
  {
    id: 'json-refused',
    sentence: 'reads forms only',
    operations: ids.users,
    expected: ['accepts-happy-request'],
    spoil: refuseIf(ids.users, 400002, ({ encoding }) => encoding === 'json'),
  },
  {
    id: 'token-of-forms-is-ignored',
    sentence: 'does not read the token out of forms',
    operations: ids.topapi,
    expected: ['accepts-form', 'accepts-token-in-form'],
    spoil: serve(async (call) => {
      if (!isOf(ids.topapi, call) || call.tokenPlace !== 'form') return undefined
      const { body } = await call.answer()
      return { body: { ...tokenMissing, request_id: body.request_id } }
    }),
  },
  {
    id: 'query-is-ignored',
    sentence: 'does not read parameters out of the query of a POST',
    operations: ids.count,
    expected: ['accepts-query-parameters'],
    spoil: refuseIf(ids.count, 400002, ({ url }) => url.searchParams.has('only_active')),
  },
  {
    id: 'unrepaired-list-refused',
    sentence: 'refuses dept_ids in quotes, in brackets or as an array',
    operations: ids.signIns,
    expected: ['accepts-repaired-list', 'answers-sample'],
    spoil: refuseIf(
      ids.signIns,
      400002,
      ({ parameters: { dept_ids: list } }) =>
        list !== undefined && list !== null && repairIdList(list) !== undefined,
    ),
  },
  {
    id: 'quoted-list-is-ignored',
    sentence: 'takes dept_ids in quotes for no filter at all',
    operations: ids.signIns,
    expected: ['accepts-repaired-list', 'inactive/*', 'repeat/*'],
    spoil: onRequest(ids.signIns, ({ dept_ids }) =>
      dept_ids !== undefined && dept_ids !== null && repairIdList(dept_ids) !== undefined
        ? { dept_ids: undefined }
        : undefined,
    ),
  },
  {
    id: 'charset-refused',
    sentence: 'refuses a content type with a charset',
    operations: ids.topapi,
    expected: ['accepts-*'],
    spoil: refuseIf(
      ids.topapi,
      43004,
      ({ headers }) => headers.get('content-type')?.includes('charset') === true,
    ),
  },
  {
    id: 'json-in-json',
    sentence: 'writes the answer as a JSON text inside JSON',
    operations: ids.users,
    expected: ['answers-with-json'],
    spoil: onReply(ids.users, ({ body }) => ({ body: JSON.stringify({ errcode: body.errcode }) })),
  },
  {
    id: 'jsonp',
    sentence: 'calls a function with the answer',
    operations: ids.count,
    expected: ['answers-with-json'],
    spoil: onReply(
      ids.count,
      toText((text) => `callback(${text})`),
    ),
  },
  {
    id: 'answer-is-cut',
    sentence: 'cuts answers after four kilobytes',
    operations: ids.users,
    expected: ['answers-with-json', 'answers-*'],
    spoil: onReply(
      ids.users,
      toText((text) => text.slice(0, 4096)),
    ),
  },
  {
    id: 'warning-before-the-answer',
    sentence: 'prints a warning before the answer',
    operations: ids.userIds,
    expected: ['answers-with-json'],
    spoil: onReply(
      ids.userIds,
      toText((text) => `<b>Warning</b>: undefined index\n${text}`),
    ),
  },
  {
    id: 'xml-for-leave-records',
    sentence: 'answers leave records in XML',
    operations: ids.leavers,
    expected: ['answers-with-json'],
    spoil: onReply(ids.leavers, () => ({
      body: undefined,
      text: '<?xml version="1.0"?><records/>',
      headers: { 'content-type': 'application/xml' },
    })),
  },
  {
    id: 'empty-answer',
    sentence: 'answers counts with an empty body',
    operations: ids.count,
    expected: ['answers-with-json', 'status-of-the-dialect'],
    spoil: onReply(ids.count, () => ({ body: undefined, text: '' })),
  },
  {
    id: 'numbers-lose-their-end',
    sentence: 'rounds integers to the 53 bits of a double',
    operations: ids.users,
    expected: ['json-keeps-int64', 'lists/detail-agrees'],
    spoil: onReply(ids.users, ({ text }) => ({ body: JSON.parse(text) })),
  },
  {
    id: 'numbers-of-details-lose-their-end',
    sentence: 'rounds integers of a person to the 53 bits of a double',
    operations: ids.user,
    expected: ['json-keeps-int64', 'lists/detail-agrees'],
    spoil: onReply(ids.user, ({ text }) => ({ body: JSON.parse(text) })),
  },
])

const tokenMissing = {
  errcode: 88,
  errmsg: 'ding talk error[subcode=40000,submsg=access_token is blank]',
  sub_code: '40000',
  sub_msg: 'access_token is blank',
}

function hasTexts({ operation, parameters }: Call): boolean {
  const own = operation?.parameters ?? []
  return own.some(
    ({ name, schema }) =>
      schema.type !== 'string' && typeof parameters[name] === 'string' && parameters[name] !== '',
  )
}

/** Refuses what the honest server accepts. */
function refuseIf(operations: typeof ids.users, errcode: number, when: (call: Call) => boolean) {
  return onReply(operations, (reply, call) => {
    if (!succeeds(call, reply) || !when(call)) return undefined
    return { body: { errcode, errmsg: '不合法的参数', request_id: reply.body.request_id } }
  })
}

function toText(change: (text: string) => string) {
  return ({ text }: Reply) => ({ text: change(text) })
}
