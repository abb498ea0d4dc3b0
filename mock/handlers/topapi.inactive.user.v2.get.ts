import { readDay, startOfShanghaiDay, toShanghaiDay } from '../../src/protocol/time.js'
import { refuse, reply, type Handler } from '../core/handler.js'
import { toPageEnd } from './shared/page-end.js'

/** How many days back a date may lie: the page says "the past month". */
const windowDays = 31
/** Yesterday's data is there from 09:00. */
const readyMs = 9 * 3_600_000
const maximumDepartments = 100

export const listSignIns: Handler<'topapi.inactive.user.v2.get'> = (call) => {
  const { parameters, directory } = call
  const day = readDay(parameters.query_date)
  if (day === undefined || !isReady(day, call.nowMs)) return refuse('date-outside-window')
  const departmentIds = parameters.dept_ids?.split(',').map(Number)
  if ((departmentIds?.length ?? 0) > maximumDepartments) return refuse('too-many-departments')
  if (departmentIds?.some((id) => directory.findDepartment(id) === undefined)) {
    return refuse('unknown-department')
  }
  const page = directory.signInsOn({
    day,
    signedIn: parameters.is_active,
    ...(departmentIds === undefined ? {} : { departmentIds }),
    offset: parameters.offset,
    limit: parameters.size,
  })
  return reply({ ...toPageEnd(parameters.offset, page), list: [...page.rows] })
}

function isReady(day: number, nowMs: number): boolean {
  const today = toShanghaiDay(nowMs)
  if (day < today - windowDays || day >= today) return false
  return day < today - 1 || nowMs >= startOfShanghaiDay(today) + readyMs
}
