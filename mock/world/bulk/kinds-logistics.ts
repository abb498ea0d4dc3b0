import type { SiteKind } from './tables.js'
import { series, toUnits, unit } from './tree.js'

const captain = { head: '队长' }

export const logisticsCentre: SiteKind = {
  zh: '物流中心',
  en: 'Logistics Centre',
  people: { from: 250, to: 1_000 },
  share: 4,
  units: toUnits(
    unit(['物流中心', 'Logistics Centre'], 4, 'management', {
      below: [
        unit(['综合管理部', 'Administration'], 13, 'facilities', { chat: true }),
        unit(['安全质量组', 'Safety & Quality'], 10, 'safety'),
        unit(['仓储部', 'Warehousing'], 4, 'planning', {
          below: [
            unit(['收货组', 'Receiving'], 26, 'warehouse'),
            unit(['上架组', 'Put-Away'], 21, 'warehouse'),
            ...series(['拣选#组', 'Picking Team #'], [29, 27, 30, 24], 'sorting'),
            unit(['打包组', 'Packing'], 38, 'packing'),
            unit(['退货组', 'Returns'], 17, 'warehouse'),
            unit(['盘点组'], 9, 'warehouse'),
          ],
        }),
        unit(['分拨部', 'Sorting'], 3, 'dispatch', {
          chat: true,
          below: [
            unit(['白班', 'Day Shift'], 96, 'sorting', { head: '班长' }),
            unit(['夜班', 'Night Shift'], 108, 'sorting', { head: '班长' }),
          ],
        }),
        unit(['运输部', 'Transport'], 3, 'dispatch', {
          below: [
            unit(['调度组', 'Dispatch'], 11, 'dispatch'),
            unit(['干线车队', 'Line Haul'], 29, 'driving', captain),
            ...series(['城配#队', 'City Delivery #'], [24, 22, 21], 'driving', captain),
          ],
        }),
        unit(['订单客服部', 'Orders'], 0, 'orders', {
          below: [
            unit(['订单组', 'Order Desk'], 14, 'orders'),
            unit(['理赔组', 'Claims'], 9, 'claims'),
          ],
        }),
        unit(['设备维护组', 'Equipment'], 11, 'equipment'),
        unit(['财务结算组', 'Settlement'], 9, 'finance'),
      ],
    }),
  ),
}

/** Crews that fit smart homes and buildings. */
export const installation: SiteKind = {
  zh: '工程安装部',
  en: 'Installation',
  people: { from: 150, to: 650 },
  share: 5,
  units: toUnits(
    unit(['工程安装部', 'Installation'], 4, 'management', {
      below: [
        unit(['综合组', 'Administration'], 11, 'facilities'),
        unit(['项目管理组', 'Project Management'], 15, 'projects', { chat: true }),
        unit(['勘测设计部', 'Survey & Design'], 3, 'survey', {
          below: [
            unit(['勘测组', 'Survey'], 13, 'survey'),
            unit(['方案设计组', 'Design'], 12, 'layout'),
            unit(['预算组', 'Estimates'], 9, 'estimates'),
          ],
        }),
        unit(['全屋智能部', 'Smart Homes'], 4, 'projects', {
          below: [
            ...series(['安装#队', 'Crew #'], [19, 17, 18, 16, 15], 'fitting', captain),
            unit(['调试组', 'Commissioning'], 14, 'commissioning'),
          ],
        }),
        unit(['楼宇工程部', 'Buildings'], 4, 'projects', {
          below: [
            ...series(['施工#队', 'Crew #'], [24, 22, 20, 18], 'fitting', captain),
            unit(['弱电组'], 17, 'fitting'),
            unit(['调试组', 'Commissioning'], 13, 'commissioning'),
            unit(['验收组', 'Acceptance'], 10, 'commissioning'),
          ],
        }),
        unit(['维保部', 'Maintenance'], 3, 'dispatch', {
          below: [
            ...series(['维保#组', 'Maintenance Team #'], [15, 14], 'repair'),
            unit(['应急抢修组', 'Emergency Repair'], 11, 'repair'),
          ],
        }),
        unit(['材料组', 'Materials'], 12, 'warehouse'),
        unit(['安全监督组', 'Site Safety'], 9, 'safety'),
      ],
    }),
  ),
}
