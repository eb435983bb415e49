import { sideOf } from '../core/index.ts'
import type { ClassifiedSentence } from '../core/index.ts'
import { absolutePath } from './absolute-path.ts'
import { padEnd } from './display-width.ts'
import { draftName } from './draft-name.ts'
import { jsonText } from './json-text.ts'
import { listedDrafts } from './listed-drafts.ts'
import type { ListedDraft, SentenceEntry } from './listed-drafts.ts'
import type { Listing } from './listing.ts'
import { printable } from './printable.ts'
import type { Paint } from './report.ts'

/** The drafts of each file with the move of each sentence; with `why` also the cues that decided it. */
export function movesJson({ files, folder, why }: Listing): string {
  const entryOf = ({ draft, entry, sentences }: ListedDraft): object => {
    const withCues = (sentence: SentenceEntry, at: number): object => ({ ...sentence, cues: draft.sentences[at]?.cues })
    return { ...entry, sentences: why ? sentences.map(withCues) : sentences }
  }
  const entries = files.map((file) => ({
    filePath: absolutePath(folder, file.filePath),
    drafts: listedDrafts(file).map(entryOf),
  }))
  return `${jsonText(entries)}\n`
}

/** The moves for people: a line a sentence, the reader's side green, the seller's yellow. */
export function movesText({ files, paint, why }: Listing): string {
  return files
    .map((file) => {
      const blocks = listedDrafts(file).map(({ draft, entry, sentences }, index) => {
        const width = Math.max(0, ...sentences.map(({ line, column }) => `${line}:${column}`.length))
        const rows = draft.sentences.flatMap((sentence, at) => {
          const place = `${sentences[at]?.line}:${sentences[at]?.column}`.padEnd(width)
          const row = `    ${paint.dim(place)}  ${moveCell(sentence, paint)}  ${shortened(sentence.text)}`
          const cues = sentence.cues.map(printable).join('; ')
          return why && cues !== '' ? [row, paint.dim(`    ${' '.repeat(width)}  because ${cues}`)] : [row]
        })
        return [`  ${paint.bold(draftName(file, index))}  ${paint.dim(entry.stage)}`, ...rows].join('\n')
      })
      const list = blocks.length === 0 ? paint.dim('  no draft') : blocks.join('\n\n')
      return `${paint.underline(printable(file.filePath))}\n${list}\n`
    })
    .join('\n')
}

function moveCell({ move }: ClassifiedSentence, paint: Paint): string {
  const side = sideOf(move)
  const cell = padEnd(move, 'introduction'.length)
  return side === 'reader' ? paint.green(cell) : side === 'seller' ? paint.yellow(cell) : cell
}

function shortened(text: string): string {
  const characters = [...printable(text)]
  return characters.length <= 90 ? characters.join('') : `${characters.slice(0, 89).join('').trimEnd()}…`
}
