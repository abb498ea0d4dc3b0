import type { SiteKind } from './tables.js'
import { series, toUnits, unit } from './tree.js'

/** What sells, delivers and mends in one city. */
export const branch: SiteKind = {
  zh: '分公司',
  en: 'Branch',
  people: { from: 60, to: 400 },
  share: 8,
  units: toUnits(
    unit(['分公司', 'Branch'], 6, 'management', {
      head: '总经理',
      chat: true,
      below: [
        unit(['综合管理部', 'Administration'], 14, 'facilities'),
        unit(['财务部', 'Finance'], 13, 'finance'),
        unit(['营销部', 'Sales'], 5, 'sales', {
          chat: true,
          below: [
            unit(['KA销售组', 'Key Accounts'], 17, 'sales'),
            unit(['渠道销售组', 'Channel Sales'], 24, 'channel'),
            unit(['工程项目组', 'Project Sales'], 14, 'sales'),
            unit(['电商组', 'E-Commerce'], 13, 'commerce'),
            unit(['乡镇拓展组'], 18, 'channel'),
          ],
        }),
        unit(['市场推广部', 'Marketing'], 13, 'marketing'),
        unit(['交付服务部', 'Delivery & Service'], 5, 'dispatch', {
          below: [
            ...series(['安装#组', 'Installation Team #'], [22, 20, 17], 'fitting'),
            unit(['维修组', 'Repair'], 21, 'repair'),
            unit(['客户关怀组', 'Customer Care'], 14, 'outbound'),
          ],
        }),
        unit(['仓配组', 'Warehouse & Delivery'], 26, 'warehouse'),
      ],
    }),
  ),
}

export const serviceCentre: SiteKind = {
  zh: '客户服务中心',
  en: 'Customer Service Centre',
  people: { from: 60, to: 300 },
  share: 4,
  units: toUnits(
    unit(['客户服务中心', 'Customer Service Centre'], 4, 'management', {
      below: [
        unit(['综合组', 'Administration'], 10, 'facilities'),
        unit(['服务大厅', 'Service Hall'], 13, 'reception', { head: '大厅经理' }),
        unit(['预约调度组', 'Appointments'], 12, 'dispatch', { chat: true }),
        unit(['上门服务部', 'Home Visits'], 4, 'dispatch', {
          below: series(['维修#组', 'Repair Team #'], [17, 15, 16, 14], 'repair'),
        }),
        unit(['寄修部', 'Mail-In Repair'], 4, 'repair', {
          below: [
            unit(['检测组', 'Diagnosis'], 12, 'repair'),
            unit(['主板维修组', 'Board Repair'], 19, 'repair'),
            unit(['翻新组', 'Refurbishing'], 11, 'repair'),
          ],
        }),
        unit(['备件库', 'Spare Parts'], 13, 'parts', { head: '备件库主管' }),
        unit(['客户关怀部', 'Customer Care'], 0, 'outbound', {
          below: [
            unit(['回访组', 'Follow-Up'], 12, 'outbound'),
            unit(['投诉处理组', 'Complaints'], 11, 'complaints'),
          ],
        }),
      ],
    }),
  ),
}
