/** What of the reports no test here shows, and why not. */
export const notStaged: readonly (readonly [point: string, reason: string])[] = [
  [
    '9. children that arrive before their parents',
    'one call gives one level, so whoever walks has the parent first; the older call with the whole tree is not covered',
  ],
  [
    '11. fields that no page knows yet',
    'a field that nobody has seen would be invented; those that only some people have stand for them',
  ],
  [
    '14. answers with the types of the samples',
    'no live answer has them, so no setting writes them; a client that waits for them fails here as it does there',
  ],
  [
    '17. a life of 0 seconds, or none, in the answer to a login',
    'clients guard against it, but no answer with it was ever captured',
  ],
  ['20. an object that is sent as text in a form', 'no operation that is covered takes an object'],
  [
    '24. the limit of the platform on every full hour, by itself',
    'a fault strikes by the number of a call, not by the time of its clock',
  ],
]
