import type { DepartmentRow } from '../organization.js'
import { companyDepartmentDetails } from './company-department-details.js'
import type { companyCrafts } from './company-crafts.js'

type Columns = readonly [
  id: number,
  parent: number | undefined,
  zh: string,
  en: string | undefined,
  /** People whose primary department it is. */
  own: number,
  craft: keyof typeof companyCrafts,
]

/**
 * A maker of smart devices: software, hardware, a factory, sales, service. Six levels deep, the
 * root included. Besides realistic sizes there are departments with exactly 0, 1, 99, 100, 101 and
 * 250 direct members. Ids are literals, so that no seed moves them.
 */
const table: readonly Columns[] = [
  [1, undefined, '青屿智能科技有限公司', 'Qingyu Smart Devices', 3, 'board'],
  [434593665, 1, '总裁办公室', 'Executive Office', 5, 'office'],
  [431905112, 1, '产品研发中心', 'Product & Engineering', 2, 'management'],
  [431918230, 431905112, '软件研发部', 'Software Engineering', 2, 'management'],
  [431926471, 431918230, '服务端开发部', 'Back-End Development', 3, 'backend'],
  [919684607, 431926471, '账号与权限组', 'Accounts & Access', 6, 'backend'],
  [919702138, 919684607, '单点登录小组', 'Single Sign-On', 1, 'backend'],
  [920115384, 431926471, '设备云平台组', 'Device Cloud Platform', 8, 'backend'],
  [431934805, 431918230, '前端开发部', 'Front-End Development', 9, 'frontend'],
  [431947316, 431918230, '客户端组（iOS/Android）', 'Mobile (iOS/Android)', 8, 'mobile'],
  [431955928, 431918230, '测试与质量部', 'Quality Assurance', 8, 'quality'],
  [432006149, 431918230, '运维与安全部', 'Operations & Security', 7, 'operations'],
  [432118573, 431905112, '硬件研发部', 'Hardware Engineering', 2, 'management'],
  [432127460, 432118573, '嵌入式软件组', 'Embedded Software', 7, 'embedded'],
  [432139852, 432118573, '结构设计组', 'Mechanical Design', 5, 'mechanical'],
  [432145097, 432118573, '射频/天线实验室', 'RF/Antenna Lab', 3, 'radio'],
  [432210684, 431905112, '产品管理部', 'Product Management', 6, 'product'],
  [432228915, 431905112, '用户体验部', 'User Experience', 6, 'design'],
  [1027745193, 431905112, '"北极星"项目组', `"North Star" Project '26`, 0, 'product'],
  [1030486625, 431905112, '前沿技术预研部（筹）', 'Advanced Research', 0, 'management'],
  [50530301, 1, '制造中心', 'Manufacturing', 3, 'process'],
  [50541877, 50530301, '总装车间', 'Assembly Workshop', 129, 'assembly'],
  [87320946, 50541877, '夜班班组', 'Night Shift', 101, 'assembly'],
  [50558212, 50530301, '品质管理部', 'Quality Control', 8, 'inspection'],
  [50566390, 50530301, '设备与工艺部', 'Equipment & Process', 7, 'process'],
  [50573028, 50530301, '仓储物流部', 'Warehouse & Logistics', 7, 'warehouse'],
  [50589741, 50530301, '采购部', 'Purchasing', 5, 'purchase'],
  [433017564, 1, '营销中心', 'Sales & Marketing', 2, 'brand'],
  [433025819, 433017564, '国内大区', 'Domestic Regions', 0, 'sales'],
  [433031276, 433025819, '华东大区', 'East China', 6, 'sales'],
  [433048650, 433025819, '华南大区', 'South China', 5, 'south'],
  [433052937, 433025819, '华北大区', 'North China', 4, 'north'],
  [433069481, 433025819, '西部大区', 'West China', 3, 'west'],
  [433114702, 433017564, '海外业务部', 'International Business', 5, 'export'],
  [433126358, 433017564, '品牌市场部', 'Brand Marketing', 6, 'brand'],
  [433139047, 433017564, '电商运营部', 'E-Commerce', 6, 'commerce'],
  [435260718, 1, '客户服务中心', 'Customer Service', 2, 'hotline'],
  [435274093, 435260718, '客服热线部', 'Service Hotline', 99, 'hotline'],
  [435281346, 435260718, '售后维修部', 'Repair', 5, 'repair'],
  [436402519, 1, '财务部', 'Finance', 6, 'finance'],
  [436417280, 1, '人力资源部', 'Human Resources', 5, 'people'],
  [436425963, 1, '法务与合规部', 'Legal & Compliance', 3, 'legal'],
  [436438107, 1, '信息技术部', 'IT', 5, 'systems'],
  [436446874, 1, '行政部', 'Administration', 4, 'facilities'],
  [1104829537, 1, '工会委员会', undefined, 0, 'office'],
]

function toRow([id, parent, zh, en, own, craft]: Columns): DepartmentRow {
  const row = { id, zh, own, craft, ...companyDepartmentDetails[id] }
  return {
    ...row,
    ...(parent === undefined ? {} : { parent }),
    ...(en === undefined ? {} : { en }),
  }
}

export const companyDepartments: readonly DepartmentRow[] = table.map(toRow)
