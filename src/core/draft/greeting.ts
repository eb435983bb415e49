import { findPlaceholders } from './placeholders.ts'
import { anyOf } from './one-of.ts'

const salutation = anyOf(String.raw`
  hi, hii, hiya, hello, hey, heya, hey there, dear, dearest, greetings, salutations, howdy, yo,
  good (?:morning|afternoon|evening|day), happy (?:monday|tuesday|wednesday|thursday|friday),
  to whom it may concern, hallo, guten (?:tag|morgen|abend), sehr geehrte[rs]?, liebe[rs]?, moin, servus,
  gr[üu]ezi, bonjour, bonsoir, salut, ch[eè]re?s?, madame, monsieur, hola,
  buen(?:os|as) (?:d[ií]as|tardes|noches), estimad[oa]s?, querid[oa]s?, ciao, buongiorno, gentile, egregi[oa],
  salve, ol[áa], oi, bom dia, boa tarde, prezad[oa]s?, car[oa], beste, geachte, hoi, goedemorgen, goedendag,
  goedemiddag, hej, hei, kære, bästa, god (?:dag|morgen), dobr[ýy] (?:den|deň), ahoj, vážen[ýáíe]\p{L}*,
  dzie[ńn] dobry, witam, cze[śs][ćc], szanown[ya]\p{L}*, здравствуйте, добрый день, привет, уважаем\p{L}+,
  merhaba, sayın,
`)
const salutationStart = new RegExp(
  `^(?:${salutation}|welcome(?= ?,)|morning(?=[ ,]+[\\p{Lu}{[<]))(?![\\p{L}\\p{N}'’]|-\\p{L})`,
  'iu',
)
/** Greetings of languages that write no spaces, and names before their greeting. */
const eastAsian =
  /^[^\n。！？!?]{0,40}?(?:您好|你好|尊敬的[^\n，,：:]{1,30}|こんにちは|お世話になっております|様|안녕하세요)[，,：:！!。]?/u
const leadingMarks = /^[\s"“'‘*_>]+/u

/** Words that begin what comes after a greeting without a comma: "Hi Jo I saw …". */
const clauseStartList = anyOf(String.raw`
  i, i['’](?:m|ve|d|ll), we, we['’](?:re|ve|d|ll), my, our, your, you, just, hope, hoping, thanks, thank, this,
  it, it['’]s, is, are, was, as, saw, noticed, quick, following, have, how, what, when, if, can, could, would,
  do, did, great, nice, loved?, congrats, congratulations, sorry, wanted, please, here, here['’]s, not, last,
  reaching,
`)
const clauseStart = new RegExp(String.raw`^${clauseStartList}$`, 'iu')
const titleWords = /^(?:mr|mrs|ms|mx|dr|prof|hr|st|sr|jr|fr|m|mme|sig|frau|herr|messrs)$/iu
const honorifics =
  /^(?:dr|prof|professor|chief|mr|mrs|ms|coach|pastor|rev|reverend|captain|senator|representative|director|principal|superintendent|mayor|judge|officer|sheriff)\b\.?/iu

/** Words or slots that a salutation may hold before it must close. */
const mostWords = 7

interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: 'word' | 'slot' | 'mark'
}

/** The words, slots and punctuation marks at the start of a line; spintax branches count as one slot. */
function pieces(text: string, from: number): readonly Piece[] {
  const window = text.slice(0, from + 240)
  const slots = findPlaceholders(window)
  const found: Piece[] = []
  let next = 0
  for (let at = from; at < window.length && found.length < mostWords * 3;) {
    while (next < slots.length && (slots[next] as (typeof slots)[number]).end <= at) next++
    const slot = slots[next]
    const end = slot && slot.start <= at ? slot.end : spintaxEnd(window, at)
    if (end > at) {
      found.push({ start: at, end, kind: 'slot' })
      at = end
      continue
    }
    const word = /^[\p{L}\p{N}@'’&_/¬.#$-]*[\p{L}\p{N}_]/u.exec(
      window.slice(at, Math.min(slot?.start ?? window.length, at + 60)),
    )
    if (word && /[\p{L}\p{N}@_¬]/u.test(window.charAt(at))) {
      found.push({ start: at, end: at + word[0].length, kind: 'word' })
      at += word[0].length
      continue
    }
    if (window.charAt(at) !== ' ') found.push({ start: at, end: at + 1, kind: 'mark' })
    at++
  }
  return found
}

/** The end of a `{a|b}` that begins at an offset, or the offset itself. */
function spintaxEnd(text: string, at: number): number {
  if (text.charAt(at) !== '{') return at
  let depth = 0
  for (let end = at; end < text.length; end++) {
    if (text.charAt(end) === '{') depth++
    else if (text.charAt(end) === '}' && --depth === 0) return end + 1
  }
  return at
}

/** Closing marks that belong to a greeting: the comma or dash itself, a smiley, a closing quotation mark or emphasis. */
function afterClosing(text: string, at: number): number {
  const tail =
    /^(?:[,;:!.…，：]+|\s*[—–―]+|\s+-{1,2}(?=\s|$))?(?:[ \t]*(?::-?\)|\p{Extended_Pictographic}\uFE0F?))*[!"”*_]*/u.exec(
      text.slice(at, at + 20),
    )
  return at + (tail?.[0].length ?? 0)
}

const closing = /[,;:!.…—–―，：]/u

/** Whether a line of spintax, `{Hi|Hello} {{name}},`, has a greeting in one of its branches. */
function spintaxSalutation(text: string): number {
  const end = spintaxEnd(text, 0)
  if (end === 0) return 0
  return text
    .slice(1, end - 1)
    .split('|')
    .some((branch) => salutationStart.test(branch.trim()))
    ? end
    : 0
}

/** The end of the salutation that begins where a greeting word has been read. */
function closeSalutation(text: string, from: number): number {
  let words = 0
  let end = from
  let commaEnd = -1
  for (const piece of pieces(text, from)) {
    if (piece.kind === 'mark') {
      const mark = text.charAt(piece.start)
      const spacedHyphen = mark === '-' && /^(?:\s-{1,2}(?:\s|$))/u.test(text.slice(piece.start - 1, piece.start + 3))
      if (spacedHyphen || (closing.test(mark) && !titleWords.test(lastWord(text, piece.start)))) {
        const close = afterClosing(text, spacedHyphen ? end : piece.start)
        if (text.slice(close).trim() === '') return close
        if (mark !== ',' || words > 0 || commaEnd >= 0) return commaEnd >= 0 && words > 5 ? commaEnd : close
        commaEnd = close
      }
      continue
    }
    const word = text.slice(piece.start, piece.end)
    if (piece.kind === 'word' && (clauseStart.test(word) || words >= mostWords)) {
      return commaEnd >= 0 ? commaEnd : clauseStart.test(word) ? end : 0
    }
    words++
    end = piece.end
  }
  return commaEnd >= 0 && words > 4 ? commaEnd : afterClosing(text, end)
}

function lastWord(text: string, end: number): string {
  return /[\p{L}]+$/u.exec(text.slice(Math.max(0, end - 12), end))?.[0] ?? ''
}

/** The end of a bare name that greets: "Yevgeniy,", "Dr. [LastName],", "{{name}} — last note". */
function nameGreeting(text: string): number {
  const honorific = honorifics.exec(text)?.[0].length ?? 0
  let words = 0
  let end = honorific
  for (const piece of pieces(text, honorific)) {
    if (piece.kind === 'mark') {
      const mark = text.charAt(piece.start)
      if (words === 0 || words > 3) return 0
      const dash = /^(?:[—–―]|-{1,2}(?=\s|$))/u.test(text.slice(piece.start, piece.start + 3))
      if (mark !== ',' && mark !== ':' && mark !== '!' && !dash) return 0
      const close = afterClosing(text, dash ? end : piece.start)
      if (text.slice(close).trim() === '') return mark === '!' && honorific === 0 ? 0 : close
      return hasSlot(text.slice(0, end)) || honorific > 0 ? (mark === ',' || dash ? close : 0) : 0
    }
    const word = text.slice(piece.start, piece.end)
    if (piece.kind === 'word' && (clauseStart.test(word) || !/^[\p{Lu}_@]/u.test(word))) return 0
    words++
    end = piece.end
  }
  return 0
}

function hasSlot(text: string): boolean {
  return findPlaceholders(text).length > 0
}

/**
 * How much of a line is a greeting, in UTF-16 code units from its start with the closing comma, dash or smiley; 0 where
 * it is none. "Hi Jo, I saw …" gives the length of "Hi Jo,". A bare name counts only where `opening` says that the
 * line begins a mail.
 */
export function greetingLength(line: string, opening: boolean): number {
  const lead = leadingMarks.exec(line)?.[0].length ?? 0
  const text = line.slice(lead)
  if (text === '') return 0
  const asian = eastAsian.exec(text.slice(0, 80))
  if (asian) return lead + asian[0].length
  const spintax = spintaxSalutation(text)
  const word = spintax || (salutationStart.exec(text.slice(0, 60))?.[0].length ?? 0)
  const end = word > 0 ? closeSalutation(text, word) : opening ? nameGreeting(text) : 0
  return end > 0 ? lead + end : 0
}
