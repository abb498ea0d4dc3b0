import { makeDice } from './dice.js'
import { firstHireDay, lastRecordDay } from './hiring.js'
import type { Craft, DepartmentRow } from './organization.js'

interface Chair {
  readonly suffix: string
  /** Whether the suffix is part of the title too. */
  readonly keep: boolean
  readonly head: string
  readonly deputy: string
}

/** How the head of a unit is called, by the end of the unit's name. */
const chairs: readonly Chair[] = [
  { suffix: '班组', keep: false, head: '班长', deputy: '副班长' },
  { suffix: '小组', keep: false, head: '组长', deputy: '副组长' },
  { suffix: '组', keep: false, head: '组长', deputy: '副组长' },
  { suffix: '车间', keep: true, head: '主任', deputy: '副主任' },
  { suffix: '中心', keep: true, head: '总监', deputy: '副总监' },
  { suffix: '大区', keep: true, head: '总监', deputy: '副总监' },
  { suffix: '部', keep: true, head: '经理', deputy: '副经理' },
  { suffix: '仓', keep: true, head: '主管', deputy: '副主管' },
]

function chairTitle({ zh }: DepartmentRow, role: 'head' | 'deputy'): string {
  const chair = chairs.find(({ suffix }) => zh.endsWith(suffix))
  if (chair === undefined) return `${zh}${role === 'head' ? '负责人' : '副负责人'}`
  return `${chair.keep ? zh : zh.slice(0, -chair.suffix.length)}${chair[role]}`
}

/** Of a head with a short title of its own (店长), the second one is called by it too (副店长). */
function deputyTitle(department: DepartmentRow): string {
  const { head } = department
  const isShort = head !== undefined && head.length <= 3
  return isShort ? `副${head}` : chairTitle(department, 'deputy')
}

interface Post {
  readonly department: DepartmentRow
  readonly craft: Craft
  readonly place: number
  readonly hiredDay: number
}

/** Titles that fit the department, the place in it and the years of service. */
export function makeTitles(seed: number): (index: number, position: Post) => string {
  const dice = makeDice(seed, 'person/title')
  return (index, { department, craft, place, hiredDay }) => {
    if (place === 0) return department.head ?? chairTitle(department, 'head')
    if (place < (department.leaders ?? 1)) return deputyTitle(department)
    const service = (lastRecordDay - hiredDay) / (lastRecordDay - firstHireDay)
    const luck = (dice.draw(index) - 0.5) * 0.6
    const step = Math.floor((1 - service + luck) * craft.titles.length)
    return craft.titles[Math.min(Math.max(step, 0), craft.titles.length - 1)] ?? craft.titles[0]
  }
}
