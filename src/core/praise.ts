import { clauseStart } from './moves/main-clause.ts'
import { chanceOf } from './moves/move-chances.ts'
import type { ClassifiedDraft, ClassifiedSentence, Move } from './moves/move.ts'
import { quotation } from './rules/fill-message.ts'
import { bodyOf } from './shares.ts'
import type { Span } from './source/span.ts'

/** What a draft can be praised for. */
export type PraiseKind = 'specific-opening' | 'open-question' | 'gift-first' | 'easy-no' | 'one-light-ask'

/** One thing that a draft does well, and the sentence that does it. */
export interface Praise extends Span {
  readonly kind: PraiseKind
  /** What the sentence does for its reader, quoting it: one sentence of at most 150 UTF-16 code units. */
  readonly message: string
}

/** A sentence is praised for a move that is at least so likely: praise of the wrong sentence teaches the wrong thing. */
const certainty = 0.6
const longestQuote = 48

const askingWords = new Set(
  "how how's how're what what's what're which where where's when when's who who's whom whose why why's".split(' '),
)
/** A gift is in the mail, with it, or a link away; without one of these a sentence rather speaks of something to come. */
const handingWords = new Set("here here's heres attached attaching enclosed below".split(' '))
const prepositions = new Set('at by for from in of on to with'.split(' '))

/**
 * Tells what a draft does well, in the order of the file and each kind at most once: an observation first, an open
 * question before any pitch, a gift before any ask, an easy no, and one ask alone that comes after something given or
 * asked. The spans are offsets in the file, in UTF-16 code units.
 */
export function praiseOf(draft: ClassifiedDraft): readonly Praise[] {
  const body = bodyOf(draft)
  return [specificOpening(body), openQuestion(body), giftFirst(body), easyNo(body), oneLightAsk(body)]
    .filter((praise) => praise !== undefined)
    .toSorted((a, b) => a.start - b.start)
}

type Body = readonly ClassifiedSentence[]

function specificOpening(body: Body): Praise | undefined {
  const first = body.find(({ move }) => move !== 'courtesy')
  if (!first || !surely(first, 'observation')) return undefined
  return praiseFor('specific-opening', first, 'opens with something about them that took a look to know')
}

function openQuestion(body: Body): Praise | undefined {
  const asked = before(body, 'pitch', 'proof', 'incentive').find(
    (sentence) => surely(sentence, 'question') && isOpen(sentence),
  )
  return asked && praiseFor('open-question', asked, 'asks how things are for them before you speak of any offer')
}

function giftFirst(body: Body): Praise | undefined {
  const gift = before(body, 'ask').find(isGift)
  return gift && praiseFor('gift-first', gift, 'gives them something of use before you ask for anything')
}

function easyNo(body: Body): Praise | undefined {
  const exit = body.find((sentence) => surely(sentence, 'opt-out'))
  return exit && praiseFor('easy-no', exit, 'makes it easy for them to say no')
}

function oneLightAsk(body: Body): Praise | undefined {
  const [ask, second] = body.filter(({ move }) => move === 'ask')
  if (!ask || second || !surely(ask, 'ask') || body.some(({ move }) => move === 'pressure')) return undefined
  const given = givenIn(before(body, 'ask'))
  if (given === undefined) return undefined
  return praiseFor('one-light-ask', ask, `is the one thing you ask for, and it comes after ${given}`)
}

/** What sentences bring to the reader, the best of it, in words. */
function givenIn(body: Body): string | undefined {
  if (body.some(isGift)) return 'a gift'
  if (body.some((sentence) => surely(sentence, 'offer'))) return 'an offer of help'
  return body.some((sentence) => surely(sentence, 'question')) ? 'a question about them' : undefined
}

function praiseFor(kind: PraiseKind, { start, end, text }: ClassifiedSentence, does: string): Praise {
  const quote = quotation(text, longestQuote).replace(/[\s.,;:!]+$/u, '')
  return { kind, message: `"${quote}" ${does}.`, start, end }
}

function surely(sentence: ClassifiedSentence, move: Move): boolean {
  return sentence.move === move && chanceOf(sentence, move) >= certainty
}

function isGift(sentence: ClassifiedSentence): boolean {
  if (!surely(sentence, 'gift')) return false
  return sentence.words.some(({ key, kind }) => kind === 'address' || handingWords.has(key))
}

/** The sentences before the first that makes one of some moves. */
function before(body: Body, ...ends: readonly Move[]): Body {
  const end = body.findIndex(({ move }) => ends.includes(move))
  return end < 0 ? body : body.slice(0, end)
}

/** Whether the main clause begins as a question that yes and no do not answer: "how …", "with two ovens, at what …". */
function isOpen({ words }: ClassifiedSentence): boolean {
  const at = clauseStart(words)
  const first = words[at]?.key ?? ''
  return askingWords.has(prepositions.has(first) ? (words[at + 1]?.key ?? '') : first)
}
