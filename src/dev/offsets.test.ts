import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lint } from '../core/lint.ts'
import type { Format } from '../core/lint.ts'
import type { FileReport } from '../core/report.ts'
import { ruleSet } from '../core/rules/rule-set.ts'
import { presetSettings } from '../core/settings/presets.ts'
import { loadRules } from './load-rules.ts'

const rules = await loadRules('rules')
const all = ruleSet(rules, presetSettings('strict', rules))

const tag = /\{%[^%]*%\}/gu
const letters = /[^\p{L}\p{N}]+/gu

/** The letters of a stretch of a file as a reader sees them: without mark-up and tags, entities decoded. */
function lettersOf(source: string, format: Format): string {
  const words = source.replace(tag, '')
  if (format === 'text') return words.replace(letters, '')
  return words
    .replace(/&amp;/gu, '&')
    .replace(/&eacute;/gu, 'é')
    .replace(/&#233;/gu, 'é')
    .replace(/&nbsp;/gu, ' ')
    .replace(/\]\([^)]*\)/gu, ']')
    .replace(letters, '')
}

/** The offset law: what a span cuts out of the file is the text that it stands for. */
function holdTheLaw(report: FileReport, format: Format): void {
  const { source } = report
  expect(report.failures).toEqual([])
  for (const draft of report.drafts) {
    for (const sentence of [...draft.subjects, ...draft.sentences]) {
      expect(lettersOf(source.slice(sentence.start, sentence.end), format)).toBe(
        sentence.text.replace(tag, '').replace(letters, ''),
      )
      let last = sentence.start
      for (const word of sentence.words) {
        expect(word.start).toBeGreaterThanOrEqual(last)
        expect(word.end).toBeLessThanOrEqual(sentence.end)
        expect(lettersOf(source.slice(word.start, word.end), format)).toBe(word.text.replace(letters, ''))
        last = word.end
      }
    }
  }
  const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/gu)].map((match) => match.index + match[0].length)]
  for (const finding of report.findings) {
    expect(finding.end).toBeGreaterThan(finding.start)
    expect(finding.end).toBeLessThanOrEqual(source.length)
    expect((starts[finding.line - 1] ?? NaN) + finding.column - 1).toBe(finding.start)
    expect((starts[finding.endLine - 1] ?? NaN) + finding.endColumn - 1).toBe(finding.end)
  }
}

const word = fc.constantFrom(
  'you',
  'we',
  'our',
  'just',
  '10',
  'minutes',
  'quick',
  'call',
  'guaranteed',
  'act',
  'now',
  'caf&eacute;',
  'caf&#233;',
  'R&amp;D',
  '**bold**',
  'un*believ*able',
  '_soft_',
  '[a link](https://example.com/x)',
  '{{first_name}}',
  '[Company]',
  '\\[x\\]',
  '*|FNAME|*',
  '%NAME%',
  '🎉',
  '👩‍👩‍👧',
  'e\u0301tude',
  'naïve',
  'https://example.com/a_b',
  '`code`',
  'number',
  'one',
  'in',
  'Leeds',
  'a&nbsp;b',
  'leading',
  '{% if x %}',
)
const stop = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '  ',
  '\t',
  ', ',
  '. ',
  '? ',
  '! ',
  '.\n',
  '\n',
  ' \\\n',
  '  \n',
  ': ',
  ' — ',
  '...',
)
const prose = fc
  .array(fc.tuple(word, stop), { minLength: 1, maxLength: 14 })
  .map((pairs) => pairs.map(([text, after]) => text + after).join(''))
const block = fc.oneof(
  prose,
  prose.map((text) => `- ${text.replaceAll('\n', '\n  ')}`),
  prose.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  prose.map((text) => `## ${text.replaceAll('\n', ' ')}`),
  prose.map((text) => `**Subject:** ${text.replaceAll('\n', ' ')}`),
  fc.constantFrom(
    'Hi {{first_name}},',
    'Best,\nDana',
    '---',
    '```\nHi Ana,\n\nAct now, just 10 minutes.\n\nBest,\nTom\n```',
    '<!-- a note -->',
    '| a | b |',
  ),
)
const file = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '---\nstage: cold\n---\n'),
    fc.array(block, { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([head, blocks, lineEnd]) => head + blocks.join('\n\n').replaceAll('\n', lineEnd))

describe('the offset law', () => {
  test.each<Format>(['markdown', 'text'])('holds for any %s', (format) => {
    fc.assert(
      fc.property(file, (source) => holdTheLaw(lint(source, all, { format }), format)),
      { numRuns: 400 },
    )
  })

  const fixtures = ['fixtures/rules', 'fixtures/drafts'].flatMap((folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.md'))
          .map((name) => path.join(folder, name))
      : [],
  )
  test.each(fixtures)('holds for %s', (name) => {
    holdTheLaw(lint(readFileSync(name, 'utf8'), all, { filePath: name }), 'markdown')
  })
})
