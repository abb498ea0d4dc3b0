import { storePlaces } from './store-places.js'
import type { SiteKind } from './tables.js'
import { series, toUnits, unit, type Branch } from './tree.js'

const manager = { head: '店长' }

/** Taken in turn, so that neighbours differ. */
const storeSizes = [8, 7, 9, 7, 6, 8, 7] as const

type Part = keyof typeof storePlaces

function area(name: readonly [zh: string, en?: string], weight: number, part: Part): Branch {
  const stores = Object.entries(storePlaces[part]).map(([zh, en], place) => {
    const size = storeSizes[place % storeSizes.length] ?? storeSizes[0]
    return unit([`${zh}店`, `${en} Store`], size, 'shop', manager)
  })
  return unit(name, weight, 'supervision', { head: '片区经理', chat: true, below: stores })
}

const areas: readonly Branch[] = [
  area(['城东片区', 'East Area'], 4, 'east'),
  area(['城西片区', 'West Area'], 3, 'west'),
  area(['城南片区', 'South Area'], 4, 'south'),
  area(['城北片区', 'North Area'], 2, 'north'),
  area(['老城片区', 'Old Town Area'], 3, 'centre'),
  area(['高新片区', 'High-Tech Area'], 4, 'hightech'),
  area(['开发区片区', 'Development Zone Area'], 3, 'development'),
  area(['城郊片区'], 2, 'outskirts'),
]

const support: readonly Branch[] = [
  unit(['商品部', 'Merchandise'], 3, 'merchandise', {
    below: [
      unit(['选品组', 'Assortment'], 11, 'merchandise'),
      unit(['调拨组', 'Allocation'], 12, 'planning'),
      unit(['陈列组'], 14, 'display'),
    ],
  }),
  unit(['社群直播部', 'Live Commerce'], 3, 'streaming', {
    below: [
      ...series(['直播#组', 'Live Team #'], [14, 13, 15], 'streaming'),
      unit(['社群运营组', 'Communities'], 12, 'commerce'),
    ],
  }),
  unit(['旗舰体验馆', 'Flagship Store'], 94, 'shop', { head: '馆长' }),
  unit(['配送仓', 'Delivery Depot'], 42, 'warehouse'),
  unit(['门店督导组', 'Supervision'], 21, 'supervision'),
  unit(['门店培训组', 'Training'], 10, 'training'),
  unit(['收银结算组', 'Cashiers & Settlement'], 16, 'finance'),
  unit(['人事行政组', 'Personnel'], 15, 'people'),
]

/** Many small stores, in areas. */
export const retail: SiteKind = {
  zh: '零售运营中心',
  en: 'Retail Centre',
  people: { from: 1_300, to: 2_500 },
  share: 8,
  units: toUnits(
    unit(['零售运营中心', 'Retail Centre'], 4, 'management', { below: [...support, ...areas] }),
  ),
}
