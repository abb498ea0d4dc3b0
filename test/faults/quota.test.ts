import { expect, it } from 'vitest'
import { catalog } from '../../src/catalog/catalog.js'
import { makeScene, readBody } from './scene.js'

it('refuses the calls of a month beyond its quota, and names both numbers', () => {
  const scene = makeScene({ callsPerMonth: 2 })
  const token = scene.getToken()
  const answers = [1, 2, 3, 4].map(() => scene.call('plain', token))
  expect(answers.map(({ rule }) => rule)).toEqual([
    undefined,
    undefined,
    'plain/quota-exceeded',
    'plain/quota-exceeded',
  ])
  expect(answers.slice(2).map(readBody)).toEqual(
    [3, 4].map((calls) => ({
      errcode: 90020,
      errmsg: `您的企业本月api调用量已超过限制,调用量:${calls}次,额度:2次,请登录开发者后台-资源管理-查看用量明细`,
    })),
  )
})

it('begins anew with the month in Shanghai', () => {
  const scene = makeScene({ callsPerMonth: 0, clock: '2026-03-31T23:59:59.999+08:00' })
  expect(scene.call('plain').rule).toBe('plain/quota-exceeded')
  expect(scene.call('plain').response.body).toContain('调用量:2次')
  scene.pass(1)
  expect(scene.call('plain').response.body).toContain('调用量:1次')
})

it('is shared by all internal apps', () => {
  const scene = makeScene({ callsPerMonth: 1, apps: [{ key: 'other', secret: 's' }] })
  const asked = readBody(scene.answer('/gettoken?appkey=other&appsecret=s'))
  const { access_token: token } = asked as { readonly access_token: string }
  expect(scene.call('plain').outcome).toBe('reply')
  expect(scene.call('plain', token).rule).toBe('plain/quota-exceeded')
})

it('is no business of third-party apps', () => {
  const apps = [{ key: 'isv', secret: 's', type: 'third-party' as const }]
  const scene = makeScene({ callsPerMonth: 0, apps })
  const credentials = { client_id: 'isv', client_secret: 's', grant_type: 'client_credentials' }
  const asked = readBody(scene.post('/v1.0/oauth2/dingmockcorp/token', credentials))
  const { access_token: token } = asked as { readonly access_token: string }
  expect(scene.call('plain', token).outcome).toBe('reply')
  expect(scene.call('plain').rule).toBe('plain/quota-exceeded')
})

it('does not count free calls, and never refuses them', () => {
  const scene = makeScene({ callsPerMonth: 1 })
  const token = scene.getToken()
  for (const dialect of ['topapi', 'api', 'topapi'] as const) {
    expect(scene.call(dialect, token).outcome).toBe('reply')
  }
  expect(scene.call('plain', token).outcome).toBe('reply')
  expect(scene.call('plain', token).rule).toBe('plain/quota-exceeded')
  expect(scene.call('topapi', token).outcome).toBe('reply')
})

it('does not count calls that are refused for their rate, or that a fault took', () => {
  const scene = makeScene({
    callsPerMonth: 1,
    apps: [{ key: 'dingmock', callsPerSecond: 1 }],
    faults: [{ fault: 'reset', operation: 'auth.scopes' }],
  })
  const token = scene.getToken()
  const rules = [1, 2, 3].map(() => scene.call('plain', token).rule)
  expect(rules).toEqual([undefined, undefined, 'plain/rate-limited'])
  scene.pass(1000)
  expect(scene.call('plain', token).response.body).toContain('调用量:2次')
})

it('counts what no page calls free', () => {
  const counted = catalog.operations.filter(({ quota }) => quota === undefined)
  expect(counted.map(({ id }) => id)).toEqual(['auth.scopes', 'gettoken', 'oauth2_1.0.GetToken'])
})
