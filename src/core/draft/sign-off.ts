import { findPlaceholders } from './placeholders.ts'
import { anyOf } from './one-of.ts'

/** Closing formulas that close a mail whatever follows. */
const closings = anyOf(String.raw`
  (?:all (?:the|my) )?(?:very )?best(?: (?:regards|wishes|of luck to you))?(?: (?:and|&) (?:best|kind|warm)? ?regards)?,
  (?:with )?(?:my |our |the )?(?:very )?(?:best|kind|kindest|warm|warmest|many|sincere|friendly|cordial)(?: (?:personal|and warm|and warmest))? (?:regards|wishes|greetings),
  regards, rgds, br, kr, best always, all best, be well, stay well, take care, yours(?! (?:very )?\p{Ll}),
  appreciatively, humbly, warmly, warmest, fondly, peace, love, xoxo, xo, ciao,
  (?:yours )?(?:very )?(?:sincerely|faithfully|truly|respectfully|cordially|gratefully)(?: yours)?,
  (?:thanks|thank you|thx|ty|many thanks|thanks a lot|thanks so much|thank you so much|thank you very much)(?: (?:again|once again|in advance|kindly|so much|a million|a ton|for your (?:time|consideration|help|support|time and consideration)|for (?:reading|considering|listening|everything)))*(?: (?:and|&) (?:best|best regards|kind regards|regards|warm regards|take care|all the best|talk soon))?,
  with (?:best|kind|warm|kindest|warmest|deep|sincere|much|great|lots of)? ?(?:regards|thanks|gratitude|appreciation|love|wishes|respect),
  in gratitude, with thanks, much appreciated, much obliged, onwards?,
  cheers(?: (?:and|&) (?:thanks|talk soon|all the best))?, to your success, talk soon, speak soon,
  see you soon, until (?:then|next time|tomorrow), looking forward, hope to (?:hear|speak|talk|chat) soon,
  to your health, in solidarity, blessings, all the very best,
  appreciate (?:it|you|your time|your time and consideration), mit freundlichen gr[üu][ßs]+en,
  (?:viele|liebe|beste|sch[öo]ne|freundliche|herzliche) gr[üu][ßs]+e, mfg, lg, vg, cordialement,
  bien cordialement, bien [àa] vous, cdlt, salutations, saludos(?: cordiales)?, un (?:cordial )?saludo,
  atentamente, un abrazo, abra[çc]os?, atenciosamente, cordiali saluti, distinti saluti, un saluto,
  met vriendelijke groet(?:en)?, groet(?:en|jes)?, vriendelijke groet(?:en)?, med vennlig hilsen, mvh, hilsen,
  h[äa]lsningar, med v[äa]nliga h[äa]lsningar, s pozdravom, s pozdravem, pozdrawiam, z powa[żz]aniem,
  с уважением, saygılarımla, 此致, 敬礼, 祝好, 顺颂商祺, 谢谢, よろしくお願いいたします, よろしくお願いします, 감사합니다,
`)
const formula = new RegExp(`^${closings}(?=$|[\\s,.!–—:;<-]|[，。！])`, 'iu')

/** Kind closings that close a mail only where a name follows. */
const softClosingList = anyOf(String.raw`
  thanks, thank you, many thanks, looking forward, look forward, excited, hope, hoping, wishing, have an? ,
  see you, appreciate, sincere(?:ly)?, with , until, talk, speak, best of, best wishes, here['’]s to, good luck,
  cheers, happy , stay , enjoy , keep , regards , warm, in , to your, can['’]t wait, yours , your , all , best,
  rooting, lots of, sent with, onward,
`)
const softClosing = new RegExp(String.raw`^${softClosingList}(?!\p{L})`, 'iu')

const dashSignature = /^(?:[—–―]{1,2}|-{1,2}|~|--\s)\s*(?=[\p{L}[{<(*_@])/u
const postscript = /^[\s*_"“>(]*p\.? ?(?:p\.? ?)?s\.?(?=[\s:.,;–—*_-]|$)/iu
const footerList = anyOf(String.raw`
  unsubscribe, opt[- ]?out, opt me out, stop hearing, hear from (?:me|us) again, not interested\?,
  no longer wish, don['’]t want to (?:hear|receive), prefer not to (?:hear|receive), remove (?:me|you),
  email preferences, manage preferences, you(?:['’]re| are) receiving this,
  view (?:this|it) in (?:your )?browser, confidential, intended (?:solely|only) for, abmelden, abbestellen,
  d[ée]sinscri, darse de baja,
`)
const footer = new RegExp(String.raw`\b${footerList}\b`, 'iu')
const sentenceStartList = anyOf(String.raw`
  i, i['’]m, i['’]ve, i['’]d, we, we['’]re, we['’]ve, you, you['’]re, it, it['’]s, this, that, there, if, when,
  would, could, can, do, does, did, are, is, was, have, has, how, what, why, who, where, let, please, just,
  happy to, feel, reply, click, download, book, schedule, grab, check, try, see if, get, start, call us, worth,
  open to, interested, any, no , not , as , so , and, but, or , because, since, hope, hoping, looking, want,
  wanted, need, here['’]?s?, hit, send, visit, read, watch, learn, register, rsvp, pick, choose, step, day,
  re:, subject, note, tip, example, why, when, goal, use, only,
`)
const sentenceStart = new RegExp(String.raw`^${sentenceStartList}\b`, 'iu')
const contact =
  /^(?:[\p{Extended_Pictographic}\uFE0F☎✉*•·-]+\s*)*(?:(?:direct|mobile|cell|phone|tel|telephone|office|fax|email|e-mail|mail|web|website|site|linkedin|twitter|x|github|instagram|skype|whatsapp|telegram|calendar|address|portfolio|ref|t|p|m|e|w|c|o)\b\.?\s*[:|]|\+?\(?\d[\d\s().-]{5,}|https?:\/\/|www\.|[\w.+-]+@[\w-]+\.)/iu
const address = /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$|^[\w.+-]+@[\w.-]+$/iu
const nameParticlesList = anyOf(String.raw`
  von, van, der, den, de, del, della, di, da, dos, la, le, bin, ibn, al, and, und, y, et, of, at, the, from,
  for, on, behalf, team, in, jr, sr, &, \|, ·, •, @, \/, -, –, —, \+,
`)
const nameParticles = new RegExp(String.raw`^(?:${nameParticlesList}|,)$`, 'iu')

/** No line of a signature is longer. */
const longestLine = 300

/** The text of a line without emphasis and quotation marks around it; empty for a line too long to be of a signature. */
function bare(line: string): string {
  if (line.length > longestLine) return ''
  return line.replace(/^[\s*_>"“']+|[\s*_"”']+$/gu, '').replace(/\s*<br ?\/?>$/iu, '')
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '')
}

/** Whether a line begins a postscript. */
export function isPostscript(line: string): boolean {
  return postscript.test(line.slice(0, 20))
}

/** Whether a line is of the small print below a mail: a way out, a notice of confidentiality. */
export function isFooter(line: string): boolean {
  return footer.test(line.slice(0, 400))
}

/** Whether a line consists of a closing formula ("Best,", "Thanks again!"), perhaps with a name behind it. */
export function isFormula(line: string): boolean {
  const text = bare(line)
  if (text === '' || text.length > 90) return false
  if (text.startsWith('{') && text.includes('|')) return spintaxFormula(text)
  const match = formula.exec(text)
  if (!match) return false
  const rest = text.slice(match[0].length).replace(/^[\s,.!–—:;-]+/u, '')
  if (rest === '') return !(/[?]$/u.test(text) || (/[.!]$/u.test(text) && /\s(?:for|in)\s/iu.test(text)))
  return /^[,\s–—!.-]/u.test(text.slice(match[0].length)) && isName(rest) && !/[.?:]$/u.test(rest)
}

function spintaxFormula(text: string): boolean {
  const end = text.indexOf('}')
  if (end < 0 || text.slice(end + 1).replace(/[\s,.!]+/gu, '') !== '') return false
  return text
    .slice(1, end)
    .split('|')
    .some((branch) => formula.test(branch) || softClosing.test(branch))
}

/** Whether a line may be a kind closing of the writer's own ("Have a great week,") that a name must follow. */
export function isSoftClosing(line: string): boolean {
  const text = bare(line)
  return text.length <= 70 && wordsOf(text).length <= 9 && text.endsWith(',') && softClosing.test(text)
}

/** Whether a line is a dash and a name: "— Kell", "-- Justin". */
export function isDashSignature(line: string): boolean {
  if (line.length > longestLine) return false
  const text = line.replace(/^[\s*_>]+/u, '')
  const dash = dashSignature.exec(text)
  if (!dash) return /^-{2,}\s*$/u.test(text)
  const rest = text.slice(dash[0].length)
  return rest.length <= 80 && wordsOf(rest).length <= 9 && !/[.?:]$/u.test(rest) && isName(rest)
}

/**
 * Whether a line is nothing but one to four names or a slot for one, such as "Mario", "Jess & Bry" or "[Your Name]".
 */
export function isName(line: string): boolean {
  const text = bare(line).replace(/[,.!]$/u, '')
  if (text === '' || text.length > 80) return false
  const slots = findPlaceholders(text)
  let outside = ''
  let from = 0
  for (const slot of slots) {
    if (slot.kind === 'link' || slot.kind === 'research') return false
    outside += `${text.slice(from, slot.start)} `
    from = slot.end
  }
  outside += text.slice(from)
  const words = wordsOf(outside.replace(/[()“”"'’,|·•/<>*_\p{Extended_Pictographic}\uFE0F]/gu, ' '))
  if (words.length + slots.length === 0 || words.length > 6) return false
  if (slots.length === 0 && sentenceStart.test(outside.trim())) return false
  const capital = words.every(
    (word) => nameParticles.test(word) || /^[\p{Lu}\p{Lo}\d@]/u.test(word) || address.test(word),
  )
  return (
    capital || (words.length === 1 && slots.length === 0 && /^(?:name|signature|sender|me)$/iu.test(words[0] ?? ''))
  )
}

/**
 * Whether a line below a closing formula or name may belong to the signature: a name, title, company, telephone
 * number, address or motto.
 */
export function isSignatureLine(line: string): boolean {
  const text = bare(line)
  if (text === '') return false
  if (isPostscript(line) || isFooter(text)) return false
  if (contact.test(text) || address.test(text)) return text.length <= 120
  if (/^\[\d+\]/u.test(text)) return false
  const words = wordsOf(text)
  const columns = text.split(/\s[|·•]\s/u).length
  if (columns > 1) return text.length <= 140 && words.length <= 20
  if (text.startsWith('{') || text.startsWith('[')) return text.length <= 140 && !/[?]$/u.test(text)
  if (/[?:]$/u.test(text) || words.length > 9 || text.length > 90) return false
  return !sentenceStart.test(text) && (!/[.!]$/u.test(text) || words.length <= 5)
}

/** Whether a line names ways to reach the sender: a telephone number, a web or mail address. */
export function isContactLine(line: string): boolean {
  const text = bare(line)
  return text.length <= 120 && (contact.test(text) || address.test(text))
}

/**
 * Where a closing formula begins at the end of a longer line ("… let me know. Thanks, Bo"), as an offset of the line;
 * its length where there is none.
 */
export function inlineSignOff(line: string): number {
  const from = Math.max(0, line.length - 70)
  const tail = line.slice(from)
  for (let at = tail.length - 2; at > 0; at--) {
    if (!/[.!?)"”]/u.test(tail.charAt(at - 1)) || tail.charAt(at) !== ' ') continue
    const rest = tail.slice(at + 1)
    if (isDashSignature(rest)) return from + at + 1
    if (isFormula(rest) && /^[^\s,]+(?: [^\s,]+){0,2}[,!]? \p{L}/u.test(rest) && !/[.]$/u.test(rest))
      return from + at + 1
  }
  return line.length
}
