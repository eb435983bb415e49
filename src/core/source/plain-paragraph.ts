import type { Prose } from './prose.ts'
import { proseBuilder } from './prose-builder.ts'

const markup =
  /[`*]|\]\(|\]:|<[A-Za-z/!?]|&[A-Za-z#]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[ \t]{2}(?:[\r\n]|$)|\\(?:[\r\n]|$)/
const blockStart = /^[ \t]{0,3}(?:[#>=~|+-]|\d{1,9}[.)])/m
const indented = /^(?: {0,3}\t| {4})/
const line = /[^\r\n]+/g
const escape = /\\([!-/:-@[-`{-~])/g
const blankLine = /(?:\r\n?|\n)[ \t]*[\r\n]/

/**
 * The prose of a chunk that is one paragraph without markup, which most are: the short way round the markdown parser,
 * which takes nine tenths of the time. Escapes are read; brackets stand for themselves where `hasDefinitions` is false, that is where none of them is the label of a link.
 * `text` is the chunk as the parser would get it, `start` its place in the file. Undefined where there is anything that
 * markdown could read as more.
 */
export function plainParagraph(
  text: string,
  source: string,
  start: number,
  hasDefinitions: boolean,
): Prose | undefined {
  if (markup.test(text) || blockStart.test(text) || indented.test(text) || blankLine.test(text)) return undefined
  if (hasDefinitions && text.includes('[')) return undefined
  const builder = proseBuilder(source)
  let wrap = -1
  for (const { 0: words, index } of text.matchAll(line)) {
    let from = start + index + words.search(/[^ \t]|$/)
    let end = start + index + words.length
    while (end > from && (source[end - 1] === ' ' || source[end - 1] === '\t')) end -= 1
    if (wrap !== -1) builder.instead('\n', wrap, from)
    for (const { 0: pair, 1: character = '', index: at } of words.matchAll(escape)) {
      const escaped = start + index + at
      builder.plain(from, escaped)
      from = escaped + pair.length
      builder.instead(character, escaped, from)
    }
    builder.plain(from, end)
    wrap = start + index + words.length
  }
  return builder.build()
}
