import { absolutePath } from './absolute-path.ts'
import { draftName } from './draft-name.ts'
import { jsonText } from './json-text.ts'
import { listedDrafts } from './listed-drafts.ts'
import type { ListedDraft } from './listed-drafts.ts'
import type { Listing } from './listing.ts'
import { printable } from './printable.ts'

/** The drafts of each file as an array; with `why` also what told each draft and its stage. */
export function draftsJson({ files, folder, why }: Listing): string {
  const entryOf = ({ draft, entry }: ListedDraft): object =>
    why ? { ...entry, cue: draft.cue, stageCue: draft.stageCue } : entry
  const entries = files.map((file) => ({
    filePath: absolutePath(folder, file.filePath),
    drafts: listedDrafts(file).map(entryOf),
  }))
  return `${jsonText(entries)}\n`
}

/** The drafts of each file for people. */
export function draftsText({ files, paint, why }: Listing): string {
  return files
    .map((file) => {
      const blocks = listedDrafts(file).map(({ draft, entry }, index) => {
        const lines = paint.dim(`lines ${entry.startLine}–${entry.endLine}`)
        const cues = [`a draft: ${printable(draft.cue)}`, `its stage: ${printable(draft.stageCue)}`]
        return [
          `  ${paint.bold(draftName(file, index))}  ${entry.stage}  ${lines}`,
          ...(why ? cues.map((cue) => paint.dim(`    ${cue}`)) : []),
          ...entry.subjects.map(({ line, text }) => `    ${paint.dim(`${line}:`)} Subject: ${printable(text)}`),
        ].join('\n')
      })
      const list = blocks.length === 0 ? paint.dim('  no draft') : blocks.join('\n')
      return `${paint.underline(printable(file.filePath))}\n${list}\n`
    })
    .join('\n')
}
