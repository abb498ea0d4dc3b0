#!/usr/bin/env node
import { open, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Command, CommanderError } from 'commander'
import type { ReadingContext } from '../../mock/cli/covered.js'
import { makeExplainCommand } from '../../mock/cli/explain.js'
import { makeOperationsCommand } from '../../mock/cli/operations.js'
import { makeServeCommand } from '../../mock/cli/serve.js'
import { makeSteerCommands } from '../../mock/cli/steer/commands.js'
import { statefulIds } from '../../mock/handlers/table.js'
import { makeCheckCommand } from '../../contracts/cli/check.js'
import { refuseHiding } from '../../mock/judge/hiding.js'
import { createSimulator, MockError } from './index.js'
import type { OwnTranscript } from './operations.js'

/** 0 clean, 1 findings, 2 could not run. */
const couldNotRun = 2
/** Read before anybody can end it. */
const parent = process.ppid

const manifest = new URL(import.meta.resolve('dingtalk-mock/package.json'))
const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }

const help = `
Run "dingtalk-mock <command> --help" for flags and more examples.

Examples:
  dingtalk-mock serve --organization tiny
  dingtalk-mock check http://127.0.0.1:7878 --dry-run
  dingtalk-mock operations department
  dingtalk-mock explain topapi.v2.user.list/parameter-invalid
  dingtalk-mock faults add qps-app --operation topapi.v2.user.list
  dingtalk-mock clock advance 2h
  dingtalk-mock changes make --file monday.yaml
  dingtalk-mock log --last 20
  dingtalk-mock reset --tenant mock-tiny-7
  dingtalk-mock tenants show mock-tiny-7`

const program = new Command('dingtalk-mock')
  .version(version)
  .description('A stateful simulator of the DingTalk server API, and contract tests for it.')
  .exitOverride()
  .showSuggestionAfterError()
  // All errors begin alike, those of flags too.
  .configureOutput({
    outputError: (text, write) => write(text.replace(/^error:/, 'dingtalk-mock:')),
  })
  .addHelpText('after', help)

const terminal = {
  write: (text: string) => void process.stdout.write(text),
  isColored: process.stdout.isTTY && !process.env['NO_COLOR'],
  // Some pseudo terminals say 0.
  width: process.stdout.columns || undefined,
}
const reading: ReadingContext = {
  ...terminal,
  async readJudged() {
    const { describeAll } = await import('../../contracts/describe.js')
    return describeAll()
  },
  async readCovered(ownFolder) {
    // Most runs serve, and have no need of it.
    const { readCovered } = await import('../../mock/cli/covered.js')
    const own = ownFolder === undefined ? [] : refuseHiding(await readOperations(ownFolder))
    const covered = await readCovered(fileURLToPath(new URL('schemas/', manifest)), statefulIds)
    const transcripts = [...covered.transcripts, ...own.map(({ transcript }) => transcript)]
    return { ...covered, transcripts }
  },
}
const controlToken = process.env['DINGTALK_MOCK_TOKEN'] || undefined
const tellProblems = {
  tell: (text: string) => void process.stderr.write(text),
  exitWith: (code: 0 | 1 | 2) => {
    process.exitCode = code
  },
}
for (const command of [
  makeServeCommand({
    ...terminal,
    controlToken,
    createSimulator,
    readOperations,
    async readConfigFile(path, over) {
      const file = await import('../../mock/cli/config-file.js')
      return file.readConfigFile(path, readOperations, over)
    },
    untilStopped,
  }),
  makeCheckCommand({
    ...terminal,
    fetch,
    readText,
    openText,
    readReportSchema: () => readJsonFile('schemas/report.schema.json'),
    ...tellProblems,
    watchedWidth: process.stderr.isTTY ? process.stderr.columns || 80 : undefined,
    untilStopped,
  }),
  ...makeSteerCommands({
    ...terminal,
    ...tellProblems,
    fetch,
    patienceMs: 30_000,
    url: process.env['DINGTALK_MOCK_URL'] || undefined,
    token: controlToken,
    async readData(path) {
      const file = await import('../../mock/cli/steer/read-data.js')
      return file.readData(path)
    },
  }),
  makeOperationsCommand(reading),
  makeExplainCommand(reading),
]) {
  program.addCommand(command)
  inherit(command)
}

/** Commander hands on to those that it makes itself. */
function inherit(command: Command): void {
  command.copyInheritedSettings(program)
  for (const inner of command.commands) inherit(inner)
}

// A reader that goes away, as `| head` does, is no trouble of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : couldNotRun
  } else if (error instanceof MockError) {
    process.stderr.write(`dingtalk-mock:${isPlaced(error.message) ? '\n' : ' '}${error.message}\n`)
    process.exitCode = couldNotRun
  } else throw error
}

/** Whether it begins with `file:line:column`, which editors look for where a line begins. */
function isPlaced(message: string): boolean {
  return /^.+:\d+:\d+ {2}/.test(message)
}

async function readOperations(folder: string): Promise<readonly OwnTranscript[]> {
  const operations = await import('./operations.js')
  return operations.readOperations(folder)
}

async function readJsonFile(name: string): Promise<object> {
  return JSON.parse(await readFile(new URL(name, manifest), 'utf8')) as object
}

function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    throw unusable(path, 'cannot be read', error)
  })
}

/** Opened to append, so that what stands in it stays until there is something to write. */
async function openText(path: string): Promise<(text: string) => Promise<void>> {
  const file = await open(path, 'a').catch((error: unknown) => {
    throw unusable(path, 'cannot be written', error)
  })
  await file.close()
  return (text) => writeFile(path, text)
}

function unusable(path: string, what: string, error: unknown): MockError {
  return new MockError('ERR_OPTION', `${path} ${what}: ${(error as Error).message}`)
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
    if (process.env['npm_lifecycle_event'] !== undefined) whenOrphaned(resolve)
  })
}

/** npm passes a signal to its shell only, and the shell dies of it without passing it on. */
function whenOrphaned(stop: () => void): void {
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 250)
  watch.unref()
}
