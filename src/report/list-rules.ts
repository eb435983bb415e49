import { pillars } from '../core/rules/rule-definition.ts'
import type { Rule, Severity } from '../core/index.ts'
import { jsonText } from './json-text.ts'
import type { Paint } from './report.ts'
import { paintSeverity, severityWords } from './severity-word.ts'

/** The rules under their pillars, each with the severity that it runs with, for people. */
export function rulesText(
  rules: Readonly<Record<string, Rule>>,
  severityOf: (id: string) => Severity,
  paint: Paint,
): string {
  const width = Math.max(0, ...Object.keys(rules).map((id) => id.length))
  const groups = pillars.map((pillar) => {
    const rows = Object.entries(rules)
      .filter(([, rule]) => rule.pillar === pillar)
      .map(([id, rule]) => {
        const severity = severityOf(id)
        const word = severity === 'off' ? 'off' : severityWords[severity]
        const cell = word.padEnd('warning'.length)
        const painted = severity === 'off' ? paint.dim(cell) : paintSeverity(paint, severity, cell)
        return `  ${id.padEnd(width)}  ${painted}  ${rule.summary}\n`
      })
    return rows.length === 0 ? '' : `${paint.bold(pillar)}\n${rows.join('')}`
  })
  return groups.filter((group) => group !== '').join('\n')
}

/** The same as an array for machines. */
export function rulesJson(rules: Readonly<Record<string, Rule>>, severityOf: (id: string) => Severity): string {
  const entries = Object.entries(rules).map(([id, { pillar, summary, why, instead }]) => {
    return { id, pillar, severity: severityOf(id), summary, why, instead }
  })
  return `${jsonText(entries)}\n`
}
