import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type { FuzzRequest } from '../request.js'

/** How a request is put on a wire: as HTTP allows, if not as clients do. */
export interface Frame {
  readonly chunks: readonly number[] | 'none'
  readonly chunkExtension: string
  readonly trailers: string
  readonly compression: keyof typeof compressions
  readonly expectsContinue: boolean
  readonly isAbsolute: boolean
  readonly nameCase: 'kept' | 'lower' | 'upper'
  readonly space: string
  readonly linesBefore: string
}

const compressions = {
  none: (body: Uint8Array): Uint8Array => body,
  gzip: (body: Uint8Array): Uint8Array => gzipSync(body),
  deflate: (body: Uint8Array): Uint8Array => deflateSync(body),
  br: (body: Uint8Array): Uint8Array => brotliCompressSync(body),
}

export const frames: fc.Arbitrary<Frame> = fc.record({
  chunks: fc.oneof(
    fc.constant('none' as const),
    fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
  ),
  chunkExtension: fc.constantFrom('', '', ';a', ';a=b', ';a="b c;\\"d"', ';a;b=c'),
  trailers: fc.constantFrom('', 'X-Trailer: 1\r\n', 'Content-Type: text/plain\r\nHost: x\r\n'),
  compression: fc.constantFrom('none', 'none', 'none', 'gzip', 'deflate', 'br'),
  expectsContinue: fc.boolean(),
  isAbsolute: fc.boolean(),
  nameCase: fc.constantFrom('kept', 'lower', 'upper'),
  space: fc.constantFrom(' ', '', '\t', '  \t'),
  linesBefore: fc.constantFrom('', '', '\r\n', '\r\n\r\n'),
})

/** The bytes of a request; `isLast` asks the server to close after it. */
export function writeFrame(request: FuzzRequest, frame: Frame, version: '1.0' | '1.1'): Buffer {
  const body = compressions[frame.compression](request.body)
  const isChunked = frame.chunks !== 'none' && version === '1.1'
  const target = frame.isAbsolute ? `http://${request.host}${request.target}` : request.target
  const headers = [
    ['Host', request.host],
    ...request.headers,
    ...(frame.compression === 'none' ? [] : [['Content-Encoding', frame.compression]]),
    ...(frame.expectsContinue ? [['Expect', '100-continue']] : []),
    ...(isChunked ? [['Transfer-Encoding', 'chunked']] : [['Content-Length', String(body.length)]]),
  ].map(([name = '', value = '']) => `${toCase(name, frame)}:${frame.space}${value}\r\n`)
  const head = `${frame.linesBefore}${request.method} ${target} HTTP/${version}\r\n${headers.join('')}\r\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), isChunked ? writeChunks(body, frame) : body])
}

function toCase(name: string, { nameCase }: Frame): string {
  if (nameCase === 'kept') return name
  return nameCase === 'lower' ? name.toLowerCase() : name.toUpperCase()
}

function writeChunks(body: Uint8Array, { chunks, chunkExtension, trailers }: Frame): Buffer {
  const pieces: Uint8Array[] = []
  const sizes = chunks === 'none' ? [body.length] : chunks
  for (let at = 0, turn = 0; at < body.length; turn++) {
    // The last of the sizes is doubled on and on, so that a megabyte does not become 100,000 chunks.
    const size = sizes[turn] ?? 300 * 2 ** Math.min(turn, 16)
    const piece = body.subarray(at, at + size)
    const head = `${turn % 2 ? '00' : ''}${piece.length.toString(16)}${chunkExtension}\r\n`
    pieces.push(Buffer.from(head), piece, Buffer.from('\r\n'))
    at += piece.length
  }
  return Buffer.concat([...pieces, Buffer.from(`0${chunkExtension}\r\n${trailers}\r\n`)])
}

/** Cuts bytes at places given as fractions, or one by one. */
export function cutBytes(
  bytes: Buffer,
  places: readonly number[] | 'each byte',
): readonly Buffer[] {
  const cuts =
    places === 'each byte'
      ? Array.from(bytes.subarray(0, 2000).keys())
      : places.map((fraction) => Math.floor(fraction * bytes.length)).toSorted((a, b) => a - b)
  return [...cuts, bytes.length].map((cut, index) => bytes.subarray(cuts[index - 1] ?? 0, cut))
}

export const cutPlaces = fc.oneof(
  { weight: 9, arbitrary: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constant('each byte' as const) },
)
