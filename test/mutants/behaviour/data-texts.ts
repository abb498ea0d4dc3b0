import * as ids from '../ids.js'
import { toBehaviour } from '../mutant.js'
import { onResult, onRow } from '../rewrite.js'
import type { Loose } from '../serve.js'

const unionid = ['values/unionid-is-one-persons', 'lists/detail-agrees']
const json = ['values/texts-hold-json']

export const dataTexts = toBehaviour('data', [
  {
    id: 'empty-unionid',
    sentence: 'gives everybody an empty unionid',
    operations: ids.users,
    expected: unionid,
    spoil: onRow(ids.users, (row) => ({ ...row, unionid: '' })),
  },
  {
    id: 'userid-without-leading-zeros',
    sentence: 'cuts the leading zeros of userids in rows',
    operations: ids.users,
    expected: ['lists/*'],
    spoil: onRow(ids.users, (row) => ({ ...row, userid: row.userid.replace(/^0+/, '') })),
  },
  {
    id: 'userid-in-capitals',
    sentence: 'writes userids in capitals in the list of userids',
    operations: ids.userIds,
    expected: ['lists/*'],
    spoil: onRow(ids.userIds, (id) => id.toUpperCase()),
  },
  {
    id: 'userid-with-a-space',
    sentence: 'puts a space behind userids in the short list',
    operations: ids.names,
    expected: ['lists/*'],
    spoil: onRow(ids.names, (row) => ({ ...row, userid: `${row.userid} ` })),
  },
  {
    id: 'extension-of-python',
    sentence: 'writes extension with single quotes, as Python prints it',
    operations: ids.users,
    expected: json,
    spoil: onRow(
      ids.users,
      changeExtension((text) => text.replaceAll('"', "'")),
    ),
  },
  {
    id: 'extension-of-java',
    sentence: 'writes extension as Java prints a map',
    operations: ids.users,
    expected: json,
    spoil: onRow(
      ids.users,
      changeExtension((text) => text.replaceAll('"', '').replaceAll(':', '=')),
    ),
  },
  {
    id: 'extension-is-cut',
    sentence: 'cuts extension after ten letters',
    operations: ids.users,
    expected: json,
    spoil: onRow(
      ids.users,
      changeExtension((text) => text.slice(0, 10)),
    ),
  },
  {
    id: 'extension-of-details-is-quoted-twice',
    sentence: 'writes extension of a person as JSON twice',
    operations: ids.user,
    expected: [...json, 'lists/detail-agrees'],
    spoil: onResult(ids.user, (row) => changeExtension((text) => JSON.stringify(text))(row)),
  },
  {
    id: 'names-are-garbled',
    sentence: 'reads UTF-8 as Latin-1 in rows',
    operations: ids.users,
    expected: ['lists/listsimple-agrees', 'lists/*'],
    spoil: onRow(ids.users, (row) => ({ ...row, name: garble(row.name) })),
  },
  {
    id: 'names-are-escaped',
    sentence: 'escapes names of rows for HTML',
    operations: ids.names,
    expected: ['lists/listsimple-agrees', 'lists/*'],
    spoil: onRow(ids.names, (row) => ({
      ...row,
      name: row.name.replaceAll(
        /[\u0080-\uffff]/g,
        (letter: string) => `&#${letter.codePointAt(0)};`,
      ),
    })),
  },
  {
    id: 'names-of-leavers-are-empty',
    sentence: 'blanks names of leavers',
    operations: ids.leavers,
    hidden: 'a leaver may have no name any more',
    expected: ['values/*', 'body-as-documented'],
    spoil: onRow(ids.leavers, (row) => ({ ...row, name: '' })),
  },
  {
    id: 'userids-of-leavers-are-empty',
    sentence: 'blanks userids of leavers',
    operations: ids.leavers,
    expected: ['values/ids-are-unique', 'paging/no-row-twice', 'body-as-documented'],
    spoil: onRow(ids.leavers, (row) => ({ ...row, userId: '' })),
  },
])

function changeExtension(change: (text: string) => string) {
  return (row: Loose): Loose =>
    typeof row.extension === 'string' ? { ...row, extension: change(row.extension) } : row
}

function garble(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1')
}
