// Measures what tests in process wait for, in a process of its own with --expose-gc, and writes the
// values of each figure as JSON. Not TypeScript: a loader would be a part of what is measured.
const tenantCount = 200
const pairCount = 50
const resetCount = 20
const peopleCount = 10_000
const ownCount = 1000
/** Of the default organisation, whatever the seed: 250 people. */
const departmentId = 50541877

const values = {}

const startedMs = performance.now()
const { createSimulator } = await import('../../dist/src/entries/index.js')
record('process.import/default', performance.now() - startedMs)
const simulator = time('process.create/default', () => createSimulator())
measureNew()
await measureResets()
// Seeds that no tenant had before, so that nothing of them is there already.
await measureIdle('known-seed', () => 5000)
await measureIdle('new-seed', (index) => 6000 + index)
process.stdout.write(JSON.stringify(values))

function measureNew() {
  for (let seed = 1000; seed < 1000 + pairCount; seed++) {
    time('tenant.new/new-seed', () => makeTenant(simulator, seed, 'first'))
    time('tenant.new/known-seed', () => makeTenant(simulator, seed, 'second'))
  }
}

/** By its key, and counted: its organisation is made when something is asked of it. */
function makeTenant({ tenant }, seed, label) {
  return tenant(`mock-company-${seed}-${label}`).state()
}

async function measureResets() {
  const users = Array.from({ length: ownCount }, (_, index) => makeUser(`own-${index}`))
  const plain = createSimulator({ people: peopleCount })
  const own = createSimulator({ people: peopleCount, users })
  const userIds = await listUserIds(plain)
  for (let turn = 0; turn < resetCount; turn++) {
    time('tenant.reset/untouched', () => plain.reset())
    change(plain, userIds)
    time('tenant.reset/changed', () => plain.reset())
    expectPeople(plain, 0)
    change(own, userIds)
    time('tenant.reset/changed-own', () => own.reset())
    expectPeople(own, 0)
  }
}

/** Twenty changes, to people who were there and new ones. */
function change(tenant, userIds) {
  const set = { title: '主管' }
  const added = Array.from({ length: 8 }, (_, index) => makeUser(`new-${index}`))
  tenant.change([
    ...userIds.slice(0, 8).map((userId) => ({ kind: 'change-user', userId, set })),
    ...userIds.slice(8, 12).map((userId) => ({ kind: 'remove-user', userId })),
    ...added.map((user) => ({ kind: 'add-user', user })),
  ])
  expectPeople(tenant, 4)
}

/** @throws {Error} when there are not so many more than at the beginning */
function expectPeople(tenant, moreCount) {
  const { people } = tenant.state().organization
  const expected = tenant.organization.people + moreCount
  if (people !== expected) throw new Error(`${people} people instead of ${expected}`)
}

function makeUser(userId) {
  return { userId, name: '李小龙' }
}

async function listUserIds({ fetch, appKey, appSecret }) {
  const host = 'https://oapi.dingtalk.com'
  const ask = async (path) => (await fetch(host + path)).json()
  const { access_token: token } = await ask(`/gettoken?appkey=${appKey}&appsecret=${appSecret}`)
  const answer = await fetch(`${host}/topapi/user/listid?access_token=${token}`, {
    method: 'POST',
    body: new URLSearchParams({ dept_id: departmentId }),
  })
  return (await answer.json()).result.userid_list
}

/** KB of the heap for each tenant that was made and counted, and is left alone. */
async function measureIdle(name, toSeed) {
  const idle = createSimulator()
  makeTenant(idle, toSeed(tenantCount), 'first')
  const before = await readHeap()
  for (let index = 0; index < tenantCount; index++) makeTenant(idle, toSeed(index), `idle${index}`)
  record(`tenant.idle/${name}`, ((await readHeap()) - before) / tenantCount / 1000)
  // It must not be collected before it was measured.
  const count = idle.tenants().length
  if (count !== tenantCount + 2) throw new Error(`${count} tenants`)
}

async function readHeap() {
  // What weak references were asked for is kept until the turn ends.
  await new Promise((resolve) => setImmediate(resolve))
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

function time(figure, run) {
  const fromMs = performance.now()
  const made = run()
  record(figure, performance.now() - fromMs)
  return made
}

function record(figure, value) {
  values[figure] ??= []
  values[figure].push(value)
}
