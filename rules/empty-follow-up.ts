import { defineRule } from 'carelint/rule'
import type { Draft, Move, PhraseMatch, Sentence } from 'carelint/rule'

const news: ReadonlySet<Move> = new Set(['gift', 'question', 'observation'])

export default defineRule({
  pillar: 'purpose',
  summary: 'The draft nudges the reader and brings nothing new.',
  why: 'A nudge asks readers to do the work of an answer once more, and gives them no new reason.',
  instead: 'Add one thing that is new and useful to them, or leave this mail unsent.',
  unless: 'Somebody waits for a thing that the reader promised, such as a signature on an order.',
  source: 'Sales training on follow-ups ("never just check in"); seed essay "Serve from Empathy!"',
  severity: 'warn',
  messages: {
    nudge: '"{match}" is a nudge: it brings nothing that was not in the mail before.',
    bump: '"{match}" lifts an old mail back up and adds nothing to it.',
    seen: '"{match}" asks whether the old mail was read, which is work for the reader.',
    status: '"{match}" asks for news and brings none.',
  },
  phrases: {
    nudge: [
      "{just|simply|quickly|only|wanted to|want to|like to|thought i'd|i'm|i am|i was|was|was just|briefly|gently|quick|a} {just|simply|quickly|only|briefly|gently|kindly|} {following up|follow up|followup|follow-up|checking in|check in|check back|checking back|check-in|circling back|circle back|circling around|touching base|touch base|reconnecting|popping back in|pinging you|ping you|nudging you|nudge you|looping back|loop back|checking up|check up|swinging back|chasing this|chasing up|chase this up|following through} {again|once|once more|one more time|here|quickly|} {with you|with your team|}",
      '^{and|so|also|again|} {following up|followup|follow-up|follow up|checking in|check-in|check in|circling back|circling around|touching base|touching back|looping back|checking back|popping back|reconnecting|swinging back|chasing up|following-up|following back up|popping up|dropping back in|dropping in} {again|once|once more|one more time|here|quickly|one last time|} {with you|on|about|from|regarding|to|in case|re|since|after|}',
      '{hey|hi|hello} {<name>|there|} {just|} {following up|checking in|circling back|touching base|looping back|popping back}',
      "{i'm|i am|we're|we are|i'd like to|i would like to|i'll|let me|writing to|reaching out to|emailing to|here to|back to} {just|quickly|} {following up|follow up|checking in|check in|circling back|circle back|touching base|touch base|looping back|loop back} {again|} {on|with|about|regarding|to|from|and|in|quickly|re|}",
      '{follow up|following up|followed up|circle back|circling back|check in|checking in|touch base|touching base} {again|} {on|about|regarding|to|with regard to|concerning|re} {my|our|the|that|this|an} {last|previous|earlier|first|recent|original|prior|} {email|e-mail|mail|message|note|voicemail|proposal|quote|demo|conversation|outreach|offer|invitation|invite|estimate|deck|pitch|call|meeting|chat|brochure|catalogue|catalog|letter|application|request|inquiry|enquiry}',
      '{reconnect|reconnecting|reach back out|reaching back out|following back up|follow back up|circle back around|dropping back in|drop back in|popping up|pop back up|popping back} {again|to see|on|about|regarding|with you|after|here|to}',
      "{see|seeing|check|checking|checking in|find out|hear|know|confirm|wondering} {if|whether|how} {you|you'd|you've} {had|have had|got|have|were able|have been able|might have had|saw|seen|received|read} {a|my|the|this|it|any|the|some|your|} {chance|time|opportunity|moment|thoughts|look|to|email|note|message|proposal|quote|last|previous|earlier|first} {to|}",
      '{another|friendly|gentle|quick|kind|little|small|polite|one more|soft} {{nudge|ping|poke|bump} {on|about|regarding|to|that|from|in|here|for|}|reminder {on|about|regarding|to|that|from|in|here|for}}',
      '{reach|reaching|write|writing|email|emailing|try|trying|contacting|message|messaging} {out|you|to you|} {again|once again|once more|one more time|a second time}',
      "{thought|figured} {i'd|i would|i should} {follow up|check in|circle back|touch base|ping you|try again|try you again|check back|give this another|give it another|nudge}",
      '{give|giving} {this|it|my <word>} {another|one more} {try|shot|go|push|nudge}',
      '{staying|stay|keep|keeping} {on your radar|top of mind|front of mind|this on your radar|this top of mind|this warm|the conversation going|this on your}',
      "{haven't|have not} {connected|spoken|talked|chatted|been in touch} {in|for} {a while|some time|a bit|ages|a few|quite}",
      "{didn't|don't|did not|do not|wouldn't|hate to|not} want {to let|this to|to have|it to|you to} {this|it|get|slip|fall|be|miss} {slip|fall|get|be|go|by|lost|through|forgotten|buried|this|the|away} {by|away|through|off|lost|forgotten|}",
      '{ping|pinging|nudge|nudging|poke|poking|chase|chasing|reminding|remind} you {again|once more|on this|about this|on my|about my|on the|about the|again on}',
      '{sending|send|sent} {this|it|my email|my note} {along|over|to you|} {again|once more|a second time}',
      'just <...> {reach out again|follow-up|followup} {email|on|to|note|message|}',
      "^{well|hi|hey|yes|} {it's|it is|} {me|tom|<name>} again",
      '{just|} {chasing|chase|chased} {this|it|up|my|for|after|on|the}',
      '{keep|put|keeping|putting|get|getting|bring|bringing} {this|it|my <word>|us|me|myself} {<word>|} {back|} {at|on|to|in} {the|your} {top of your mind|top of mind|radar|attention|front of|table|agenda|forefront}',
      "{wanted|want|like|thought i'd|figured i'd|going|time|hoping|here|trying|decided} to {just|quickly|briefly|} {revisit {my|our}|resurface|reopen|re-open|rekindle|resume|come back to|go back to|return to|pop back|drop back|get back in touch|get back to you|loop back|swing back|check back|nudge|ping|bump|remind} {in|into|with|on|about|you|my|our|the|this|to|your|}",
      '{coming|come|getting|get|going|circling|writing|reverting} back {to you|to} {about|on|regarding|with|our|my|this|concerning}',
      '{second|third|another|one more|2nd|3rd} {try|attempt|go|shot|stab|nudge|ping|knock} {at|to|here} {reaching|reach|catching|catch|connecting|connect|getting|get}',
      '{try|trying|tried} {you|this|my luck|again} {again|one more time|once more|another time}',
      '{further to|with reference to|in reference to|with regard to|in continuation of|in continuation to|pursuant to|referring to|following on from|further} my {<word>|} {email|e-mail|mail|message|note|letter|call|voicemail|proposal|quote}',
      '{quick|little|small|friendly|gentle|tiny} {check-in|check in|checkin|follow-up|followup|reminder|touch-base} {on|about|regarding|before|here|from} {my|our|the|this|that|<name>|me|previous|last}',
      '{wanted|want|like|just|trying|hoping|time} to {just|quickly|} close the loop {on|with|from|about}',
      '{just|} {wanted|want} to {check in|check-in|follow up|circle back|touch base} {<...>|}$',
    ],
    bump: [
      '{bump|bumping|bumped|pushing|push|floating|float|bringing|bring|moving|move|popping|pop|surfacing|surface|resurfacing|resurface|raising|putting|lifting|boosting|pinging|nudging} {this|it|my {email|note|message|last {email|note|message}}|the below|the thread|this {email|note|message|thread|one}} {back|up|to|} {back|up|to|} {to|} {the|} {top|surface|up|again|your attention|your inbox|inbox|in case|for you|forward|of|on your}',
      '{bump|bumping|bumped|resurfacing|re-surfacing|surfacing|resending|re-sending|reforwarding} {this|it|my|the|below|up}',
      '^{bump|bumping|ping|resending|re-sending|reupping|re-upping|quick bump|quick ping|quick nudge|friendly bump|gentle bump} {this|up|in|again|on|my|the|}',
      '^{just|} {a|} {quick|friendly|little|small|gentle|tiny} {bump|ping|nudge|poke|follow-up|follow up|followup|check-in|check in|reminder|one to follow}',
      '{back|} {to|at|on} {the|} top of {your|the} {inbox|pile|list|mailbox|stack|queue|mail}',
      '{in case|incase} {you|this|it|my {email|note|message|last <word>|previous <word>|first <word>}|the first|the last} {may have|might have|had|has|have|} {accidentally|somehow|} {missed|got|gotten|slipped|slips|fell|went|overlooked|been lost|lost|buried|been buried|been missed|landed|ended up|got lost} {it|this|this one|my|the|your|lost|buried|through|past|under|by|in|to|off|last|on|spam|into|overlooked|}',
      '{may|might|must|could|probably|likely|perhaps|maybe|easily} {have|} {just|accidentally|simply|} {slipped|gotten|got|fallen|fell|been|gone|landed|ended up|slip|get|gets} {lost|buried|overlooked|past|through|by|under|missed|to spam|in spam|in your spam|in the} {in|the|your|you|} {cracks|shuffle|inbox|radar|pile|spam|noise|busy|week|mail|}',
      '{slipped|slip|fell|fallen|fall|got|gotten|get|getting|lost|buried} {through|in|under|into|lost|buried|off|past|between|down} {in|under|} {the|your|a} {cracks|shuffle|inbox|radar|pile|spam|noise|busy|mix|weeds|list|email|avalanche|clutter}',
      '{re-up|reup|re-upping|reupping} {this|on|my|the}',
      '{forwarding|resending|re-sending|re-sharing|resharing} {this|my|the|below|it} {again|in case|email|last|previous|note|below}',
    ],
    seen: [
      "{wanted|want|making|trying|just} {to|} {make|making|be|} {sure|certain} {that|} {you|this|it|my {email|note|message|last|previous|earlier} {email|note|message|proposal|}} {had|have|} {saw|seen|got|received|reached|see|didn't miss|did not miss|didn't get|did not get|didn't|did not|hadn't|wasn't|doesn't get|hasn't|had a chance|have what|caught|read|had seen|came|made it|doesn't} {this|it|my|the|you|lost|buried|through|to|a|missed|in|fall|slip|}",
      '{did|have|had|has} {you|your team|anyone|you guys|everyone} {get|got|had|have|find|found|gotten|managed|been able|manage} {a|the|any|some|} {chance|time|moment|opportunity|minute|look|} {yet|} to {yet|} {look|review|read|see|think|check|consider|go|open|discuss|talk|digest|watch|try|view|take|give|run|process|reflect|speak|share|mull|connect|chat|test}',
      "{you|you've|you have|your team} {have|} had {a|the|any|some} {chance|time|moment|opportunity|minute} {yet|} to {yet|} {look|review|read|see|think|check|consider|go|open|discuss|talk|digest|watch|view|reflect|process|run|mull} {<...>|} {email|note|message|proposal|quote|deck|what we|below|it|this|over|through|offer|invite|invitation|info|information|materials|estimate|about}",
      '{did|have} you {see|seen|looked at|look at|reviewed|review|read|considered|consider|opened|open} {my|the|our|what} {<word>|} {<word>|} {proposal|quote|deck|offer|invite|invitation|estimate|materials|information|info|details|document|documents|brochure|pitch|catalog|catalogue|contract|application}',
      "{i'm|i am|i was|} {not|wasn't|unsure} {sure|certain|} {if|whether} {you|my|this|the} {<...>|} {saw|got|received|seen|reached|caught|missed|read|made it|went through|came through|landed|slipped|ended up|had a chance|have had|was able|were able} {my|this|the|it|a|you|your|to|}",
      "{hope|hoping|trust|assume} {that|} {you|you've|you have} {had|received|got|seen|gotten|have had|found|managed|read} {a|my|the|some|} {chance|time|moment|opportunity|email|last|previous|earlier|first|message|note|proposal} {to|email|note|message|look|about|on|}",
      '{did|does|has} {my|the|that} {last|previous|earlier|first|} {email|e-mail|message|note|proposal|quote|mail} {reach|get|find|make|arrive|land|come|gotten|made} {you|to you|it|through|in|}',
      "{see|seeing|wondering|wondered|check|checking|asking|ask|curious} {if|whether} {you|you'd|you've|your team|this|my <word>} {have|had|'ve|ever|maybe|happened to|} {get|got|gotten|see|seen|saw|received|read|looked|reviewed|landed|reached|came|missed|any questions|a chance|questions} {this|it|my|the|a|any|over|at|to|through|time|}",
      'did {this|it|my <word>|the {email|message|note|mail|invite|link}} {land|arrive|make it|get|reach|come|end up|hit} {<word>|} {in|into|to|through|your|you} {your|the|you|spam|} {inbox|junk|spam|desk|}',
      '{were|are} you able to {review|look|read|see|check|go|consider|open|access|get|discuss|watch|take a look} {at|through|over|into|} {the|my|our|this|that|it|what} {<word>|} {attachment|email|message|note|proposal|deck|brochure|document|link|quote|video|info|information|details|material|materials|portfolio|catalogue|catalog|sent|}',
      'did you {manage|get round|get around|find time|have time} to {<word>|} {look|review|read|see|check|go|consider|open|reading|looking|reviewing|watch|think|discuss} {at|through|over|the|my|our|it|this|about|into} {<...>|} {email|note|message|proposal|deck|brochure|attachment|quote|document|offer|sent|it|this|video|link|catalogue}',
      '{what did|what do|so what do|what are} {you|your} {think|make|thoughts} {of|about|on} {my|our|the|this} {<word>|} {idea|email|note|message|proposal|offer|quote|deck|suggestion|pitch|brochure|last|demo}',
      '{let me know|share|send me|love to hear|keen to hear|hear|eager to hear|like to hear|welcome|appreciate|interested in|get} your {thoughts|feedback|views|opinion|take|decision|response|reaction} {on|about|regarding|to} {my|our|the|this} {<word>|} {email|message|note|mail|proposal|quote|offer|deck|previous|last|pitch|below|attached}',
    ],
    status: [
      '{any|have you had any|do you have any|have any|had any|got any|are there any|is there any|got} {further|more|new|initial|first|other|additional|} {thoughts|update|updates|news|feedback|luck|movement|progress|word|decision} {on|about|yet|regarding|so far|from|for|here|to|since}',
      '^{so|and|} any {thoughts|update|updates|news|feedback|word|luck|movement|interest|questions|progress} {yet|so far|on this|here|at all|}?',
      '{provide|give|send|share} {me|us|} {with|} {any|an|the latest} {update|updates|status|news}',
      '{where|how} {do|are|did|have} {we|things|you|it|everything} {stand|at|land|landed|stands|looking|left|standing|come out} {on|with|regarding|about|in} {this|that|the|my|our|it|these|moving|your}',
      "{what's|what is|check on|checking on|the latest on} the {latest|state of play|verdict|holdup|hold-up|hold up|status {of|on} {my|our|the}}",
      "{wondering|wonder|curious|see|hear|know} {if|whether} {you|you'd|you've} {had|have|might have} {any|some|further} {further|more|} {thoughts|feedback|update|updates|news|decision}",
      '{wondering|curious|hear|know} {what|if} your {thoughts|feedback|decision} {are|is|on|about|may be}',
      '^{so|and|hi|hey|} where {do|are} {things|we|you} {stand|at|with this|now}',
      '{had|have|given|give} you {given|had} {this|it|any|some|my <word>} {any|some|more|further|} {thought|thoughts|consideration}',
      '{had|have|given|give} {any|some|a|this|it} {more|further|any|} {thought|thoughts} {to|about|on|since|yet}',
      '{looking|look} forward to {hearing|hear} {from you|back} {on|about|regarding} {this|my|the|our}',
      '{get|hear|receive} {your|a} {thoughts|feedback|reaction|take|update|response} on {my|the|our|this} {last|previous|earlier|} {email|e-mail|message|note|proposal|quote|offer|pitch}',
      '{are|would} you {guys|all|} still {be|} {interested|keen|up for|open to|thinking about|considering|in the market|looking} {in|to|for|about|at|} {a|our|my|the|working|this|it|having|moving|learning|getting|chatting|meeting|talking|connecting|hearing|}?',
      '{is|are} {this|it|that|the proposal|our <word>|my <word>} {still|} {on your {list|radar|mind|agenda}|of interest|still on}',
      'has anything changed {since|on your|at your|for you|with your|in your} {<...>|} {talked|spoke|email|message|met|end|side|wrote|chat|call|last|}',
      'have you {guys|all|} {made|reached|come to|had time to make|been able to make|taken} {a|any|your|the} {decision|conclusion|choice|determination} {yet|on|about|regarding|}$',
      '{update|inform|advise|apprise} me {on|about|of|regarding|with} {the|your|any|my} {status|progress|decision|development|latest|feedback}',
      '{know|tell me|share|update on|check on|checking on|enquire about|inquire about|check} the {current|latest|} {status|progress} of {my|our|the|this} {application|request|proposal|quote|order|email|mail|case|candidacy|offer|submission|quotation}',
      '{any|some} {news|update|word|response|feedback|movement|decision} {from|on} your {side|end|team}',
    ],
  },
  except: [
    '{love|welcome|appreciate|have|give us|give me|share|leave} any {thoughts|feedback|news|update|updates}',
    '{on|to|about} your {question|request|ticket|order|report|issue|comment|pull request|post|complaint|inquiry|enquiry|application}',
    '{follow|following|followed} up {on|to|with} {your|the {bug|ticket|issue|outage|incident|fix|action items}}',
    "{i'll|i will|we'll|we will|you can|please|to|feel free to|happy to|and|can|could|should|may|let me|don't|do not|never|not} {follow up|check in|circle back|touch base|follow-up} {then|in {a|the|<number>|<name>|about|few|early|late|mid}|next|after|later|if|when|once|again {in|next|after|later}|soon|shortly|by|on <name>|to check|to see how you|to schedule}",
    '{automated|automatic|missed|sms|your|our|sales|lead|email|timely|manual|no|every|better|faster} {follow-ups|follow-up|follow ups|follow up|check-in|check-ins|check in|reminder|reminders}',
    '{check|checking} in {at|to} {the|your|a|our} {hotel|flight|desk|gate|room}',
    '{follow up|following up|follow-up} <...> with {some|a|an|additional|more|new|this|these|the|two|three}',
    'worth a {quick|} {follow-up|follow up}',
    'follow up {questions|question|call|appointment|visit|interview|study|survey}',
    'follow-up {questions|question|call|appointment|visit|interview|study|survey|system|sequence|sequences|process|automation|tool}',
    '{any|some} {update|news} on the <...> {cut|outage|works|strike|permit|storm|road|bridge}',
    'in case you missed {the|an|a} {notice|change|update|news|announcement|deadline|law|recall}',
    '{where|how} do things stand with {the|your} {permit|hall|move|build|new|<word>}',
    'status of the {bridge|road|works|building|permit|outage|incident}',
    '^{check-in|checking in} {is|takes|took|at|was|counter|desk|opens|closes|time}',
  ],
  examples: {
    flags: [
      'Hi Ana, just following up on my note about scanners. Do you have time on Monday?',
      'Hi Ana, bumping this to the top of your inbox.',
      'Hi Ana, I wanted to make sure you saw my note.',
      'Hi Ana, any update on the quote?',
      'Subject: Checking in\n\nHi Ana, our scanner now comes in blue. Shall we talk?',
    ],
    allows: [
      'Hi Ana, following up on my note of 3 May. Your returns page still drops the label link on phones; this one line fixes it:',
      'Hi Ana, just following up. How do you count stock since the move to two depots?',
      'Hi Ana, following up on your question of Monday: the answer is no.',
      "Hi Ana, I'll follow up in June, as you suggested.",
      'Hi Ana, the grid operator cuts the power on 4 June from 02:00 to 04:00.',
      'Hi Ana, guests check in at the hotel desk from 14:00, your page says.',
    ],
  },
  *check(draft, _options, matches) {
    if (matches.length === 0 || bringsNews(draft, matches)) return
    const told = new Set<number>()
    for (const match of matches) {
      const { start, zone } = match.sentence
      if (told.has(start) || waits(match) || leadsOn(draft, match) || (zone === 'subject' && namesTopic(match)))
        continue
      told.add(start)
      yield { at: match, message: match.group as 'nudge' }
    }
  },
})

/** Whether a subject tells what the mail is about, as "Following up on the depot quote" does. */
function namesTopic({ sentence, from, to }: PhraseMatch): boolean {
  const { words } = sentence
  if (!words.slice(from, to).some(({ key }) => key.startsWith('follow'))) return words.length > to + 6
  return (
    from > 0 || to - from > 3 || words.slice(to).some(({ placeholder, who }) => placeholder?.kind !== 'reader' && !who)
  )
}

/** Whether a sentence names the earlier mail only to go on with its matter: "Following up on my note about racks." */
function leadsOn({ sentences }: Draft, { sentence, from }: PhraseMatch): boolean {
  if (from > 0 || sentence.words[0]?.key !== 'following' || sentence.words[2]?.key !== 'on') return false
  const next = sentences[sentences.findIndex(({ start }) => start === sentence.start) + 1]
  return next?.zone === 'body' && !pushes.has(next.move)
}

const pushes: ReadonlySet<Move> = new Set(['ask', 'pressure', 'pitch', 'courtesy', 'opt-out', 'sign-off'])

/** Whether a look at the old mail is only what something else waits for: "once you've had a chance to read it". */
function waits({ sentence, from }: PhraseMatch): boolean {
  return conditions.has(sentence.words[from - 1]?.key ?? '')
}

const conditions = new Set(['once', 'when', 'after', 'until', 'whenever'])

/** Whether a question is about the sender's meeting or offer, which is no question about the reader. */
function asksInterest({ move, words }: Sentence): boolean {
  return move === 'question' && words.some(({ key }) => interests.has(key))
}

const interests = new Set(
  `time call chat meet meeting demo talk interested minutes available availability worth priority thoughts connect proposal
  quote email note message samples offer`.split(/\s+/),
)

/** What a sender says who has found something for the reader. */
const findings = new Set(['spotted', 'found', 'noticed', 'fixed', 'discovered'])

/** Whether a sentence only tells what was said before. */
function recalls({ words }: Sentence): boolean {
  return words.some(({ key }) => ['mentioned', 'discussed', 'chatted', 'spoke', 'talked'].includes(key))
}

const pasts = new Set(['did', 'was', 'has', 'have', 'are'])

/** Whether something about or for the reader comes before the first ask. A nudge that is read as a question is none. */
function bringsNews(draft: Draft, matches: readonly PhraseMatch[]): boolean {
  const nudges = new Set(matches.map(({ sentence }) => sentence.start))
  for (const sentence of draft.sentences) {
    if (nudges.has(sentence.start)) {
      if (
        sentence.words.some(
          ({ key }, at) => findings.has(key) || (key === 'how' && pasts.has(sentence.words[at + 1]?.key ?? '')),
        )
      )
        return true
      continue
    }
    if (sentence.move === 'ask') return false
    if (news.has(sentence.move) && !asksInterest(sentence) && !recalls(sentence)) return true
    if (sentence.move === 'problem' && sentence.words.some(({ kind }) => kind === 'number')) return true
  }
  return false
}
