import { plainProse } from '../../core/source/prose.ts'
import type { Sentence } from '../../core/draft/draft.ts'
import { readSentences } from '../../core/draft/sentences.ts'
import { moves } from '../../core/moves/move.ts'
import type { Move } from '../../core/moves/move.ts'

/** A sentence of the training text with the move that a person gave it. */
export interface LabelledSentence {
  readonly move: Move
  readonly sentence: Sentence
}

/** The body of one labelled draft; salutations and sign-offs are told by their place and left out. */
export type LabelledBody = readonly LabelledSentence[]

const names: ReadonlySet<string> = new Set(moves)
const bullet = /^(?:[-*•–]|\d{1,2}[.)])\s+/u

/**
 * Reads training text: `## stage: note` begins a draft, `move: text` is one sentence, a blank line ends a paragraph.
 * Throws an error with the line's number where a line is none of these.
 */
export function readTrainingText(text: string, file: string): readonly LabelledBody[] {
  const bodies: LabelledBody[] = []
  let body: LabelledSentence[] = []
  let paragraph = 0
  text.split('\n').forEach((line, index) => {
    if (line.startsWith('## ')) {
      if (body.length > 0) bodies.push(body)
      body = []
    } else if (line.trim() === '') paragraph++
    else {
      const labelled = readLine(line, paragraph, `${file}:${index + 1}`)
      if (labelled?.sentence.form === 'item') paragraph++
      if (labelled) body.push(labelled)
    }
  })
  if (body.length > 0) bodies.push(body)
  return bodies
}

function readLine(line: string, paragraph: number, place: string): LabelledSentence | undefined {
  const colon = line.indexOf(':')
  const move = line.slice(0, colon)
  if (move === 'subject' || move === 'greeting' || move === 'sign-off') return undefined
  if (!names.has(move)) throw new Error(`${place}: "${move}" is no move`)
  const text = line.slice(colon + 1).trim()
  const item = bullet.test(text)
  const prose = plainText(text.replace(bullet, ''))
  const form = item ? 'item' : prose.startsWith('#') ? 'heading' : 'prose'
  const parts = readSentences(plainProse(prose, 0, prose.length), { zone: 'body', form, paragraph })
  const sentence = join(parts)
  return sentence && { move: move as Move, sentence }
}

/** Mark-up that the readers of the formats take away. */
function plainText(text: string): string {
  return text
    .replace(/\*\*|__(?=\w)|(?<=\w)__/gu, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/\\([[\]])/gu, '$1')
}

/** A labelled line is one sentence, even where a cutter would see two. */
function join(parts: readonly Sentence[]): Sentence | undefined {
  const last = parts.at(-1)
  const first = parts[0]
  if (!first || !last || parts.length === 1) return first
  return { ...first, end: last.end, words: parts.flatMap((part) => part.words), ending: last.ending, form: last.form }
}
