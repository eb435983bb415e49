import { defineRule, flag } from 'carelint/rule'
import type { Draft, Span } from 'carelint/rule'

interface Fault {
  readonly at: Span
  readonly message: 'open' | 'shut' | 'empty' | 'unfilled'
}

const pairs: Readonly<Record<string, string>> = { '{': '}', '[': ']' }

/** What a slot that was never closed begins with: braces twice, or a bracket before a word. */
const opening = /^(?:\{\{+\s*|\{(?=[\p{L}_])|\[(?=\p{Lu}[\p{L}_'’ ]*))[\p{L}\p{N}_.$ -]{0,30}/u

/** How much of a slot is shown; the rest of the line is text. */
function shown(text: string, at: number): number {
  const found = opening.exec(text.slice(at, at + 40))?.[0] ?? text.charAt(at)
  const words = /^\W*(?:[\p{L}\p{N}_.$-]+ ?){0,2}/u.exec(found)?.[0] ?? found
  return at + words.trimEnd().length
}

/** Faults of the braces and brackets of a text, which are held against each other as a stack. */
function* unbalanced(text: string): Iterable<Fault> {
  const open: { readonly at: number; readonly sign: string }[] = []
  const waiting: Record<string, number> = { '}': 0, ']': 0 }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    const close = pairs[sign]
    if (close !== undefined) {
      open.push({ at, sign })
      waiting[close] = (waiting[close] ?? 0) + 1
    }
    if (sign !== '}' && sign !== ']') continue
    if ((waiting[sign] ?? 0) === 0) {
      if (isStray(text, at)) yield { at: { start: strayStart(text, at), end: at + 1 }, message: 'shut' }
      continue
    }
    for (let top = open.pop(); top; top = open.pop()) {
      const awaited = pairs[top.sign] ?? ''
      waiting[awaited] = (waiting[awaited] ?? 1) - 1
      if (awaited === sign) break
      yield* unclosed(text, top.at)
    }
  }
  let reported = -2
  for (const { at } of open) {
    if (at > reported + 1) yield* unclosed(text, at)
    reported = at
  }
}

/** Whether a closing sign that nothing opened ends a slot: a word stands before it, and it is no smiley. */
function isStray(text: string, at: number): boolean {
  return /[\p{L}\p{N}_}]\s?$/u.test(text.slice(Math.max(0, at - 2), at))
}

function strayStart(text: string, at: number): number {
  const inner = /[\p{L}\p{N}_.$-]{0,30}[}\]]*$/u.exec(text.slice(Math.max(0, at - 34), at))
  return at - (inner?.[0].length ?? 0)
}

function* unclosed(text: string, at: number): Iterable<Fault> {
  if (opening.test(text.slice(at, at + 40))) yield { at: { start: at, end: shown(text, at) }, message: 'open' }
}

const empties = /\{\{\s*\}\}|\{%\s*%\}|\[\[\s*\]\]|<<\s*>>|\*\|\s*\|\*/gu

/** What is left of a greeting whose slot was filled with nothing: "Hi ,", "Dear null,". */
const unfilled =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?:\s+[,!:—–]|\s+(?:null|undefined|none|nan|n\/a|fname|firstname|first_name)\b)/iu

/** The text of a draft without its quoted mail, code and comments; those are blank, so that offsets hold. */
function textOf(draft: Draft): string {
  const lineEnd = draft.source.indexOf('\n', draft.end)
  const end = lineEnd < 0 ? draft.source.length : lineEnd
  const code = draft.sentences.flatMap(({ words }) => words.filter(({ kind }) => kind === 'code'))
  const left = [...draft.quoted, ...code, ...comments(draft.source, draft.start, end)]
  const parts: string[] = []
  let at = draft.start
  for (const span of left.toSorted((a, b) => a.start - b.start)) {
    if (span.start < at || span.end > end) continue
    parts.push(draft.source.slice(at, span.start), ' '.repeat(span.end - span.start))
    at = span.end
  }
  parts.push(draft.source.slice(at, end))
  return parts.join('')
}

function* comments(source: string, from: number, to: number): Iterable<Span> {
  for (let start = source.indexOf('<!--', from); start >= 0 && start < to;) {
    const close = source.indexOf('-->', start)
    if (close < 0) return
    yield { start, end: close + 3 }
    start = source.indexOf('<!--', close)
  }
}

function* malformed(draft: Draft): Iterable<Fault> {
  const text = textOf(draft)
  for (const found of text.matchAll(empties)) {
    yield { at: { start: found.index, end: found.index + found[0].length }, message: 'empty' }
  }
  yield* unbalanced(text)
}

export default defineRule({
  pillar: 'care',
  summary: 'A placeholder is broken, or is left in a draft that is ready to be sent.',
  why: 'A brace where the name should be tells readers that nobody looked before sending.',
  instead: 'Fill the placeholder in, or mend its braces.',
  unless: 'The braces are part of what you write about, such as code.',
  source: 'Seed essay "Show You Care"; its example of a mail to a "Mitchell"',
  severity: 'warn',
  options: {
    final: flag({
      default: false,
      about: 'Whether the draft is ready to be sent, so that no placeholder may be left.',
    }),
  },
  messages: {
    open: '"{match}" opens a placeholder that nothing closes.',
    shut: '"{match}" closes a placeholder that nothing opens.',
    empty: '"{match}" is a placeholder with no name, so it is filled with nothing.',
    unfilled: '"{match}" is a greeting whose name was never filled in.',
    left: '"{match}" is left for you to fill in before the mail goes out.',
  },
  examples: {
    flags: [
      'Hi {{first_name,\n\nhow do you plan shifts?',
      'Hi [First Name,\n\nhow do you plan shifts?',
      'Hi {{ }},\n\nhow do you plan shifts?',
      'Hi ,\n\nhow do you plan shifts?',
      'Hi {first_name}},\n\nhow do you plan shifts?',
    ],
    allows: [
      'Hi {{first_name}},\n\nhow do you plan shifts at {{company}}?',
      'Hi [First Name],\n\nhow do you plan shifts [at their second kitchen]?',
      "Hi {{ first_name | default: 'Ana' }},\n\nhow do you plan shifts?",
      '{Hi|Hello {{first_name}}},\n\nhow do you plan shifts?',
      'Hi Ana,\n\nthe list is [here](https://example.com/rota) [1].',
      'Hi Ana,\n\n- [ ] oven\n- [x] rota',
    ],
  },
  *check(draft, options) {
    for (const { at, message } of malformed(draft)) {
      yield { at: { start: at.start + draft.start, end: at.end + draft.start }, message }
    }
    for (const { zone, start, end } of draft.sentences) {
      if (zone !== 'greeting') continue
      const found = unfilled.exec(draft.source.slice(start, end))
      if (found) yield { at: { start, end: start + found[0].trimEnd().length }, message: 'unfilled' }
    }
    if (!options.final) return
    for (const { start, end } of draft.placeholders) yield { at: { start, end }, message: 'left' }
  },
})
