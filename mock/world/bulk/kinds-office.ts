import type { SiteKind } from './tables.js'
import { toUnits, unit } from './tree.js'

/** The people of a zone itself; its first unit is the zone. */
export const office: SiteKind = {
  zh: '大区',
  en: 'Region',
  people: { from: 20, to: 40 },
  share: 0,
  units: toUnits(
    unit(['大区', 'Region'], 4, 'management', {
      chat: true,
      below: [
        unit(['综合管理部', 'Administration'], 6, 'facilities'),
        unit(['财务部', 'Finance'], 5, 'finance'),
        unit(['人力资源部', 'Human Resources'], 5, 'people'),
        unit(['市场部', 'Marketing'], 6, 'marketing'),
        unit(['渠道管理部', 'Channels'], 8, 'channel'),
      ],
    }),
  ),
}

/** Those who prepare the next site: what is left when all others have their people. */
export const outpost: SiteKind = {
  zh: '筹备组',
  en: 'Start-Up Team',
  people: { from: 1, to: 59 },
  share: 0,
  units: toUnits(unit(['筹备组', 'Start-Up Team'], 1, 'sales')),
}
