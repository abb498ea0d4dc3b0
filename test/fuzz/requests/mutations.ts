import fc from 'fast-check'
import type { Target } from '../target.js'
import { writeDraft, type Draft, type Pair } from './draft.js'
import { encodings, encodeText } from './encode.js'
import { deepJson, hugeJson, oddJson, oddNames, oddTexts } from './odd.js'
import { contentTypes, hosts, methods, oddHeaders, pathChanges, rawQueries } from './odd-places.js'

/** One thing done to a request. */
export type Mutation = (draft: Draft) => Draft

const places = ['fields', 'query', 'headers'] as const

/** Changes the pair that a number points at; nothing where there is none. */
function changePair(
  place: (typeof places)[number],
  at: number,
  change: (pair: Pair) => readonly Pair[],
): Mutation {
  return (draft) => {
    const pairs = draft[place]
    const index = at % Math.max(1, pairs.length)
    return { ...draft, [place]: pairs.flatMap((pair, i) => (i === index ? change(pair) : [pair])) }
  }
}

/** A header takes no letters beyond Latin-1, and no control characters. */
function toHeaderText(text: string): string {
  return text.replaceAll(/[^\t\u0020-\u007e\u0080-\u00ff]/g, '?').trim()
}

function valueFor(place: (typeof places)[number]): fc.Arbitrary<string> {
  if (place === 'fields') return oddJson
  return place === 'query' ? oddTexts : oddTexts.map((text) => toHeaderText(text).slice(0, 4000))
}

const pairMutations = fc.constantFrom(...places).chain((place) =>
  fc
    .record({
      at: fc.nat({ max: 20 }),
      value: valueFor(place),
      other: valueFor(place),
      name: oddNames,
    })
    .chain(({ at, value, other, name }) => {
      const safe = place === 'headers' ? `x-${name.replaceAll(/[^\w-]/g, '_')}` : name
      const change = (to: (pair: Pair) => readonly Pair[]) => fc.constant(changePair(place, at, to))
      const append = (pair: Pair) =>
        fc.constant<Mutation>((draft) => ({ ...draft, [place]: [...draft[place], pair] }))
      return fc.oneof(
        change(([known]) => [[known, value]]),
        change(([known]) => [[known, value]]),
        change(([known]) => [
          [known, value],
          [known, other],
        ]),
        change((pair) => [pair, [pair[0], value]]),
        change(([known, sent]) => [[known.toUpperCase(), sent]]),
        change(([known, sent]) => (place === 'headers' ? [] : [[` ${known}\ufeff`, sent]])),
        change(() => []),
        append([safe, value]),
      )
    }),
)

function replaceToken(value: string): Mutation {
  return (draft) => ({
    ...draft,
    query: draft.query.map(([name, old]) => [name, name === 'access_token' ? value : old]),
    headers: draft.headers.map(([name, old]) => [
      name,
      name.startsWith('x-acs') ? toHeaderText(value) : old,
    ]),
  })
}

function tokenMutations({ tokens }: Target): fc.Arbitrary<Mutation> {
  const values = fc.oneof(
    fc.constantFrom(...tokens, '', ' ', `${tokens[0]} `, tokens[0].toUpperCase(), 'Bearer x'),
    fc.stringMatching(/^[0-9a-f]{0,40}$/),
  )
  return fc.oneof(
    values.map(replaceToken),
    values.map((value): Mutation => (draft) => ({
      ...draft,
      query: draft.query.filter(([name]) => name !== 'access_token'),
      fields: [['access_token', JSON.stringify(value)], ...draft.fields],
    })),
  )
}

const bodyMutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constantFrom(...encodings).map((encoding): Mutation => (draft) => ({ ...draft, encoding })),
  fc.nat().map(
    (at): Mutation =>
      (draft) =>
        withBytes(draft, (body) => body.subarray(0, at % (body.length + 1))),
  ),
  fc.tuple(fc.nat(), fc.nat({ max: 255 })).map(
    ([at, byte]): Mutation =>
      (draft) =>
        withBytes(draft, (body) =>
          body.map((old, index) => (index === at % body.length ? byte : old)),
        ),
  ),
  fc.uint8Array({ maxLength: 200 }).map((bytes): Mutation => (draft) => ({ ...draft, bytes })),
  fc.oneof(oddJson, deepJson).map((text): Mutation => (draft) => ({
    ...draft,
    bytes: encodeText(text, draft.encoding),
  })),
  fc.oneof(deepJson).map(
    (text): Mutation =>
      (draft) =>
        changePair('fields', 0, ([name]) => [[name, text]])(draft),
  ),
)

function withBytes(draft: Draft, change: (body: Uint8Array) => Uint8Array): Draft {
  return { ...draft, bytes: change(writeDraft(draft).body) }
}

const hugeMutations = hugeJson.map((text): Mutation => (draft) => ({
  ...draft,
  fields: [['huge', text], ...draft.fields],
}))

/** As many as a careless look at each of them by all of them would take seconds for. */
const maximumNames = 6000

const manyNames = fc
  .record({
    count: fc.nat({ max: maximumNames }),
    place: fc.constantFrom('json', 'form', 'query', 'json as form'),
    // Names of one length, of which a log shows nothing, and names that it may show.
    prefix: fc.constantFrom('n', 'dept_id', '部'),
  })
  .map(({ count, place, prefix }): Mutation => {
    const names = Array.from({ length: count }, (_, i): Pair => [`${prefix}${i.toString(36)}`, '1'])
    if (place === 'query') return (draft) => ({ ...draft, query: [...draft.query, ...names] })
    const bodyKind = place === 'form' ? 'form' : 'json'
    const contentType = place === 'json' ? 'application/json' : 'application/x-www-form-urlencoded'
    return (draft) => ({ ...draft, fields: [...draft.fields, ...names], bodyKind, contentType })
  })

/** Everything that is done to requests, the dearest things seldom. */
export function mutations(target: Target): fc.Arbitrary<Mutation> {
  return fc.oneof(
    { weight: 60, arbitrary: pairMutations },
    { weight: 15, arbitrary: tokenMutations(target) },
    {
      weight: 15,
      arbitrary: pathChanges.map((change): Mutation => (draft) => ({
        ...draft,
        path: change(draft.path),
      })),
    },
    { weight: 15, arbitrary: bodyMutations },
    {
      weight: 10,
      arbitrary: contentTypes.map((contentType): Mutation => (draft) => ({
        ...draft,
        contentType,
      })),
    },
    {
      weight: 8,
      arbitrary: rawQueries.map((rawQuery): Mutation => (draft) => ({ ...draft, rawQuery })),
    },
    {
      weight: 8,
      arbitrary: oddHeaders.map((headers): Mutation => (draft) => ({
        ...draft,
        headers: [...draft.headers, ...headers],
      })),
    },
    {
      weight: 6,
      arbitrary: hosts.map((host): Mutation => (draft) => ({ ...draft, host })),
    },
    {
      weight: 6,
      arbitrary: methods.map((method): Mutation => (draft) => ({ ...draft, method })),
    },
    { weight: 1, arbitrary: hugeMutations },
    { weight: 1, arbitrary: manyNames },
  )
}
