import type { FileReport, Finding } from '../core/index.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import type { RunReport } from './report.ts'

const commands: Readonly<Record<Finding['severity'], string>> = { error: 'error', warn: 'warning', info: 'notice' }
const ranks: Readonly<Record<Finding['severity'], number>> = { error: 0, warn: 1, info: 2 }

/** GitHub shows this many annotations of each kind for a step. */
const shownOfAKind = 10

/**
 * Workflow commands that GitHub Actions turn into annotations, errors first. Where GitHub will not show all, a last
 * line says how many are in the log only.
 */
export function github(report: RunReport): string {
  const all = report.files.flatMap((file) => file.findings.map((finding) => ({ file, finding })))
  const lines = all
    .toSorted((a, b) => ranks[a.finding.severity] - ranks[b.finding.severity])
    .map(({ file, finding }) => annotation(file, finding))
  const hidden = Object.keys(ranks)
    .map((severity) => all.filter(({ finding }) => finding.severity === severity).length)
    .reduce((sum, count) => sum + Math.max(0, count - shownOfAKind), 0)
  const rest = `GitHub shows ${shownOfAKind} annotations of a kind; ${plural(hidden, 'more finding')} in this step's log.`
  return [...lines, ...(hidden > 0 ? [`carelint: ${rest}`] : [])].map((line) => `${line}\n`).join('')
}

function annotation(file: FileReport, finding: Finding): string {
  const { line, column, endLine, endColumn, severity, rule, message, instead } = finding
  const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : ''
  const place = `file=${property(file.filePath)},line=${line},endLine=${endLine}${columns}`
  return `::${commands[severity]} ${place},title=${property(rule)}::${value(printable(message))}%0A→ ${value(printable(instead))}`
}

function value(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return value(printable(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
