import type { MarkdownChunk } from './chunks.ts'
import type { Span } from './span.ts'

/** What is handed to the markdown parser at once has no more of these; its time grows with their square. */
const limits = {
  characters: 32768,
  lines: 1000,
  shortLines: 100,
  shortLine: 6,
  depth: 6,
  indent: 24,
  emphasis: 600,
  brackets: 800,
  ticks: 500,
  angles: 500,
  run: 24,
} as const

/** Why a chunk is too large to be read as markdown, in words; undefined where it is not. */
export function tooLarge({ start, end, lines }: MarkdownChunk): string | undefined {
  if (end - start > limits.characters) return `more than ${limits.characters} characters without a break`
  if (lines > limits.lines) return `more than ${limits.lines} lines without a break`
  const isDense = lines > limits.shortLines && end - start < lines * limits.shortLine
  return isDense ? `more than ${limits.shortLines} lines of a few characters without a break` : undefined
}

/** Signs beyond a limit, and what to tell of them. */
export interface Excess {
  readonly spans: readonly Span[]
  /** The limits that were passed, in words. */
  readonly passed: readonly string[]
}

type Counted = 'emphasis' | 'brackets' | 'ticks' | 'angles'
const names: Readonly<Record<Counted | 'depth', string>> = {
  emphasis: `${limits.emphasis} signs of emphasis`,
  brackets: `${limits.brackets} brackets`,
  ticks: `${limits.ticks} signs of code`,
  angles: `${limits.angles} angle brackets`,
  depth: `${limits.depth} levels of lists and quotes`,
}
const kinds: Readonly<Record<string, Counted>> = {
  '*': 'emphasis',
  _: 'emphasis',
  '[': 'brackets',
  ']': 'brackets',
  '`': 'ticks',
  '<': 'angles',
}
const signRun = /\*+|_+|`+|[[\]<]/g
const lineHead = /^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)](?=[ \t])))+/gm

function isLineEnd(character: string | undefined): boolean {
  return character === undefined || character === '\n' || character === '\r'
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** Whether nothing but blanks follows on the line. */
function endsLine(text: string, from: number): boolean {
  let at = from
  while (isBlank(text[at])) at += 1
  return isLineEnd(text[at])
}

/** Whether a run of signs is all that stands on its line, as in a rule. */
function isRule(text: string, start: number, end: number): boolean {
  let at = start - 1
  while (start - at < limits.indent && (isBlank(text[at]) || text[at] === '>')) at -= 1
  return isLineEnd(text[at]) && endsLine(text, end)
}

/** Whether markers are the signs of a rule like `* * *`, in a few quotes. */
function isSpacedRule(markers: readonly string[]): boolean {
  const signs = markers.filter((marker) => marker !== '>')
  const [sign] = signs
  if (markers.length - signs.length > limits.depth || (sign !== '*' && sign !== '-')) return false
  return signs.every((other) => other === sign)
}

/** The markers at the head of a line that would nest deeper than the limit. */
function deepMarkers(text: string): Span[] {
  const spans: Span[] = []
  for (const { 0: head, index } of text.matchAll(lineHead)) {
    if (head.length <= limits.depth) continue
    const indent = head.search(/[^ \t]/)
    const kept = indent > limits.indent ? 0 : limits.depth
    const markers = [...head.matchAll(/[>*+-]|\d+[.)]/g)]
    const first = markers[kept]
    const end = index + head.length
    const rule = isSpacedRule(markers.map(([marker]) => marker)) && endsLine(text, end)
    if (first && !rule) spans.push({ start: index + first.index, end })
  }
  return spans
}

/** Finds what in a chunk would stall the markdown parser, to be read as plain characters instead. */
export function findExcess(text: string): Excess {
  const passed = new Set<keyof typeof names>()
  const spans = deepMarkers(text)
  if (spans.length > 0) passed.add('depth')
  const heads = spans.length
  const counts: Record<Counted, number> = { emphasis: 0, brackets: 0, ticks: 0, angles: 0 }
  for (const { 0: run, index } of text.matchAll(signRun)) {
    const kind = kinds[run[0] as string] as Counted
    counts[kind] += 1
    const long = kind === 'emphasis' && run.length > limits.run && !isRule(text, index, index + run.length)
    if (counts[kind] <= limits[kind] && !long) continue
    passed.add(kind)
    spans.push({ start: index, end: index + run.length })
  }
  if (heads > 0 && spans.length > heads) return { spans: joined(spans), passed: [...passed].map((name) => names[name]) }
  return { spans, passed: [...passed].map((name) => names[name]) }
}

/** Spans in order, with those that overlap made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
