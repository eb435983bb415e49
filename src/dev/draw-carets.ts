import type { FileReport } from '../core/report.ts'

/** Draws a report under the lines of its draft, with carets under what is at fault, for people to review. */
export function drawCarets(report: FileReport): string {
  const lines = report.source.split(/\r\n|\r|\n/u)
  return lines
    .flatMap((line, index) => [
      line,
      ...report.findings
        .filter((finding) => finding.line === index + 1)
        .map((finding) => {
          const end = finding.endLine === finding.line ? finding.endColumn : line.length + 1
          const carets = '^'.repeat(Math.max(1, end - finding.column))
          return `${' '.repeat(finding.column - 1)}${carets} ${finding.message} (${finding.rule})`
        }),
    ])
    .join('\n')
}
