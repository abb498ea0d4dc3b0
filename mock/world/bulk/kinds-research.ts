import type { SiteKind } from './tables.js'
import { series, toUnits, unit, type Branch } from './tree.js'

const director = { head: '所长' }
const chief = { head: '室主任' }

const software: readonly Branch[] = [
  unit(['服务端室', 'Back End'], 2, 'backend', {
    ...chief,
    below: [
      unit(['设备接入组', 'Device Access'], 9, 'backend'),
      unit(['账号与权限组', 'Accounts & Access'], 7, 'backend'),
      unit(['数据平台组', 'Data Platform'], 8, 'backend'),
      unit(['开放平台组', 'Open Platform'], 7, 'backend'),
      unit(['运维组', 'Operations'], 8, 'systems'),
    ],
  }),
  unit(['应用室', 'Applications'], 2, 'frontend', {
    ...chief,
    below: [
      unit(['Web组', 'Web'], 8, 'frontend'),
      unit(['小程序组', 'Mini Programs'], 6, 'frontend'),
      ...series(['客户端#组', 'Mobile Team #'], [8, 7], 'mobile'),
    ],
  }),
  unit(['测试室', 'Testing'], 2, 'testing', {
    ...chief,
    below: [
      unit(['功能测试组', 'Functional Testing'], 10, 'testing'),
      unit(['自动化组', 'Test Automation'], 7, 'testing'),
      unit(['兼容性组', 'Compatibility'], 6, 'testing'),
    ],
  }),
]

const hardware: readonly Branch[] = [
  unit(['电子室', 'Electronics'], 2, 'electronics', {
    ...chief,
    below: [
      ...series(['电路#组', 'Circuits Team #'], [8, 7], 'electronics'),
      unit(['电源组', 'Power'], 6, 'electronics'),
      unit(['射频组', 'Radio'], 7, 'electronics'),
    ],
  }),
  unit(['结构室', 'Mechanics'], 2, 'mechanical', {
    ...chief,
    below: [
      ...series(['结构#组', 'Mechanics Team #'], [9, 7], 'mechanical'),
      unit(['模具组', 'Moulds'], 6, 'mechanical'),
      unit(['热设计组'], 6, 'mechanical'),
    ],
  }),
  unit(['嵌入式室', 'Embedded Software'], 2, 'embedded', {
    ...chief,
    below: [
      unit(['驱动组', 'Drivers'], 8, 'embedded'),
      unit(['通信协议组', 'Protocols'], 7, 'embedded'),
      unit(['应用组', 'Firmware Applications'], 9, 'embedded'),
    ],
  }),
]

const labs: readonly Branch[] = [
  unit(['软件研究所', 'Software Lab'], 3, 'backend', { ...director, chat: true, below: software }),
  unit(['硬件研究所', 'Hardware Lab'], 3, 'electronics', { ...director, below: hardware }),
  unit(['算法研究所', 'Algorithms Lab'], 3, 'algorithms', {
    ...director,
    chat: true,
    below: [
      unit(['视觉组', 'Vision'], 10, 'algorithms'),
      unit(['语音组', 'Speech'], 11, 'algorithms'),
      unit(['推荐组', 'Recommendation'], 7, 'algorithms'),
      unit(['端侧推理组', 'On-Device Inference'], 8, 'algorithms'),
    ],
  }),
  unit(['前沿技术研究所', 'Advanced Technology Lab'], 0, 'electronics', {
    ...director,
    below: [
      unit(['传感器组', 'Sensors'], 7, 'electronics'),
      unit(['新能源组', 'Energy'], 6, 'electronics'),
      unit(['新材料组', 'Materials'], 6, 'mechanical'),
    ],
  }),
]

const productTeams: readonly Branch[] = [
  ...series(['产品#组', 'Product Team #'], [8, 7, 7], 'product'),
  unit(['交互设计组', 'Interaction Design'], 8, 'interaction'),
  unit(['视觉设计组', 'Visual Design'], 7, 'visual'),
  unit(['用户研究组'], 6, 'research'),
]

const validation: readonly Branch[] = [
  unit(['可靠性组', 'Reliability'], 9, 'laboratory'),
  unit(['环境试验组', 'Environmental Tests'], 8, 'laboratory'),
  unit(['安规认证组', 'Certification'], 7, 'laboratory'),
  ...series(['整机测试#组', 'System Tests #'], [11, 10], 'testing'),
  unit(['样机组', 'Prototypes'], 12, 'assembly'),
]

export const researchInstitute: SiteKind = {
  zh: '研究院',
  en: 'R&D Institute',
  people: { from: 240, to: 720 },
  share: 1,
  units: toUnits(
    unit(['研究院', 'R&D Institute'], 4, 'management', {
      head: '院长',
      below: [
        unit(['院办公室', 'Director Office'], 9, 'facilities', { head: '院办主任' }),
        ...labs,
        unit(['产品设计部', 'Product & Design'], 3, 'product', { below: productTeams }),
        unit(['测试验证中心', 'Test & Validation'], 3, 'laboratory', { below: validation }),
        unit(['项目管理部', 'Project Management'], 3, 'projects', {
          below: series(['项目#组', 'Project Team #'], [8, 8, 7], 'projects'),
        }),
        unit(['知识产权部', 'Intellectual Property'], 8, 'patents'),
        unit(['采购与物料组', 'Purchasing'], 8, 'purchase'),
        unit(['人力资源组', 'Human Resources'], 7, 'people'),
        unit(['财务组', 'Finance'], 7, 'finance'),
        unit(['信息安全组', 'Information Security'], 6, 'security'),
      ],
    }),
  ),
}
