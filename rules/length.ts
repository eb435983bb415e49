import { defineRule, number } from 'carelint/rule'
import type { Sentence } from 'carelint/rule'

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0)
}

/** The body's sentences by paragraph; the items of a list stand by themselves. */
function paragraphsOf(body: readonly Sentence[]): readonly (readonly Sentence[])[] {
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of body) {
    const paragraph = paragraphs.get(sentence.paragraph)
    if (paragraph) paragraph.push(sentence)
    else paragraphs.set(sentence.paragraph, [sentence])
  }
  return [...paragraphs.values()]
}

export default defineRule({
  pillar: 'purpose',
  level: 'draft',
  summary: 'The body or one of its paragraphs is long.',
  why: 'A wall of text asks for minutes that nobody agreed to give.',
  instead: 'Cut every sentence that the reader could do without, then split what is left into short paragraphs.',
  unless: 'The reader asked for the details.',
  source: 'Boomerang 2016 on reply rates by length; Gong on first mails',
  severity: 'info',
  options: {
    words: number({ default: 200, min: 20, max: 5000, about: 'How many words the body may have.' }),
    sentences: number({ default: 5, min: 1, max: 100, about: 'How many sentences a paragraph may have.' }),
    'paragraph-words': number({ default: 80, min: 10, max: 2000, about: 'How many words a paragraph may have.' }),
  },
  messages: {
    body: 'The body has {words} words, {over} more than {limit}.',
    paragraph:
      'This paragraph has {sentences} sentences and {words} words; {limit} sentences or {most} words are enough.',
  },
  examples: {
    flags: [
      `Hi Ana,\n\n${'The oven in the second kitchen is warm at six each day. '.repeat(18)}\n\nBest,\nTom`,
      'Hi Ana,\n\nOne is here. Two are here. Three are here. Four are here. Five are here. Six are here.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nHow do you plan shifts now that there are two kitchens?\n\nBest,\nTom',
      'Hi Ana,\n\nOne is here. Two are here. Three are here.\n\nFour are here. Five are here. Six are here.\n\nBest,\nTom',
      'Hi Ana,\n\n- One is here.\n- Two are here.\n- Three are here.\n- Four are here.\n- Five are here.\n- Six are here.\n\nBest,\nTom',
    ],
  },
  *check(draft, options) {
    const body = draft.sentences.filter(({ zone }) => zone === 'body' || zone === 'postscript')
    const first = body[0]
    if (!first) return
    const words = wordsIn(body)
    const limit = options.words
    if (words > limit) yield { at: first, message: 'body', data: { words, limit, over: words - limit } }
    const most = options['paragraph-words']
    for (const paragraph of paragraphsOf(body)) {
      const count = wordsIn(paragraph)
      const at = paragraph[0]
      if (!at || (paragraph.length <= options.sentences && count <= most)) continue
      yield {
        at,
        message: 'paragraph',
        data: { sentences: paragraph.length, words: count, limit: options.sentences, most },
      }
    }
  },
})
