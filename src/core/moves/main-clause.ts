import type { Word } from '../draft/draft.ts'

const openers = new Set(
  'and but so also plus ps p.s then anyway well ok okay oh yes again finally lastly first firstly second secondly next honestly frankly basically actually obviously clearly meanwhile quickly quick now still just further furthermore moreover additionally besides hi hey hello'.split(
    ' ',
  ),
)

const subordinators = new Set(
  'if when whenever as since because while although though once after before until given considering with in at by to for from based following during having being unless whether despite looking'.split(
    ' ',
  ),
)

const subjects = new Set(
  "i we you it this that they he she there i'm we're you're it's i've we've i'd we'd i'll we'll you'll please would could can do does did are is will may might what how which who where when why let's here's here thanks thank my our your".split(
    ' ',
  ),
)

/** Frames that announce what comes: "I wanted to ask", "I'm reaching out because". */
const frames: readonly (readonly string[])[] = [
  'reaching out because',
  'writing because',
  'emailing because',
  'contacting you because',
  'reaching out to',
  'writing to',
  'writing you to',
  'emailing to',
  'emailing you to',
  'contacting you to',
  'wanted to',
  'want to',
  'just to',
  'like to',
  'wondering if',
  'wondering whether',
  'was hoping to',
  'hoping to',
  'thought i would',
  "thought i'd",
  'figured i would',
  "figured i'd",
].map((frame) => frame.split(' '))

/**
 * The index of the word with which the main clause begins, behind throat-clearing frames ("I'm writing because"), short
 * prefixes ("Quick note:") and a leading subordinate clause ("If that helps, …"). 0 where none of these stands.
 */
export function clauseStart(words: readonly Word[]): number {
  let at = 0
  while (at < words.length - 1 && openers.has(words[at]?.key ?? '')) at++
  at = afterPrefix(words, at)
  if (subordinators.has(words[at]?.key ?? '')) at = afterSubordinate(words, at)
  return afterFrame(words, at)
}

/** Behind "Last quick note:" and the like: a colon or dash among the first five words. */
function afterPrefix(words: readonly Word[], from: number): number {
  for (let at = from + 1; at < Math.min(words.length, from + 5); at++) {
    if (/[:—–]|\s-\s/u.test(words[at]?.before ?? '')) return at
  }
  return from
}

function afterSubordinate(words: readonly Word[], from: number): number {
  for (let at = from + 2; at < Math.min(words.length, from + 30); at++) {
    const word = words[at]
    if (word && /[,—–:]/u.test(word.before) && (subjects.has(word.key) || word.placeholder)) return at
  }
  return from
}

function afterFrame(words: readonly Word[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 5); at++) {
    for (const frame of frames) {
      if (frame.every((part, offset) => words[at + offset]?.key === part) && at + frame.length < words.length) {
        return at + frame.length
      }
    }
  }
  return from
}
