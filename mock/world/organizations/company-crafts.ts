import type { Craft } from '../organization.js'

type Site = Pick<Craft, 'places' | 'telephone'>

const headquarters: Site = {
  places: ['杭州总部', '杭州总部A座', '杭州总部B座'],
  telephone: '0571-2800',
}
const plant: Site = { places: ['宁波工厂', '宁波工厂一号楼'], telephone: '0574-2790' }
const east: Site = { places: ['上海办事处', '上海办事处', '杭州总部'], telephone: '021-6100' }
const south: Site = { places: ['深圳办事处', '广州办事处'], telephone: '0755-2600' }
const north: Site = { places: ['北京办事处'], telephone: '010-8400' }
const west: Site = { places: ['成都办事处', '西安办事处'], telephone: '028-6100' }

const atDesk = (titles: Craft['titles'], site = headquarters): Craft => ({ titles, ...site })
const onFloor = (titles: Craft['titles'], places: Craft['places']): Craft => ({ titles, places })

const salesTitles: Craft['titles'] = ['大客户经理', '渠道经理', '销售经理', '销售代表']

/** Titles from the most senior to the most junior; long service leads to the senior ones. */
export const companyCrafts = {
  board: atDesk(['董事会秘书', '总裁助理']),
  office: atDesk(['战略规划高级经理', '总裁助理', '经营分析经理', '项目专员', '秘书']),
  management: atDesk(['技术总监', '资深架构师', '项目经理', '部门助理']),
  backend: atDesk([
    '资深后端工程师',
    '高级Java工程师',
    '后端工程师',
    'Java工程师',
    '初级后端工程师',
  ]),
  frontend: atDesk(['资深前端工程师', '高级前端工程师', '前端工程师', '初级前端工程师']),
  mobile: atDesk(['高级iOS工程师', '高级Android工程师', 'Android工程师', 'iOS工程师']),
  quality: atDesk(['测试架构师', '高级测试工程师', '测试开发工程师', '测试工程师']),
  operations: atDesk(['运维架构师', '高级SRE工程师', '安全工程师', '运维工程师']),
  embedded: atDesk(['嵌入式架构师', '高级嵌入式工程师', '固件工程师', '嵌入式工程师']),
  mechanical: atDesk(['高级结构工程师', '结构工程师', '模具工程师', '助理结构工程师']),
  radio: atDesk(['高级射频工程师', '天线工程师', '射频测试工程师']),
  product: atDesk(['高级产品经理', '产品经理', '数据产品经理', '产品助理']),
  design: atDesk(['资深交互设计师', '视觉设计师', '交互设计师', '用户研究员', '设计助理']),
  assembly: onFloor(['高级技工', '线长', '装配技工', '装配工', '装配工', '学徒工'], plant.places),
  inspection: atDesk(['质量工程师', '体系工程师', '检验员', '来料检验员'], plant),
  process: atDesk(['高级工艺工程师', '工艺工程师', '设备工程师', '设备技术员'], plant),
  warehouse: onFloor(['计划主管', '仓库管理员', '物流专员', '叉车司机'], plant.places),
  purchase: atDesk(['高级采购工程师', '采购工程师', '采购专员', '采购助理'], plant),
  sales: atDesk(salesTitles, east),
  south: atDesk(salesTitles, south),
  north: atDesk(salesTitles, north),
  west: atDesk(['渠道经理', '销售经理', '销售代表'], west),
  export: atDesk(['海外客户经理', '外贸经理', '外贸专员', '单证专员']),
  brand: atDesk(['品牌经理', '市场活动经理', '媒介专员', '文案策划', '平面设计师']),
  commerce: atDesk(['店铺运营经理', '电商运营专员', '直播运营', '商品专员']),
  hotline: onFloor(
    ['质检专员', '班组长', '高级客服专员', '客服专员', '客服专员'],
    ['绍兴客服中心'],
  ),
  repair: onFloor(['高级维修工程师', '维修工程师', '维修技术员'], plant.places),
  finance: atDesk(['财务经理', '总账会计', '成本会计', '应付会计', '出纳']),
  people: atDesk(['招聘经理', '薪酬绩效专员', '员工关系专员', '招聘专员']),
  legal: atDesk(['高级法务经理', '法务专员', '知识产权专员']),
  systems: atDesk(['信息化经理', '系统管理员', '网络工程师', '桌面支持工程师']),
  facilities: atDesk(['行政经理', '行政专员', '前台']),
} as const satisfies Readonly<Record<string, Craft>>
