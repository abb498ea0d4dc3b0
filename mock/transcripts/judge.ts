import { envelopes } from '../../src/catalog/envelope.js'
import { suggest } from '../../src/errors.js'
import { listNodes } from '../../src/schemas/nodes.js'
import type { Transcript } from '../../src/schemas/transcript.js'
import { files, type Check, type Found } from './check.js'
import { judgeNodes } from './judge-nodes.js'
import { checkPaging } from './judge-paging.js'
import { checkParameters } from './judge-parameters.js'
import type { Problem } from './problem.js'

/**
 * What no schema of one file can say: that the four files of an operation fit each other. The
 * package's own operations are held to the same.
 */
export function judgeTranscript(transcript: Transcript, folder: string): readonly Problem[] {
  return checks.flatMap((check) =>
    check(transcript, folder).map(([file, pointer, message]) => {
      return { file: files[file], pointer, message }
    }),
  )
}

const checkId: Check = ({ operation: { id, path, dialect } }, folder) => {
  if (id !== folder) return [['operation', '/id', `must be the name of its folder, "${folder}"`]]
  if (dialect === 'api') {
    return /^\/v\d+\.\d+\//.test(path)
      ? []
      : [['operation', '/path', 'begins with a version, like /v1.0/, on the new host']]
  }
  if (dialect === 'topapi' && !path.startsWith('/topapi/')) {
    return [['operation', '/path', 'begins with /topapi/ in this dialect']]
  }
  const derived = path.slice(1).replaceAll('/', '.')
  return id === derived ? [] : [['operation', '/id', `must be the path with dots, "${derived}"`]]
}

const checkSources: Check = ({ operation, examples }) => {
  const known = Object.keys(operation.sources)
  const find = (file: 'operation' | 'examples', group: string, source: string): Found[] => {
    const key = source.split('#')[0] ?? ''
    if (known.includes(key)) return []
    return [[file, group, `names no source "${key}".${suggest(key, known)}`]]
  }
  return [
    ...operation.rules.flatMap(({ source }, at) =>
      find('operation', `/rules/${at}/source`, source),
    ),
    ...operation.errata.flatMap(({ source }, at) =>
      find('operation', `/errata/${at}/source`, source),
    ),
    ...examples.flatMap(({ source }, at) => find('examples', `/examples/${at}/source`, source)),
  ]
}

const checkErrata: Check = ({ operation, request, response, examples }) => {
  const known = operation.errata.map(({ id }) => id)
  const find = (file: keyof typeof files, pointer: string, id: string | undefined): Found[] =>
    id === undefined || known.includes(id)
      ? []
      : [[file, pointer, `names no erratum "${id}".${suggest(id, known)}`]]
  return [
    ...operation.rules.flatMap(({ erratum }, at) =>
      find('operation', `/rules/${at}/erratum`, erratum),
    ),
    ...examples.flatMap(({ errata = [] }, at) =>
      errata.flatMap((id) => find('examples', `/examples/${at}/errata`, id)),
    ),
    ...listNodes(request).flatMap(([pointer, node]) => find('request', pointer, node['x-erratum'])),
    ...listNodes(response).flatMap(([pointer, node]) =>
      find('response', pointer, node['x-erratum']),
    ),
  ]
}

const checkRules: Check = ({ operation: { rules } }) =>
  rules.flatMap(({ id }, at): Found[] =>
    rules.findIndex((other) => other.id === id) === at
      ? []
      : [['operation', `/rules/${at}/id`, `is the id of another rule, "${id}"`]],
  )

/** The writer of a dialect puts these in, where the schema says that they are there. */
const checkEnvelope: Check = ({ operation: { dialect }, response }) => {
  return envelopes[dialect]
    .filter((name) => !response.required?.includes(name))
    .map((name): Found => [
      'response',
      '/required',
      `lacks "${name}", which every answer of this dialect has`,
    ])
}

const checkNodes: Check = ({ request, response }) => [
  ...judgeNodes(request).map(([pointer, message]): Found => ['request', pointer, message]),
  ...judgeNodes(response).map(([pointer, message]): Found => ['response', pointer, message]),
]

const checks: readonly Check[] = [
  checkNodes,
  checkEnvelope,
  checkId,
  checkSources,
  checkErrata,
  checkRules,
  checkParameters,
  checkPaging,
]
