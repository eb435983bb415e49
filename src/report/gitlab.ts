import type { Finding } from '../core/index.ts'
import { fingerprints } from './fingerprints.ts'
import { jsonText } from './json-text.ts'
import type { RunReport } from './report.ts'

const severities: Readonly<Record<Finding['severity'], string>> = { error: 'major', warn: 'minor', info: 'info' }

/** GitLab's code quality report. */
export function gitlab(report: RunReport): string {
  const issues = report.files.flatMap((file) => {
    const names = fingerprints(file)
    return file.findings.map(({ rule, message, severity, line, endLine }, index) => ({
      description: message,
      check_name: rule,
      fingerprint: names[index],
      severity: severities[severity],
      location: { path: file.filePath, lines: { begin: line, end: endLine } },
    }))
  })
  return `${jsonText(issues, 2)}\n`
}
