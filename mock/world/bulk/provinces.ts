import { easternProvinces as east } from './provinces-east.js'
import { northernProvinces as north } from './provinces-north.js'
import { southernProvinces as south } from './provinces-south.js'
import { westernProvinces as west } from './provinces-west.js'
import type { Province } from './tables.js'

/**
 * The mainland's provinces, autonomous regions and municipalities, in the order in which a maker of
 * smart devices would enter them. Of a municipality, the districts stand for cities.
 */
export const provinces: readonly Province[] = [
  east.zhejiang,
  east.jiangsu,
  south.guangdong,
  east.shanghai,
  east.shandong,
  east.fujian,
  east.anhui,
  north.beijing,
  west.sichuan,
  south.hubei,
  south.henan,
  south.hunan,
  west.chongqing,
  north.hebei,
  west.shaanxi,
  north.tianjin,
  north.liaoning,
  east.jiangxi,
  south.guangxi,
  west.yunnan,
  west.guizhou,
  north.shanxi,
  north.jilin,
  north.heilongjiang,
  north.innerMongolia,
  west.xinjiang,
  west.gansu,
  south.hainan,
  west.ningxia,
  west.qinghai,
  west.tibet,
]
