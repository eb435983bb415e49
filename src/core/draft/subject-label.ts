/** What a label line introduces. */
export interface MailLabel {
  readonly kind: 'subject' | 'preview' | 'body' | 'header'
  /** Offset of the value in the line; the length of the line where the value stands elsewhere. */
  readonly from: number
}

const subjectWord = String.raw`(?:e-?mail |message |suggested |recommended |alternate |alternative |alt\.? |optional |possible |sample |example |best |primary |backup |inmail |proposed |test |new )*(?:subject(?:s|[- ]?lines?)?|subj|betreff|betreffzeile|onderwerp|asunto|assunto|objet|oggetto|predmet|předmět|temat|ämne|emne|aihe|тема|konu|件名|主题|主旨|제목)`
const subjectTail = String.raw`(?:\s+(?:options?|variants?|variations?|ideas?|choices?|alternatives?|lines?|tests?|examples?|formulas?))*(?:\s*(?:#?\d{1,2}|[a-e]|one|two|three))?(?:\s*[/&]\s*(?:subject\s*)?(?:\d{1,2}|[a-e]))*`
const note = String.raw`(?:\s*[([（][^)\]）\n]{0,80}[)\]）])?`
const decoration = String.raw`(?:[\s*_\x60>#]|\d{1,2}[.)]\s|[-•]\s|\p{Extended_Pictographic}|\uFE0F)*`

const subjectLabel = new RegExp(`^${decoration}${subjectWord}${subjectTail}${note}[*_\\s]*[:：][*_\\s]*`, 'iu')
const subjectHeading = new RegExp(
  `^${decoration}(?:[ab][/ ]+[ab]\\s)?${subjectWord}${subjectTail}${note}[*_\\s:：]*$`,
  'iu',
)
const previewLabel = new RegExp(
  `^${decoration}(?:e-?mail )?(?:preview(?:[- ]?(?:text|line|copy))?|pre-?header(?:[- ]?text)?)${note}[*_\\s]*[:：][*_\\s]*`,
  'iu',
)
const previewHeading = new RegExp(
  `^${decoration}(?:preview[- ]?(?:text|line)|pre-?header(?: text)?)${note}[*_\\s]*$`,
  'iu',
)
const bodyLabel = new RegExp(
  `^${decoration}(?:the |e-?mail |message |mail |full |main |plain[- ]text |text |template |draft |copy |email )*(?:body(?: (?:copy|text|draft|template))?|message|e-?mail|copy|text|template|draft|content|dm|nachricht|text der e-mail|cuerpo|mensaje|corps|inhalt|telo)${note}[*_\\s]*[:：][*_\\s]*`,
  'iu',
)
const bodyHeading = new RegExp(
  `^${decoration}(?:the |e-?mail |message |mail |full |main |plain[- ]text |draft )*(?:body(?: (?:copy|text|template))?|message|e-?mail|copy|template|draft|content|mail|text)${note}[*_\\s:：]*$`,
  'iu',
)
const headerLabel =
  /^[\s*_>]*(?:to|from|cc|bcc|reply-?to|date|sent|attachments?|von|an|de|para|à)[*_\s]*:[*_\s]*(?=\S)/iu

/**
 * Reads a line such as "Subject: X", "**Subject A:** X", "Betreff: X", "Preview text: X" or "Body:". The label may
 * still bear its mark-up.
 */
export function readLabel(line: string): MailLabel | undefined {
  const start = line.slice(0, 160)
  const subject = subjectLabel.exec(start)
  if (subject) return { kind: 'subject', from: subject[0].length }
  const preview = previewLabel.exec(start)
  if (preview) return { kind: 'preview', from: preview[0].length }
  const body = bodyLabel.exec(start)
  if (body && (body[0].length >= line.trimEnd().length || /\bbody\b/iu.test(body[0]))) {
    return { kind: 'body', from: body[0].length }
  }
  const header = headerLabel.exec(start)
  return header ? { kind: 'header', from: header[0].length } : undefined
}

/** Reads a heading such as "Subject Lines (rotate)", "Preview text" or "Email body". */
export function readHeadingLabel(heading: string): MailLabel['kind'] | undefined {
  const text = heading.slice(0, 160)
  if (subjectHeading.test(text)) return 'subject'
  if (previewHeading.test(text)) return 'preview'
  return bodyHeading.test(text) ? 'body' : undefined
}

const wrapping: readonly (readonly [string, string])[] = [
  ['**', '**'],
  ['`', '`'],
  ['"', '"'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['„', '“'],
  ["'", "'"],
  ['*', '*'],
  ['_', '_'],
]

/** The stretch of a subject's text without the quotation marks, back-ticks and spaces around it. */
export function unwrapped(text: string): { readonly start: number; readonly end: number } {
  let start = 0
  let end = text.length
  for (let depth = 0; ; depth++) {
    while (start < end && /\s/u.test(text.charAt(start))) start++
    while (end > start && /\s/u.test(text.charAt(end - 1))) end--
    const inner = text.slice(start, end)
    const pair = wrapping.find(
      ([open, close]) =>
        inner.length > open.length + close.length &&
        inner.startsWith(open) &&
        inner.endsWith(close) &&
        !inner.slice(open.length, -close.length).includes(open),
    )
    if (!pair || depth === 4) return { start, end }
    start += pair[0].length
    end -= pair[1].length
  }
}
