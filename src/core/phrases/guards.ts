import { breaksBefore, keyAt } from './clause.ts'
import type { GuardedSentence } from './clause.ts'
import { compilePhrases } from './compile-phrases.ts'
import { isDenied } from './denial.ts'
import { matchPhrases } from './match-phrases.ts'
import type { PhraseMatch } from './match-phrases.ts'
import { quotations } from './quotations.ts'

type Guard = (sentence: GuardedSentence, from: number, to: number) => boolean

const guards = {
  code: isCode,
  mentioned: isMentioned,
  denied: isDenied,
  asked: isAskedFor,
  attributed: isAttributed,
} as const satisfies Readonly<Record<string, Guard>>

/** Why words that match a phrase are not at fault: see the catalogue on how findings are written down. */
export type GuardName = keyof typeof guards

/**
 * Tells whether a match, words `from` to `to` (exclusive) of a sentence, is not to be reported, and why: it is `code`,
 * an address or nothing but a placeholder; it is `mentioned` in quotation marks; it is `denied`; the reader `asked` for
 * it; or it is `attributed` to the reader ("you wrote that …"). What the match itself contains guards nothing.
 * @param unguarded guards to leave out
 * @returns the first guard that holds, in the order above
 */
export function isGuarded(
  sentence: GuardedSentence,
  from: number,
  to: number,
  unguarded: readonly GuardName[] = [],
): GuardName | undefined {
  for (const name of Object.keys(guards) as GuardName[]) {
    if (!unguarded.includes(name) && guards[name](sentence, from, to)) return name
  }
  return undefined
}

function isCode({ words }: GuardedSentence, from: number, to: number): boolean {
  const matched = words.slice(from, to)
  if (matched.some(({ kind }) => kind === 'code' || kind === 'address')) return true
  return matched.length === 1 && matched[0]?.kind === 'placeholder'
}

/** A sentence that is quoted as a whole is speech in the draft, or the draft itself, and mentions nothing. */
function isMentioned(sentence: GuardedSentence, from: number, to: number): boolean {
  const whole = sentence.words.length
  return signsOf(sentence).quotations.some(
    (quoted) => quoted.from <= from && to <= quoted.to && !(quoted.from === 0 && quoted.to === whole),
  )
}

const askedCues = compile([
  '{as|like} {you|we} {asked|requested|agreed|suggested|wanted}',
  '{as|since|when|because|after} you asked',
  'as {agreed|requested}',
  'you asked {me|us|} {for|to|about|if|whether}',
  'you requested',
  '{at|per|on|by} your request',
])

function isAskedFor(sentence: GuardedSentence, from: number, to: number): boolean {
  return signsOf(sentence).asked.some((cue) => cue.to <= from || cue.from >= to)
}

const saying =
  '{said|wrote|mentioned|noted|described|told {me|us}|called it|put it|asked {whether|if|why|how|what|about}}'
const attributionCues = compile([
  `{you|you've|you'd} {have|} ${saying}`,
  `your {post|note|message|mail|email|reply|comment|article|talk|page} {says|calls it|describes|mentions|${saying.slice(1)}`,
])

/** How many words an attribution can reach; more would make a long list of matches slow. */
const attributionReach = 40

/** Where a new clause parts the nearest cue from the match, it parts the cues before it too. */
function isAttributed(sentence: GuardedSentence, from: number): boolean {
  const cue = signsOf(sentence).attributions.findLast(({ to }) => to <= from)
  return cue !== undefined && from - cue.to <= attributionReach && sameClause(sentence, cue.to, from)
}

/** Whether no new clause begins between two words; a comma or colon before the first still belongs to "you wrote:". */
function sameClause(sentence: GuardedSentence, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const key = keyAt(sentence, index)
    if (key === 'but' || key === 'so') return false
    if (key === 'and' && newSubjects.has(keyAt(sentence, index + 1))) return false
    if (breaksBefore(sentence, index + 1)) return false
  }
  return true
}

const newSubjects: ReadonlySet<string> = new Set(
  "i i'd i'll i'm i've we we'd we'll we're we've our my let's that's this here here's".split(' '),
)

/** Words before "you asked" that make it a question or a condition. */
const unsettled: ReadonlySet<string> = new Set(
  'did do have had has if whether unless would could should can will might'.split(' '),
)

interface Signs {
  readonly quotations: ReturnType<typeof quotations>
  readonly asked: readonly PhraseMatch[]
  readonly attributions: readonly PhraseMatch[]
}

/** Memo: a sentence with many matches is read once. */
const remembered = new WeakMap<GuardedSentence, Signs>()

function signsOf(sentence: GuardedSentence): Signs {
  let signs = remembered.get(sentence)
  if (!signs) {
    signs = {
      quotations: quotations(sentence),
      asked: cuesIn(sentence, askedCues),
      attributions: cuesIn(sentence, attributionCues),
    }
    remembered.set(sentence, signs)
  }
  return signs
}

function cuesIn(sentence: GuardedSentence, cues: ReturnType<typeof compile>): readonly PhraseMatch[] {
  return matchPhrases(cues, sentence.words, sentence.ending).filter(
    ({ from }) => !unsettled.has(keyAt(sentence, from - 1)),
  )
}

function compile(phrases: readonly string[]): ReturnType<typeof compilePhrases> {
  return compilePhrases(phrases.map((phrase, id) => ({ id, phrase })))
}
