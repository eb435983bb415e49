import { defineRule } from 'carelint/rule'
import type { Draft, PhraseMatch } from 'carelint/rule'

const talk =
  '{conversation|conversations|call|phone call|chat|discussion|discussions|meeting|exchange|correspondence|talk|demo|interview|emails|email exchange|communication|communications|zoom}'
const earlier =
  '{last|previous|earlier|recent|prior|initial|first|great|brief|quick|short|phone|lovely|ongoing|productive|pleasant|good|}'

export default defineRule({
  pillar: 'purpose',
  summary: 'A first mail claims a thread or a tie that there is no sign of.',
  why: 'Readers search their memory for a talk that never was, and then know that they were deceived.',
  instead: 'Write an honest subject for a first mail, and drop the talk that you did not have.',
  unless: 'You did talk, in which case say when and where.',
  source: 'Fake replies and forwards in cold mail; CAN-SPAM on misleading headers; Litmus on manipulative email',
  severity: 'error',
  messages: {
    reply: '"{match}" makes a first mail look like part of a thread.',
    talked: '"{match}" speaks of a talk that a first mail cannot look back on.',
    requested: '"{match}" makes the mail look as if the reader had asked for it.',
    bond: '"{match}" thanks for a bond that this mail shows no sign of.',
    sequel: '"{match}" speaks of an earlier mail that there is no sign of.',
    tie: '"{match}" claims a tie to the reader that there is no sign of.',
  },
  phrases: {
    reply: ['^{re|re <number>|fw|fwd|aw|sv|antw|rif|odp|wg|tr|rv} <...>', '^{re|fw|fwd|aw|sv|antw} $'],
    talked: [
      '{thanks|thank you} {so much|again|very much|} for {your time|taking the time|the time|the chat|the call|the conversation|the meeting|the great|a great|the quick} {<word>|<word> <word>|} {yesterday|today|earlier|last|on the phone|on <name>|this morning|this week|conversation|chat|call|to speak|to talk|to meet|to chat}',
      `{following up|follow up|following|follow-up|further|pursuant|in reference|with reference|referring|thanks|thank you|regarding|based|as a follow-up|as a follow up|circling back|getting back to you|going back|back|per|as per|after|since|in light of|recap of|notes from|summary of|continuing|to continue|re} {on|to|from|for|} {our|your and my} ${earlier} {<word>|} ${talk}`,
      `our {last|previous|earlier|recent|prior|initial} {<word>|} ${talk}`,
      'as {we|i|you and i|you|} {had|have|just|previously|} {discussed|agreed|promised|mentioned on the phone|mentioned on our|talked about|spoke about|agreed upon|arranged|planned|explained on} {on|in|over|during|last|earlier|yesterday|today|by|with|previously|at|}',
      '{as|like} {promised|discussed|agreed|previously discussed|arranged|mentioned on the phone|mentioned earlier|i promised|we discussed|we agreed|you and i discussed|mentioned in our call}',
      '{great|good|nice|lovely|wonderful|pleasure|enjoyed|enjoyable|fun|awesome|fantastic|delightful|a pleasure} {to have been|to have|} {chatting|speaking|talking|catching up|connecting|discussing|meeting|seeing|spoken|talked|met|chatted|catch up|speak|talk|chat} {to|with|} {you|you both}',
      '{when|since|after|where|the last time|last time} we {last|first|} {spoke|talked|met|chatted|connected|left off|discussed|had spoken|exchanged emails}',
      "{we|we've|we have} {spoke|talked|met|chatted|discussed|exchanged emails|emailed|spoken|corresponded} {about|last|briefly|earlier|a few|some|a while|on the phone|previously|before|recently}",
      "{can|could|shall|need to|have to|let's|want to|like to|like me to} {we|i|you|} reschedule {our|the|your}",
      '{sorry|apologies} {i|we|that i|for} {missed|missing|having missed} {your|our} {call|meeting|appointment|message|email|voicemail}',
      '{i|we} {know|understand|remember|recall} {you|that you|we|that we} {said|mentioned|told|talked|discussed|spoke|asked|were looking}',
      "{you|as you|like you|you'd|you had} {mentioned|said|told me} {on the phone|on our call|in our call|in our meeting|when we|last week|last time|last month|earlier|you were}",
      '{to|} pick {up|back up} where we left off',
      '{continue|continuing|resume|resuming} our {<word>|} {conversation|discussion|chat|thread}',
      '{my|the} {last|previous|earlier} {email|e-mail|message|note|voicemail} {below|to you}',
      '{see|seen} {my|the} {note|message|email|thread} below',
    ],
    requested: [
      '{your|as per your|per your|regarding your|about your|re your|concerning your|in response to your|thanks for your|thank you for your} {recent|latest|kind|last|earlier|} {request|inquiry|enquiry|interest in {our|my|us|<name>|working|learning|buying}|quote request|demo request|question about {our|my|<name>}}',
      '{as per your|per your|regarding your|in response to your|response to your|answer to your|reply to your|thanks for your|thank you for your|got your|received your} {recent|latest|kind|last|earlier|} {call|message|email|e-mail|note|voicemail|registration|submission|reservation|appointment|booking|reply|response}',
      "{you|as you|you had|you've|you recently|you previously|since you|because you} {requested|asked for|inquired about|enquired about|asked me for|asked us for|signed up for|expressed interest in|expressed an interest in|showed interest in|showed an interest in|contacted us|contacted me|reached out to us|reached out to me|reached out about}",
      "{the|here is the|here's the|attached is the|sending the|attached the|find the} {information|quote|details|document|proposal|report|pricing|brochure|materials|deck|file|invoice|contract|info} {that|which|} {you|we} {requested|asked for|asked about|discussed|wanted|were looking for|agreed|talked about}",
      '{thanks|thank you|many thanks} {so much|very much|} for {reaching out|getting in touch|contacting|getting back|your reply|your response|your message|your email|your inquiry|your enquiry|replying|responding|writing back|writing to|your call|taking my call|speaking with|talking with|talking to|meeting with|chatting with|your continued|signing up|downloading|your interest in {our|my|us|<name>}}',
      '{confirming|confirm|confirmation of|reminder of|reminder about|reminder for} {our|your} {call|meeting|appointment|demo|reservation|booking|chat|interview|lunch|consultation}',
      '{your|our} {call|meeting|appointment|demo|reservation|booking|lunch|consultation} {tomorrow|today|on <name>|is confirmed|confirmation|this afternoon|this morning|at <number>|next week}',
      "{i'm|i am|just|} returning your {call|email|message}",
    ],
    bond: [
      'your {continued|ongoing|continuous|continuing|unwavering} {trust|support|business|patronage|loyalty|partnership|cooperation|confidence} {in|with|of|for} {us|me|our|my|<name>}',
      '{valued|loyal|long-time|longtime|long-standing|trusted} {customer|client|partner|member} {of ours|of <name>|of our|like you|such as you}',
      'as {a|our|one of our} {valued|loyal|long-time|longtime|long-standing|trusted|existing} {customer|client|partner|member|customers|clients|members|partners}',
    ],
    sequel: [
      '^{following up|follow up|follow-up|checking in|circling back} {on|about|regarding|re|with} your',
      "{i|we|i'd|we'd|i'm|i am|just|and} {just|like to|} {wanted to|want to|would like to|am|was|writing to|} {just|} {follow up|following up|circle back|circling back|check back} {and|to} {see|check|ask|find out|learn} {if|whether}",
    ],
    tie: [
      "{long time no|it's been {a while|ages|too long|some time} since we|it has been {a while|ages|too long|some time} since we|been a while since we|hope you remember|remember me|do you remember me|you may remember me|you might remember me|you may recall|you might recall|as you may remember|as you may recall|as you'll remember|as you remember|if you recall|if you remember}",
      'good {to see you again|seeing you again|to hear from you|hearing from you}',
      '{great|nice|good|lovely} {to hear from you|to see you again|seeing you again|hearing from you}',
      '{my|our} {boss|manager|ceo|director|vp|founder|president} {forwarded|sent|passed} {me|this|your|us}',
      'begin forwarded message',
      '{original|forwarded} message',
      '{see|read} {the|my|} {note|message|email|thread} below from {my|our}',
      '{your|a} {colleague|coworker|co-worker|team|office|assistant|boss|ceo} {suggested|told me|mentioned|said|recommended|pointed me|directed me|referred me|asked me|gave me your}',
      "{i was|i've been|i have been|we were} {referred|directed|pointed|introduced} to you {by|from} {a|your|someone|one of} {mutual|colleague|coworker|team|office|in|at|of|your|}",
    ],
  },
  except: [
    '{after|based on|since|per|following} our {<word>|} {call|meeting|chat|conversation} {we|i|you} {will|can|could}',
    "{if|whether|should|unless|once|when|in case} {you|we|you've|you have} {have|ever|already|had|previously|are|would|} {<word>|} {requested|asked|discussed|inquired|signed|expressed|talked|spoken|spoke|met|agreed|contacted|reached}",
    'for our {call|conversation|meeting|chat|discussion}',
    'as {you|i|we} {mentioned|wrote|said|noted|described} in your {post|article|blog|talk|book|newsletter|podcast|interview}',
    '{you|your company|<name>} {mentioned|said|wrote|spoke|talked} {about|in|on|at} {<word>|} {your|the|a} {post|talk|article|podcast|interview|blog|panel|keynote|webinar|linkedin}',
    '^re {<number>|the|brand*|design*|invent*|think*|imagin*}',
    'your {interest|email|message|call|inquiry|request|application} {will|would|helps|can|to|is being}',
    '{thanks|thank you} for your interest in {the|this|our} {event|workshop|course|job|position|role|program|programme|class|session|meetup|conference}',
  ],
  unguarded: ['asked', 'attributed', 'denied', 'code'],
  examples: {
    flags: [
      '---\nstage: cold\n---\n\nSubject: Re: your labels\n\nHi Ana,\n\nI am Tom from Hull Freight. Our scanner reads wet labels. Shall we talk?\n\nTom',
      '---\nstage: cold\n---\n\nHi Ana,\n\nAs discussed, here is what our scanner does. It reads wet labels and costs €90.\n\nTom',
      '---\nstage: cold\n---\n\nHi Ana,\n\nThank you for your interest in our scanner. It reads wet labels and costs €90.\n\nTom',
      '---\nstage: cold\n---\n\nHi Ana,\n\nIt is good to see you again in my list. Our scanner reads wet labels and costs €90.\n\nTom',
    ],
    allows: [
      '---\nstage: follow-up\n---\n\nSubject: Re: your labels\n\nHi Ana,\n\nFollowing up on our conversation in May. The table is below.\n\nTom',
      '---\nstage: reply\n---\n\nHi Ana,\n\nThank you for your request. The quote is below.\n\nTom',
      '---\nstage: cold\n---\n\nSubject: Reorganisation of the depots\n\nHi Ana,\n\nHow did the reorganisation go?\n\nTom',
      '---\nstage: cold\n---\n\nHi Ana,\n\nAs you wrote in your post of 3 May, labels get wet. How do you dry them?\n\nTom',
      '---\nstage: cold\n---\n\nHi Ana,\n\nIf we have met before, forgive me for asking again. How do you dry labels?\n\nTom',
    ],
  },
  *check(draft, _options, matches) {
    if (matches.length === 0 || draft.quoted.length > 0) return
    const first = isFirstTouch(draft)
    const replied = repliedSubjects(draft)
    for (const match of matches) {
      const { group } = match
      if (group === 'reply') {
        const mark = replied.get(match.sentence.start)
        if (first && mark) yield { at: mark.at, message: group, data: { match: mark.text } }
      } else if (
        group === 'sequel' ? isDiscovery(draft) : group === 'bond' ? isStranger(draft) : first && isClaim(draft, match)
      ) {
        yield { at: match, message: group as 'talked' }
      }
    }
  },
})

const firstTouches: ReadonlySet<string> = new Set(['cold', 'linkedin', 'referral', 'recruiter'])

/** What a mail says that goes on from an earlier one. */
const earlierMail =
  /\b(?:again|bump\w*|nudge|remind\w*|reached you|checking in|circling|earlier|last (?:week|note|mail|e-?mail|message)|my (?:\w+ )?(?:note|mail|e-?mail|message)|as (?:promised|requested)|thanks? (?:you )?for|you (?:asked|wrote|said|mentioned)|missed|buried|hear(?:d)? back)\b/i
const goingOn = /\b(?:follow(?:ing|ed)?[- ]up|still|following)\b/i

/** How a sender tells that they have only now come upon the reader. */
const found =
  /\b(?:i|we)(?: (?:just|recently|also))? (?:noticed|saw|came across|found|discovered|stumbled|spotted|read)\b/i

function says({ sentences }: Draft, pattern: RegExp): boolean {
  return sentences.some(({ text }) => pattern.test(text))
}

function sells({ sentences }: Draft): boolean {
  return sentences.some(({ move }) => move === 'pitch' || move === 'proof' || move === 'incentive')
}

/** Whether the stage is told by the words of the draft alone, which a false claim itself can mislead. */
function isGuessed({ stageCue }: Draft): boolean {
  return stageCue === 'subject' || stageCue === 'words of the draft' || stageCue === 'default'
}

/**
 * Whether nothing tells of earlier contact. A draft that was taken for a follow-up by no more than its "Re:" is a first
 * touch if its words go on from nothing.
 */
function isFirstTouch(draft: Draft): boolean {
  if (!isGuessed(draft)) return firstTouches.has(draft.stage)
  const bySubject = draft.stage === 'follow-up' && draft.stageCue === 'subject'
  if (!bySubject) return firstTouches.has(draft.stage) && !says(draft, earlierMail)
  return sells(draft) && !says(draft, earlierMail) && !says(draft, goingOn)
}

/** Where a stage is no more than guessed, a claim in the body is false only beside an introduction and a pitch. */
function isClaim(draft: Draft, { sentence }: PhraseMatch): boolean {
  if (!isGuessed(draft)) return true
  return sells(draft) && (sentence.zone === 'subject' || draft.sentences.some(({ move }) => move === 'introduction'))
}

/** Whether a "follow-up" tells in its first sentence how the sender came upon the reader, and of no earlier mail. */
function isDiscovery(draft: Draft): boolean {
  if (!isGuessed(draft) || !sells(draft) || says(draft, earlierMail)) return false
  const first = draft.sentences.find(({ zone, move }) => zone === 'body' && move !== 'courtesy')
  return first !== undefined && found.test(first.text)
}

/** Whether the mail is no service to somebody who has bought. */
function isStranger({ stage }: Draft): boolean {
  return firstTouches.has(stage) || stage === 'follow-up' || stage === 'break-up'
}

/** The "Re:" or "Fwd:" of each subject that has one, by the subject's start. */
function repliedSubjects({
  subjects,
  source,
}: Draft): ReadonlyMap<number, { at: { start: number; end: number }; text: string }> {
  const marks = new Map<number, { at: { start: number; end: number }; text: string }>()
  for (const { start, end } of subjects) {
    const mark = /^[^\p{L}]*((?:re|fwd?|aw|sv|antw|wg|tr|rv)(?:\[\d+\])?\s*:)/iu.exec(source.slice(start, end))
    if (!mark?.[1]) continue
    const from = start + mark[0].length - mark[1].length
    marks.set(start, { at: { start: from, end: from + mark[1].length }, text: mark[1] })
  }
  return marks
}
