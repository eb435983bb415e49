import { stages } from './draft.ts'
import type { Stage } from './draft.ts'

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

type Pattern = readonly [Stage, RegExp]

/** Names of stages, the more telling ones first: a LinkedIn follow-up is a LinkedIn note, a final follow-up a break-up. */
const names: readonly Pattern[] = [
  [
    'reply',
    /^\W*(?:\d+[.)]\s*)?(?:(?:e-?mail |auto[- ]?|positive |negative |interested |warm |objection )*(?:reply|replies|response|responses)\b(?! (?:rate|time|handling only))|re(?:ply|spond)(?:ing)? to\b|(?:handling |common )?objections?\b|if (?:they|she|he|prospect)\b.{0,20}\b(?:repl|respond|say|ask|object)|when (?:they|she|he|the \w+|prospects?|sponsors?) (?:repl|respond|say|ask|object)|after (?:a |the |they )?(?:positive |negative )?(?:repl|respon))|\breply (?:when|if|to (?:an? )?(?:objection|interest|yes|no))\b|\bobjection (?:handling|repl|respon)/iu,
  ],
  [
    'linkedin',
    /\blinked-?in\b(?! (?:profile|page|post)s?\b)|\bin-?mails?\b|\bconnection (?:request|note|message|invite)|\bconnect(?:ion)? note\b|\b(?:dm|dms|direct message)\b|\bafter (?:they |you )?(?:accept|connect)(?:s|ed|ing|ance)?\b|\binvitation note\b/iu,
  ],
  [
    'break-up',
    /\bbreak-?\s?up\b|\b(?:final|last) (?:\w+ )?(?:e-?mail|mail|touch(?:point)?|follow(?:ed)?[- ]?up|message|note|attempt|bump|nudge|reminder|chance|outreach|call|one|check[- ]?in|try|ping)\b|\bfollow[- ]?up (?:\W )?(?:final|last)\b|\bclos(?:e|ing)[- ](?:out|the (?:loop|file|door)|(?:your|the|their|my) file)\b|\bpermission[- ]to[- ]close\b|\bgood-?bye\b|\bfarewell\b|\bhail mary\b|\bwalk[- ]?away\b|\bsign[- ]off (?:e-?mail|message)|\blet(?:ting)? (?:you|it|them) go\b/iu,
  ],
  [
    'recruiter',
    /\brecruit(?:er|ers|ing|ment)?\b|\b(?:to|for|candidate) (?:passive )?(?:candidates?|sourcing|outreach)\b|\bcandidates?\b|\btalent (?:outreach|sourcing|acquisition)\b|\bheadhunt|\bjob (?:application|offer|opportunity|opening)|\bcover letter\b|\bhiring manager\b|\binternship\b|\bapplication (?:letter|e-?mail)\b/iu,
  ],
  [
    'post-sale',
    /\bwelcome\b|\bon-?board(?:ing)?\b|\bpost[- ]?(?:sale|purchase|signup|sign-up|close|project|install|delivery|trial)\w*\b|\bkick-?off\b|\brenewals?\b|\bup-?sell|\bcross-?sell|\bwin[- ]?back\b|\bchurn\w*\b|\bcancell?(?:ation|ed|ing)\b|\b(?:order|purchase|payment) (?:confirm|receipt|received)|\bthank[- ]?you (?:for (?:your )?(?:purchas|order|sign|join|donat|choos)|for (?:buying|subscribing)|e-?mail after)|\breview request\b|\b(?:existing|current|new|happy|inactive|dormant|lapsed) (?:customer|client|user|donor|member|subscriber)s?\b|\bcustomer (?:success|check|feedback|retention)|\b(?:trial|subscription) (?:end|expir|start|conver)|\bactivation\b|\bnps\b|\bfeature announcement\b|\b(?:customer|user|client) (?:re-?engagement|reactivation)\b|\bafter (?:signup|sign-up|sign up|purchase|the sale|onboarding)\b/iu,
  ],
  [
    'follow-up',
    /\bfollow(?:ing|ed)?[- ]?ups?\b|\bfu\s?#?\d\b|\bbump\b|\bnudges?\b|\breminders?\b|\bcheck(?:ing)?[- ]?ins?\b|\bre-?engag\w*\b|\bno (?:response|reply|answer|show)\b|\bno-show\b|\bif no (?:response|reply)\b|\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:e-?mail|mail|touch|message|step|attempt|note)\b|\bcircl(?:e|ing) back\b|\bafter (?:the |a |your |our )?(?:first |initial )?(?:meeting|demo|call|event|conference|voicemail|proposal|conversation|webinar|interview|no reply|no response)\b|\bpost[- ](?:meeting|demo|call|event|conference|webinar)\b|\bmeeting (?:recap|follow)|\brecap\b|\bproposal\b|\bghosted\b|\bunresponsive\b|\bnachfass\w*|\berinnerung\b|\brelance\b|\bseguimiento\b|\brecordatorio\b|\bopvolg\w*|跟进/iu,
  ],
  [
    'referral',
    /\breferr?als?\b|\bintro(?:duction)? (?:request|ask)\b|\b(?:ask|asking|request)(?:ing)? (?:for )?(?:an? )?(?:intro|introduction|referral|testimonial)\b|\bwarm intro(?:duction)?s?\b|\bmutual (?:connection|contact|friend)s?\b|\btestimonial\b/iu,
  ],
  [
    'cold',
    /\bcold\b|\binitial\b|\bfirst (?:e-?mail|mail|touch|contact|message|outreach|note|step)\b|\b1st (?:e-?mail|touch|message)\b|\bintro(?:duction|ductory)?\b|\bopen(?:er|ing)\b|\boutreach\b|\bprospecting\b|\bpitch\b/iu,
  ],
]

/** Steps of a sequence: "Email 2", "Touch #3", "A2 — Day 3", "Day 0". */
const step =
  /\b(?:e-?mail|mail|touch(?:point)?|step|message|msg|note|sequence e-?mail|nurture)\s*(?:no\.?\s*)?#?\s*(\d{1,2})\b(?!\s*(?:words|sentences|%))/iu
const day = /\b(?:day|tag|día|jour)\s*[+#]?\s*(\d{1,3})\b|\bd\+(\d{1,3})\b|(?:^|\W)\+(\d{1,3})\s*days?\b/iu
const later =
  /\b(\d{1,2})(?:\s*[-–—]\s*\d{1,2})?\s*(?:business |working |calendar )?(?:days?|weeks?)\s*(?:later|after)\b/iu

const lastWords =
  /\b(?:last|final) (?:quick )?(?:note|e-?mail|mail|message|ping|time|attempt|outreach|follow[- ]?up|one|try|nudge|bump|chance|call)\b[^.!?\n]{0,40}\b(?:from me|i['’]ll|i will|i promise|for now|about|on this|promise|in this)|\b(?:this|it) (?:is|will be|['’]s)(?: going to be)? (?:my|the) (?:last|final)\b|\bmy final (?:e-?mail|mail|note|message|follow|attempt|outreach|ping)|^[^\n]{0,40}(?<!\b(?:my|the|your|our|[a-z]+ing) )\b(?:last|final) (?:quick )?(?:note|ping|e-?mail|outreach|one|follow[- ]?up)\b|\b(?:i['’]ll|i will|going to|should i|to) clos(?:e|ing)(?: out)? (?:your|the|this|that|my|out your) (?:file|loop|thread|ticket)|\bclosing (?:out )?(?:your|the|this|out) (?:file|loop)|\bclose (?:things |it )?out\b|\b(?:won['’]t|will not|stop) (?:be )?(?:reach|follow|bother|email|keep|poke|bug|contact|pester|write|writing|reaching|following|emailing)\w*\b[^.!?\n]{0,30}\b(?:again|after this|any more|anymore|up|out|poking|emailing|you)|\btake (?:the|that as (?:a|the)) (?:hint|signal)|\b(?:i['’]ll|i will) (?:stop|drop it|leave (?:you|it)|assume (?:the timing|this isn|you['’]re not|now is))|\bassume (?:this (?:isn|is not)|the timing|that['’]s a no|you['’]re (?:not|all set))/imu
const wordsOfStage: readonly Pattern[] = [
  [
    'reply',
    /^[^\n]{0,60}\n?[^\n]{0,20}\b(?:thank(?:s| you)(?: so much| very much)? for (?:getting back|your (?:quick |prompt |kind )?(?:reply|response|answer|feedback|question|e-?mail|message|note|inquiry|enquiry|interest)|the (?:quick )?(?:reply|response)|replying|responding|letting me know|reaching out|your honesty|the straight answer))|^[^\n]{0,60}\n?(?:totally|completely|i completely|i totally) understand (?:the concern|where you|your concern)/iu,
  ],
  [
    'referral',
    /\b(?:refer|recommend) (?:me|us|someone|anyone|a (?:friend|colleague))\b|\breferring me\b|\breferral (?:bonus|fee|for|to)\b|\b(?:a|love a|your) referral\b|\b(?:do you |you |if you )?know (?:of )?(?:anyone|someone|any (?:other|colleagues|peers|one))\b[^.!?\n]{0,60}\b(?:who|looking|that|facing|else|might)\b|\b(?:introducing|introduce) (?:me|us)\b|\b(?:making|make|for) an? (?:quick |warm )?intro(?:duction)?\b|\bwho else should i (?:talk|speak)|\bthe intro to\b|\b(?:leave|leaving) (?:us )?(?:a|an) (?:[\w]+ )?(?:review|testimonial)\b|\breview link\b|\btestimonial\b|\b(?:suggested|recommended) (?:that )?i (?:reach|get in touch|contact|speak)|\bmentioned you(?:['’]re| are| might| may)\b|\byour review\b/imu,
  ],
  ['break-up', lastWords],
  [
    'post-sale',
    /\bthank(?:s| you)[^.!?\n]{0,30} for (?:signing up|purchas|your (?:order|purchase|donation|gift|generous|subscription|business|patronage|loyalty|payment)|subscrib|joining|registering|being (?:a|an|such|our|part)[^.!?\n]{0,30}\b(?:customer|client|member|user|partner|subscriber|part)|choosing|claiming|attending|becoming|buying|ordering|donating)|\bwelcome (?:aboard|to (?:the|\[|\{|our))|^[\W]*welcome\b|\byour (?:[\w\[\]{}_ ]{0,20})?(?:account|subscription|trial|order|renewal|membership|onboarding|kickoff|blog|license|plan) (?:is|has|was|will|ends|expires|in)\b|\bsince you (?:signed up|joined|left|went live|bought|purchased)|\bas (?:a|our) (?:valued |loyal )?(?:customer|client|member|subscriber|user)\b|\b(?:valued|loyal) (?:[\w ]{0,30})?(?:customer|client|member)\b|\byou(?:['’]ve)? (?:recently )?(?:signed up|cancell?ed|haven['’]t (?:used|logged|seen))|\b(?:win you back|approach your renewal|customer success manager|30-day summary|you went live|going live|we['’]re live|quick start guide)\b|\bhaven['’]t (?:seen you|used)\b|\byou(?:['’]ve| have) been using (?:\[|\{|our\b|[\p{Lu}])|\bcancel your\b/imu,
  ],
  [
    'recruiter',
    /\b(?:we(?:['’]re| are)|i(?:['’]m| am)) (?:currently |actively )?(?:hiring|recruiting|looking for an?)\b[^.!?\n]{0,60}\b(?:engineer|developer|manager|designer|role|position|lead|analyst|scientist|candidate)\b|\bcandidate (?:who|for|that|profile)\b|\b(?:your|attached) (?:resume|résumé|cv)\b|\bcasual chat about (?:this|the) role\b|\b(?:role|position|opportunity) (?:at|with) (?:our|my client|a client|\[|\{)|\b(?:apply|applying) for (?:the|a) [^.!?\n]{0,40}\b(?:position|role|job)\b|\bhiring for an?\b|\blooking for (?:a|an) \**(?:\{\{?|\[)job|\bopenings? that may be\b|\bfull[- ]time (?:[\w]+ )?(?:opportunity|role)\b|\brecruiter (?:at|for|with)\b/imu,
  ],
  [
    'linkedin',
    /\bthanks?(?: you)?(?: so much)? for (?:connecting|accepting|the connection|adding me)|\b(?:love|like|great|good|happy|glad|value|worth) (?:to )?connect(?:ing)?\b(?! you)|\bconnection request\b|\b(?:add you to my|my|your) (?:linkedin )?network\b/imu,
  ],
  [
    'follow-up',
    /\bfollow(?:ing|ed)?[- ]?up (?:on|with|to|in case|from|about|once|again|regarding|and|here|—|-|\()|\b(?:wanted|want|quick|just|brief|short) (?:to )?follow[- ]?(?:ing )?up\b|\bfollowing[- ]up\b|\bcircl(?:e|ing) back\b|\b(?:bump|float)(?:ing|ed)? (?:this|my|it)\b|\bquick bump\b|\bchecking (?:back )?in\b|\bcheck in (?:on|to see|and|with)\b|\bmy (?:previous|last|earlier|first|prior|recent|initial) (?:e-?mail|mail|note|message|letter)\b|\bmy (?:e-?mail|note|message) (?:below|from|last|about|earlier|got)\b|\b(?:sent|shared|dropped|left) (?:you |over )?(?:a|an|the|some) [^.!?\n]{0,40}\b(?:last week|yesterday|days ago|weeks ago|earlier)\b|\bwe (?:spoke|talked|met|chatted|connected) (?:last|a |on|at|in|briefly|yesterday|about|\{|\[)|\bi (?:recently )?(?:sent|emailed|wrote|reached out|messaged|mentioned|shared|called|contacted)\b[^.!?\n]{0,60}\b(?:last week|yesterday|ago|earlier|recently|before|over|previously|last month)\b|\b(?:sent|reached out)[^.!?\n]{0,20}\b(?:a (?:few|couple)|several|twice)\b|\bhaven['’]t heard (?:back|from)\b|\bdid you (?:get|have) (?:a )?(?:chance|time)\b|\bget a chance to\b|\bin case (?:you|this|my|it) (?:missed|slipped|got|was|fell)\b|\b(?:great|good|nice|wonderful|pleasure|enjoyed|lovely) (?:to )?(?:talk|speak|meet|chat|connect|see|our|talking|speaking|meeting|chatting|seeing)(?:ing)?\b[^.!?\n]{0,40}\b(?:you|yesterday|today|conversation|call|meeting)\b|\bthank(?:s| you)[^.!?\n]{0,20} for (?:your time|taking the time|meeting|speaking|talking|chatting|the (?:great |quick )?(?:chat|call|conversation|meeting)|joining (?:the|our) (?:call|demo))|\b(?:as (?:promised|discussed|agreed)|per our (?:conversation|call|chat)|since we (?:last )?(?:spoke|talked|met)|when we (?:last )?(?:spoke|talked|met)|when we spoke|our (?:last |recent |previous )?(?:conversation|call|meeting|chat|demo|discussion))\b|^[^\n]{0,30}\bone (?:more|other|last) (?:thing|thought|angle|data point)\b|\b(?:any|had any) (?:update|luck)\b|^still (?:worth|interested|relevant|open|on your|curious|thinking)\b|\breconnect\b|\bany feedback on\b|\b(?:forgot|didn['’]t) (?:to )?mention\b|\bpinging you\b|\btry(?:ing)? (?:you|this) (?:again|one more time)\b|\bresend(?:ing)?\b|\bgentle reminder\b|\bquick reminder\b|\bsorry (?:i|we) missed (?:you|your)\b/imu,
  ],
]

function named(text: string, patterns: readonly Pattern[]): Stage | undefined {
  return patterns.find(([, pattern]) => pattern.test(text))?.[0]
}

/** The stage that a word of front matter names. */
function declaredStage(value: string): Stage | undefined {
  const plain = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/gu, '-')
  return stages.find((stage) => stage === plain) ?? named(value.replace(/_/gu, ' ').replace(/-/gu, ' '), names)
}

/** The stage that a heading, label or file name names by its words or its place in a sequence. */
export function namedStage(title: string): Stage | undefined {
  const text = title.replace(/_/gu, ' ')
  const byName = named(text, names)
  if (byName !== undefined && byName !== 'cold') return byName
  const number = step.exec(text)
  if (number) return Number(number[1]) > 1 ? 'follow-up' : (byName ?? 'cold')
  if (later.test(text)) return 'follow-up'
  const days = day.exec(text)
  if (days) return Number(days[1] ?? days[2] ?? days[3]) > 1 ? 'follow-up' : (byName ?? 'cold')
  return byName
}

/** Whether the words of a draft say that it is the last of its kind. */
export function saysLast(text: string): boolean {
  return lastWords.test(text.slice(0, 4000))
}

/**
 * The stage of a draft: by front matter, else its heading and the file's name, else its subject, else its words;
 * `cold` where nothing tells.
 */
export function readStage(evidence: StageEvidence): StageVerdict {
  const [own, ...above] = evidence.titles
  const byTitle = own === undefined ? undefined : namedStage(own)
  for (const value of evidence.declared) {
    const stage = declaredStage(value)
    if (stage === 'follow-up' && byTitle === 'break-up') break
    if (stage) return { stage, cue: `front matter "${value}"` }
  }
  if (own !== undefined && byTitle) return { stage: byTitle, cue: `title "${own}"` }
  const wider = [...above, ...(evidence.fileName === undefined ? [] : [evidence.fileName.replace(/[-_.]/gu, ' ')])]
  const hints = wider.map((title) => ({ title, stage: namedStage(title) }))
  const telling = hints.find((hint) => hint.stage !== undefined && hint.stage !== 'cold')
  const bySubject = named(
    evidence.subjects.join('\n'),
    names.filter(([stage]) => stage === 'break-up' || stage === 'follow-up'),
  )
  const byWords = named(evidence.text.slice(0, 6000), wordsOfStage)
  if (telling?.stage && !(telling.stage === 'follow-up' && byWords === 'break-up')) {
    return { stage: telling.stage, cue: `title "${telling.title}"` }
  }
  if (bySubject === 'break-up') return { stage: 'break-up', cue: 'subject' }
  if (byWords) return { stage: byWords, cue: 'words of the draft' }
  if (bySubject) return { stage: bySubject, cue: 'subject' }
  if (evidence.subjects.some((subject) => /^\s*re\s*:/iu.test(subject))) return { stage: 'follow-up', cue: 'subject' }
  const cold = hints.find((hint) => hint.stage === 'cold')
  return cold ? { stage: 'cold', cue: `title "${cold.title}"` } : { stage: 'cold', cue: 'default' }
}
