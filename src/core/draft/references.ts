/** Whom a word refers to, and in which part. */
export interface Reference {
  readonly who: 'sender' | 'reader' | undefined
  readonly role: 'acts' | 'object' | undefined
}

interface ReferringWord {
  readonly key: string
  readonly text: string
  readonly slot: 'reader' | 'company' | undefined
  readonly before: string
}

const senderWords = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves'])
const readerWords = new Set(['you', 'your', 'yours', 'yourself', 'yourselves', 'u', 'ya'])

const served = (
  'help show tell let save send give get offer walk teach bring provide introduce assist support serve enable allow ' +
  'empower guide equip contact email call phone reach message ask thank invite update notify inform assure promise ' +
  'keep make take put add connect meet join see hear convince win earn bother remind write owe cost'
).split(' ')

/** The forms of a regular or common verb: help, helps, helped, helping. */
function forms(verb: string): readonly string[] {
  const base = verb.endsWith('e') ? verb.slice(0, -1) : verb
  return [verb, `${verb}s`, `${verb}es`, `${base}ed`, `${base}ing`, `${verb}${verb.slice(-1)}ing`]
}

const irregular =
  'gave given sent told shown got getting sold brought taught saw met wrote written kept made took taken letting putting winning won'
const servingVerbs = new Set([...served.flatMap(forms), ...irregular.split(' ')])

/** What the sender wants of the reader. */
const wanted = new Set(
  'time attention inbox calendar schedule diary consideration patience ear support interest'.split(' '),
)
const hardWon = new Set('win earn get winning earning getting won earned'.split(' '))
const business = new Set(['business', 'trust', 'custom', 'vote'])
const fillers = new Set(
  'all both each also just really better even further personally directly some a few minutes of more valuable busy precious'.split(
    ' ',
  ),
)
const prepositions = new Set('to with for at'.split(' '))
const addressing = new Set(
  'reach reaching reached out talk talking talked speak speaking spoke chat chatting write writing wrote share sharing shared connect connecting meet meeting work working send sending sent introduce introducing'.split(
    ' ',
  ),
)

function stem(key: string): string {
  const apostrophe = key.indexOf("'")
  return apostrophe < 0 ? key : key.slice(0, apostrophe)
}

/**
 * Tells for each word of a sentence whether it refers to the sender or the reader, and whether a reader acts or is only
 * the object of what the sender does ("help you") or the owner of what the sender wants ("your time"), as the catalogue
 * defines it for `self-focus`. The country "US" in capitals is neither, nor is "let's".
 */
export function references(words: readonly ReferringWord[]): readonly Reference[] {
  return words.map((word, at) => {
    const base = stem(word.key)
    if (word.text !== 'US' && word.key !== "let's" && senderWords.has(base)) return { who: 'sender', role: undefined }
    if (!word.slot && !readerWords.has(base)) return { who: undefined, role: undefined }
    return { who: 'reader', role: isObject(words, at, base) ? 'object' : 'acts' }
  })
}

function isObject(words: readonly ReferringWord[], at: number, base: string): boolean {
  if (base === 'your' || base === 'yours') {
    let next = at + 1
    while (next < words.length && next < at + 3 && fillers.has(words[next]?.key ?? '')) next++
    const owned = words[next]?.key ?? ''
    if (wanted.has(owned)) return true
    if (business.has(owned)) return hardWon.has(words[at - 1]?.key ?? '')
  }
  const word = words[at]
  if (!word || word.key.includes("'") || /[,;:.—–]/u.test(word.before)) return false
  let previous = at - 1
  while (previous > 0 && previous > at - 3 && fillers.has(words[previous]?.key ?? '')) previous--
  const verb = words[previous]?.key ?? ''
  if (base === 'you' || base === 'yourself' || word.slot) {
    if (servingVerbs.has(verb)) return !isReadersOwnAct(words, previous)
    return prepositions.has(verb) && addressing.has(words[previous - 1]?.key ?? '')
  }
  return (
    base === 'your' &&
    servingVerbs.has(verb) &&
    /^(?:help|show|save|let|enabl|allow|empower|assist|support)/u.test(verb) &&
    !isReadersOwnAct(words, previous)
  )
}

/** "What keeps you up", "who helps you": the reader's own world, not what the sender does. */
function isReadersOwnAct(words: readonly ReferringWord[], verb: number): boolean {
  const subject = words[verb - 1]?.key ?? ''
  return subject === 'who' || subject === 'what' || subject === 'which'
}
