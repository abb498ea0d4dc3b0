import { makeDice } from '../dice.js'
import type { Name } from '../directory.js'
import type { Site } from './plan.js'
import type { City, Province, SiteKind } from './tables.js'

/** Where a site stands and how it is called. */
export interface Spot {
  readonly city: City
  readonly name: Required<Name>
}

/** Where the sites of a kind begin among the cities of a zone. */
const whichCity = makeDice(0, 'site/city')

const ordinals = ['', '第二', '第三', '第四', '第五']

function join(zh: string, en: string, kind: SiteKind, round: number): Required<Name> {
  return {
    zh: `${zh}${ordinals[round] ?? `第${round + 1}`}${kind.zh}`,
    en: `${en} ${kind.en}${round === 0 ? '' : ` ${round + 1}`}`,
  }
}

/** Zones are called by the province and stand in its first city; sites take its cities in turn. */
export function findSpot(provinces: readonly Province[], site: Site): Spot {
  const { kind, isZone, zone, nth } = site
  const { zh, en, cities } = getRow(provinces, zone)
  if (isZone) {
    const round = Math.floor(zone / provinces.length)
    return { city: getRow(cities, 0), name: join(zh, en, kind, round) }
  }
  const offset = whichCity.integer(zone, { from: 0, to: cities.length - 1 }, kind.units.length)
  const city = getRow(cities, offset + nth)
  return { city, name: join(city.zh, city.en, kind, Math.floor(nth / cities.length)) }
}

function getRow<Row>(rows: readonly Row[], place: number): Row {
  const row = rows[place % rows.length]
  if (row === undefined) throw new Error('no provinces, or one without cities')
  return row
}
