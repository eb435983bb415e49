import type { Measurement } from './measure.ts'
import { ratios } from './show-measurement.ts'

/** The TypeScript module that holds how right each rule was when it was last measured. */
export function measuredModule({ drafts, rules }: Measurement): string {
  const rows = [...rules]
    .filter(([, tally]) => tally.labelled > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, tally]) => {
      const { precision, recall } = ratios(tally)
      return `  '${rule}': { labelled: ${tally.labelled}, precision: ${(precision ?? 0).toFixed(2)}, recall: ${(recall ?? 0).toFixed(2)} },`
    })
  return [
    '/** How often a rule was labelled, how many of its findings were right, and how many labels it found. */',
    'export interface Measured {',
    '  readonly labelled: number',
    '  readonly precision: number',
    '  readonly recall: number',
    '}',
    '',
    `/** Written by \`npm run eval -- --publish\`, from ${drafts} labelled drafts; not written by hand. */`,
    'export const measured: Readonly<Record<string, Measured>> = {',
    ...rows,
    '}',
    '',
  ].join('\n')
}
