import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeControls } from './make-controls.js'
import { ask } from './support.js'

interface Exchange {
  readonly request: { readonly method: string; readonly path: string; readonly body?: unknown }
  readonly response: { readonly status: number; readonly body: unknown }
}

/**
 * Answers as clients of other languages have them in their code, told as one story: what they read
 * may be joined by new members, but nothing of it goes, moves or changes its meaning below `/v1`.
 * A file changes only together with a new version of the path, and a new folder.
 */
const folder = new URL('golden/v1/', import.meta.url)
const names = readdirSync(folder).toSorted()
