import type { SourceDocument } from '../source/document.ts'
import { sourceSpan } from '../source/prose.ts'
import type { Prose } from '../source/prose.ts'
import type { Stage } from './draft.ts'
import { frontMatterMail } from './front-matter-mail.ts'
import { mailUnits } from './mail-units.ts'
import type { DraftOutline } from './outline.ts'
import { readParts } from './parts.ts'
import { readPlaybook } from './playbook.ts'
import type { FoundMail } from './found-mail.ts'
import { readSingleMail, readTitledMail } from './single-mail.ts'
import { namedStage, readStage, saysLast } from './stage.ts'

/** What the caller knows of a file. */
export interface FindOptions {
  /** The file's name without its folder, which may tell the stage. */
  readonly fileName?: string
  /** The stage of all drafts, whatever the file says. */
  readonly stage?: Stage
}

/**
 * Finds the drafts of a file, in order. A file without the structure of a playbook is one draft from its first line to
 * its last; a playbook holds one for each mail, and its commentary none; an ordinary document holds none.
 */
export function findDrafts(document: SourceDocument, options: FindOptions = {}): readonly DraftOutline[] {
  const { source } = document
  const head = frontMatterMail(document.frontMatter, source)
  const units = mailUnits(document.blocks, source)
  const single = readSingleMail(units, head.subjects.length > 0)
  const found = single ? [single] : readPlaybook(units, source)
  const titled = found.length === 0 ? readTitledMail(units) : undefined
  const mails = titled ? [titled] : found
  const outlines: DraftOutline[] = []
  for (const mail of mails) {
    const isOnly = mails.length === 1
    const subjects = isOnly ? [...head.subjects, ...mail.subjects] : mail.subjects
    const preview = isOnly ? [...head.preview, ...mail.preview] : mail.preview
    const titles = isOnly && head.title !== undefined ? [head.title, ...mail.titles] : mail.titles
    const outline = outlineOf(
      { ...mail, subjects, preview, titles },
      document.format,
      isOnly ? head.stages : [],
      options,
    )
    if (outline) outlines.push(outline)
  }
  return options.stage === undefined ? closeSequences(outlines) : outlines
}

function textOf(outline: Pick<DraftOutline, 'parts'>): string {
  return outline.parts.map((part) => part.prose.text).join('\n')
}

function outlineOf(
  mail: FoundMail,
  format: SourceDocument['format'],
  declared: readonly string[],
  options: FindOptions,
): DraftOutline | undefined {
  const { parts, quoted } = readParts(mail.blocks, format)
  const first = parts[0]?.prose
  const last = parts.at(-1)?.prose
  if (!first || !last) return undefined
  const verdict =
    options.stage === undefined
      ? readStage({
          declared,
          titles: mail.titles,
          fileName: options.fileName,
          subjects: mail.subjects.map((subject) => subject.text),
          text: textOf({ parts }),
        })
      : { stage: options.stage, cue: 'configuration' }
  return {
    title: mail.titles[0],
    stage: verdict.stage,
    stageCue: verdict.cue,
    cue: mail.cue,
    subjects: mail.subjects,
    preview: mail.preview,
    parts,
    quoted,
    start: spanOf(first).start,
    end: spanOf(last).end,
  }
}

function spanOf(prose: Prose): { readonly start: number; readonly end: number } {
  return sourceSpan(prose, 0, prose.text.length)
}

/** The last follow-up of a sequence breaks it up where its words say so; a cold mail begins the next sequence. */
function closeSequences(outlines: readonly DraftOutline[]): readonly DraftOutline[] {
  const closed: DraftOutline[] = []
  let isLast = true
  for (const outline of outlines.toReversed()) {
    const { stage, title } = outline
    const isStep = stage === 'follow-up' && (title === undefined || namedStage(title) !== undefined)
    const closes = isLast && isStep && saysLast(textOf(outline))
    closed.push(closes ? { ...outline, stage: 'break-up', stageCue: 'last of its sequence, and says so' } : outline)
    if (stage === 'cold') isLast = true
    else if (stage === 'follow-up' || stage === 'break-up') isLast = false
  }
  return closed.toReversed()
}
