import type { Span } from '../source/span.ts'
import type { Placeholder } from './placeholder.ts'

/** The stages of a correspondence, in the catalogue's words. */
export const stages = [
  'cold',
  'linkedin',
  'referral',
  'recruiter',
  'follow-up',
  'break-up',
  'reply',
  'post-sale',
  'other',
] as const
export type Stage = (typeof stages)[number]

/** The part of a draft that a sentence stands in. */
export type Zone = 'subject' | 'greeting' | 'body' | 'sign-off' | 'postscript'

/** A word, number, address or placeholder of a sentence. Its span, cut out of the file, is the word with its mark-up. */
export interface Word extends Span {
  /** The word as a reader sees it. */
  readonly text: string
  /** What phrases are matched against: lower case, straight apostrophes, without invisible characters. */
  readonly key: string
  readonly kind: 'word' | 'number' | 'address' | 'placeholder' | 'code'
  /** What stands between the word before (or the start of the sentence) and this one, as read. */
  readonly before: string
  /** Whom the word refers to. */
  readonly who: 'sender' | 'reader' | undefined
  /**
   * For a word that refers to the reader: whether the reader does or owns something for their own part (`acts`), or is
   * only the object of what the sender does ("help you") or the owner of what the sender wants ("your time").
   */
  readonly role: 'acts' | 'object' | undefined
  readonly placeholder: Placeholder | undefined
}

/** A sentence, a bullet, a line of its own or a subject. Its span holds its closing punctuation, no list marker. */
export interface Sentence extends Span {
  /** The sentence as a reader sees it; a soft wrap is one space. */
  readonly text: string
  readonly zone: Zone
  /** `line` is a line or paragraph of its own that closes without a full stop. */
  readonly form: 'prose' | 'item' | 'line' | 'heading'
  /** 0-based number of its paragraph in the draft; the items of a list have one each. */
  readonly paragraph: number
  readonly words: readonly Word[]
  /** What stands after the last word: `?`, `.`, `!!`, `:`, or nothing. */
  readonly ending: string
}

/** One mail found in a file. */
export interface Draft<S extends Sentence = Sentence> extends Span {
  /** The text of the whole file, which all offsets refer to. */
  readonly source: string
  readonly title: string | undefined
  readonly stage: Stage
  /** What told the stage: front matter, title, place, subject, words, or `default`. */
  readonly stageCue: string
  /** Why this stretch of the file was taken for a draft. */
  readonly cue: string
  readonly subjects: readonly Sentence[]
  /** Greeting, body, sign-off and postscript, in the order of the file. */
  readonly sentences: readonly S[]
  readonly placeholders: readonly Placeholder[]
  /** Quoted earlier mail inside the draft, which is never linted. */
  readonly quoted: readonly Span[]
}
