import { breaksBefore, keyAt } from './clause.ts'
import type { GuardedSentence } from './clause.ts'

/** How many words before a match a negation can stand: "won't ask you to | act now". */
const reach = 4

const negations = setOf(`no not never without neither nor cannot dont cant wont doesnt isnt arent didnt`)
/** Nouns after "no" with which it reaches as far as by itself: "no need for you to | book a demo". */
const needs = setOf(`need obligation pressure intention interest`)
const clauseWords = setOf(
  `and but so because if whether unless until how why what who where when while before after although though yet`,
)
/** What a reader who is being urged is told not to do. */
const urges = setOf(`miss missing hesitate wait waiting delay forget overlook ignore worry let afford regret`)
/** What right after a negation shows that it denies less, or something else, than the match. */
const excuses: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['no', setOf(`brainer wonder doubt matter better other one secret surprise question time`)],
  ['never', setOf(`been too hurts hurt stop stops stopped fail fails failed`)],
  ['without', setOf(`further doubt question fail`)],
])
const otherExcuses = setOf(`only just merely simply solely sure certain stop fail`)
const pronouns = setOf(`you we i they he she`)
const conditions = setOf(`if unless until case`)
const wishes = setOf(`want need wish like feel have care`)
const costs = setOf(`cost obligation commitment strings risk fee charge fuss hassle`)

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/**
 * Whether a negation closely before word `from`, in the same clause, denies what begins there ("no rush", "we won't
 * ask you to act now"). A negation does not that urges ("don't hesitate to"), asks ("why not"), adds ("not only"),
 * supposes ("if you don't") or belongs to another word ("no-obligation").
 */
export function isDenied(sentence: GuardedSentence, from: number): boolean {
  for (let at = from - 1, nearest = from - reach; at >= Math.max(0, nearest); at -= 1) {
    if (breaksBefore(sentence, at + 1)) return false
    const key = keyAt(sentence, at)
    const before = keyAt(sentence, at - 1)
    if (clauseWords.has(key)) return false
    if ((key === 'than' && before === 'rather') || (key === 'of' && before === 'instead')) return true
    if (needs.has(key) && before === 'no') nearest = at - 1
    if (negations.has(key) || key.endsWith("n't")) return !isExcused(sentence, at, from)
  }
  return false
}

function isExcused(sentence: GuardedSentence, at: number, from: number): boolean {
  const key = keyAt(sentence, at)
  const before = keyAt(sentence, at - 1)
  const next = keyAt(sentence, at + 1)
  if (before === 'why' || before === 'or' || (before === 'reason' && key === 'not')) return true
  for (let index = at + 1; index <= from; index += 1) if (urges.has(keyAt(sentence, index))) return true
  if (next === 'be' && (key === "don't" || key === 'dont')) return true
  const excused = excuses.get(key) ?? otherExcuses
  if (at + 1 < from && excused.has(next)) return true
  if (key === 'no') return at + 1 < from && belongsToNext(sentence, at, from)
  return (key.endsWith("n't") && pronouns.has(next)) || isSupposed(sentence, at, next)
}

/** Whether a "no" makes one adjective with the word after it: "a no-obligation call", "a no cost demo". */
function belongsToNext(sentence: GuardedSentence, at: number, from: number): boolean {
  const next = at + 1
  if (sentence.words[next]?.before === '-') return true
  return next === from - 1 && costs.has(keyAt(sentence, next))
}

/** Whether a negation stands in a condition that is no wish: "if you don't act now", but not "if you don't want to". */
function isSupposed(sentence: GuardedSentence, at: number, next: string): boolean {
  if (wishes.has(next)) return false
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    if (breaksBefore(sentence, index + 1)) return false
    if (conditions.has(keyAt(sentence, index))) return true
  }
  return false
}
