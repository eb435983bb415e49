import { defineRule } from 'carelint/rule'
import type { Draft, Sentence } from 'carelint/rule'

const pitch =
  '{pitch|pitches|pitching|sales pitch|sales pitches|hard sell|hard selling|sales talk|sales spiel|sales speech|sales tactics|sales gimmicks|pressure tactics|selling|sales call|sales calls|sales push|upsell|upsells|soft sell|sales agenda|ulterior motive|ulterior motives|hidden agenda|agenda|catch|catches|gimmick|gimmicks|tricks|trick|strings|strings attached|sales stuff|sales pressure|pressure sales|pressure selling|high-pressure sales|sales tricks|salesy stuff|sales fluff|sneaky fees|bs|bullshit|smoke and mirrors|fine print|small print|sales nonsense|sales bs|sales hype|hype}'
const sellerKind =
  '{salesperson|salespeople|salesman|salesmen|sales guy|sales guys|sales rep|sales reps|rep|reps|spammer|spammers|marketer|marketers|vendor|vendors|recruiter|recruiters|agency|agencies|telemarketer|telemarketers|consultant|consultants|bot|robot|scammer|seo company|seo companies|seo guy|seo guys|sdr|bdr|cold caller|cold callers|cold emailer|cold emails}'

export default defineRule({
  pillar: 'purpose',
  summary: 'Denies selling in a mail that sells.',
  why: 'Readers who are told that nothing is sold and then find the pitch know that the first words were a trick.',
  instead: 'Say what you sell in one plain clause, and let the reader weigh it.',
  unless: 'Nothing is sold: the mail only asks for research, or only gives.',
  source: 'Disarming disclaimers in sales mail; seed essay "Serve from Empathy!"',
  severity: 'warn',
  messages: {
    denial: '"{match}" denies the pitch in a mail that holds one.',
    strings: '"{match}" denies the strings in a mail that has them.',
    other: '"{match}" sets the sender apart from sellers while selling.',
    motive: '"{match}" claims a selfless motive in a mail that asks for business.',
  },
  phrases: {
    denial: [
      "{you won't|you will not|you'll never|you'll not|won't|never} {get|hear|receive|find|be getting|be hearing} {a|any|the|another} {<word>|} {pitch|sales pitch|hard sell|sales talk|spam|sales calls|pitches|sales call|spiel}",
      '{bombard|bore|flood|annoy|bug|hit|spam|hassle|harass} {you|your inbox} with {a|any|our|my|more|endless|} {<word>|} {sales talk|pitch|pitches|sales pitch|sales pitches|offers|sales|spam|sales emails|promotions|promos}',
      '{no|without|zero|not} {any|a|the|} {sales-y|salesy|pushy|sleazy|aggressive|spammy} {<word>|} {pitch|stuff|call|calls|email|emails|tactics|talk|follow-up|follow-ups|people|approach|nonsense|bs|language|vibes}',
      '{waste|take up|steal|bother you|bore you|annoy you} {your time|you|} with {a|another|some|any|my|our|the} {<word>|} {pitch|sales pitch|sales talk|spiel|sales speech|hard sell}',
      `{no|zero|without|minus|not a|never a|isn't a|is not a|won't be a} {a|any|the|} {slick|hard|pushy|big|boring|long|canned|cheesy|sleazy|high-pressure|usual|typical|standard|sales|random|} ${pitch} {here|whatsoever|involved|from me|i promise|promise|at all|attached|today|on the call|}`,
      "{this|it|that|mine|my email|my note|the call|which} {isn't|is not|won't be|will not be|wasn't|is definitely not|is absolutely not|really isn't|is in no way} {really|just|meant to be|meant as|intended to be|intended as|supposed to be|about|at all|going to be|} {a|an|another|yet another|some|your|your typical|your usual|your average|your standard|one of those|one of these|just another|the usual|any kind of|} {cold|generic|mass|typical|boring|hard|random|spammy|annoying|canned|disguised|high-pressure|} {sales|marketing|} {pitch|pitches|spam|solicitation|spiel|sell|selling|scam|advertisement|advert|sales|chain letter}",
      "{this|it|that|mine|my email|my note|the call|which} {isn't|is not|won't be|will not be|wasn't|is definitely not|is absolutely not|really isn't} {really|just|meant to be|meant as|going to be|} {a|an|another|yet another|some|your|your typical|your usual|your average|one of those|one of these|just another|the usual} {cold|generic|mass|typical|boring|random|spammy|canned|marketing|sales|automated|standard|usual|average} {sales|marketing|} {call|calls|email|emails|e-mail|mail|message|messages|template|blast|outreach|promotion|demo|presentation}",
      "{it's|that's|this is|i promise it's|i promise this is} {definitely|absolutely|really|} not {a|an|another|your|some|} {typical|usual|cold|generic|hard|sales|marketing|} {sales|} {pitch|spam|solicitation|spiel|scam|sell|sales call|sales email|cold call|cold email}",
      "{i'm|i am|we're|we are|am|} not {here|trying|looking|going|writing|reaching out|emailing|calling|out|asking|interested in|in the business of|about|planning|attempting|gonna|} {just|} {to|} {sell|selling|pitch|pitching|push|pushing|spam|spamming|hawk|upsell|solicit|soliciting|promote|promoting|peddle|hard sell} {you|anything|something|stuff|our|my|a|the|to you|for|here|on|at|any|products|services}",
      '^not {selling|pitching|promoting|peddling|pushing|trying to {sell|pitch|push}|here to {sell|pitch}|looking to {sell|pitch}|a {sales|} {pitch|spam|call|email}|another {sales|cold|} {pitch|email|spam|call}}',
      "{i'm|i am|we're|we are} not {asking|asking you} {for|to} {coverage|promotion|your business|money|a sale|a dime|a penny|a cent|an order|anything in return|anything|buy|buy anything|purchase|commit|sign|sign up|switch|spend}",
      "{i|we} {don't|do not|won't|will not|never|promise not to|promise i won't|promise we won't|refuse to|would never|can't|promise never to} {do|want to|try to|intend to|like to|plan to|believe in|use|plan on|going to|} {the|a|any|} {{pitch|sell|pressure|push|spam|hard sell} {you|anything|people|anyone|to you|stuff}|hard sell|hard sells|hard selling|sales pitches|pressure tactics|high-pressure|pushy sales|pitching|sales pressure}",
      '{nothing|not|never|without being|without sounding|without the|zero|none of the|none of that|without any} {too|overly|at all|} {salesy|sales-y|pushy|spammy|sleazy|salesy stuff|pushy sales|pushy stuff|salesy nonsense}',
      "{nothing|there is nothing|there's nothing} to {sell|buy|purchase|pitch} {you|here|today|on|}",
      '{sales-free|pitch-free|zero-pitch|no-pitch|no-sales|zero-sales|salesperson-free|zero-pressure|no-bs|no-nonsense|hype-free|no-sales-pitch} {call|chat|conversation|email|demo|zone|consultation|advice|approach|audit|review|session|discussion|walkthrough}',
      "{promise|swear} {i'm not|this isn't|this is not|it's not|it isn't|we're not|that this isn't|no} {a|another|here|going|trying|} <...> {pitch|sell|sales|spam|salesy|selling|pushy|scam}",
      '{this|it} is {purely|strictly|simply|just} {educational|informational|informative|friendly advice}',
      "{rest assured|don't worry|no worries|relax|fear not} {that|} {i'm|this is|this|i|we're|it's|i won't|we won't} <...> {sell|pitch|sales|spam|salesy|push}",
      "{won't|will not|never} {try to|be trying to|attempt to|be} {sell|selling|pitch|pitching|hard sell|push} {you|anything|to you|on}",
      '{aside|apart} from the {pitch|sales pitch|sell|selling}',
      'no {one|salesperson|sales rep|sales team|rep} {will|is going to} {call|hassle|bother|chase|pitch|sell|harass} you',
    ],
    strings: [
      '{no|zero|without|with no|without any|absolutely no} {strings|hidden strings|catch|hidden catch|hidden fees|hidden costs|gimmicks|fine print|gotchas} {attached|here|whatsoever|at all|}',
      "{there's|there is|there are} {no|absolutely no|really no|zero} {catch|strings|gimmick|gimmicks|trick|obligation|gotcha|hidden agenda|hidden fee|hidden fees|sales pitch|pitch}",
      '{no|zero} {pressure|pitch|sales pitch|hard sell|commitment|cost|fuss|catch|strings|hassle} {no|zero|and no|or} {obligation|obligations|commitment}',
      '{no|zero} {obligation|obligations|commitment} {no|zero|and no|or} {pressure|pitch|sales pitch|hard sell|catch|strings|sales|hassle|cost}',
      '^{and|absolutely|of course|} {no|zero} {obligation|obligations} {at all|whatsoever|of course|here|on your part|} $',
      "{you're|you are} under no {obligation|pressure} {to|whatsoever|at all}",
    ],
    other: [
      "i {hate|dislike|don't like|can't stand|detest|despise|ignore|delete} {them|these|those|it} {too|as well|myself|as much|just as much|also|either}",
      "{we're|we are|i'm|i am} not {your|the|an|a} {average|typical|usual|run-of-the-mill|ordinary|standard} {<word>|} {agency|vendor|consultancy|consultant|recruiter|provider|software company|saas|company|firm|sales team|startup}",
      `{i'm|i am|we're|we are|i'm really|we're really} not {a|an|your|just|like|some|one of|} {typical|average|usual|pushy|another|just another|like|most|the|those|other|sleazy|standard|traditional|your|your typical|slick|} {of|} {those|typical|pushy|the|other|usual|sleazy|} ${sellerKind}`,
      `{unlike|not like|different from|different than|nothing like} {other|most|those|all those|all the other|the other|your typical|typical|the usual|many|the typical|every other} {<word>|} ${sellerKind}`,
      "{i|we} {hate|despise|dislike|can't stand|loathe|don't like|do not like|also hate|personally hate|too hate|don't enjoy|am not a fan of|detest} {getting|receiving|writing|sending|these|making|doing|pushy|reading|} {<word>|} {cold|sales|spam|pushy|salesy|unsolicited} {emails|email|e-mails|calls|call|pitches|pitch|messages|salespeople|sales|outreach|mails|inmails} {too|either|as much|as well|myself|just as|}",
      "{i'm|i am|we're|we are} {terrible|bad|awful|not good|no good} at {sales|selling|pitching|this sales thing|cold emails|cold emailing}",
      "{i'm|i am} {not a|no} {salesperson|salesman|sales person|sales guy|seller|marketer}",
    ],
    motive: [
      "{just|simply|only|merely|purely|we're just|i'm just} {sharing|passing along|passing on} {what|something|our|some|a few|this} {we've learned|we've seen|we have learned|i've learned|that might|insights|ideas|learnings|because|what works}",
      "{i|we} {don't|do not} want {anything|your money|a dime|a thing} {from you|in return}",
      "{i'm|i am|we're|we are} {just|only|simply|genuinely just} {trying to help|here to help|trying to be helpful|looking to help|here to serve}",
      "{nothing|i want nothing|i don't want anything|asking nothing|expecting nothing|without expecting anything} in {return|exchange}",
      "{we're|i'm|we are|i am} not {in it|in this|doing this|doing it} for {the|} money",
    ],
  },
  except: [
    '{no|without|zero} catch {all|up|phrase}',
    '{no|not a} pitch {deck|decks|meeting|competition}',
    '{and|but|so} not selling <...> {well|enough}',
    'on the agenda',
  ],
  unguarded: ['denied'],
  examples: {
    flags: [
      "Hi Ana,\n\nThis isn't a sales pitch. Our scanner reads wet labels, and I'd love to show it to you on a call.\n\nTom",
      'Hi Ana,\n\nOur scanner reads wet labels and saves you a day a month. Shall we talk on Monday? No strings attached.\n\nTom',
      "Hi Ana,\n\nI'm not like other salespeople. Our scanner reads wet labels, and it costs €90 a month.\n\nTom",
      "Hi Ana,\n\nI don't want anything in return. Our platform prints labels for 300 depots; can we book a demo?\n\nTom",
    ],
    allows: [
      "Hi Ana,\n\nThis isn't a sales pitch. For a study of depots I would like to learn how you count stock.\n\nTom",
      'Hi Ana,\n\nWant me to send the checklist? No strings attached.\n\nTom',
      'Hi Ana,\n\nWe sell scanners, so weigh this with care. No reply is needed.\n\nTom',
      'Hi Ana,\n\nNo pressure at all. Our scanner reads wet labels; shall we talk?\n\nTom',
      'Hi Ana,\n\nYour form works in Firefox too, no catch-all address needed.\n\nTom',
    ],
  },
  *check(draft, _options, matches) {
    if (matches.length === 0 || !sells(draft)) return
    for (const match of matches) {
      if (!isResearch(match.sentence)) yield { at: match, message: match.group as 'denial' }
    }
  },
})

const research = new Set(['research', 'researching', 'learn', 'study', 'survey', 'interview', 'interviewing', 'thesis'])

/** Whether the sentence itself says that the sender only wants to learn. */
function isResearch({ words }: Sentence): boolean {
  return words.some(({ key }) => research.has(key))
}

const handing = new Set(['send', 'share', 'forward'])
const wares = new Set(['deck', 'demo', 'brochure', 'quote', 'proposal', 'pricing', 'call', 'invite', 'case'])

/** Whether an ask is one to send something of use, which is as good as an offer. */
function handsOver({ words }: Sentence): boolean {
  return words.some(({ key }) => handing.has(key)) && !words.some(({ key }) => wares.has(key))
}

/** Whether the draft pitches, names a price or asks for something about the sender's thing. */
function sells({ sentences }: Draft): boolean {
  if (sentences.some(({ move }) => move === 'pitch' || move === 'incentive' || move === 'proof')) return true
  return sentences.some((one) => one.move === 'ask' && !handsOver(one)) && !sentences.some(isResearch)
}
