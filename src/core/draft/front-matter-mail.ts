import type { FrontMatter } from '../source/front-matter.ts'
import { plainProse } from '../source/prose.ts'
import type { Prose } from '../source/prose.ts'

/** What the front matter of a file says of the mail in it. */
export interface FrontMatterMail {
  readonly subjects: readonly Prose[]
  readonly preview: readonly Prose[]
  readonly title: string | undefined
  readonly stages: readonly string[]
}

const subjectKey =
  /^(?:(?:e-?mail[_ -]?)?subjects?(?:[_ -]?(?:lines?|[a-e]|\d|alt|variants?|options?))?|betreff|asunto|objet|oggetto)$/iu
const previewKey = /^(?:preview(?:[_ -]?text)?|pre-?header)$/iu
const titleKeys = ['title', 'name', 'template_name', 'template', 'label']
const stageKeys = ['stage', 'type', 'kind', 'step', 'email_type', 'category']

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : []
}

/** Reads the subject, preview, title and stage that a file's front matter gives its mail; all empty without any. */
export function frontMatterMail(frontMatter: FrontMatter | undefined, source: string): FrontMatterMail {
  const data = frontMatter?.data
  if (!frontMatter || !data) return { subjects: [], preview: [], title: undefined, stages: [] }
  const values = (key: RegExp): readonly Prose[] =>
    [...data]
      .filter(([name]) => typeof name === 'string' && key.test(name))
      .flatMap(([, value]) => strings(value))
      .flatMap((text) => placeOf(text, frontMatter, source))
  const first = (keys: readonly string[]) => keys.flatMap((key) => strings(data.get(key)))
  return {
    subjects: values(subjectKey),
    preview: values(previewKey),
    title: first(titleKeys)[0],
    stages: first(stageKeys),
  }
}

/** A value as it stands in the file; none where YAML writes it otherwise than it reads. */
function placeOf(text: string, frontMatter: FrontMatter, source: string): readonly Prose[] {
  const known = frontMatter.texts.find((entry) => entry.text === text)
  if (known) return [plainProse(source, known.start, known.end)]
  const at = text.trim() === '' ? -1 : source.indexOf(text, frontMatter.start)
  return at >= 0 && at + text.length <= frontMatter.end ? [plainProse(source, at, at + text.length)] : []
}
