/** One of the known names, which editors complete, or another text. */
export type KnownOr<Name extends string> = Name | (string & Record<never, never>)
