import type { FileReport } from '../core/report.ts'

/** Draws a report under the lines of its draft, with carets under what is at fault, for people to review. */
export function drawCarets(report: FileReport): string {
  const drawn: string[] = []
  report.source.split(/\r\n|\r|\n/u).forEach((line, index) => {
    drawn.push(line)
    for (const finding of report.findings) {
      if (finding.line !== index + 1) continue
      const end = finding.endLine === finding.line ? finding.endColumn : line.length + 1
      const carets = '^'.repeat(Math.max(1, end - finding.column))
      drawn.push(`${' '.repeat(finding.column - 1)}${carets} ${finding.message} (${finding.rule})`)
    }
  })
  return drawn.join('\n')
}
