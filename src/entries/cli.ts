#!/usr/bin/env node
import { readFile } from 'node:fs/promises'
import { Command, CommanderError } from 'commander'
import { makeServeCommand } from '../../mock/cli/serve.js'
import { createSimulator, MockError } from './index.js'

/** 0 clean, 1 findings, 2 could not run. */
const couldNotRun = 2
/** Read before anybody can end it. */
const parent = process.ppid

const { version } = JSON.parse(
  await readFile(new URL(import.meta.resolve('dingtalk-mock/package.json')), 'utf8'),
) as { version: string }

const program = new Command('dingtalk-mock')
  .version(version)
  .description('A stateful simulator of the DingTalk server API.')
  .exitOverride()
  .showSuggestionAfterError()
  .addHelpText('after', '\nRun "dingtalk-mock <command> --help" for flags and examples.')

program.addCommand(
  makeServeCommand({
    createSimulator,
    readOperations: async (folder) => (await import('./operations.js')).readOperations(folder),
    write: (text) => void process.stdout.write(text),
    isColored: process.stdout.isTTY && !process.env['NO_COLOR'],
    untilStopped,
  }).copyInheritedSettings(program),
)

// A reader that goes away, as `| head` does, is no trouble of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : couldNotRun
  } else if (error instanceof MockError) {
    process.stderr.write(`dingtalk-mock: ${error.message}\n`)
    process.exitCode = couldNotRun
  } else throw error
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
