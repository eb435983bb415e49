import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Span } from '../../core/source/span.ts'

/** A draft of a labelled folder: its text, the move of each sentence, and the faults that people found in it. */
export interface LabelledDraft {
  readonly file: string
  readonly source: string
  readonly sentences: readonly { readonly at: Span; readonly move: string }[]
  readonly findings: readonly {
    readonly rule: string
    /** Nothing for a fault of the whole draft. */ readonly at: Span | undefined
  }[]
}

interface Label {
  readonly file: string
  readonly sentences: readonly { readonly text: string; readonly move: string }[]
  readonly findings: readonly { readonly rule: string; readonly quote: string | null }[]
}

/** Reads a folder of drafts with `labels.jsonl`; nothing where there is none. Quotes that do not stand in the draft are left out. */
export function labelledDrafts(folder: string): readonly LabelledDraft[] | undefined {
  const labels = path.join(folder, 'labels.jsonl')
  if (!existsSync(labels)) return undefined
  const lines = readFileSync(labels, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const label = JSON.parse(line) as Label
    const source = readFileSync(path.join(folder, label.file), 'utf8')
    const words = wordsOf(source)
    return {
      file: label.file,
      source,
      sentences: inOrder(words, label.sentences, ({ text }) => text).flatMap(({ item, at }) =>
        at ? [{ at, move: item.move }] : [],
      ),
      findings: label.findings.flatMap(({ rule, quote }) => {
        const at = quote === null ? undefined : find(words, quote, 0)
        return quote !== null && !at ? [] : [{ rule, at }]
      }),
    }
  })
}

interface Word extends Span {
  readonly key: string
}

/** Words with their places, so that quotes are found across line breaks and whatever their quotation marks. */
function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}%$#]+(?:['’]\p{L}+)*|[!?]/gu)].map((match) => ({
    key: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function find(words: readonly Word[], quote: string, from: number): Span | undefined {
  const wanted = wordsOf(quote)
  for (let at = 0; wanted.length > 0 && at + wanted.length <= words.length; at++) {
    const first = words[at] as Word
    if (first.start < from || !wanted.every((word, step) => words[at + step]?.key === word.key)) continue
    return { start: first.start, end: (words[at + wanted.length - 1] as Word).end }
  }
  return undefined
}

/** Where each text stands, each behind the one before. */
function inOrder<T>(words: readonly Word[], items: readonly T[], text: (item: T) => string) {
  let from = 0
  return items.map((item) => {
    const at = find(words, text(item), from)
    if (at) from = at.start + 1
    return { item, at }
  })
}
