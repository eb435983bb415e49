import { draftName } from './draft-name.ts'
import { eslintResult } from './eslint-result.ts'
import { jsonText } from './json-text.ts'
import type { RunFile, RunReport } from './report.ts'

/**
 * ESLint's array, with the next step and the draft's name added to each message; where praise was asked for also what
 * each draft does well, its shares in whole percent, and its moves, one a sentence.
 */
export function json(report: RunReport): string {
  const results = report.files.map((file) => ({ ...eslintResult(file, report.folder), ...appraised(file) }))
  return `${jsonText(results)}\n`
}

function appraised(file: RunFile): object | undefined {
  if (!file.appraisals) return undefined
  return {
    praise: file.appraisals.flatMap(({ praise }, index) =>
      praise.map(({ kind, message, line, column, endLine, endColumn }) => {
        return { praise: kind, message, line, column, endLine, endColumn, draft: draftName(file, index) }
      }),
    ),
    drafts: file.appraisals.map(({ shares, moves }, index) => {
      const draft = file.drafts[index]
      return {
        title: draft?.title ?? null,
        stage: draft?.stage,
        readerShare: shares.reader,
        sellerShare: shares.seller,
        moves,
      }
    }),
  }
}
