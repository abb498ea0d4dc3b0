import { draw, drawInteger, pick } from './chance.js'
import type { Person } from './directory.js'
import type { Craft } from './organization.js'

/** Fields as they are drawn: `undefined` stands for a field that the record does not have. */
export type Drawn<Fields> = { readonly [Field in keyof Fields]: Fields[Field] | undefined }

type Choices = readonly [string, ...string[]]

const hobbies: Choices = ['旅行', '摄影', '篮球', '羽毛球', '阅读', '烘焙', '钓鱼', '骑行', '书法']
const remarks: Choices = ['弹性工时', '消防责任人', '工会小组长', '跨部门支援', '急救员']

/** What a text field without a text looks like: live records show both. */
export function unset(seed: number, entity: string, field: string): '' | undefined {
  return draw(seed, entity, `unset-${field}`) < 0.7 ? '' : undefined
}

export function avatarOf(seed: number, entity: string): string {
  if (draw(seed, entity, 'avatar') < 0.5) return ''
  const picture = drawInteger(seed, entity, 'avatar-picture', {
    from: 0x1000_0000,
    to: 0xffff_ffff,
  })
  return `https://static.example.com/avatar/${picture.toString(16)}.png`
}

export function extensionOf(
  seed: number,
  entity: string,
  { serviceYears, province }: { readonly serviceYears: number; readonly province: () => string },
): string | undefined {
  if (draw(seed, entity, 'extension') >= 0.3) return undefined
  return JSON.stringify({
    爱好: pick(seed, entity, 'hobby', hobbies),
    年龄: String(serviceYears + drawInteger(seed, entity, 'age-hired', { from: 21, to: 36 })),
    籍贯: province(),
  })
}

type Contact = Drawn<Pick<Person, 'telephone' | 'email' | 'orgEmail'>>

export function contactOf(seed: number, entity: string, address: string, craft: Craft): Contact {
  const has = (field: string, share: number): boolean =>
    craft.telephone !== undefined && draw(seed, entity, `has-${field}`) < share
  const line = drawInteger(seed, entity, 'telephone', { from: 1000, to: 9999 })
  return {
    telephone: has('telephone', 0.7)
      ? `${craft.telephone}${line}`
      : unset(seed, entity, 'telephone'),
    email: has('email', 0.4) ? `${address}@mail.example.com` : unset(seed, entity, 'email'),
    orgEmail: has('org-email', 0.95) ? `${address}@example.com` : undefined,
  }
}

type WorkFields = Drawn<Pick<Person, 'jobNumber' | 'title' | 'workPlace' | 'remark'>>

export function workOf(
  seed: number,
  entity: string,
  {
    craft,
    title,
    jobNumber,
  }: { readonly craft: Craft; readonly title: string; readonly jobNumber: string },
): WorkFields {
  const has = (field: string, share: number): boolean => draw(seed, entity, `has-${field}`) < share
  const text = (field: string, share: number, value: string): string | undefined =>
    has(field, share) ? value : unset(seed, entity, field)
  return {
    jobNumber: text('job-number', 0.92, jobNumber),
    title: text('title', 0.97, title),
    workPlace: text('work-place', 0.85, pick(seed, entity, 'work-place', craft.places)),
    remark: text('remark', 0.06, pick(seed, entity, 'remark', remarks)),
  }
}
