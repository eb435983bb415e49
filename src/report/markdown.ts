import type { FileReport, Finding } from '../core/index.ts'
import { draftName } from './draft-name.ts'
import { findingsByDraft } from './findings-by-draft.ts'
import { nextSteps } from './next-steps.ts'
import { plural } from './plural.ts'
import { printable } from './printable.ts'
import { countSeverities } from './report.ts'
import type { RunReport } from './report.ts'
import { severityWords } from './severity-word.ts'

/** A comment for a pull request: a table a draft and, folded away, the next step of each rule. */
export function markdown(report: RunReport): string {
  const { error, warn, info } = countSeverities(report.files.flatMap((file) => file.findings))
  if (error + warn + info === 0) return '**carelint** found nothing to mend.\n'
  const counts = [plural(error, 'error'), plural(warn, 'warning'), ...(info > 0 ? [`${info} info`] : [])].join(', ')
  const files = report.files.filter((file) => file.findings.length > 0).map(section)
  return `**carelint** found ${plural(error + warn, 'problem')} (${counts}).\n\n${files.join('\n')}`
}

function section(file: FileReport): string {
  const tables = [...findingsByDraft(file.findings)].map(([draft, own]) => {
    const heading = file.drafts.length > 1 ? `**${escaped(draftName(file, draft))}**\n\n` : ''
    const rows = own.map(row).join('')
    const steps = [...nextSteps(own)].map(([rule, instead]) => `- \`${rule}\`: ${escaped(instead)}\n`).join('')
    return `${heading}| line | | finding | rule |\n| ---: | --- | --- | --- |\n${rows}\n<details><summary>What to do instead</summary>\n\n${steps}\n</details>\n`
  })
  return `### ${escaped(file.filePath)}\n\n${tables.join('\n')}`
}

function row({ line, severity, message, rule }: Finding): string {
  return `| ${line} | ${severityWords[severity]} | ${escaped(message)} | \`${rule}\` |\n`
}

/** Words of a draft must neither become mark-up nor call people or issues by their handle. */
function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>|~$!]/gu, (character) => `\\${character}`)
    .replace(/[@#&]/gu, (character) => `&#${character.charCodeAt(0)};`)
}
