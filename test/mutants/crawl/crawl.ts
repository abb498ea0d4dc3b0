import type { OperationId } from '../../../src/generated/types.js'
import { isSuccess } from '../../../src/protocol/success.js'
import type { Mutant } from '../mutant.js'
import { findOperation, tryJson, type Fetch, type Loose } from '../serve.js'
import { makeQuestions, type Question } from './questions.js'

/** What an honest server answers to a plain crawl, to hold others beside it. */
export interface Crawl {
  /** Whether a mutant before the honest server changes at least one answer. */
  isAlive(mutant: Pick<Mutant, 'operations' | 'spoil'>): Promise<boolean>
  /** The bodies of the successes of an operation. */
  successesOf(id: OperationId): readonly Loose[]
}

interface Asked extends Answer {
  readonly question: Question
}

export async function crawl(honest: Fetch): Promise<Crawl> {
  const asked: Asked[] = []
  for (const question of await addPages(honest, makeQuestions(await findToken(honest)))) {
    asked.push({ question, ...(await ask(honest, question)) })
  }
  return {
    async isAlive({ operations, spoil }) {
      const spoiled = spoil(honest)
      const requestIds = new Set<string>()
      for (const { question, text: answer } of asked) {
        if (question.id !== undefined && !operations.includes(question.id)) continue
        const { text, requestId } = await ask(spoiled, question)
        if (text !== answer || (requestId !== undefined && requestIds.has(requestId))) return true
        if (requestId !== undefined) requestIds.add(requestId)
      }
      return false
    },
    successesOf: (id) =>
      asked
        .filter(({ question }) => question.id === id)
        .map(({ status, body }) => ({ status, body: tryJson(body) }))
        .filter((answer) => isSuccess(findOperation(id).dialect, answer))
        .map(({ body }) => body),
  }
}

async function findToken(honest: Fetch): Promise<string> {
  const url = 'https://oapi.dingtalk.com/gettoken?appkey=dingmock&appsecret=mock-secret'
  const response = await honest(new Request(url))
  return ((await response.json()) as { access_token: string }).access_token
}

/** The second and third pages of leave records, whose tokens only the server knows. */
async function addPages(
  honest: Fetch,
  questions: readonly Question[],
): Promise<readonly Question[]> {
  const all: Question[] = []
  for (const question of questions) {
    all.push(question)
    if (question.id !== 'contact_1.0.ListEmpLeaveRecords') continue
    let page = question
    for (let pages = 0; pages < 2; pages++) {
      const response = await honest(page.make())
      const { nextToken } = (await response.json()) as { nextToken?: string }
      if (nextToken === undefined) break
      page = withToken(question, nextToken)
      all.push(page)
    }
  }
  return all
}

function withToken({ id, make }: Question, nextToken: string): Question {
  return {
    id,
    make() {
      const request = make()
      const url = new URL(request.url)
      url.searchParams.set('nextToken', nextToken)
      return new Request(url, request)
    },
  }
}

const changing = new Set(['date', 'x-acs-request-id', 'x-acs-trace-id'])

const requestIdPattern =
  /"(?<name>request_?id)":"(?<id>[0-9a-z]{11,13}|[0-9A-F]{8}-[0-9A-F]{4}-7[0-9A-F]{3}-[0-9A-F]{4}-[0-9A-F]{12})"/

interface Answer {
  /** Without what changes from call to call. */
  readonly text: string
  readonly requestId: string | undefined
  readonly status: number
  readonly body: string
}

/** The answer as far as two answers to one question are the same. */
async function ask(fetch: Fetch, question: Question): Promise<Answer> {
  const response = await fetch(question.make()).catch(() => Response.error())
  const body = (await response.text()).replaceAll(String.raw`\/`, '/')
  const headers = [...response.headers].filter(([name]) => !changing.has(name))
  const requestId = requestIdPattern.exec(body)?.groups?.['id']
  const text = body.replace(requestIdPattern, '"$<name>":"one"')
  return {
    text: `${response.status} ${JSON.stringify(headers)} ${text}`,
    requestId,
    status: response.status,
    body,
  }
}
