import type { Draft, Sentence, Zone } from './draft.ts'
import type { DraftOutline } from './outline.ts'
import type { Placeholder } from './placeholder.ts'
import { readSentences } from './sentences.ts'

/** Cuts the parts of a draft into sentences and words. `source` is the text of the whole file. */
export function readDraft(source: string, outline: DraftOutline): Draft {
  const subjects = outline.subjects.flatMap((prose) =>
    whole(readSentences(prose, { zone: 'subject', form: 'prose', paragraph: 0 })),
  )
  const sentences = outline.parts.flatMap((part) => {
    const own = readSentences(part.prose, part)
    return part.zone === 'greeting' || part.zone === 'sign-off' ? whole(own) : own
  })
  return {
    source,
    start: outline.start,
    end: outline.end,
    title: outline.title,
    stage: outline.stage,
    stageCue: outline.stageCue,
    cue: outline.cue,
    subjects,
    sentences,
    placeholders: [...subjects, ...sentences].flatMap(slotsOf),
    quoted: outline.quoted,
  }
}

/** A subject, a salutation or a line of a signature is one sentence, whatever stops stand in it. */
function whole(sentences: readonly Sentence[]): readonly Sentence[] {
  const first = sentences[0]
  const last = sentences.at(-1)
  if (!first || !last || first === last) return sentences
  const words = sentences.flatMap((sentence) => sentence.words)
  const text = sentences.map((sentence) => sentence.text).join(' ')
  const zone: Zone = first.zone
  return [
    {
      start: first.start,
      end: last.end,
      text,
      zone,
      form: first.form,
      paragraph: first.paragraph,
      words,
      ending: last.ending,
    },
  ]
}

function slotsOf(sentence: Sentence): readonly Placeholder[] {
  return sentence.words.flatMap((word) => word.placeholder ?? [])
}
