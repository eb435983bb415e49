import type { FileReport } from '../core/index.ts'
import { failureText } from './failure-text.ts'
import type { RunReport } from './report.ts'
import { severityWords } from './severity-word.ts'
import { xmlText } from './xml.ts'

/**
 * JUnit's XML: a suite for each file, a failed case for each warning and error, a passed one for a file without any.
 * Numbers of severity info fail nothing and are left out.
 */
export function junit(report: RunReport): string {
  const suites = report.files.map(suite)
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`
}

function suite(file: FileReport): string {
  const name = xmlText(file.filePath)
  const failing = file.findings.filter((finding) => finding.severity !== 'info')
  const failed = failing.map(({ rule, message, line, column, severity, instead }) => {
    const details = `line ${line}, col ${column}, ${severityWords[severity]} - ${message} → ${instead}`
    const failure = `<failure type="${severityWords[severity]}" message="${xmlText(message)}">${xmlText(details)}</failure>`
    return `    <testcase time="0" name="carelint.${xmlText(rule)}" classname="${name}">${failure}</testcase>\n`
  })
  const broken = file.failures.map((failure) => {
    const error = `<error type="fatal" message="${xmlText(failureText(file, failure))}" />`
    return `    <testcase time="0" name="carelint.${xmlText(failure.rule)}" classname="${name}">${error}</testcase>\n`
  })
  const passed = failed.length + broken.length === 0
  const cases = passed ? [`    <testcase time="0" name="carelint" classname="${name}" />\n`] : [...failed, ...broken]
  const counts = `tests="${cases.length}" failures="${failed.length}" errors="${broken.length}"`
  return `  <testsuite package="carelint" name="${name}" time="0" ${counts}>\n${cases.join('')}  </testsuite>\n`
}
