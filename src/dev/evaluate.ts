import { writeFileSync } from 'node:fs'
import process from 'node:process'
import { rules } from '../../rules/index.ts'
import { ruleSet } from '../core/rules/rule-set.ts'
import { labelledDrafts } from './evaluate/labelled-drafts.ts'
import { measure } from './evaluate/measure.ts'
import { measuredModule } from './evaluate/measured-module.ts'
import { showMeasurement } from './evaluate/show-measurement.ts'

/** Measures rules and moves on a labelled folder; with `--publish`, notes the figures that presets and README go by. */
const usual = '../shared/corpus/dev'
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? usual
const drafts = labelledDrafts(folder)
if (drafts) {
  const all = Object.entries(rules).map(([id, rule]) => [id, { severity: rule.severity }] as const)
  const measurement = measure(drafts, ruleSet(rules, Object.fromEntries(all)))
  process.stdout.write(showMeasurement(measurement))
  if (process.argv.includes('--publish')) writeFileSync('src/core/settings/measured.ts', measuredModule(measurement))
} else {
  process.stdout.write(
    `There is no labelled mail in ${folder}, so nothing was measured. Name a folder that holds labels.jsonl.\n`,
  )
}
