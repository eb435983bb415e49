import { defineRule } from 'carelint/rule'
import type { Draft, Sentence, Span, Word } from 'carelint/rule'

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u))
}

/** Everyday words that stand in capitals only for emphasis; none of them is also an abbreviation. */
const everyday = set(`
  a about absolutely act action actually after again all always amazing an and any anyone anything are aren't available awesome
  be because been before best better big biggest biz bonus both brand but buy call can can't cannot cash change cheap
  check chance click come cost crazy current day days deal deals discount do does doesn't don't done double down each early
  easy end ending ends entire even ever every everyone everything exactly exclusive expires extra extremely fast fastest few
  final finally first fix for forever free fresh from full fun get gift give giving go going good great grow growth guarantee
  guaranteed had has have haven't he help her here high his hot how huge hurry if immediately important in incredible instant
  instantly into is isn't it's join just keep know largest last late latest learn left less let life like limited live
  long look lose love low lowest made make many massive may me maybe mind money more most much must my need needs never new next
  no nobody none not nothing now of off offer offers on once one only open or order our out over own paid pass pay
  people perfect please plus price prices prize profit proven quick quickly quite read ready real really results right risk
  sale save saving say see sell serious shop should so some soon special spots start stay still stop success such
  take than thank thanks that the their them then there these they thing this those thousands time to today together
  tomorrow tonight too top totally try two unbeatable under unique unlimited until up upgrade urgent use value very wait want
  warning was wasn't waste way we week well were what when where which while who why will win winner with without won't
  wonderful work world worry worst worth wow wrong year yes yesterday yet you your yours yourself
`)

/** Words of templates, labels and abbreviations that stand in capitals for other reasons. */
const plain = set(
  'xxx xx name firstname lastname company date title todo faq ok id it us am pm tbd tba asap rsvp cta nb ps fyi',
)

/** Words that also are the code of a state in an address. */
const states = set('or in me hi oh pa al de la ma mi co mo')

/** Verbs that tell the reader which word to send back: "reply YES". */
const replying = set('reply say type text answer respond write send with word enter select')

const emphatic = /(?:ing|ly|tion|sion|ment|able|ible|est|ize|ise|ness|ful|less|antee|ity|ance|ence|ous|ive|ary|ands)$/u

function isCapitals({ kind, text }: Word): boolean {
  return kind === 'word' && /^\p{Lu}[\p{Lu}'’-]*$/u.test(text) && text.replace(/\P{Lu}/gu, '').length > 1
}

/** The words of a draft that stand in it in lower case, too. */
function lowered(draft: Draft): ReadonlySet<string> {
  return new Set(
    draft.sentences.flatMap(({ words }) => words.filter(({ text, key }) => text === key).map(({ key }) => key)),
  )
}

function isEmphasis(words: readonly Word[], at: number, elsewhere: ReadonlySet<string>): boolean {
  const { key, before } = words[at] as Word
  const next = words[at + 1]
  if (plain.has(key) || replying.has(words[at - 1]?.key ?? '')) return false
  if (states.has(key) && (before.includes(',') || next?.kind === 'number')) return false
  return everyday.has(key) || (key.length > 4 && elsewhere.has(key)) || (key.length > 6 && emphatic.test(key))
}

/** An instruction to the writer, "(SAY SOMETHING KIND)", or a name that the draft repeats. */
function isLabel({ sentence, from, to }: Run, repeated: ReadonlySet<string>): boolean {
  const { words, ending } = sentence
  if (to - from < 2) return false
  const enclosed = words[from]?.before.includes('(') && (words[to]?.before ?? ending).includes(')')
  return enclosed === true || repeated.has(keysOf(words.slice(from, to)))
}

function keysOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ')
}

/** A line in capitals that ends with no mark is a heading. */
function isHeading({ form, words, ending }: Sentence): boolean {
  if (form === 'heading') return true
  const letters = words.filter(({ kind, text }) => kind === 'word' && /\p{L}/u.test(text))
  return (
    form !== 'prose' &&
    !ending.includes('!') &&
    letters.length > 0 &&
    letters.every(({ text }) => text === text.toUpperCase())
  )
}

interface Run {
  readonly sentence: Sentence
  readonly from: number
  readonly to: number
}

function* runsOfCapitals(sentence: Sentence): Iterable<Run> {
  const { words } = sentence
  for (let from = 0; from < words.length; from++) {
    let to = from
    while (to < words.length && isRun(words[to] as Word, to > from)) to++
    if (to === from) continue
    while (!isCapitals(words[to - 1] as Word)) to--
    yield { sentence, from, to }
    from = to
  }
}

/** The stretches of capitals that raise the voice. */
function* capitals(draft: Draft): Iterable<Span> {
  const elsewhere = lowered(draft)
  const runs: Run[] = []
  for (const sentence of draft.sentences) {
    if ((sentence.zone === 'body' || sentence.zone === 'postscript') && !isHeading(sentence)) {
      runs.push(...runsOfCapitals(sentence))
    }
  }
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { sentence, from, to } of runs) {
    const keys = keysOf(sentence.words.slice(from, to))
    if (seen.has(keys)) repeated.add(keys)
    seen.add(keys)
  }
  for (const run of runs) {
    const { words } = run.sentence
    const shouted = words.slice(run.from, run.to)
    if (isLabel(run, repeated) || shouted.some(({ key }) => plain.has(key) && key.length > 2)) continue
    if (!shouted.some((_, at) => isEmphasis(words, run.from + at, elsewhere))) continue
    yield { start: (shouted[0] as Word).start, end: (shouted.at(-1) as Word).end }
  }
}

/** Whether a word continues a run of capitals; a one-letter word can stand inside. */
function isRun(word: Word, inside: boolean): boolean {
  return isCapitals(word) || (inside && /^[AI]$/u.test(word.text))
}

interface Marks {
  readonly at: Span
  readonly count: number
  readonly exclaims: boolean
}

/** The runs of `!` and `?` in a sentence, each with the word before it. */
function* marks(source: string, { words, ending, end }: Sentence): Iterable<Marks> {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word
    const next = words[at + 1]
    const between = next ? next.before : ending
    const run = /[!?][!?\s]*/u.exec(between)?.[0].replace(/\s/gu, '') ?? ''
    const to = endOfMarks(source, word.end, next ? next.start : end, run.length)
    if (run !== '' && to > word.end)
      yield { at: { start: word.start, end: to }, count: run.length, exclaims: run.includes('!') }
  }
}

/** Where the given number of marks ends, from the first mark between two offsets of the source. */
function endOfMarks(source: string, from: number, limit: number, count: number): number {
  let left = count
  let end = from
  for (let at = from; at < limit && left > 0; at++) {
    const sign = source.charAt(at)
    if (sign === '!' || sign === '?') {
      left--
      end = at + 1
    } else if (left < count && !/[\s\\*_]/u.test(sign)) break
  }
  return end
}

export default defineRule({
  pillar: 'care',
  summary: 'Shouts with capitals or with exclamation marks.',
  why: 'Loud mail reads as advertising, and readers turn away from it as from a loud voice.',
  instead: 'Write the words in lower case, and let one full stop do the work of the marks.',
  unless: 'The capitals are a name or an abbreviation that the rule does not know.',
  source: 'Seed essay "Show You Care"; plain-language advice on emphasis',
  severity: 'warn',
  messages: {
    capitals: '"{match}" shouts; the words carry the same weight in lower case.',
    marks: '"{match}" raises its voice with {count} marks where one would do.',
    again: '"{match}" is exclamation mark number {number} of this draft; more than one sounds like an advertisement.',
  },
  examples: {
    flags: [
      'Hi Ana,\n\nThe rota is FREE until May.\n\nBest,\nTom',
      'Hi Ana,\n\nThe rota is out!! How do you plan shifts?\n\nBest,\nTom',
      'Hi Ana,\n\nThe rota is out! Have a look at the second page!\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nThe CRM and the API of KETTLE speak SQL.\n\nBest,\nTom',
      'Hi Ana,\n\nThe rota is out! How do you plan shifts?\n\nBest,\nTom',
      'Hi Ana,\n\nThe rota for [FIRST NAME] is out.\n\nBest,\nTom\nSALES AND SUPPORT',
      'Hi Ana,\n\nDo you plan shifts in the US, or does HR?\n\nBest,\nTom',
    ],
  },
  *check(draft) {
    for (const at of capitals(draft)) yield { at, message: 'capitals' }
    let exclamations = 0
    for (const sentence of draft.sentences) {
      for (const { at, count, exclaims } of marks(draft.source, sentence)) {
        if (exclaims) exclamations++
        if (count > 1) yield { at, message: 'marks', data: { count } }
        else if (exclaims && exclamations > 1) yield { at, message: 'again', data: { number: exclamations } }
      }
    }
  },
})
