import { sourceSpan } from '../source/prose.ts'
import type { Prose } from '../source/prose.ts'
import type { Sentence, Word, Zone } from './draft.ts'
import type { Placeholder } from './placeholder.ts'
import { findPlaceholders } from './placeholders.ts'
import type { PlaceholderMatch } from './placeholders.ts'
import { references } from './references.ts'
import { sentenceEnds } from './sentence-ends.ts'
import { tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'

/** Where a stretch of prose stands in its draft. */
export interface SentencePlace {
  readonly zone: Zone
  readonly form: 'prose' | 'item' | 'heading'
  readonly paragraph: number
}

const edges = /^[\s\u2028]+|[\s\u2028]+$/gu
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu
const beyondLatin = /[\u00AD\u0100-\u{10FFFF}]/u

/** What phrases are matched against. */
function keyOf(text: string): string {
  const plain = beyondLatin.test(text) ? text.replace(invisible, '').normalize('NFKC').replace(/[’ʼ]/gu, "'") : text
  return plain.toLowerCase()
}

/**
 * Cuts a stretch of prose into sentences with their words. Every span is an offset in the file; a sentence holds its
 * closing punctuation, no white space around it. Prose without any word or slot gives no sentence.
 */
export function readSentences(prose: Prose, place: SentencePlace): readonly Sentence[] {
  const slots = findPlaceholders(prose.text)
  const tokens = tokenize(prose.text, slots)
  const code = codeTokens(prose, tokens)
  const sentences: Sentence[] = []
  let from = 0
  let token = 0
  for (const to of sentenceEnds(prose.text, slots)) {
    const first = token
    while (token < tokens.length && (tokens[token] as Token).start < to) token++
    const sentence = readSentence(prose, place, tokens.slice(first, token), code, from, to)
    if (sentence) sentences.push(sentence)
    from = to
  }
  return sentences
}

function readSentence(
  prose: Prose,
  place: SentencePlace,
  tokens: readonly Token[],
  code: ReadonlySet<Token>,
  from: number,
  to: number,
): Sentence | undefined {
  const last = tokens.at(-1)
  if (!last) return undefined
  const raw = prose.text.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const end = to - (raw.length - raw.trimEnd().length)
  const words = readWords(prose, tokens, code, start)
  const ending = prose.text.slice(last.end, end)
  return {
    ...sourceSpan(prose, start, end),
    text: prose.text.slice(start, end).replace(/[\s\u2028]+/gu, ' '),
    zone: place.zone,
    form: place.form === 'prose' && !/[.?!…]/u.test(ending) ? 'line' : place.form,
    paragraph: place.paragraph,
    words,
    ending: ending.replace(edges, ''),
  }
}

function readWords(prose: Prose, tokens: readonly Token[], code: ReadonlySet<Token>, start: number): readonly Word[] {
  let at = start
  const plain = tokens.map((token) => {
    const text = prose.text.slice(token.start, token.end)
    const before = prose.text.slice(Math.min(at, token.start), token.start)
    at = token.end
    const kind = token.slot?.kind
    return { text, key: keyOf(text), before, slot: kind === 'reader' || kind === 'company' ? kind : undefined }
  })
  const roles = references(plain)
  return tokens.map((token, index) => {
    const { text, key, before } = plain[index] as (typeof plain)[number]
    const span = sourceSpan(prose, token.start, token.end)
    return {
      start: span.start,
      end: span.end,
      text,
      key,
      kind: code.has(token) ? 'code' : token.kind,
      before,
      who: roles[index]?.who,
      role: roles[index]?.role,
      placeholder: token.slot && asPlaceholder(token.slot, span),
    }
  })
}

/** The tokens that stand inside inline code; a slot there is still a slot, as templates often write them so. */
function codeTokens(prose: Prose, tokens: readonly Token[]): ReadonlySet<Token> {
  const marks = prose.marks.filter((mark) => mark.kind === 'code')
  const code = new Set<Token>()
  let next = 0
  for (const token of tokens) {
    while (next < marks.length && (marks[next]?.end ?? 0) <= token.start) next++
    const mark = marks[next]
    if (mark && token.kind !== 'placeholder' && mark.start <= token.start && token.end <= mark.end) code.add(token)
  }
  return code
}

function asPlaceholder(slot: PlaceholderMatch, span: { start: number; end: number }): Placeholder | undefined {
  if (slot.kind === 'tag') return undefined
  return { ...span, kind: slot.kind, name: slot.name, fallback: slot.fallback }
}
