import { appraise, lint, ruleSet } from '../core/index.ts'
import type { FileReport, Rule } from '../core/index.ts'
import { rulesJson, rulesText } from '../report/list-rules.ts'
import { failureText } from '../report/failure-text.ts'
import { countSeverities } from '../report/report.ts'
import type { RunFile } from '../report/report.ts'
import { rules } from '../../rules/index.ts'
import { complaintsTo } from './complaints.ts'
import type { Complaints } from './complaints.ts'
import type { Io } from './io.ts'
import { outputTargets, writeOutputs } from './outputs.ts'
import { paintFor } from './paint-for.ts'
import { findInputs, readInputs, shownPath } from './read-inputs.ts'
import { ruleSettings } from './rule-settings.ts'
import { timedRules, timingTable } from './rule-timing.ts'
import type { LintOptions } from './run-options.ts'
import { version } from './version.ts'

/** Lints what the names stand for. Gives 0 for nothing at the failing level, 1 for findings, 2 for what could not run. */
export async function lintCommand(names: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const complaints = complaintsTo(io, options.debug === true)
  const paint = paintFor(io.stdout, io.env, options.color)
  const targets = outputTargets(options)
  const settings = ruleSettings(rules, options)
  if (options.listRules === true) {
    const severityOf = (id: string) => settings[id]?.severity ?? 'off'
    const isJson = options.format?.at(-1)?.startsWith('json') === true
    io.stdout.write(isJson ? rulesJson(rules, severityOf) : rulesText(rules, severityOf, paint))
    return 0
  }
  const found = findInputs(names, options, io, complaints)
  if (options.listFiles === true) {
    for (const file of found.files) io.stdout.write(`${shownPath(file, options, io)}\n`)
    return complaints.count() > 0 ? 2 : 0
  }
  const timed = options.timing === true ? timedRules(rules) : undefined
  const set = ruleSet(timed?.rules ?? rules, settings)
  complaints.debug(
    `carelint ${version}, Node ${process.version}, ${set.active.size} rules, ${found.files.length} files`,
  )
  if (set.active.size === 0) complaints.remark('no rule is on, so nothing is checked')
  let total = 0
  const reports = await readInputs(found.files, options, io, complaints, (source, read): RunFile => {
    const start = performance.now()
    const report = lint(source, set, read)
    const time = performance.now() - start
    total += time
    const { filePath, drafts, findings } = report
    complaints.debug(`${filePath}: ${drafts.length} drafts, ${findings.length} findings, ${time.toFixed(1)} ms`)
    return options.praise === true ? { ...report, appraisals: appraise(report, set) } : report
  })
  tellOf(reports, complaints)
  const shown = options.quiet === true ? reports.map(errorsOnly) : reports
  const active = Object.fromEntries([...set.active].map(([id, { rule }]): [string, Rule] => [id, rule]))
  writeOutputs(targets, { files: shown, rules: active, folder: io.cwd(), version, paint }, io)
  if (timed) io.stderr.write(timingTable(timed.spent, total))
  return exitCode(reports, options, complaints)
}

/** Says on standard error what the formats have no place for. */
function tellOf(reports: readonly FileReport[], complaints: Complaints): void {
  for (const report of reports) {
    for (const note of report.notes) complaints.remark(`${report.filePath}:${note.line}:${note.column} ${note.text}`)
    for (const failure of report.failures) {
      complaints.problem(`${report.filePath}: ${failureText(report, failure)}`, failure.error)
    }
  }
  if (reports.length > 0 && reports.every((report) => report.drafts.length === 0)) {
    const where = reports.length === 1 ? `"${reports[0]?.filePath}"` : `${reports.length} files`
    complaints.remark(`no draft was found in ${where}, so there was nothing to check`)
  }
}

function errorsOnly(report: RunFile): RunFile {
  return { ...report, findings: report.findings.filter(({ severity }) => severity === 'error') }
}

function exitCode(reports: readonly FileReport[], options: LintOptions, complaints: Complaints): number {
  const { error, warn } = countSeverities(reports.flatMap((report) => report.findings))
  const allowed = options.maxWarnings ?? (options.quiet === true ? -1 : 0)
  const tooMany = allowed >= 0 && warn > allowed
  if (tooMany && error === 0 && options.maxWarnings !== undefined) {
    complaints.remark(`there are ${warn} warnings, and --max-warnings allows ${allowed}`)
  }
  if (complaints.count() > 0) return 2
  return (error > 0 || tooMany) && options.exitZero !== true ? 1 : 0
}
