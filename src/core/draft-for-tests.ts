import { parse } from './lint.ts'
import { moves } from './moves/move.ts'
import type { ClassifiedDraft, Move } from './moves/move.ts'

/**
 * The first draft of a text with moves given to the sentences of its body, in order, so that tests do not change with
 * the model. Each move is taken to be as likely as `chance` says.
 */
export function draftWithMoves(source: string, given: readonly Move[], chance = 1): ClassifiedDraft {
  const [draft] = parse(source, { filePath: 'mail.txt' }).drafts
  if (!draft) throw new Error('the text holds no draft')
  const left = [...given]
  const sentences = draft.sentences.map((sentence) => {
    if (sentence.zone !== 'body' && sentence.zone !== 'postscript') return sentence
    const move = left.shift() ?? 'other'
    const chances = new Float64Array(moves.length)
    chances[moves.indexOf(move)] = chance
    return Object.assign({}, sentence, { move, chances })
  })
  return { ...draft, sentences }
}
