import type { Transcript } from '../../src/schemas/transcript.js'

export const files = {
  operation: 'operation.json',
  request: 'request.schema.json',
  response: 'response.schema.json',
  examples: 'examples.json',
} as const

/** A finding of one check: file of the four, pointer into it, what is wrong. */
export type Found = readonly [file: keyof typeof files, pointer: string, message: string]

export type Check = (transcript: Transcript, folder: string) => readonly Found[]
