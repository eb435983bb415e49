import { defineRule } from 'carelint/rule'
import type { PhraseMatch, Sentence } from 'carelint/rule'

const minutes = "{minute|minutes|min|mins|minutes'|mins'}"
/** What makes a meeting small. */
const small =
  '{quick|short|brief|fast|speedy|swift|casual|tiny|mini|super quick|super short|really quick|very quick|very brief|very short|quick and easy|short and sweet}'
const kind =
  '{phone|telephone|telephonic|video|zoom|teams|google|intro|introductory|introduction|discovery|exploratory|exploration|virtual|informal|friendly|no obligation|no pressure|initial|follow up|coffee}'
const meeting =
  '{call|calls|chat|chats|meeting|meetings|conversation|conversations|zoom|coffee|catch up|catchup|sync|huddle|ring|word|meet|chinwag|natter|get together}'
/** Meetings whose words also stand for things made: a quick demo may be a film. */
const showing =
  '{demo|demos|demonstration|session|discussion|walkthrough|walk through|tour|talk|touch base|touchpoint|connect|presentation|consultation|consult|exchange|interview|screen share|run through|runthrough|look together|visit|side by side|brainstorm|debrief}'
const when =
  '{this|next|later|tomorrow|today|sometime|on monday|on tuesday|on wednesday|on thursday|on friday|monday|tuesday|wednesday|thursday|friday|in the next|in the coming|in the near|over the next|at the end of|before the|between}'

/** Words before a length of time that make it no request: "in 15 minutes", "every 5 minutes". */
const measured = new Set(
  'in within every each wait waits waited waiting took takes spent after before than last past first another per by until till under was were lasted saves save saved wasted waste lose lost response drive every'.split(
    ' ',
  ),
)
/** Words after a length of time with which it measures something else: "15 minutes ago", "a 2-minute video". */
const measuring = new Set(
  'ago late later early away read reading video videos guide clip recording film delay response tutorial episode podcast quiz survey form questionnaire setup onboarding test drive walk ride flight recipe lesson assessment per each daily every old apart faster slower longer saved lost long tops-off'.split(
    ' ',
  ),
)
const recorded = new Set('recording video clip film'.split(' '))
const talkedOf = new Set('our that the your'.split(' '))
const past = new Set(
  'after from during following thanks thank enjoyed appreciated appreciate since had spoke met recall remember loved was were yesterday last recent'.split(
    ' ',
  ),
)

function key(sentence: Sentence, at: number): string {
  return sentence.words[at]?.key ?? ''
}

/** Whether the time or meeting lies behind: "thanks for the quick call". */
function isPast({ sentence, from }: PhraseMatch): boolean {
  const before = sentence.words.slice(0, from + 2).map((word) => word.key)
  const owned = talkedOf.has(key(sentence, from)) || talkedOf.has(key(sentence, from - 1))
  return (sentence.move === 'courtesy' || sentence.move === 'reason' || owned) && before.some((word) => past.has(word))
}

const numberWords: Readonly<Record<string, number>> = {
  couple: 2,
  few: 3,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  hundred: 100,
}

/** The least number of minutes that a match names; what is no plain number counts as little. */
function leastMinutes({ sentence, from, to }: PhraseMatch): number {
  const named = sentence.words.slice(from, to).flatMap(({ key: word, kind: form }) => {
    if (form === 'number' || /^\d/u.test(word)) return [Number.parseInt(word.replaceAll(/[^\d]/gu, ''), 10)]
    return Object.hasOwn(numberWords, word) ? [numberWords[word] ?? 0] : []
  })
  return named.length === 0 ? 0 : Math.min(...named)
}

function isMeasure({ sentence, from, to }: PhraseMatch): boolean {
  let before = from - 1
  while (['a', 'the', 'just', 'only', 'about', 'around', 'roughly', 'me', 'us', 'them'].includes(key(sentence, before)))
    before -= 1
  return (
    measured.has(key(sentence, before)) ||
    measuring.has(key(sentence, to)) ||
    [1, 2].some((next) => recorded.has(key(sentence, to + next)))
  )
}

const makers = new Set("built made recorded created filmed drafted sketched put shot sent attached here's".split(' '))

/** "I built you a quick demo" gives one, and asks for no time. */
function isMade({ sentence, from }: PhraseMatch): boolean {
  return sentence.words.slice(Math.max(0, from - 4), from).some((word) => makers.has(word.key))
}

/** "Five-minute talks", "15 minutes of feedback": the length of something else. */
function isOther({ sentence, to }: PhraseMatch): boolean {
  const next = key(sentence, to)
  if (next === 'slot' || next === 'window') return false
  return next === 'of' || (key(sentence, to - 1) === 'minute' && to < sentence.words.length)
}

function isAsk(sentence: Sentence): boolean {
  return sentence.zone === 'subject' || sentence.move === 'ask'
}

export default defineRule({
  pillar: 'serve',
  summary: 'Asks for time as if it were small or owed.',
  why: 'Readers know that a quick call is never quick, and feel that their time has been priced by somebody else.',
  instead: 'Give something first, then ask one plain question that can be answered by mail.',
  unless: 'They asked for the meeting, or the time is part of an agenda.',
  source: 'Seed essays "Serve from Empathy!" and "Show You Care"',
  severity: 'warn',
  messages: {
    minimised: '"{match}" makes the meeting sound small; to the reader it is a hole in the day.',
    showing: '"{match}" makes the meeting sound small; to the reader it is a hole in the day.',
    hop: '"{match}" treats the reader\'s hour as a thing to hop into.',
    grab: '"{match}" takes time from the reader as if it lay about.',
    slot: '"{match}" names a small price for time that the reader has not offered.',
    brain: '"{match}" asks for free advice before anything was given.',
    moment: '"{match}" asks for time as if it cost the reader nothing.',
    framed: '"{match}" names a small price for time that the reader has not offered.',
    length: '"{match}" names a small price for time that the reader has not offered.',
    takes: '"{match}" counts the minutes, not what the reader has to stop doing for them.',
  },
  examples: {
    flags: [
      'Subject: Quick chat?\n\nHi Ana,\n\nYour second kitchen opened in May. How do you plan shifts there?\n\nBest,\nTom',
      'Hi Ana,\n\nCould we hop on a call about your shifts? Or grab some time on my calendar.\n\nBest,\nTom',
      'Hi Ana,\n\nDo you have 15 minutes next week? It only takes a minute to book.\n\nBest,\nTom',
      'Hi Ana,\n\nI would love to pick your brain about kitchens. Open to a short demo on Friday?\n\nBest,\nTom',
      'Hi Ana,\n\nCould I have a moment of your time? A 20-minute conversation would do.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nCould we talk about how you plan shifts? Any day that suits you.\n\nBest,\nTom',
      'Hi Ana,\n\nWould you have 45 minutes to talk us through the menu?\n\nBest,\nTom',
      'Hi Ana,\n\nYour booking page times out after 15 minutes. Here is the line that does it.\n\nBest,\nTom',
      'Hi Ana,\n\nThanks for the quick call on Tuesday. Here are the notes.\n\nBest,\nTom',
      'Hi Ana,\n\nAs you asked, a 15-minute call on Tuesday suits me.\n\nBest,\nTom',
      'Hi Ana,\n\nThe tasting runs from six to eight, with 15 minutes for each dish.\n\nBest,\nTom',
    ],
  },
  phrases: {
    minimised: [
      `{a|an|another|one|our|} {just|} ${small} {<number> {minute|min|mins|minutes}|} {${kind}|} {${kind}|} ${meeting}`,
      `{speak|chat|talk|connect|meet|discuss|catch up|touch base} {briefly|quickly|real quick}`,
      `{quickly|briefly} {chat|talk|speak|connect|meet|catch up|discuss|sync|hop on|jump on|go over}`,
      `{a|an} {quick|short|brief|casual} {one|little} on {zoom|teams|the phone}`,
      `{informal|casual|friendly|low key} {${kind}|} {chat|call|conversation}`,
      `{give|drop} {you|me|us} a {quick|short|brief} {call|ring|buzz|bell}`,
    ],
    showing: [
      `{a|an|another|one|} {just|} ${small} {<number> {minute|min|mins|minutes}|} {${kind}|} {product|platform|live|personalized|personalised|custom|} ${showing}`,
    ],
    hop: [
      `{hop|hopping|jump|jumping|pop|popping|leap} {on|onto|on to} {to|} {a|an|the|} {quick|short|brief|<number>|} {${minutes}|} {${kind}|} {call|calls|phone|zoom|zoom call|teams|video|chat|meeting|line|demo|meet|hangout|conversation}`,
      `{swing by|stop by|drop by|pop in|pop by|swing past} {for|} <...> {minute|minutes|min|mins|moment|chat|coffee|quick*}`,
    ],
    grab: [
      `{grab|grabbing|snag|snagging|steal|stealing|borrow|borrowing|snatch|squeeze in|squeezing in|carve out|carving out|pinch} {a|some|a little|a bit of|a few|a couple of|<number>|<number> ${minutes} of|} {your|} {time|slot|spot|minute|minutes|mins|moment|moments|seconds|coffee|lunch|beer|drink|breakfast}`,
      '{grab|grabbing|snag} {a|some|} {quick|short|brief|virtual|<number>} <...> {call|chat|coffee|slot|meeting|time|lunch|drink|minutes|minute}',
      '{grab|grabbing|find|pick|book|snag} {a|some|} {time|slot|spot} {directly|right|here|} {on|in|from|via|through} {my|our|the} {calendar|calendly|diary|schedule|booking}',
      '{spare|sparing} {me|us|} {a|some|a few|a couple of|a little|<number>|just} {of your|} {quick|} {time|minute|minutes|mins|moment|moments|second|seconds|sec}',
    ],
    slot: [
      '{get|grab|find|put|put down|pencil in|have|book} {just|} {a quick|} <number> on {your|the|my} {calendar|diary|books|schedule}',
      '{a|for a|do a|have a} quick {5|10|15|20|25|five|ten|fifteen|twenty} {on|this|next|tomorrow|today|together|with|at|sometime|to}',
    ],
    brain: ['{pick|picking} your {brain|brains|mind}', 'brain picking'],
    moment: [
      '{a|some|just a|one|a brief|a quick|a short} {moment|minute|second|sec|fraction|sliver|slice|piece|bit|little|little bit|portion|part} of your {busy|valuable|precious|} {time|day|schedule|attention|week}',
      '{some|any|a little|a bit} of your {valuable|precious|busy|} time',
      '{have|got|find|give me|spare} {just|} {a|one} {quick|spare|free|} {sec|second|minute|min|moment} {to|for|this|next|today|tomorrow|right now}',
      '{have|got|gotten} {a|one} {quick|spare|free|} {sec|second|minute|min|moment} ?',
      '{steal|take up|borrow|taking up} {a|some|a little|a bit|two|} {of|} your time',
      "won't {take|need|use|steal} {up|} {much|a lot|more than|long|too much} <...> {time|minutes|minute|mins|moment|day}",
      "{won't|wouldn't|will not|shouldn't} take {you|us|} {long|much time|more than a}",
    ],
    framed: [
      `{just|only|even|maybe|perhaps|a quick|a mere|a short|a brief} <number> ${minutes}`,
      `{have|spare|find|free for|available for|worth|spend|spending|spare me|give me|giving me|lend me|set aside|setting aside|block|block off|block out|carve out|make|open to|up for|give us|got|invest|offer|dedicate|devote|need|want|take|free|around for|chat for|talk for|speak for|meet for|connect for|notes for|by for|love|appreciate|request|ask for|asking for|ask is|squeeze in|commit|keep it under|keep it to|keep it} {just|only|about|even|another|a|as little as|your next|} {quick|short|brief|spare|free|few|} <number> {or so|quick|short|spare|free|to|or|} {<number>|} ${minutes}`,
      `<number> ${minutes} {of|out of|from|in|on} your {busy|valuable|precious|} {time|day|schedule|week|calendar|diary}`,
      `<number> ${minutes} ${when}`,
      `<number> ${minutes} {is|would be|should be|will be|of it is|max is} {worth|all|enough|plenty|sufficient}`,
      `^{just|only|even|maybe|} <number> ${minutes} ?`,
      `^<number> ${minutes} {max|tops|at most|no pressure|no pitch|no slides|no deck|that's all|is all|that is all}`,
      `<number> ${minutes} {to|for} {a|} {quick|short|brief|} {chat|talk|connect|speak|call|discuss|meet|walk|show|explore|learn|see|understand|share|hear|explain|compare|conversation|catch up|zoom|demo|coffee}`,
      `{a|one|another|} {quick|short|brief|} <number> {minute|min|mins|minutes} {${kind}|} {${kind}|} ${meeting}`,
      `{a|one|another|} {quick|short|brief|} <number> {minute|min|mins|minutes} {product|platform|live|} ${showing}`,
      `{a|one|another|} {15min|20min|10min|25min|5min|15mins|20mins|10mins|5mins|15m} {${kind}|} {${meeting}|${showing}|of your time|to chat|to talk|this week|next week}`,
      `{half|quarter} {an hour|of an hour} of your {valuable|precious|} time`,
    ],
    length: [`<number> ${minutes}`, '{quarter of an hour|a quarter hour}'],
    takes: [
      `{it|this|that|which|} {should|will|would|} {only|just} {takes|take|requires|needs} {you|} {about|around|less than|under|} {a|one|<number>} {quick|short|} {second|seconds|moment|moments|minute|minutes|min|mins}`,
      `{it|this|that|which|} {takes|will take|should take|would take|'ll take|it'll take|this'll take|that'll take} {you|} {only|just|less than|under|no more than|about|around|literally|} {a|one|<number>} {quick|short|} {second|seconds|moment|moments|minute|minutes|min|mins}`,
    ],
  },
  except: [
    '{quick|short|brief} {word of|word about|word on|talk on|talk about|coffee machine}',
    'lightning talk*',
    '{call|demo} {recording|call recording}',
    '{call|calls} {center|centre|volume|button}',
    '{chat|quick chat} {widget|bot|box|feature}',
  ],
  *check(_draft, _options, matches) {
    for (const match of matches) {
      const { group, sentence } = match
      if (isPast(match)) continue
      if (group === 'showing' && (isMade(match) || !(isAsk(sentence) || sentence.ending.includes('?')))) continue
      if (group === 'framed' && (isMeasure(match) || (leastMinutes(match) >= 30 && !isMinimised(match)))) continue
      if (group === 'length' && (!isAsk(sentence) || isMeasure(match) || isOther(match) || leastMinutes(match) >= 30))
        continue
      if (group === 'takes' && !asksAround(match)) continue
      yield { at: match, message: group as 'minimised' }
    }
  },
})

function isMinimised({ sentence, from, to }: PhraseMatch): boolean {
  return sentence.words.slice(Math.max(0, from - 1), to).some(({ key: word }) => minimising.has(word))
}

const minimising = new Set('just only quick brief short mere even'.split(' '))
const useful = new Set('read watch apply fix install set check run'.split(' '))

/** "Takes a minute" is a request where the sentence makes one, not where it tells how long a fix takes. */
function asksAround({ sentence, from, to }: PhraseMatch): boolean {
  if (from > 0 && key(sentence, from).startsWith('take')) return false
  if (key(sentence, to) === 'to' && useful.has(key(sentence, to + 1))) return false
  return isAsk(sentence)
}
