import type { Craft } from '../organization.js'

/** Where sites stand: the bulk of an organisation is one zone for every province in turn. */
export interface Province {
  /** Without the word for province, as in 江苏. */
  readonly zh: string
  readonly en: string
  /** Eight at least, so that zones of 40 sites repeat no name. */
  readonly cities: readonly City[]
}

export interface City {
  /** Without the word for city, as in 苏州. */
  readonly zh: string
  readonly en: string
  /** How telephone numbers there begin, four digits follow. */
  readonly telephone: string
}

/** A kind of establishment that many cities have, as the tree of its departments. */
export interface SiteKind {
  /** What follows the city in the name: 分公司. */
  readonly zh: string
  readonly en: string
  /** How many people such a site has. */
  readonly people: { readonly from: number; readonly to: number }
  /** How often such a site comes: so many times where the shares of all kinds are the sum. */
  readonly share: number
  /** The site itself first, then parents before children; siblings in the administrator's order. */
  readonly units: readonly SiteUnit[]
}

export interface SiteUnit {
  /** Place of the parent in the table; absent for the site itself only. */
  readonly parent?: number
  /** Of the site itself, what stands here is not shown: its name is made from city and kind. */
  readonly zh: string
  readonly en?: string
  /** Share of the people of the site, in parts of the sum of all units. */
  readonly weight: number
  readonly craft: string
  /** Title of who leads it; derived from the name when absent. */
  readonly head?: string
  /** Whether a group chat belongs to it; not when absent. */
  readonly chat?: boolean
}

/** What the people of one kind of work have in common; where they sit follows from the site. */
export interface BulkCraft extends Pick<Craft, 'titles'> {
  /** Whether people of that work have a desk, with telephone and mailbox. */
  readonly desk: boolean
}
