import type { Operation, Parameter } from '../../../src/catalog/operation.js'
import { placeholders } from '../../secrets.js'
import { makeCase, type Case, type CaseMaker, type Ground } from '../case.js'
import { inferred, inferredSuccess, refusalOfDialect, refusalOfOperation } from '../expectation.js'

const nobody = { key: 'no-such-app', secret: 'no-such-secret' }

/**
 * The calls that hand out tokens, with other keys. A wrong secret of the real app is sent once in a
 * whole run, by `gettoken`, for fear of locking it; the others name an app that does not exist.
 */
export const credentialCases: CaseMaker = (ground) => {
  const { operation } = ground
  if (operation.authentication !== 'none') return []
  return [
    ...toWrongCases(ground),
    ...(operation.id === 'gettoken' ? toKeyCases(ground) : []),
    ...toBodyCases(ground),
  ]
}

function findBound({ parameters }: Operation, binding: string): Parameter | undefined {
  return parameters.find(({ schema }) => schema['x-binding'] === binding)
}

function toWrongCases(ground: Ground): readonly Case[] {
  const { operation, happy } = ground
  const expectation = refusalOfOperation(operation, 'credentials-invalid')
  const key = findBound(operation, 'app-key')
  const secret = findBound(operation, 'app-secret')
  if (expectation === undefined || key === undefined || secret === undefined) return []
  const common = { rule: 'refuses-wrong-credentials', expectation }
  const wrongSecret = { ...happy, [secret.name]: nobody.secret }
  const cases = [
    makeCase(ground, {
      ...common,
      name: 'with the key of no app',
      pointer: `request#/${key.name}`,
      parameters: { ...wrongSecret, [key.name]: nobody.key },
    }),
  ]
  const wrong = {
    name: 'with a wrong secret',
    pointer: `request#/${secret.name}`,
    parameters: wrongSecret,
    // Of a real service once, lest it shuts the app out.
    tier: operation.id === 'gettoken' ? 'core' : 'full',
  } as const
  return [...cases, makeCase(ground, { ...common, ...wrong })]
}

/** Both names of the keys, and none. */
function toKeyCases(ground: Ground): readonly Case[] {
  const { appKey, appSecret } = placeholders
  const missing = refusalOfOperation(ground.operation, 'keys-missing')
  const invalid = refusalOfOperation(ground.operation, 'credentials-invalid')
  if (missing === undefined || invalid === undefined) return []
  return [
    makeCase(ground, {
      rule: 'refuses-missing-keys',
      name: 'without keys',
      parameters: {},
      expectation: missing,
    }),
    makeCase(ground, {
      rule: 'refuses-wrong-credentials',
      name: 'without a secret',
      parameters: { appkey: appKey },
      tier: 'full',
      expectation: inferred(invalid),
    }),
    makeCase(ground, {
      rule: 'accepts-older-names',
      name: 'with corpid and corpsecret',
      parameters: { corpid: appKey, corpsecret: appSecret },
      tier: 'full',
      expectation: inferredSuccess,
    }),
  ]
}

/** The new API asks for a JSON body, and was seen to miss it in a form. */
function toBodyCases(ground: Ground): readonly Case[] {
  const { operation } = ground
  const hasBody = operation.parameters.some(({ in: place }) => place === 'body')
  const expectation = refusalOfDialect(operation, 'body-missing')
  if (!hasBody || expectation === undefined) return []
  const bodies = [
    ['as a form', 'application/x-www-form-urlencoded', 'grant_type=client_credentials', 'core'],
    ['without a body', 'application/json', '', 'full'],
  ] as const
  return bodies.map(([name, contentType, text, tier]) =>
    makeCase(ground, {
      rule: 'refuses-missing-body',
      name,
      odd: { body: { contentType, text } },
      tier,
      expectation,
    }),
  )
}
