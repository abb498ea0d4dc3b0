/** What a part of the bench is given: how much to do, and where its figures go. */
export interface Run {
  readonly rounds: number
  /** For development: shorter, and less to be relied on. */
  readonly isQuick: boolean
  /** 0 for the default organisation, without the flag. */
  readonly peopleCount: number
  /** One value of a round, for `<figure>/<candidate>`. */
  record(measure: string, value: number): void
  /** What was left out, and why. */
  note(text: string): void
  /** Told on standard error. */
  progress(text: string): void
}

/** The flags of the organisation asked for. */
export function toPeopleFlags({ peopleCount }: Run): readonly string[] {
  return peopleCount === 0 ? [] : ['--people', String(peopleCount)]
}
