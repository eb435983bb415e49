import { defineRule } from 'carelint/rule'
import type { Draft } from 'carelint/rule'

/** A link, a slot or a preference page that stops the mail, wherever it stands, link targets and headers included. */
const stopping =
  /unsub|opt[\s_-]?out|manage[\s_-](?:\w{1,20}[\s_-])?preferences|email[\s_-]preferences|subscription[\s_-]preferences/iu

const addressSlot = /address|street|postal|p\.?o\.? ?box|zip|post ?code/iu

/** What a postal address looks like; each line of the draft is held against these. */
const addresses: readonly RegExp[] = [
  /\bP\.? ?O\.? ?Box\b/iu,
  /\b\d{1,5}[a-z]?,? (?:[\p{L}.'’-]+ ){1,4}(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|way|court|ct|square|sq|place|pl|terrace|parkway|pkwy|highway|hwy|circle|close|crescent|quay|row|mews|plaza|floor|suite|broadway|walk|gardens)\b/iu,
  /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/u,
  /\b[A-Z]{2},? \d{5}(?:-\d{4})?\b/u,
  /\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b/u,
  /\p{L}{3,}(?:straße|strasse|str\.|weg|platz|gasse|allee|straat|laan|gatan|vej|veien)\b\.? \d{1,4}/iu,
  /\b(?:rue|avenue|boulevard|via|viale|piazza|calle|avenida|rua|ulica|ul\.)\s[\p{L}\s.'’-]{2,40},?\s?\d{1,4}\b/iu,
  /\b\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|quai)\s\p{L}/iu,
]

function longestLine(line: string): string {
  return line.slice(0, 300)
}

function hasAddress(draft: Draft, text: string): boolean {
  if (draft.placeholders.some(({ name }) => addressSlot.test(name) && !/e-?mail|web|ip\b/iu.test(name))) return true
  return text.split(/\r\n|\r|\n|<br ?\/?>/u).some((line) => addresses.some((form) => form.test(longestLine(line))))
}

export default defineRule({
  pillar: 'purpose',
  level: 'draft',
  summary: 'Mail to many that cannot be stopped, or comes from no address.',
  why: 'Readers who find no way out have one button left, and it says "spam".',
  instead: 'Add a line at the end that says how to stop this mail, and the postal address below it.',
  unless: 'Your mail program adds both when it sends.',
  source: 'US CAN-SPAM Act, 15 U.S.C. 7704(a)(5); Canada CASL; EU GDPR art. 21',
  severity: 'warn',
  messages: {
    both: 'This draft names no way to stop such mail and no postal address.',
    stop: 'This draft names no way to stop such mail.',
    address: 'This draft names no postal address.',
  },
  phrases: {
    stop: [
      'unsubscribe',
      '{opt|opting|opted} out',
      "{stop|no|not interested|remove} {and|so|then|below|here|at any time} {i'll|i will|we'll|we will} {stop|not|take|remove|leave|never}",
      '{reply|respond|say|write|answer|text|email us|tell me|tell us|let me know|let us know} {with|to|us|me|back|} {with|} {the word|} {a|} {stop|no|unsubscribe|remove|no thanks|not interested}',
      "{won't|will not|not|never|no longer} {write|contact|email|mail|message|hear from} {to|} {you|us|me} {again|any more|anymore}",
      '{remove|take|delete} {you|your address|your name|me|yourself|your data|your details} {from|off}',
      "{no longer|don't|do not|rather not} {wish|want|like|} {to|} {receive|get|hear|be contacted}",
      '{manage|update|change|edit} {your|} {email|mail|mailing|subscription|contact|communication|notification|} {preferences|settings|subscription|subscriptions}',
      '{leave|quit} {this|the|our|my} {list|mailing list|newsletter}',
      'stop {receiving|getting|these|this|all|our|future} {these|this|our|further|future|} {emails|mails|mail|messages|updates|newsletter|newsletters|email}',
    ],
  },
  unguarded: ['code', 'mentioned', 'denied', 'asked', 'attributed'],
  examples: {
    flags: [
      'Hi Ana,\n\nThe new rota is out.\n\nBest,\nTom',
      'Hi Ana,\n\nThe new rota is out. Reply STOP and we will not write again.\n\nBest,\nTom',
      'Hi Ana,\n\nThe new rota is out.\n\nBest,\nTom\n12 Mill Lane, Leeds LS1 4AB',
    ],
    allows: [
      'Hi Ana,\n\nThe new rota is out. Reply STOP and we will not write again.\n\nBest,\nTom\n12 Mill Lane, Leeds LS1 4AB',
      'Hi Ana,\n\nThe new rota is out.\n\nBest,\nTom\n\n{{company_address}}\n\n{{unsubscribe_link}}',
      "Hi Ana,\n\nThe new rota is out. If you'd rather not hear from us, tell us.\n\nBest,\nTom\nPO Box 12, Leeds",
    ],
  },
  *check(draft, _options, matches) {
    const last = draft.sentences.at(-1)
    if (!last) return
    const text = draft.source.slice(draft.start, Math.max(draft.end, last.end))
    const stops = matches.length > 0 || draft.sentences.some(({ move }) => move === 'opt-out') || stopping.test(text)
    const addressed = hasAddress(draft, text)
    if (!stops || !addressed) yield { at: last, message: stops ? 'address' : addressed ? 'stop' : 'both' }
  },
})
