import { defineRule, number } from 'carelint/rule'
import type { Sentence, Word } from 'carelint/rule'

/** Vowel letters that are not spoken: at the end of a word, and before the ending of a compound ("safety", "somewhere"). */
const silent =
  /(?<=[gq])ues?$|(?<=[^aeiouyl]|[aeiouy]l)e$|(?<=[^aeiouylscgxz]|[^cs]h|[aeiouy]l)es$|(?<=[^aeiouytdlr]|[aeiouy][lr])ed$|(?<=[^aeiouyl]|[aeiouy]l)e(?=(?:ly|ment|ments|ful|fully|less|ness|ty|thing|times?|where|one|fore|work|site|line|body)$)/gu

/** Vowel letters that stand together and are spoken apart: "media", "various", "client", "video", "annual", "being". */
const parted =
  /(?<![ct])ia|ia(?!l|n)|(?<![tscgxl])io|iu|(?<![tcr])ie(?:t|n[tc])|(?<=er|sc|soc|var)ie|crea(?!m|k|s)|rea(?:ct|li[sz])|idea|area|[dr]eo|theo|eum|(?<![qg])ua|[aeiouy]ing/gu

/** The syllables of a word, by its groups of vowel letters: right for most English words, one off for some. */
function syllablesOf({ kind, key }: Word): number {
  if (kind === 'placeholder') return 2
  const letters = key.replace(/'s$|[^\p{L}]/gu, '')
  const spoken = letters
    .replace(/^busi/u, 'bus')
    .replace(/^every/u, 'evry')
    .replace(silent, '')
    .replace(/(?<=[aeiou])y(?=[aeiou])/gu, '-')
  const groups = spoken.match(/[aeiouyáéíóúàèìòùäöüâêîôû]+/gu)?.length ?? 0
  return Math.max(1, groups + (spoken.match(parted)?.length ?? 0))
}

/** Words that are read aloud: no addresses, code or figures. */
function readable({ words }: Sentence): readonly Word[] {
  return words.filter(({ kind }) => kind === 'word' || kind === 'placeholder')
}

export default defineRule({
  pillar: 'purpose',
  level: 'draft',
  summary: 'The body is written for more years of school than a mail needs.',
  why: 'Readers skim mail between two other things; what has to be read twice is put off.',
  instead: 'Split the longest sentence in two, and swap its longest word for a short one.',
  unless: 'The terms of the trade are long, and the reader uses them.',
  source: 'Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975)',
  severity: 'info',
  options: {
    grade: number({ default: 10, min: 1, max: 30, about: 'The grade that the body may have.' }),
    words: number({ default: 30, min: 10, max: 1000, about: 'With fewer words than this the grade says nothing.' }),
  },
  messages: {
    grade: 'The body has grade {grade} (limit {limit}): {words} words, {sentences} sentences, {syllables} syllables.',
  },
  examples: {
    flags: [
      'Hi Ana,\n\nOperational organisations frequently underestimate the administrative complexity of coordinating personnel availability across several geographically distributed facilities, particularly whenever regulatory requirements necessitate documentation of individual qualifications and corresponding certifications.\n\nIndividual accountability remains indispensable.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nYou have two kitchens now. Who plans the shifts? When one cook is ill, how do you find the next one? I wrote down what the bakery next door does. It fits on one page, and it is below.\n\nBest,\nTom',
      'Hi Ana,\n\nOrganisational accountability remains indispensable.\n\nBest,\nTom',
    ],
  },
  *check(draft, options) {
    const body = draft.sentences.filter(
      (sentence) =>
        (sentence.zone === 'body' || sentence.zone === 'postscript') &&
        sentence.form !== 'heading' &&
        readable(sentence).length > 0,
    )
    const first = body[0]
    const words = body.flatMap(readable)
    if (!first || words.length < options.words) return
    const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
    const grade = 0.39 * (words.length / body.length) + 11.8 * (syllables / words.length) - 15.59
    if (grade <= options.grade) return
    yield {
      at: first,
      message: 'grade',
      data: {
        grade: grade.toFixed(1),
        limit: options.grade,
        words: words.length,
        sentences: body.length,
        syllables,
      },
    }
  },
})
