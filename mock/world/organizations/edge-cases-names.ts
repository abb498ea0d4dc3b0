import type { EdgeCase, PersonRow } from '../organization.js'

/** Somebody whose name is written here. */
function named(departmentId: number, place: number, zh: string, en?: string): PersonRow {
  return { seat: [departmentId, place], set: { name: en === undefined ? { zh } : { zh, en } } }
}

/** 100 to 199: names and user ids. */
export const nameCases: readonly EdgeCase[] = [
  {
    number: 101,
    name: 'homonyms',
    sentence: 'Three people have the same name, two of them in one department.',
    people: [
      named(431934805, 1, '王伟', 'Wei Wang'),
      named(431934805, 4, '王伟', 'Wei Wang'),
      named(436402519, 3, '王伟', 'David Wang'),
    ],
  },
  {
    number: 102,
    name: 'same pinyin',
    sentence: 'Two names are written differently and read alike.',
    people: [named(432210684, 2, '张伟', 'Wei Zhang'), named(432228915, 3, '章玮', 'Wei Zhang')],
  },
  {
    number: 103,
    name: 'rare characters',
    sentence: 'Characters that many fonts and pinyin tables do not have.',
    people: [named(920115384, 3, '李㛃', 'Jie Li'), named(431926471, 1, '陈䶮', 'Yan Chen')],
  },
  {
    number: 104,
    name: 'surrogate pair',
    sentence: 'A character beyond U+FFFF: one character, two UTF-16 units, four UTF-8 bytes.',
    people: [named(919684607, 2, '王𠮷', 'Ji Wang')],
  },
  {
    number: 105,
    name: 'polyphones',
    sentence: 'Characters that are read differently in a name: Shan not Dan, Qiu not Chou.',
    people: [
      named(433031276, 2, '单乐', 'Yue Shan'),
      named(433048650, 1, '仇朴', 'Pu Qiu'),
      named(433114702, 2, '解行', 'Xing Xie'),
    ],
  },
  {
    number: 106,
    name: 'emoji',
    sentence: 'A name with an emoji, once a joined one of several code points.',
    people: [
      named(433139047, 2, '陆小鹿🦌', 'Luna Lu 🦌'),
      named(431934805, 6, '何苗👩‍💻', 'Miao He'),
    ],
  },
  {
    number: 107,
    name: 'long name',
    sentence: 'A name of more than 20 characters, with middle dots.',
    people: [
      named(
        87320946,
        5,
        '古丽巴哈尔·阿卜杜热依木·买买提明·吐尔逊·阿不都外力',
        'Gulbahar Abdureyim Memetimin Tursun Abduweli',
      ),
    ],
  },
  {
    number: 108,
    name: 'slash in a name',
    sentence: 'A slash, which one kind of back end escapes in JSON.',
    people: [named(433126358, 2, '王芳/Fiona', 'Fiona/Fang Wang')],
  },
  {
    number: 109,
    name: 'quotes and backslash in a name',
    sentence: 'Double quotes, a single quote, a backslash.',
    people: [
      named(435274093, 20, '周"阿杰"', 'Jay "AJ" Zhou'),
      named(435274093, 21, "D'Arcy 吴", "D'Arcy Wu"),
      named(436438107, 3, 'CORP\\运维值班', 'CORP\\Duty'),
    ],
  },
  {
    number: 110,
    name: 'latin mix',
    sentence: 'Latin and Chinese in one name.',
    people: [named(433114702, 1, 'Jacky陈', 'Jacky Chen')],
  },
  {
    number: 111,
    name: 'spaces in a name',
    sentence: 'A full-width space inside one name, a blank at the end of another one.',
    people: [named(87320946, 12, '刘　洋', 'Yang Liu'), named(87320946, 13, '马超 ', 'Chao Ma')],
  },
  {
    number: 112,
    name: 'no English name',
    sentence: 'The directory keeps only the Chinese name.',
    people: [named(50589741, 2, '钱多多')],
  },
  {
    number: 121,
    name: 'leading-zero user id',
    sentence: 'A user id that loses its first digit when it is read as a number.',
    people: [
      { seat: [431955928, 2], userIdShape: 'leading-zero' },
      { seat: [50541877, 7], userIdShape: 'leading-zero' },
      { seat: [436402519, 1], userId: '0260318' },
    ],
  },
  {
    number: 122,
    name: 'manager user id',
    sentence: 'Who made the organisation has the user id "manager" and four digits.',
    people: [{ seat: [1, 1], userId: 'manager4713' }],
  },
  {
    number: 123,
    name: 'short numeric user id',
    sentence: 'User ids of six to eight digits, as companies set them.',
    people: [
      { seat: [436402519, 0], userId: '260317' },
      { seat: [436402519, 1], userId: '0260318' },
      { seat: [436417280, 0], userId: '20180457' },
    ],
  },
]
