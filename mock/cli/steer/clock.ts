import { Command } from 'commander'
import { toShanghaiText } from '../../../src/protocol/time.js'
import type { ClockState } from '../../tenants/controls.js'
import type { SteerContext } from './context.js'
import { addFlags, environmentHelp, makeGroup, run } from './group.js'

export function makeClockCommand(context: SteerContext): Command {
  const show = make('show', 'What time it is for the tenant.')
  const advance = make('advance', 'Move it on; what is planned on the way happens.', [
    '<by>',
    'milliseconds, or a duration: 90s, 15m, 2h, 1d12h',
  ])
  const set = make('set', 'Move it to a time that is not before its present.', [
    '<time>',
    'such as 2026-03-02T09:00:00+08:00, or Unix milliseconds',
  ])
  const freeze = make('freeze', 'Let it stand still.')
  const resume = make('resume', 'Let it go on.')
  show.action(() => run(context, show, { verb: 'clock.show' }, formatClock))
  advance.action((by: string) =>
    run(context, advance, { verb: 'clock.advance', body: { by: toTime(by) } }, formatClock),
  )
  set.action((to: string) =>
    run(context, set, { verb: 'clock.set', body: { to: toTime(to) } }, formatClock),
  )
  freeze.action(() => run(context, freeze, { verb: 'clock.freeze' }, formatClock))
  resume.action(() => run(context, resume, { verb: 'clock.resume' }, formatClock))
  return makeGroup('clock', 'Tell or move the clock of a tenant of a running simulator.', [
    show,
    advance,
    set,
    freeze,
    resume,
  ]).addHelpText('after', help)
}

function make(name: string, description: string, argument?: readonly [string, string]): Command {
  const command = addFlags(new Command(name)).description(description)
  return argument === undefined ? command : command.argument(...argument)
}

/** Digits alone are milliseconds; what else they may be is judged by the simulator. */
function toTime(text: string): string | number {
  return /^\d{1,15}$/.test(text) ? Number(text) : text
}

export function formatClock({ now, isFrozen }: ClockState): string {
  return `${toClockText({ now, isFrozen })}\n`
}

/** Times of the API are Shanghai's, those of programs UTC. */
export function toClockText({ now, isFrozen }: ClockState): string {
  const text = `${toShanghaiText(Date.parse(now))} in Shanghai (${now})`
  return isFrozen ? `${text}, standing still` : text
}

const help = `${environmentHelp}

Examples:
  dingtalk-mock clock
  dingtalk-mock clock advance 2h
  dingtalk-mock clock set 2026-03-02T09:00:00+08:00
  dingtalk-mock clock freeze --tenant mock-tiny-7`
