import { startOfShanghaiDay } from '../../../src/protocol/time.js'
import { hourMs, toDay } from '../calendar.js'
import type { EdgeCase, PersonRow, Seat } from '../organization.js'
import { companyDepartments } from './company-departments.js'

/** Monday of one intake: three records of the same millisecond. */
const intakeMs = startOfShanghaiDay(toDay(2022, 7, 11))

function batchImported(seat: Seat): PersonRow {
  const importedMs = intakeMs + 10 * hourMs
  return {
    seat,
    set: { hiredDateMs: intakeMs, joinedMs: importedMs, modifiedMs: importedMs },
  }
}

/** Every text that live records were seen to send empty. */
const emptyTexts = {
  avatar: '',
  telephone: '',
  jobNumber: '',
  title: '',
  email: '',
  workPlace: '',
  remark: '',
}

/** The departments with a quota of people who never activated their account. */
const notActivatedIds = companyDepartments
  .filter(({ notActivated = 0 }) => notActivated > 0)
  .map(({ id }) => id)

/** 200 to 299: fields of a person's record. */
export const recordCases: readonly EdgeCase[] = [
  {
    number: 201,
    name: 'not activated',
    sentence: 'About three in a hundred never activated their account; they never sign in.',
    departmentIds: notActivatedIds,
  },
  {
    number: 202,
    name: 'no mobile number',
    sentence: 'Neither mobile nor state code in the record.',
    people: [
      { seat: [435281346, 2], without: ['mobile', 'stateCode'] },
      { seat: [50573028, 4], without: ['mobile', 'stateCode'] },
    ],
  },
  {
    number: 203,
    name: 'foreign mobile number',
    sentence: 'State codes other than 86, and numbers of other lengths.',
    people: [
      { seat: [433048650, 2], set: { stateCode: '852', mobile: '90000417' } },
      { seat: [433114702, 3], set: { stateCode: '1', mobile: '2025550143' } },
    ],
  },
  {
    number: 204,
    name: 'hidden mobile number',
    sentence: 'The person hides the mobile number; the API gives it nevertheless.',
    people: [{ seat: [1, 0], set: { hideMobile: true } }],
  },
  {
    number: 205,
    name: 'empty texts',
    sentence: 'Every text field that the vendor sends empty is empty.',
    people: [
      {
        seat: [436446874, 2],
        set: emptyTexts,
      },
    ],
  },
  {
    number: 206,
    name: 'sparse record',
    sentence: 'Every optional field is absent.',
    people: [
      {
        seat: [436446874, 3],
        set: { avatar: '' },
        without: [
          ...(['stateCode', 'mobile', 'telephone', 'jobNumber', 'title', 'email'] as const),
          ...(['orgEmail', 'workPlace', 'remark', 'extension', 'hiredDateMs'] as const),
          ...(['managerUserId', 'positions', 'enterpriseAccount', 'orgEmailType'] as const),
        ],
      },
    ],
  },
  {
    number: 207,
    name: 'no hire date',
    sentence: 'A full record without a hire date.',
    people: [{ seat: [435260718, 1], without: ['hiredDateMs'] }],
  },
  {
    number: 208,
    name: 'not a mail address',
    sentence: 'Somebody typed "none" where the mail address belongs.',
    people: [{ seat: [50573028, 2], set: { email: '无' } }],
  },
  {
    number: 209,
    name: 'extension with special characters',
    sentence: 'JSON inside JSON: quotes, backslashes, markup, a line break, an empty value.',
    people: [
      {
        seat: [432228915, 2],
        set: {
          extension: JSON.stringify({
            签名: '他说："C:\\temp" <b>&amp;</b> 😀',
            'a/b': '第一行\n第二行',
            备用: '',
          }),
        },
      },
    ],
  },
  {
    number: 210,
    name: 'Enterprise Account',
    sentence: 'An account that the organisation itself manages, with six fields of its own.',
    people: [
      {
        seat: [436438107, 1],
        set: {
          orgEmailType: 'profession',
          enterpriseAccount: {
            type: 'dingtalk',
            loginId: 'it.duty@qingyu',
            nickname: '值班小青',
            corpId: 'ding0a1b2c3d4e5f60718293a4b5c6d7e8f9',
            corpName: '青屿智能科技有限公司',
            disabled: false,
          },
        },
      },
    ],
  },
  {
    number: 211,
    name: 'boss',
    sentence: 'Exactly one person is marked as the boss.',
    people: [{ seat: [1, 1], set: { boss: true, title: '总经理' }, without: ['extension'] }],
  },
  {
    number: 212,
    name: 'administrators',
    sentence: 'A few people administer the organisation.',
    people: [
      { seat: [1, 1], set: { admin: true } },
      { seat: [436438107, 0], set: { admin: true } },
      { seat: [436417280, 0], set: { admin: true } },
    ],
  },
  {
    number: 213,
    name: 'equal order',
    sentence: 'Two people of a department have the same order number; the own order decides.',
    people: [
      { seat: [432006149, 1], order: 176_294_576_350_761_512n },
      { seat: [432006149, 2], order: 176_294_576_350_761_512n },
    ],
  },
  {
    number: 214,
    name: 'equal entry and modification',
    sentence: 'Three people were imported in the same millisecond and never changed since.',
    people: [
      batchImported([50541877, 30]),
      batchImported([50541877, 31]),
      batchImported([50541877, 32]),
    ],
  },
  {
    number: 215,
    name: 'order numbers beyond 2^53',
    sentence: 'Every order number has 18 digits; a double cannot hold them.',
    departmentIds: [1],
  },
  {
    number: 216,
    name: 'positions by department',
    sentence: 'Somebody has another title in each of two departments, one of them the main one.',
    people: [
      {
        seat: [432210684, 0],
        set: {
          positions: [
            { departmentId: 432210684, title: '产品管理部经理', workPlace: '杭州', isMain: true },
            { departmentId: 1027745193, title: '项目负责人', isMain: false },
          ],
        },
      },
    ],
  },
  {
    number: 217,
    name: 'empty association',
    sentence: 'The part of the record for associated organisations is there, and empty.',
    people: [{ seat: [433126358, 0], set: { fromUnionOrganisation: true } }],
  },
  {
    number: 218,
    name: 'role ids beyond 2^31',
    sentence: 'Ids of roles that 32 bits with a sign do not hold.',
    people: [{ seat: [1, 1] }, { seat: [436438107, 0] }],
  },
]
