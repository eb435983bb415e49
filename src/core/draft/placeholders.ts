import type { PlaceholderKind } from './placeholder.ts'

/** A placeholder or a template tag in a text; offsets are offsets in that text. */
export interface PlaceholderMatch {
  readonly start: number
  readonly end: number
  /** `tag` steers a template (`{% if %}`, `{{/each}}`) and stands for no words. */
  readonly kind: PlaceholderKind | 'tag'
  readonly name: string
  readonly fallback: string | undefined
}

/** Instructions to the writer run long; beyond this a bracket is taken for an ordinary bracket. */
const longest = 400

interface Form {
  readonly open: string
  readonly close: string
  /** Whether the text between the two reads as a slot; `next` is the character after it. */
  readonly holds: (inner: string, next: string) => boolean
}

const identifier = /^[\p{L}_$!@#.][\p{L}\p{N}_.$:'’/ -]*$/u
const anything = (inner: string) => /[\p{L}\p{N}_]/u.test(inner)

/** Longer opening marks first, so that `{{` is not read as `{`. */
const forms: readonly Form[] = [
  { open: '{{{', close: '}}}', holds: anything },
  { open: '{{', close: '}}', holds: anything },
  { open: '{%', close: '%}', holds: anything },
  { open: '{!', close: '}', holds: (inner) => identifier.test(inner) },
  { open: '${', close: '}', holds: (inner) => identifier.test(inner) },
  { open: '{', close: '}', holds: (inner) => anything(inner) && !inner.includes('|') },
  { open: '[[', close: ']]', holds: anything },
  { open: '\\[', close: '\\]', holds: anything },
  { open: '[', close: ']', holds: isBracketSlot },
  { open: '*|', close: '|*', holds: (inner) => /^[\p{L}\p{N}_:/ -]+$/u.test(inner) },
  { open: '<<', close: '>>', holds: (inner) => identifier.test(inner) },
  { open: '<', close: '>', holds: (inner) => identifier.test(inner) && inner.length <= 60 },
  { open: '((', close: '))', holds: (inner) => identifier.test(inner) && inner.length <= 60 },
  { open: '%%', close: '%%', holds: (inner) => /^[\p{L}_][\p{L}\p{N}_. ]*$/u.test(inner) },
  { open: '%', close: '%', holds: (inner) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(inner) },
  { open: '##', close: '##', holds: (inner) => /^[\p{L}_][^\n]*$/u.test(inner) },
]

const openers = new Map<string, readonly Form[]>()
for (const form of forms) {
  const first = form.open.charAt(0)
  openers.set(first, [...(openers.get(first) ?? []), form])
}

/** What a button says: "[Book your call now]", "[See the plans →]". */
const button =
  /^(?:activate|apply|book|browse|buy|claim|click|confirm|download|enrol|enroll|explore|get|grab|join|learn|listen|open|order|reactivate|read|redeem|register|renew|reply|reserve|save|schedule|see|shop|sign|start|subscribe|take|try|upgrade|view|watch)\s+\S/iu
const slotWord = /\b(?:link|url|here goes|insert|placeholder)\b|[_{}]/iu

/** A reference number, a tick box, a link's text or a button is no slot. */
function isBracketSlot(inner: string, next: string): boolean {
  const name = inner.trim()
  if (name === '' || next === '(' || /^(?:\d+|[x✓✔*^-])$/u.test(name)) return false
  return !/[→»]/u.test(name) && !(button.test(name) && !slotWord.test(name))
}

/**
 * Finds the placeholders of a text in one pass, in order and without overlap: `{{x}}`, `{% x %}`, `{x}`, `{!x}`,
 * `${x}`, `[x]`, `\[x\]`, `[[x]]`, `*|x|*`, `<x>`, `<<x>>`, `((x))`, `%x%`, `##x##` and blanks such as `____`.
 * Spintax (`{a|b}`) is text, not a slot. An opening mark without its closing one within 400 characters is text.
 */
export function findPlaceholders(text: string): readonly PlaceholderMatch[] {
  const found: PlaceholderMatch[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '_' && text.startsWith('___', at)) {
      let end = at + 3
      while (text.charAt(end) === '_') end++
      found.push({ start: at, end, kind: 'other', name: '', fallback: undefined })
      at = end - 1
      continue
    }
    for (const form of openers.get(character) ?? []) {
      const match = matchForm(text, at, form)
      if (!match) continue
      found.push(match)
      at = match.end - 1
      break
    }
  }
  return found
}

function matchForm(text: string, at: number, form: Form): PlaceholderMatch | undefined {
  if (!text.startsWith(form.open, at)) return undefined
  const from = at + form.open.length
  const window = text.slice(from, from + longest)
  const length = closing(window, form)
  if (length < 0) return undefined
  const inner = window.slice(0, length)
  const end = from + length + form.close.length
  if (!form.holds(inner, text.charAt(end))) return undefined
  return { start: at, end, ...describe(inner, form.open) }
}

/** Where a slot closes; a bracket may hold further brackets, as in `[mention [project]]`. */
function closing(window: string, form: Form): number {
  if (form.open !== '[' && form.open !== '{') return window.indexOf(form.close)
  let depth = 1
  for (let at = 0; at < window.length; at++) {
    const character = window.charAt(at)
    if (character === form.open) depth++
    else if (character === form.close && --depth === 0) return at
  }
  return -1
}

function describe(inner: string, open: string): Pick<PlaceholderMatch, 'kind' | 'name' | 'fallback'> {
  const trimmed = inner.trim()
  if (open === '{%' || (open.startsWith('{{') && /^(?:[#/^!>]|else\b|end\b)/u.test(trimmed))) {
    return { kind: 'tag', name: trimmed, fallback: undefined }
  }
  if (open === '*|' && /^(?:IF|ELSE|END)\b/u.test(trimmed)) return { kind: 'tag', name: trimmed, fallback: undefined }
  const bar = open.startsWith('{{') ? trimmed.indexOf('|') : -1
  const name = bar < 0 ? trimmed : trimmed.slice(0, bar).trim()
  return { kind: kindOf(name), name, fallback: bar < 0 ? undefined : fallbackOf(trimmed.slice(bar + 1)) }
}

/** Filters that change a value instead of replacing a missing one. */
const filters = new Set(
  'capitalize capitalise upcase downcase upper lower title titlecase strip trim escape'.split(' '),
)

/** `default: "there"`, `default('there')` and a bare `there` all mean the same. */
function fallbackOf(filter: string): string | undefined {
  const text = filter.trim()
  const quoted = /["'“”‘’]([^"'“”‘’]*)["'“”‘’]/u.exec(text)
  if (quoted) return quoted[1]
  const bare = /^default:\s*(.+)$/u.exec(text)
  if (bare) return bare[1]
  return /^[a-z_]+\s*[:(]/iu.test(text) || filters.has(text.toLowerCase()) ? undefined : text
}

const kinds: readonly (readonly [PlaceholderKind, RegExp])[] = [
  ['link', /\b(?:link|url|calendly|calendar|cta|unsubscribe|href|website|web ?site|video|loom)\b/u],
  [
    'sender',
    /\b(?:your|my|our|me|we|sender|from|rep|signature|agent|user|product|solution|service|services|owner|host)\b/u,
  ],
  [
    'research',
    /\b(?:mention|specific|specifically|recent|recently|observation|icebreaker|ice breaker|opener|personali[sz]\w*|personal|post|article|topic|trigger|compliment|something|reference|noticed|detail|details|achievement|accomplishment|initiative|news|insight|finding|reason|project|work|challenge|goal|problem|pain|issue|interest|event|talk|podcast|launch|announcement|milestone|quote|situation|competitor|feature|thing|area|aspect)\b/u,
  ],
  [
    'company',
    /\b(?:company|companyname|account|organi[sz]ation|org|business|firm|brand|agency|domain|school|university|store|shop|restaurant|practice|bizname|employer|team|publication|outlet|blog|site|city|industry)\b/u,
  ],
  [
    'reader',
    /\b(?:name|first|firstname|fname|lname|last|lastname|surname|contact|prospect|customer|client|lead|recipient|candidate|person|founder|owner|manager|title|role|position|dear|salutation|they|their|them)\b/u,
  ],
]

/** What a slot stands for, by the words of its name or instruction. */
function kindOf(name: string): PlaceholderKind {
  const words = name
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/[_.$!-]+/gu, ' ')
    .toLowerCase()
    .trim()
  if (/^(?:your|my|sender|rep|agent|sales ?person|account (?:executive|manager))\b/u.test(words)) {
    return /\b(?:link|url|calendar|calendly|website)\b/u.test(words) ? 'link' : 'sender'
  }
  if (
    /^(?:first|last|full|prospect|contact|customer|client|lead|recipient|candidate|person|their|founder)?\s?(?:first |last |full )?name$/u.test(
      words,
    )
  ) {
    return 'reader'
  }
  if (words.split(' ').length >= 4)
    return /\b(?:you|your|we|our|my)\b/u.test(words) && !/\btheir\b/u.test(words) ? 'other' : 'research'
  for (const [kind, pattern] of kinds) if (pattern.test(words)) return kind
  return 'other'
}
