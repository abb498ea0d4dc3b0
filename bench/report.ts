import { nameCandidate } from './candidates.js'
import type { Compared, Measure, Results } from './results.js'
import type { Spread } from './statistics.js'
import type { Target } from './targets.js'

/** The results as Markdown: what is compared, and what was measured for it. */
export function toMarkdown(results: Results): string {
  const { comparisons, measures, notes } = results
  return [
    '# Measurements',
    'Made by `npm run bench`.',
    toHead(results),
    '## Targets and ratios',
    'Ratios are made round by round, of what was measured in the same round; here are their median and how far the rounds lie apart.',
    toTable(
      ['what', 'median', 'min to max', 'target', 'verdict'],
      comparisons.map(toComparisonRow),
    ),
    '## Measures',
    ...groupByFigure(measures).map((group) => toFigure(group, results)),
    ...(notes.length === 0 ? [] : ['## Notes', notes.map((note) => `- ${note}`).join('\n')]),
    '',
  ].join('\n\n')
}

function toHead({ machine, date, rounds, seconds, isQuick, parts, ...results }: Results): string {
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`)
  const machineText = `${machine.processor}, ${machine.cores} processors, ${machine.memoryGb} GB, ${machine.system}`
  return [
    `- Machine: ${machineText}`,
    `- Versions: Node ${machine.node}, ${packages.join(', ')}`,
    `- Date: ${date}; ${rounds} rounds, ${Math.round(seconds)} s in all, parts: ${parts.join(', ')}${isQuick ? '; quick, for development only' : ''}`,
    `- Organisation asked for: ${nameAsked(results.peopleCount)}`,
  ].join('\n')
}

function nameAsked(peopleCount: number): string {
  return peopleCount === 0
    ? 'the default organisation, without --people'
    : `${peopleCount.toLocaleString('en')} people`
}

function toComparisonRow(compared: Compared): readonly string[] {
  const { meaning, median, rounds, target, verdict } = compared
  return [meaning, toNumber(median), toRange(compared, rounds), toTargetText(target), verdict]
}

function toTargetText(target: Target | undefined): string {
  if (target === undefined) return '–'
  const bound = 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`
  return target.goal === undefined ? bound : `${bound} (goal ${target.goal})`
}

function toFigure(group: readonly Measure[], { peopleCount }: Results): string {
  const [{ id, meaning, unit } = { id: '', meaning: '', unit: '' }] = group
  const rows = group.map((measure) => [
    nameCandidate(measure.id.split('/')[1] ?? '', nameAsked(peopleCount)),
    toNumber(measure.median),
    toRange(measure, measure.rounds),
  ])
  const title = `**${toFigureId(id)}** (${unit}): ${meaning}`
  return `${title}\n\n${toTable(['candidate', 'median', 'min to max'], rows)}`
}

function groupByFigure(measures: readonly Measure[]): readonly (readonly Measure[])[] {
  const names = new Set(measures.map(({ id }) => toFigureId(id)))
  return [...names].map((name) => measures.filter(({ id }) => toFigureId(id) === name))
}

function toFigureId(id: string): string {
  return id.split('/')[0] ?? id
}

function toRange({ min, max }: Spread, rounds: readonly number[]): string {
  return rounds.length === 1 ? 'one round' : `${toNumber(min)} to ${toNumber(max)}`
}

/** Three digits that matter. */
function toNumber(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en')
  const digits = [100, 10, 1].filter((bound) => value < bound).length
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return value.toLocaleString('en', format)
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map(toLine).join('\n')
}

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
