import type { DepartmentRow, GuestRow } from '../organization.js'

type Details = Omit<DepartmentRow, 'id' | 'parent' | 'zh' | 'en' | 'own' | 'craft'>

/** A hundred people of many departments, for none of whom the project is the primary one. */
const northStarGuests: readonly GuestRow[] = [
  { from: 432210684, take: 5 },
  { from: 432228915, take: 5 },
  { from: 431918230, take: 2 },
  { from: 431926471, take: 3 },
  { from: 919684607, take: 5 },
  { from: 920115384, take: 7 },
  { from: 431934805, take: 7 },
  { from: 431947316, take: 6 },
  { from: 431955928, take: 6 },
  { from: 432006149, take: 4 },
  { from: 432127460, take: 6 },
  { from: 432139852, take: 4 },
  { from: 432145097, take: 2 },
  { from: 50558212, take: 4 },
  { from: 50566390, take: 3 },
  { from: 50589741, take: 3 },
  { from: 433126358, take: 4 },
  { from: 433139047, take: 4 },
  { from: 433114702, take: 3 },
  { from: 433031276, take: 3 },
  { from: 433048650, take: 2 },
  { from: 435274093, take: 6 },
  { from: 435281346, take: 3 },
  { from: 436438107, take: 2 },
  { from: 436425963, take: 1 },
]

/** What only some departments have, by department id. */
export const companyDepartmentDetails: Readonly<Record<number, Details>> = {
  1: { head: '董事长', leaders: 2 },
  434593665: { head: '总裁办主任', chat: true, guests: [{ from: 1, take: 2, skip: 1 }] },
  431905112: { head: '首席技术官', chat: true, brief: '产品、软件与硬件的研发' },
  431926471: { chat: true },
  919684607: { notActivated: 1 },
  919702138: { head: '资深后端工程师' },
  431934805: { notActivated: 1 },
  431947316: { head: '客户端组组长' },
  432145097: {
    head: '实验室主任',
    visibleTo: { departmentIds: [432118573, 432210684], seats: [[434593665, 0]] },
  },
  1027745193: { guests: northStarGuests },
  1030486625: { visibleTo: { departmentIds: [], seats: [] } },
  50530301: { head: '制造中心总经理', extension: '{"faceCount":"1"}' },
  50541877: {
    notActivated: 3,
    guests: [
      { from: 87320946, take: 101 },
      { from: 50558212, take: 6, skip: 1 },
      { from: 50566390, take: 6, skip: 1 },
      { from: 50573028, take: 6, skip: 1 },
      { from: 50530301, take: 2, skip: 1 },
    ],
  },
  87320946: { head: '夜班班长', leaders: 2, notActivated: 3 },
  50573028: { notActivated: 1 },
  433017564: { head: '营销中心总经理', chat: true, chatIncludesSubDepartments: true },
  433031276: { notActivated: 1 },
  433052937: { order: 2 },
  433139047: { notActivated: 1 },
  435260718: { head: '客户服务中心总监', telephone: '0575-28009500' },
  435274093: {
    leaders: 3,
    notActivated: 4,
    sees: { departmentIds: [435274093, 436417280], seats: [[435260718, 0]] },
  },
  436402519: { code: 'FIN-01' },
  436417280: { chat: true },
  436425963: { leaders: 0 },
  436438107: { sourceIdentifier: 'it-services' },
  1104829537: {
    leaders: 1,
    approvesApplications: true,
    guests: [
      { from: 436417280, take: 1 },
      { from: 50541877, take: 3, skip: 20 },
      { from: 431934805, take: 1, skip: 2 },
      { from: 435274093, take: 2, skip: 10 },
      { from: 436402519, take: 1, skip: 2 },
    ],
  },
}
