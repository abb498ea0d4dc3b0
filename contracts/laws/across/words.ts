/** `1 person`, `2 people`. */
export function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`
}

/** `1 department`, `2 departments`. */
export function many(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}

/** `1 missing, 2 too many`; the half that is nothing is left out. */
export function describeDifference(missing: number, extra: number): string {
  const parts = [
    ...(missing > 0 ? [`${missing} missing`] : []),
    ...(extra > 0 ? [`${extra} too many`] : []),
  ]
  return parts.join(', ')
}
