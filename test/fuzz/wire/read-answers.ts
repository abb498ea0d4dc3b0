import type { Answer } from '../request.js'

export interface AnswersRead {
  readonly answers: readonly Answer[]
  /** What could not be read as an answer: nothing, when all is well. */
  readonly rest: string
}

/**
 * Reads what a connection gave back, byte by byte as the lengths say. An answer to HEAD has a length
 * and no body; it is told by what follows it.
 */
export function readAnswers(received: Buffer): AnswersRead {
  const answers: Answer[] = []
  let rest = received
  for (;;) {
    const read = readAnswer(rest)
    if (read === undefined) return { answers, rest: rest.toString() }
    rest = read.rest
    // 100 Continue is no answer, only leave to go on.
    if (read.answer.status >= 200) answers.push(read.answer)
  }
}

function readAnswer(bytes: Buffer): { answer: Answer; rest: Buffer } | undefined {
  const end = bytes.indexOf('\r\n\r\n')
  const [statusLine = '', ...lines] = bytes.toString('latin1', 0, Math.max(end, 0)).split('\r\n')
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1]
  if (status === undefined) return undefined
  const headers = lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const
  })
  const length = Number(headers.find(([name]) => name === 'Content-Length')?.[1] ?? 0)
  const after = bytes.subarray(end + 4)
  const hasBody = after.length > 0 && !after.subarray(0, 5).equals(Buffer.from('HTTP/'))
  const body = hasBody ? after.subarray(0, length) : Buffer.alloc(0)
  if (hasBody && body.length < length) return undefined
  return {
    answer: { status: Number(status), headers, body: body.toString() },
    rest: after.subarray(body.length),
  }
}

/** The one answer that is none of a dialect: to bytes that are no HTTP. */
export function isBareRefusal({ status, headers, body }: Answer): boolean {
  const names = headers.map(([name]) => name).join()
  return status === 400 && body === '' && names === 'Server,Content-Length,Connection'
}
