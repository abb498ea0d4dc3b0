import { fileURLToPath } from 'node:url'
import { createSimulator } from 'dingtalk-mock'
import { readOperations } from 'dingtalk-mock/operations'
import { expect, it } from 'vitest'

const folder = fileURLToPath(new URL('schemas', import.meta.url))
const host = 'https://oapi.dingtalk.com'

it('walks the pages of an operation that the package lacks', async () => {
  const { fetch, appKey, appSecret } = createSimulator({ operations: await readOperations(folder) })
  const credentials = new URLSearchParams({ appkey: appKey, appsecret: appSecret })
  const { access_token: token } = await (await fetch(`${host}/gettoken?${credentials}`)).json()

  const names: string[] = []
  for (let offset: number | undefined = 0; offset !== undefined;) {
    const body = new URLSearchParams({ role_id: '1203141', size: '3', offset: String(offset) })
    const url = `${host}/topapi/role/simplelist?access_token=${token}`
    const { result } = await (await fetch(url, { method: 'POST', body })).json()
    names.push(...result.list.map(({ name }: { name: string }) => name))
    offset = result.nextCursor
  }
  expect(names.length).toBeGreaterThan(3)
})
