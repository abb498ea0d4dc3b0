/** The accounts of an app, by userid. A sync keeps them in step with the people in DingTalk. */
export type Accounts = Map<string, { readonly name: string; readonly isEnabled: boolean }>

export interface Contact {
  readonly userid: string
  readonly name: string
}

/** What a sync needs to know of the app that it is a part of. */
export interface App {
  readonly appKey: string
  readonly appSecret: string
  /** Default: the global one. */
  readonly send?: (url: string, init?: RequestInit) => Promise<Response>
  /** Default: as long as it takes. */
  readonly wait?: (ms: number) => Promise<void>
}

/** Whoever is in DingTalk has an account; whoever is not any more has it disabled. */
export function takeOver(contacts: readonly Contact[], accounts: Accounts): void {
  const present = new Set(contacts.map(({ userid }) => userid))
  for (const [userid, { name }] of accounts) {
    if (!present.has(userid)) accounts.set(userid, { name, isEnabled: false })
  }
  for (const { userid, name } of contacts) accounts.set(userid, { name, isEnabled: true })
}
