import { stages } from './draft.ts'
import type { Stage } from './draft.ts'
import { weighWords } from './stage-model.ts'
import { lastWords, stageNames, stageWords } from './stage-words.ts'
import type { StagePattern } from './stage-words.ts'

/** What is known of a draft that may tell its stage; the nearest heading first. */
export interface StageEvidence {
  /** Values of `stage`, `type`, `kind`, `category` in front matter, in that order, as written. */
  readonly declared: readonly string[]
  /** The draft's own heading or label, then the headings above it. */
  readonly titles: readonly string[]
  readonly fileName: string | undefined
  readonly subjects: readonly string[]
  /** Greeting, body and sign-off as read. */
  readonly text: string
}

export interface StageVerdict {
  readonly stage: Stage
  readonly cue: string
}

/** A note of fewer characters tells too little to weigh its words; a weaker guess than this is none. */
const shortestWeighed = 160
const leastChance = 0.4

/** Steps of a sequence: "Email 2", "Touch #3", "A2 — Day 3", "Day 0". */
const step =
  /\b(?:e-?mail|mail|touch(?:point)?|step|message|msg|note|sequence e-?mail|nurture)\s*(?:no\.?\s*)?#?\s*(\d{1,2})\b(?!\s*(?:words|sentences|%))/iu
const day = /\b(?:day|tag|día|jour)\s*[+#]?\s*(\d{1,3})\b|\bd\+(\d{1,3})\b|(?:^|\W)\+(\d{1,3})\s*days?\b/iu
const later =
  /\b(\d{1,2})(?:\s*[-–—]\s*\d{1,2})?\s*(?:business |working |calendar )?(?:days?|weeks?)\s*(?:later|after)\b/iu

function named(text: string, patterns: readonly StagePattern[]): Stage | undefined {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0]
}

/** The stage that a word of front matter names. */
function declaredStage(value: string): Stage | undefined {
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-')
  return stages.find((stage) => stage === plain) ?? named(value.replace(/_/gu, ' ').replace(/-/gu, ' '), stageNames)
}

/** The stage that a heading, label or file name names by its words or its place in a sequence. */
export function namedStage(title: string): Stage | undefined {
  const text = title.slice(0, 300).replace(/_/gu, ' ')
  const byName = named(text, stageNames)
  if (byName !== undefined && byName !== 'cold') return byName
  const number = step.exec(text)
  if (number) return Number(number[1]) > 1 ? 'follow-up' : (byName ?? 'cold')
  if (later.test(text)) return 'follow-up'
  const days = day.exec(text)
  if (days) return Number(days[1] ?? days[2] ?? days[3]) > 1 ? 'follow-up' : (byName ?? 'cold')
  return byName
}

/** The stage that a heading over several mails names, unless it names more than one: "Cold emails and follow-ups". */
function soleStage(title: string): Stage | undefined {
  const text = title.slice(0, 300)
  const found = new Set(stageNames.filter(([, pattern]) => pattern.test(text)).map(([stage]) => stage))
  if (!found.has('follow-up')) found.delete('cold')
  return found.size > 1 ? undefined : namedStage(title)
}

/** Whether the words of a draft say that it is the last of its kind. */
export function saysLast(text: string): boolean {
  return lastWords.test(text.slice(0, 4000))
}

/**
 * The stage of a draft: by front matter, else its heading and the file's name, else its subject, else its words;
 * where no word is sure, all of them weighed together; `cold` where nothing tells.
 */
export function readStage(evidence: StageEvidence): StageVerdict {
  const byTitle = evidence.titles[0] === undefined ? undefined : namedStage(evidence.titles[0])
  return writtenStage(evidence, byTitle) ?? toldStage(evidence)
}

/** The stage that front matter or the draft's own heading names. */
function writtenStage(evidence: StageEvidence, byTitle: Stage | undefined): StageVerdict | undefined {
  for (const value of evidence.declared) {
    const stage = declaredStage(value)
    if (stage === 'follow-up' && byTitle === 'break-up') break
    if (stage) return { stage, cue: `front matter "${value}"` }
  }
  return byTitle && { stage: byTitle, cue: `title "${evidence.titles[0]}"` }
}

/** The stage that the headings above, the file's name, the subject or the words tell. */
function toldStage(evidence: StageEvidence): StageVerdict {
  const { fileName } = evidence
  const wider = [...evidence.titles.slice(1), ...(fileName === undefined ? [] : [fileName.replace(/[-_.]/gu, ' ')])]
  const hints = wider.map((title) => ({ title, stage: soleStage(title) }))
  const telling = hints.find((hint) => hint.stage !== undefined && hint.stage !== 'cold')
  const bySubject = named(
    evidence.subjects.join('\n').slice(0, 2000),
    stageNames.filter(([stage]) => stage === 'break-up' || stage === 'follow-up'),
  )
  const byWords = named(evidence.text.slice(0, 6000), stageWords)
  if (telling?.stage && !(telling.stage === 'follow-up' && byWords === 'break-up')) {
    return { stage: telling.stage, cue: `title "${telling.title}"` }
  }
  if (bySubject === 'break-up') return { stage: 'break-up', cue: 'subject' }
  if (byWords) return { stage: byWords, cue: 'words of the draft' }
  if (bySubject) return { stage: bySubject, cue: 'subject' }
  if (evidence.subjects.some((subject) => /^\s*re\s*:/iu.test(subject))) return { stage: 'follow-up', cue: 'subject' }
  const cold = hints.find((hint) => hint.stage === 'cold')
  if (cold) return { stage: 'cold', cue: `title "${cold.title}"` }
  const weighed = weighWords(evidence.text, evidence.subjects)
  if (evidence.text.length < shortestWeighed || weighed.chance < leastChance) return { stage: 'cold', cue: 'default' }
  return { stage: weighed.stage, cue: 'words of the draft' }
}
