import type { ErrorEntry } from '../../src/schemas/errors-file.js'
import { draftExampleErrata, draftTableErrata, draftTokenErrata } from './errata.js'
import { dialectOf, draftOperation } from './operation.js'
import type { Page, Trouble } from './page.js'
import { draftRequestSamples, draftResponseSamples, type DraftedExample } from './samples.js'
import { draftRequest, draftResponse, toNode } from './schemas.js'

export interface Drafted {
  readonly id: string
  /** Texts by the name of the file. */
  readonly files: Readonly<Record<string, string>>
}

/** The id of an old host is its path; of the new one only the SDK knows it. */
export function pickId(page: Page, given: string | undefined): string | Trouble {
  const derived = page.path.slice(1).replaceAll('/', '.')
  if (dialectOf(page) !== 'api') {
    if (given === undefined || given === derived) return derived
    return { trouble: `the id of ${page.path} is derived: ${derived}, not ${given}` }
  }
  if (given !== undefined && /^\w+_\d+\.\d+\.\w+$/.test(given)) return given
  return {
    trouble: `${page.host} needs --id: product_version.Action of the official SDK, such as contact_1.0.ListEmpLeaveRecords`,
  }
}

export function draftFiles(page: Page, id: string, entries: readonly ErrorEntry[]): Drafted {
  const requests = draftRequestSamples(page)
  const responses = draftResponseSamples(page)
  const request = draftRequest(page, id, requests[0]?.value)
  const response = draftResponse(page, id, responses[0]?.value)
  const token = draftTokenErrata(page, requests)
  const misfits = draftExampleErrata(toNode(response), responses[0]?.value)
  const errata = [...draftTableErrata(page), ...token.map(({ erratum }) => erratum), ...misfits]
  const idsOf = ({ name }: DraftedExample) =>
    token.filter(({ names }) => names.includes(name)).map(({ erratum }) => erratum.id)
  const examples = [
    ...requests.map((one) => withErrata(one, idsOf(one))),
    ...responses.map((one, index) => {
      return withErrata(one, index === 0 ? misfits.map((misfit) => misfit.id) : [])
    }),
  ]
  const files = {
    'operation.json': draftOperation({ page, id, request, errata, entries }),
    'request.schema.json': request,
    'response.schema.json': response,
    'examples.json': { $schema: '../../meta/examples.schema.json', examples },
  }
  const texts = Object.entries(files).map(([file, value]) => [file, `${print(value, '')}\n`])
  return { id, files: Object.fromEntries(texts) as Record<string, string> }
}

function withErrata(example: DraftedExample, errata: readonly string[]): DraftedExample {
  return errata.length === 0 ? example : { ...example, errata }
}

const widest = 100

/** JSON as the other files have it: short lists and rows on one line. */
function print(value: unknown, indent: string, before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  const members = Object.entries(value).map(([key, member]) => ({
    label: isList ? '' : `${JSON.stringify(key)}: `,
    member: member as unknown,
  }))
  if (members.length === 0) return open + close
  const isFlat = members.every(({ member }) => typeof member !== 'object' || Array.isArray(member))
  const flat = members.map(({ label, member }) => label + print(member, '')).join(', ')
  const line = isList ? `[${flat}]` : `{ ${flat} }`
  const isShort = isList || members.length <= 3
  const width = indent.length + before + line.length + 1
  if (isFlat && isShort && !line.includes('\n') && width <= widest) return line
  const deeper = `${indent}  `
  const lines = members.map(({ label, member }) => {
    return deeper + label + print(member, deeper, label.length)
  })
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`
}
