import type { SiteKind } from './tables.js'
import { series, toUnits, unit, type Branch } from './tree.js'

const shiftLeader = { head: '班长' }

function pairedLine(
  name: readonly [zh: string, en: string],
  staff: number,
  [early, late]: readonly [early: number, late: number],
): Branch {
  const below = [
    unit(['甲班', 'Shift A'], early, 'assembly', shiftLeader),
    unit(['乙班', 'Shift B'], late, 'assembly', shiftLeader),
  ]
  return unit(name, staff, 'assembly', { head: '线长', below })
}

const pairedLines: readonly Branch[] = [
  pairedLine(['一线', 'Line 1'], 3, [25, 22]),
  pairedLine(['二线', 'Line 2'], 3, [27, 24]),
  pairedLine(['三线', 'Line 3'], 2, [23, 21]),
  pairedLine(['四线', 'Line 4'], 4, [31, 28]),
  pairedLine(['五线', 'Line 5'], 3, [24, 22]),
  pairedLine(['六线', 'Line 6'], 2, [20, 19]),
]

const production: readonly Branch[] = [
  unit(['一车间', 'Workshop 1'], 5, 'process', { chat: true, below: pairedLines }),
  unit(['二车间', 'Workshop 2'], 5, 'process', {
    below: [
      ...series(['#线甲班', 'Line #, Shift A'], [29, 27, 31, 26, 24], 'assembly', shiftLeader),
      ...series(['#线乙班', 'Line #, Shift B'], [28, 25, 30, 23, 21], 'assembly', shiftLeader),
      unit(['夜班', 'Night Shift'], 38, 'assembly', shiftLeader),
    ],
  }),
  unit(['总装车间', 'Final Assembly'], 410, 'assembly', { chat: true }),
  unit(['注塑车间', 'Injection Moulding'], 4, 'moulding', {
    below: [
      unit(['甲班', 'Shift A'], 46, 'moulding', shiftLeader),
      unit(['乙班', 'Shift B'], 44, 'moulding', shiftLeader),
      unit(['丙班', 'Shift C'], 39, 'moulding', shiftLeader),
    ],
  }),
  unit(['SMT车间', 'Surface Mounting'], 4, 'process', {
    below: [
      unit(['白班', 'Day Shift'], 98, 'mounting', shiftLeader),
      unit(['夜班', 'Night Shift'], 91, 'mounting', shiftLeader),
    ],
  }),
  unit(['包装车间', 'Packing'], 106, 'packing'),
]

const quality: readonly Branch[] = [
  unit(['来料检验组', 'Incoming Inspection'], 18, 'inspection'),
  ...series(['过程检验#组', 'In-Process Inspection #'], [22, 19], 'inspection'),
  unit(['成品检验组', 'Final Inspection'], 25, 'inspection'),
  unit(['计量实验室', 'Metrology Lab'], 9, 'laboratory', { head: '实验室主任' }),
]

const offices: readonly Branch[] = [
  unit(['综合管理部', 'Administration'], 4, 'facilities', {
    below: [
      unit(['行政后勤组', 'General Services'], 17, 'facilities'),
      unit(['人事组', 'Personnel'], 13, 'people', { chat: true }),
      unit(['保卫组', 'Security'], 27, 'guard'),
      unit(['员工食堂', 'Canteen'], 29, 'canteen', { head: '食堂主管' }),
    ],
  }),
  unit(['财务部', 'Finance'], 11, 'finance'),
]

const support: readonly Branch[] = [
  unit(['设备动力部', 'Equipment & Utilities'], 3, 'equipment', {
    below: [
      unit(['设备维修组', 'Maintenance'], 25, 'equipment'),
      unit(['工装模具组', 'Tooling'], 18, 'equipment'),
      unit(['动力保障组', 'Utilities'], 13, 'equipment'),
    ],
  }),
  unit(['工艺工程部', 'Process Engineering'], 3, 'process', {
    below: [
      unit(['工艺组', 'Process'], 14, 'process'),
      unit(['IE组', 'Industrial Engineering'], 10, 'methods'),
      unit(['试制组', 'Pilot Runs'], 16, 'assembly'),
    ],
  }),
  unit(['计划物流部', 'Planning & Logistics'], 4, 'planning', {
    below: [
      unit(['生产计划组', 'Production Planning'], 12, 'planning'),
      unit(['原料仓', 'Raw Material Store'], 42, 'warehouse'),
      unit(['成品仓', 'Finished Goods Store'], 37, 'warehouse'),
      unit(['配料组'], 28, 'warehouse'),
    ],
  }),
  unit(['采购部', 'Purchasing'], 14, 'purchase'),
  unit(['安全环保部', 'Safety & Environment'], 11, 'safety'),
  unit(['信息化组', 'IT'], 9, 'systems'),
]

/** One workshop of several hundred people, the others in lines and shifts. */
export const plant: SiteKind = {
  zh: '制造基地',
  en: 'Plant',
  people: { from: 800, to: 3_000 },
  share: 7,
  units: toUnits(
    unit(['制造基地', 'Plant'], 4, 'management', {
      head: '总经理',
      below: [
        ...offices,
        unit(['生产部', 'Production'], 4, 'planning', { chat: true, below: production }),
        unit(['品质部', 'Quality'], 4, 'laboratory', { below: quality }),
        ...support,
      ],
    }),
  ),
}
