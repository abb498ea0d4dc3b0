import { makeDice } from './dice.js'
import type { Person } from './directory.js'
import type { Craft } from './organization.js'

type Choices = readonly [string, ...string[]]

const hobbies: Choices = ['旅行', '摄影', '篮球', '羽毛球', '阅读', '烘焙', '钓鱼', '骑行', '书法']
const remarks: Choices = ['弹性工时', '消防责任人', '工会小组长', '跨部门支援', '急救员']

const emptyShare = 0.7

/** What a text field without a text looks like: live records show both. `chance` is in [0, 1). */
export function unset(chance: number): '' | undefined {
  return chance < emptyShare ? '' : undefined
}

/** A field that has a text in a share of the records, and is unset in either way in the others. */
function textIn(share: number, chance: number, makeText: () => string): string | undefined {
  return chance < share ? makeText() : unset((chance - share) / (1 - share))
}

/** What a person's own fields follow from, besides chance. */
export interface Job {
  readonly craft: Craft
  readonly title: string
  readonly jobNumber: string
  /** What stands before the `@`. */
  readonly address: () => string
  readonly serviceYears: number
  readonly province: () => string
}

type Field =
  | 'avatar'
  | 'hideMobile'
  | 'telephone'
  | 'email'
  | 'orgEmail'
  | 'jobNumber'
  | 'title'
  | 'workPlace'
  | 'remark'
  | 'extension'

/** Fields as they are drawn: `undefined` stands for a field that the record does not have. */
export type DrawnFields = { readonly [Name in Field]: Person[Name] }

/** Draws what a person's record says beyond names, numbers and dates. */
export function makeFields(seed: number): (index: number, job: Job) => DrawnFields {
  const dice = (field: string) => makeDice(seed, `person/${field}`)
  const avatars = dice('avatar')
  const pictures = dice('avatar-picture')
  const hiddenMobiles = dice('hide-mobile')
  const telephones = dice('telephone')
  const lines = dice('telephone-line')
  const emails = dice('email')
  const orgEmails = dice('org-email')
  const jobNumbers = dice('job-number')
  const titles = dice('title-entered')
  const workPlaces = dice('work-place')
  const places = dice('work-place-choice')
  const remarked = dice('remark')
  const remarkTexts = dice('remark-text')
  const extended = dice('extension')
  const hobbyPicks = dice('hobby')
  const ages = dice('age-hired')

  function avatarOf(index: number): string {
    if (avatars.draw(index) < 0.5) return ''
    const picture = pictures.integer(index, { from: 0x1000_0000, to: 0xffff_ffff })
    return `https://static.example.com/avatar/${picture.toString(16)}.png`
  }

  function extensionOf(index: number, { serviceYears, province }: Job): string | undefined {
    if (extended.draw(index) >= 0.3) return undefined
    return JSON.stringify({
      爱好: hobbyPicks.pick(index, hobbies),
      年龄: String(serviceYears + ages.integer(index, { from: 21, to: 36 })),
      籍贯: province(),
    })
  }

  return (index, job) => {
    const { craft, title, jobNumber, address } = job
    // Work without a desk has neither a line nor a mailbox.
    const ifDesk = (share: number): number => (craft.telephone === undefined ? 0 : share)
    return {
      avatar: avatarOf(index),
      hideMobile: hiddenMobiles.draw(index) < 0.03,
      telephone: textIn(ifDesk(0.7), telephones.draw(index), () => {
        return `${craft.telephone}${lines.integer(index, { from: 1000, to: 9999 })}`
      }),
      email: textIn(ifDesk(0.4), emails.draw(index), () => `${address()}@mail.example.com`),
      orgEmail: orgEmails.draw(index) < ifDesk(0.95) ? `${address()}@example.com` : undefined,
      jobNumber: textIn(0.92, jobNumbers.draw(index), () => jobNumber),
      title: textIn(0.97, titles.draw(index), () => title),
      workPlace: textIn(0.85, workPlaces.draw(index), () => places.pick(index, craft.places)),
      remark: textIn(0.06, remarked.draw(index), () => remarkTexts.pick(index, remarks)),
      extension: extensionOf(index, job),
    }
  }
}
