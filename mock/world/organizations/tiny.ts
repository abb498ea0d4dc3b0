import { toDay } from '../calendar.js'
import type { Organization, PersonRow } from '../organization.js'

function person(departmentId: number, place: number, zh: string, en: string): PersonRow {
  return { seat: [departmentId, place], set: { name: { zh, en } } }
}

/** Readable at a glance: four departments, seven people, one of whom lists leave out. */
export const tiny: Organization = {
  name: 'tiny',
  foundedDay: toDay(2015, 1, 1),
  departments: [
    { id: 1, zh: '小试牛刀工作室', en: 'Tiny Studio', own: 1, craft: 'studio', head: '创始人' },
    { id: 100000011, parent: 1, zh: '研发部', en: 'Engineering', own: 3, craft: 'engineering' },
    { id: 100000012, parent: 100000011, zh: '测试组', en: 'Testing', own: 1, craft: 'engineering' },
    {
      id: 100000013,
      parent: 1,
      zh: '销售部',
      en: 'Sales',
      own: 2,
      craft: 'sales',
      notActivated: 1,
      guests: [{ from: 100000011, take: 1, skip: 1 }],
    },
  ],
  crafts: {
    studio: { titles: ['合伙人'], places: ['杭州'], telephone: '0571-2801' },
    engineering: { titles: ['高级工程师', '工程师'], places: ['杭州'], telephone: '0571-2801' },
    sales: { titles: ['客户经理', '销售代表'], places: ['上海'], telephone: '021-6101' },
  },
  people: [
    { ...person(1, 0, '安然', 'Ann An'), userId: 'manager1001' },
    person(100000011, 0, '白桦', 'Bob Bai'),
    person(100000011, 1, '陈晨', 'Carol Chen'),
    person(100000011, 2, '戴安', 'Dan Dai'),
    person(100000012, 0, '易凡', 'Eve Yi'),
    person(100000013, 0, '方舟', 'Frank Fang'),
    person(100000013, 1, '高歌', 'Grace Gao'),
    { seat: [1, 0], set: { boss: true, admin: true } },
    { seat: [100000011, 2], set: { restricted: true } },
  ],
  edgeCases: [],
  leavers: { slotDays: 4, reasons: ['leave', 'delete', 'oapi', 'leave', 'cancel', 'unknown'] },
}
