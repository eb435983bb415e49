import type { Finding } from '../core/index.ts'
import type { RunReport } from './report.ts'
import { paintSeverity, severityWords } from './severity-word.ts'

/** How often each rule was broken, and in how many drafts; the most frequent first. Empty where nothing was found. */
export function statistics(report: RunReport): string {
  const found = new Map<
    string,
    { count: number; readonly drafts: Set<string>; readonly severity: Finding['severity'] }
  >()
  report.files.forEach((file, index) => {
    for (const { rule, severity, draft } of file.findings) {
      const entry = found.get(rule) ?? { count: 0, drafts: new Set<string>(), severity }
      entry.count++
      entry.drafts.add(`${index}:${draft}`)
      found.set(rule, entry)
    }
  })
  const rows = [...found].toSorted(([a, left], [b, right]) => right.count - left.count || (a < b ? -1 : 1))
  const lines = rows.map(([rule, { count, drafts, severity }]) => {
    const word = paintSeverity(report.paint, severity, severityWords[severity].padEnd(8))
    return `${String(count).padStart(8)}  ${String(drafts.size).padStart(6)}  ${word}  ${rule}\n`
  })
  const heading = report.paint.dim('findings  drafts  severity  rule')
  return lines.length === 0 ? '' : `${heading}\n${lines.join('')}`
}
