import type { SiteKind } from './tables.js'
import { series, toUnits, unit, type Branch } from './tree.js'

const inbound = [24, 27, 22, 25, 29, 23, 26, 21, 28, 24, 22, 20, 25, 19]
const online = [22, 25, 20, 23, 18, 24, 21, 19, 22, 17]

const frontLine: readonly Branch[] = [
  unit(['呼入业务部', 'Inbound'], 4, 'hotline', {
    chat: true,
    below: series(['呼入#组', 'Inbound Team #'], inbound, 'hotline'),
  }),
  unit(['在线客服部', 'Online Service'], 4, 'online', {
    below: series(['在线#组', 'Online Team #'], online, 'online'),
  }),
  unit(['夜间服务部', 'Night Service'], 97, 'hotline'),
  unit(['外呼回访部', 'Outbound'], 3, 'outbound', {
    below: series(['外呼#组', 'Outbound Team #'], [19, 21, 18, 20, 16, 17], 'outbound'),
  }),
  unit(['投诉处理部', 'Complaints'], 3, 'complaints', {
    below: [
      ...series(['投诉#组', 'Complaints Team #'], [17, 16, 15], 'complaints'),
      unit(['升级处理组', 'Escalations'], 11, 'complaints'),
    ],
  }),
  unit(['大客户专席组', 'Key Account Desk'], 18, 'hotline'),
  unit(['多语言组', 'Languages'], 16, 'hotline'),
]

export const contactCentre: SiteKind = {
  zh: '呼叫中心',
  en: 'Contact Centre',
  people: { from: 400, to: 1_600 },
  share: 3,
  units: toUnits(
    unit(['呼叫中心', 'Contact Centre'], 4, 'management', {
      below: [
        ...frontLine,
        unit(['质检培训部', 'Quality & Training'], 3, 'quality', {
          chat: true,
          below: [
            unit(['质检组', 'Call Quality'], 21, 'quality'),
            unit(['培训组', 'Training'], 14, 'training'),
            unit(['知识库组', 'Knowledge Base'], 9, 'knowledge'),
          ],
        }),
        unit(['运营支持部', 'Operations Support'], 0, 'analysis', {
          below: [
            unit(['排班组', 'Scheduling'], 12, 'scheduling', { head: '排班组长' }),
            unit(['数据分析组', 'Analytics'], 9, 'analysis'),
            unit(['系统支持组', 'Systems'], 10, 'systems'),
          ],
        }),
        unit(['综合管理部', 'Administration'], 3, 'facilities', {
          below: [
            unit(['人事组', 'Personnel'], 12, 'people'),
            unit(['行政组', 'General Services'], 10, 'facilities'),
            unit(['财务组'], 9, 'finance'),
          ],
        }),
      ],
    }),
  ),
}
