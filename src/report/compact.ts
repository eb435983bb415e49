import { plural } from './plural.ts'
import { printable } from './printable.ts'
import type { RunReport } from './report.ts'
import { severityWords } from './severity-word.ts'

/** One line a finding, as ESLint's formatter of that name: for grep and for editors. */
export function compact(report: RunReport): string {
  const lines = report.files.flatMap((file) =>
    file.findings.map(({ line, column, severity, message, rule }) => {
      const word = severityWords[severity]
      const place = `${printable(file.filePath)}: line ${line}, col ${column}`
      return `${place}, ${word.charAt(0).toUpperCase()}${word.slice(1)} - ${printable(message)} (${rule})`
    }),
  )
  return lines.length === 0 ? '' : `${lines.join('\n')}\n\n${plural(lines.length, 'problem')}\n`
}
