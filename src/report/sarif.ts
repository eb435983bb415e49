import type { FileReport, Finding, Rule } from '../core/index.ts'
import { failureText } from './failure-text.ts'
import { fingerprints } from './fingerprints.ts'
import { jsonText } from './json-text.ts'
import type { RunReport } from './report.ts'

const levels: Readonly<Record<Finding['severity'], string>> = { error: 'error', warn: 'warning', info: 'note' }

/** SARIF 2.1.0: one run with the help of its rules, a fingerprint for each result, and rules that failed. */
export function sarif(report: RunReport): string {
  const ids = Object.keys(report.rules)
  const failures = report.files.flatMap((file) =>
    file.failures.map((failure) => ({
      level: 'error',
      message: { text: failureText(file, failure) },
      associatedRule: { id: failure.rule },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file.filePath) } } }],
    })),
  )
  const run = {
    tool: {
      driver: {
        name: 'carelint',
        semanticVersion: report.version,
        rules: Object.entries(report.rules).map(([id, rule]) => describe(id, rule)),
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: failures.length === 0, toolExecutionNotifications: failures }],
    artifacts: report.files.map((file) => ({ location: { uri: uriOf(file.filePath) } })),
    results: report.files.flatMap((file, index) => results(file, index, ids)),
  }
  return `${jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, 2)}\n`
}

function describe(id: string, rule: Rule): object {
  const help = [
    rule.why,
    `Instead: ${rule.instead}`,
    ...(rule.unless === undefined ? [] : [`Not when: ${rule.unless}`]),
  ]
  return {
    id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: help.join('\n\n'), markdown: help.join('\n\n') },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: [rule.pillar] },
  }
}

function results(file: FileReport, index: number, ids: readonly string[]): readonly object[] {
  const names = fingerprints(file)
  return file.findings.map((finding, at) => ({
    ruleId: finding.rule,
    ...(ids.includes(finding.rule) ? { ruleIndex: ids.indexOf(finding.rule) } : {}),
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file.filePath), index },
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
            charOffset: finding.start,
            charLength: finding.end - finding.start,
          },
        },
      },
    ],
    partialFingerprints: { 'carelint/v1': names[at] },
  }))
}

/** A path as a URI reference: relative ones stay relative, as code hosts want them. */
function uriOf(filePath: string): string {
  const path = filePath.replace(/\p{Surrogate}/gu, '�').replaceAll('\\', '/')
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return path.startsWith('/') ? `file://${encoded}` : /^[a-z]:\//iu.test(path) ? `file:///${encoded}` : encoded
}
