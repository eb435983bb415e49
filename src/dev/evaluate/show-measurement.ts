import type { Measurement, Tally } from './measure.ts'

/** Precision, recall and their harmonic mean; nothing where nothing was found or labelled. */
export function ratios({ labelled, found, right, met }: Tally) {
  const precision = found === 0 ? undefined : right / found
  const recall = labelled === 0 ? undefined : met / labelled
  const sum = (precision ?? 0) + (recall ?? 0)
  const f1 = precision === undefined || recall === undefined || sum === 0 ? 0 : (2 * precision * recall) / sum
  return { precision, recall, f1 }
}

function share(value: number | undefined): string {
  return (value === undefined ? '–' : value.toFixed(3)).padStart(6)
}

function row(name: string, tally: Tally): string {
  const { precision, recall, f1 } = ratios(tally)
  return `${name.padEnd(24)}${String(tally.labelled).padStart(6)}${String(tally.found).padStart(6)}   ${share(precision)} ${share(recall)} ${share(f1)}`
}

function table(title: string, tallies: ReadonlyMap<string, Tally>): readonly string[] {
  const rows = [...tallies].filter(([, tally]) => tally.labelled > 0).toSorted((a, b) => b[1].labelled - a[1].labelled)
  const sum = (key: keyof Tally) => rows.reduce((total, [, tally]) => total + tally[key], 0)
  const all = { labelled: sum('labelled'), found: sum('found'), right: sum('right'), met: sum('met') }
  const macro = rows.reduce((total, [, tally]) => total + ratios(tally).f1, 0) / Math.max(1, rows.length)
  return [
    `${title.padEnd(24)}labels found   precis recall     F1`,
    ...rows.map(([name, tally]) => row(name, tally)),
    row('all together', all),
    `${'mean of the F1 above'.padEnd(54)}${macro.toFixed(3)}`,
    '',
  ]
}

/** A measurement as tables for people. */
export function showMeasurement({ drafts, rules, moves, confusions }: Measurement): string {
  const worst = [...confusions].toSorted((a, b) => b[1] - a[1]).slice(0, 12)
  return [
    `${drafts} drafts`,
    '',
    ...table('rule', rules),
    ...table('move', moves),
    `most confused: ${worst.map(([pair, count]) => `${pair} ${count}`).join(', ')}`,
    '',
  ].join('\n')
}
