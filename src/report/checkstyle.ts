import type { RunReport } from './report.ts'
import { severityWords } from './severity-word.ts'
import { failureText } from './failure-text.ts'
import { xmlText } from './xml.ts'

/** Checkstyle's XML, as ESLint's formatter wrote it: for Jenkins and review bots. */
export function checkstyle(report: RunReport): string {
  const files = report.files.map((file) => {
    const found = file.findings.map(({ line, column, severity, message, rule }) => {
      const place = `line="${line}" column="${column}" severity="${severityWords[severity]}"`
      return `<error ${place} message="${xmlText(`${message} (${rule})`)}" source="carelint.rules.${xmlText(rule)}" />`
    })
    const failed = file.failures.map((failure) => {
      const message = xmlText(failureText(file, failure))
      return `<error line="1" column="1" severity="error" message="${message}" source="carelint" />`
    })
    return `<file name="${xmlText(file.filePath)}">${[...found, ...failed].join('')}</file>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">${files.join('')}</checkstyle>\n`
}
