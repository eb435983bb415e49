import { defineRule } from 'carelint/rule'
import type { Draft, PhraseMatch, Sentence } from 'carelint/rule'

const knows =
  '{know|understand|realize|realise|appreciate|recognize|recognise|get|am aware|aware|can imagine|imagine|am sure|sure|bet|expect|guess|see|fully understand|totally get|completely understand}'
const sender = "{i|we|i'm|we're|i am|we are}"
const full =
  '{busy|super busy|very busy|really busy|incredibly busy|extremely busy|slammed|swamped|flooded|buried|bombarded|inundated|overloaded|full|packed|hectic|crazy|jammed|pressed for time|short on time|tight|valuable|precious|limited|overflowing|crammed}'

export default defineRule({
  pillar: 'understand',
  summary: 'Answers an objection that nobody has raised.',
  why: 'Readers who are told what they object to feel handled, and are handed the objection as well.',
  instead: 'Delete the objection, and let the next line earn its reading.',
  unless: 'The reader has raised it, in which case their own words belong beside the answer.',
  source: 'Objection handling in sales training; seed essay "Show You Care"',
  severity: 'warn',
  messages: {
    busy: '"{match}" admits that the mail is unwelcome and pushes on.',
    burden: '"{match}" names the reader\'s doubt for them, to talk it away.',
    push: '"{match}" admits that the mail is unwelcome and pushes on.',
    thoughts: '"{match}" speaks the reader\'s doubts for them, to talk them away.',
    supplier: '"{match}" waves away what the reader already has, before they have spoken of it.',
    delete: '"{match}" expects the reader to throw the mail away, and says so.',
    crowd: '"{match}" reminds the reader of all the mail like this one.',
    price: '"{match}" defends a price that nobody has objected to.',
  },
  phrases: {
    busy: [
      `${sender} ${knows} {that|how|} {<word>|} {<word>|} {is|are|gets|can be|can get|must be|has been} {a|an|your|always|probably|likely|the|} {<word>|} ${full}`,
      `${sender} ${knows} {that|} {<word>|<word> <word>|} {is|are} {a|an|your|the} {busy|hectic|crazy|stressful|tough} {time|season|period|month|week|quarter|one}`,
      `${sender} ${knows} {that|how|} {you|you're|you are|you have|you've|your {inbox|schedule|calendar|time|day|days|week|plate|hands}|time|things|everyone|everybody|life|mornings|<word> season} {<...>|} ${full}`,
      `{you're|you are|your {inbox|schedule|calendar|day|week|plate} is|things are|time is} {probably|likely|no doubt|surely|undoubtedly|obviously|clearly|certainly|always|} {<word>|} ${full}`,
      `${sender} ${knows} {that|how|} you {have|get|must have|probably have} {a lot|plenty|enough|many things|much|a million things|a thousand things|a full plate} {on|going on|to do|of work}`,
      `{i|we} ${knows} {that|} {this|it} {<word>|} {is|was|may be|might be|comes|came|sounds|seems|feels|may come|might come|may seem|might seem|must seem} {a bit|a little|completely|totally|probably|likely|rather|somewhat|} {out of the blue|out of nowhere|unexpected|random|unsolicited|a cold email|a cold e-mail|another cold email|an unsolicited email|a long email|a big ask|a lot to ask|forward|crazy|too good|bold|strange|odd|weird|presumptuous}`,
    ],
    burden: [
      "{i|we} {know|understand|realize|realise|appreciate|recognize|recognise|get|am aware|are aware|imagine|can imagine|see} {that|} {this|it|now|the timing} {is|may be|might be|isn't|may not be} <...> {last minute|short notice|bad time|busy time|right time|ideal|perfect timing|out of season}",
      '{i|we} {know|understand|realize|realise|appreciate|get} {that|} <...> <...> <...> {a lot to take in|change is hard|switching is hard|change is {difficult|scary|tough|a pain}|switching is {difficult|scary|tough|a pain|a hassle}|more work|a lot of work|extra work|a big ask|a lot to ask|asking a lot|a hassle|a big commitment|a commitment|a big step|a big decision|a leap of faith|not cheap|expensive|a lot of money|an investment|an extra cost|a change}',
      '{i|we} {know|understand|realize|realise|appreciate|get} {that|} <...> {budget|budgets|money|time|resources|cash|headcount|bandwidth|capacity} {is|are|may be|might be|gets|get|can be} {always|often|<word>|} {tight|limited|short|scarce|stretched|frozen|precious}',
    ],
    push: [
      "{the|} last thing {you|you'd|anyone|anybody|any <word>|your team} {need|needs|want|wants|would want} {right now|today|} is {another|one more|yet another|more|to|a|someone|some}",
      "{i|we} {know|understand|realize|realise|appreciate|recognize|recognise|get|am aware|are aware|imagine|can imagine|see} {that|} <...> {not looking|aren't looking|not interested|said no|happy where|happy with|last minute|last-minute|short notice|burned|burnt|annoying|nobody likes|no one likes|nobody wants|hate|hates|tempting to|another|easy to ignore|too good|heard this|heard it|change is|switching is|comfortable|loyal to|set in|not a priority|not the right|bad timing|on your plate|many requests|many emails|last thing} <...> {but|however|yet|still|nevertheless|though|i'd|we'd}",
      "{while|although|though|even though|whilst} {i|we} {know|understand|realize|realise|appreciate|recognize|recognise|get|am aware|are aware|imagine|can imagine|see} {that|how|} {you|you're|you've|your|this|it|it's|now|budgets|time|everyone|change} <...> {busy|plate|happy|already|suppliers|supplier|place|tight|many|plenty|limited|full|ask|blue|time|a lot|valuable|priority|interested|unexpected|moment|enough|schedule|swamped} <...>",
      "{don't|do not|wouldn't|never|not|won't} {want|wish|mean|like|here|trying|looking} to {waste|take up|take|steal|eat up} {too much of|any of|any more of|any|} your {<word>|} {time|day} but",
      "{yes|yep|ok|okay|look|so|and yes|i get it|ugh} {i know|i get it|another|yet another} {another|yet another|one more|it's another} {<word>|} {<word>|}",
      '{sorry|hate|apologies|apologize|apologise|loath|loathe|reluctant|regret} {to|for} {bother|bothering|disturb|disturbing|intrude|intruding|interrupt|interrupting|pester|pestering|spam|spamming|barge|trouble|nag|nagging|bug|bugging} {you|in|} {again|like this|<word>|} but',
      '{sorry|apologies|apologize|apologise|forgive me|pardon me|pardon} {for|about|if} {the|this|yet|being|another|my|me|that} {intrusion|cold email|cold e-mail|interruption|spam|unsolicited email|another email|pushy|persistence|persistent|barging in|cold outreach|cold call|jumping in} {but|however}',
      "{hope|hoping|promise|swear|trust} {that's|that is|this isn't|this is|that isn't|it's|it isn't|i'm|i am|that|this} {not|doesn't|does not|won't|} {too|come across as|come off as|sound|seem|feel|be|a|} {too|} {creepy|weird|spammy|stalkerish|pushy|salesy|intrusive|awkward|scam|spam}",
    ],
    thoughts: [
      "{what's|what is|where's|where is|so what's|what} {the|} catch {you ask|is|you may ask|}",
      "{there's|there is|there are|with|and|but} no {catch|gimmicks|gimmick|tricks|trick|hidden fees|hidden costs|fine print}",
      '^no {catch|gimmicks|tricks} $',
      '{it|this|that|it all|this all} {sounds|seems|looks|may sound|might sound|must sound} too good',
      '{sounds|seems|sound|seem|looks} too good to be true?',
      '^too good to be true?',
      'it {sounds|seems|looks} too good to be true',
      '{before|and before|but before} you {ask|say|wonder|object|protest|panic} {yes|no|it|this|that|we|anything}',
      '{and|but|so} before you ask',
      "{in case|if} {you're|you are|you were|you're|anyone's} wondering {<word>|}",
      "{now|so|but|and} you {may|might|will|could|probably} {well|rightly|now|} {ask|wonder|say|object|argue} {how|why|what|that|whether|if|isn't|but|<word>}",
      "{you'd|you would|you could|you can|you might} be forgiven for {thinking|assuming|wondering|asking|believing|saying} {<word>|}",
      '{some|many|most|other|a few} {people|folks|clients|owners|customers|teams|parents|sellers|managers|homeowners|founders} {say|think|assume|worry|believe|fear|object|hesitate|argue} <...> {but|however|yet|until}',
      '{i|we} {understand|get|respect|appreciate|know|can understand} {your|the|any} {hesitation|hesitancy|skepticism|scepticism|reluctance|doubts|reservations|apprehension|caution}',
      'you {may|might|probably|must|will} have {some|a few|your|understandable|} {concerns|doubts|reservations|worries|hesitations|misgivings} {about|over|regarding|that|but|and}',
      "you {may|might|probably|could} {feel|believe|worry|fear|argue|assume|object} {that|like|} <...> {not|too|no|isn't|don't|can't|won't|already|another|only|just}",
      "{if you're|if you are|are you|still|maybe you're|perhaps you're} {worried|concerned|nervous|unsure|anxious|hesitant|hesitating|on the fence|skeptical|sceptical|not sure} {about|over|that|because of} {the|our|your|any|} {<word>|} {price|pricing|cost|costs|switching|security|setup|set-up|commitment|quality|budget|contract|contracts|migration|moving|downtime|learning curve|time it takes|disruption|hassle|risk|fees|privacy}",
      '^{worried|concerned|nervous|unsure|anxious|hesitant|hesitating|on the fence|skeptical|sceptical|not sure} {about|over|that|because of} {the|our|your|any|} {<word>|} {price|pricing|cost|costs|switching|security|setup|set-up|commitment|quality|budget|contract|contracts|migration|moving|downtime|learning curve|time it takes|disruption|hassle|risk|fees|privacy}',
      "if {budget|price|cost|pricing|timing|time|money|security|trust} {is|is your|is the|is an|is a|was|were} {only|main|biggest|} {issue|problem|concern|worry|obstacle|sticking point} {<word>|} {we|our|i|then|don't|there|that}",
      "if {i am|i'm|you are|you're|it's|it is} {the|a|just|} {budget|price|money|cost} {that's|that is|which is} {holding|stopping|keeping}",
      "{no|yes|and no|and yes|but no|but yes} {this|it|that|we|i'm|we're|you|it's|this isn't|it isn't} {is|isn't|isn't|does|doesn't|won't|don't|not|really|will|are|aren't} {not|} {a|an|too|that|just|expensive|cost|hard|spam|have|need|take|another|joke|scam|really|magic|possible|work} {<word>|}",
      "{i|we|i'm|we're|you|you've|you have} {know|sure|am sure|probably|may|might|realize|realise|understand|} {that|} {you've|you have|you|have|} {probably|likely|already|} {heard|seen} {this|it|that|it all|this all|these|all this|this one|this kind} {before|a thousand times|a hundred times|many times|promise|promises|pitch|all before|countless times} {but|and|<word>|}",
      "you {may|might|could|will} {well|rightly|also|} {wonder|ask|be wondering|be asking|be thinking|question} {whether|if|why|what's|how} {it|it's|this|that's|that|we|i|you} {<word>|<word> <word>|}",
      "{you|you're|you are|you might be|you may be|you're probably|you must be} {may|might|might well|may well|could|probably|will|must|are|now|likely|perhaps|} {probably|also|already|even|now|be|well|just|} {think|thinking|wonder|wondering|say|saying|ask yourself|asking yourself|object|tell yourself|telling yourself|assume|assuming|believe|argue} {to yourself|} {that|why|if|whether|what|how|who|is|} {this|it's|that's|you're|you don't|we|we're|we are|i|i'm|our|they|another|not another|great|oh|here|who|what's|why|is|sounds|sure|yeah|but|why me|all} {<word>|}",
      `${sender} ${knows} what {you're|you are|you might be|you must be|you may be} {thinking|thinking now|going to say|about to say|wondering}`,
      "{now|right now|at this point|by now} {you're|you are|you may be|you might be} {probably|likely|} {thinking|wondering|asking yourself|rolling your eyes}",
      '{i|we} {can|could} {already|almost|practically} {hear|see} you {thinking|saying|say|asking|ask|wondering|roll|rolling|sigh|groan}',
      "{if|before} you're {thinking|wondering|asking yourself|about to say} {that|} {this|it|it's|that|we|you|why|isn't|not|great|another} <...>",
      "{you|you'd|you would} {may|might|be forgiven|might be forgiven|could} {be|} {be|} {skeptical|sceptical|hesitant|suspicious|wary|on the fence|doubtful|reluctant|forgiven for} {but|about|and|of|that|thinking|at}",
      "{i|we} {understand|know|get|realize|realise|appreciate|can imagine} {that|} {you|you're|you are|your|you may|you might} {may|might|are|be|probably|} {be|} {skeptical|sceptical|hesitant|suspicious|wary|on the fence|doubtful|reluctant|cautious} {but|about|and|of|that}",
      "{too|sounds too|seems too|sound too|seem too} good to be true {but|i|it|we|that's|right|yes}",
      '{i|we} {know|understand|realize|realise|get} {it|this|that|how this} {may|might|can|could|probably|must|} {sound|sounds|seem|seems|look|looks|feel|feels} {like|} {a|too|crazy|another|unbelievable|expensive|daunting|impossible|scary|risky|overwhelming|good|hard}',
      "{you|most people} {may|might|will|probably} {say|think|feel|worry} {that|} {it's|it is|this is|that|we're|we are|you're|you|your} {is|are|} {<...>|} {too expensive|expensive|too small|too big|too busy|too complicated|complicated|pricey|costly|risky|not ready|fine|no time|no budget|no need|don't need|different|covered|enough}",
      '{no|not enough|too little} {budget|time|money|resources|bandwidth}?',
    ],
    supplier: [
      "you {could|can|might|may} {always|also|of course|certainly|well|easily|} {do|build|hire|handle|keep|go|write|use|find|manage|sell|run|make|fix|get} {this|it|in|someone|that|doing|with|your|a|an|everything|things} <...> but {why|that|it|most|then|you'd|you'll|do|this|what|is|would|are|the|having|who}",
      "{i|we|i'm|we're} {know|understand|realize|realise|get|am sure|sure|assume|imagine|expect|appreciate} {that|} {you|you've|you're|your team|your company|<name>} {may|might|probably|likely|must|already|do|} {already|probably|} {have|has|use|uses|work with|works with|got|using|working with|covered|happy with} <...> {but|however|still|yet|that's exactly|which is why|that's why|and that's why|and still}",
      "{you|you've|your team|your company} {may|might|probably|likely|no doubt|undoubtedly|surely} {well|already|} {already|} {have|use|work with|got|be using|be working with|are using} {a|an|another|some|someone|your|one|in-house|<name>} <...> {but|however|still|yet|that's exactly|which is why|that's why}",
      "even if {you|you're|you've|your team} {already|are|are already|have|have already|currently} {have|use|using|work with|working with|got} {<word>|} {a|an|another|someone|your|<word>} {<word>|} {provider|supplier|vendor|agency|solution|tool|partner|contract|system|place|else|in-house|team}",
      'already {have|got|using|work with|working with} {a|an|another|someone} {<word>|} {provider|supplier|vendor|agency|solution|tool|partner|accountant|developer|designer|website|crm|cleaner|broker}?',
    ],
    delete: [
      "{please|} {don't|do not} {ignore|skip|overlook|dismiss|disregard|discard} this {email|e-mail|message|mail|note|letter|one|yet|just yet}",
      "before you {<word>|} {delete|hit delete|click delete|press delete|trash|bin|archive|dismiss|ignore|close|skip|scroll past|mark|stop reading|say no|say you're|write me off|write this off|roll your eyes|swipe|click away|hit unsubscribe|hit spam|throw|pass on} {this|that|it|me|my email|no|away}",
      'before you {hit delete|click delete|press delete|say no|stop reading|write me off|roll your eyes|click away}',
      "{don't|do not|please don't|please do not|wait don't} {delete|trash|bin|archive|dismiss|hit delete|mark|stop reading|close|write off|press delete} {this|me|just yet|yet|it|delete}",
      "{you're|you are|if you're|if you are} {probably|likely|tempted|} {about to|going to|ready to|tempted to} {delete|hit delete|archive|ignore|trash|skip|close} {this|my|it|another|me}",
      '{hear|bear with|stick with|stay with|bear} me {out|with me|for a|for one|here|on this} {second|moment|minute|please|before|}',
      "{give|please give|just give} me {a chance|one chance|<number> {seconds|minutes}|a second|a minute|a moment} {to explain|before|and i'll|and you'll|to change your mind|to convince}",
    ],
    crowd: [
      "not {another|yet another|one more} {newsletter|sales|vendor|tool|app|software|survey|webinar|cold|agency|recruiter|platform} {<word>|} {i promise|promise|don't worry}",
      "{this|it} {is|isn't|is not|really is} {not|no|} {spam|a scam|scam|a mass email|a mass mailing|an automated email|a robot|a bot|junk mail|a hoax}",
      "{promise|swear|assure you} {that|} {this|it|i|we} {is|isn't|is not|won't|will not|am|are} {not|be|} {a|} {spam|scam|waste|long|boring|bot|robot|take long|bother|pester|bite}",
      "{i|we|i'm|i am|we're} {know|understand|realize|realise|am sure|sure|imagine|bet|can imagine|appreciate|am guessing|guess|assume|aware|am aware|expect|suspect|presume} {that|} {you|you're|you've|your inbox|your team} {must|probably|likely|already|are|is|have|do|} {be|} {already|probably|constantly|} {full of|filled with|packed with|overflowing with|get|gets|receive|receives|getting|receiving|got|bombarded|flooded|inundated|swamped|buried|hammered|hit|see|overwhelmed} {<...>|} {emails|e-mails|mails|messages|pitches|requests|inmails|calls|offers|these|those|solicitations|spam|outreach|like this|like these|invitations|vendors|recruiters|proposals|notes}",
      "{i|we|i'm|we're} {know|realize|realise|understand|am sure|sure|imagine|bet|aware|am aware|expect|suspect|guess} {that|} {you|your inbox} {must|probably|} {get|gets|receive|see|receives} {a lot|tons|hundreds|dozens|many|a ton|loads|plenty|a bunch|thousands|lots|so many|too many|plenty|a million|countless} of {these|them|those|this}",
      'you {probably|must|likely|no doubt|undoubtedly|surely|certainly|already|may|might} {already|} {get|receive|have|see|be getting} {a lot|tons|hundreds|dozens|many|a ton|loads|plenty|a bunch|thousands|lots|so many|too many|<number>|a million|countless} {of|} {these|them|those|emails|cold emails|e-mails|messages|pitches|requests|inmails|calls|offers|sales|similar|recruiter|recruiting|solicitations}',
      "{not|isn't|this isn't|it's not} {just|} {another|one more|yet another} {cold|sales|spam|marketing|generic|boring|automated|recruiter|template|random|unsolicited|linkedin} {email|e-mail|pitch|message|mail|call|inmail|vendor|spam|newsletter}",
      '{another|yet another|one more} {cold|sales|vendor|unsolicited|recruiter|marketing} {email|e-mail|pitch|message|inmail|mail} {i know|right|but|yes|ugh|sorry}',
      '{yes|ok|okay|so yes|i know|yep|full disclosure|ugh} this is {a|another|yet another|just another} {cold|sales|unsolicited|recruiter|marketing|pitch} {email|e-mail|message|pitch|mail|inmail|outreach|}',
    ],
    price: [
      "{is|are|isn't|not|nowhere near|isn't nearly|far|much|it's|is far|is much|probably} {as|less|cheaper|easier|simpler|faster|quicker|more affordable|not as|nowhere near as} {hard|expensive|difficult|complicated|scary|long|much|costly|bad|painful|} {as|than} {you|you'd|most people|people} {<word>|} {think|expect|imagine|fear|believe|might think|may think}",
      "{costs|cost|takes|take|requires|requires} {far|much|a lot|way|} {less|fewer} {time|money|effort|work|} than {you|you'd|most people|people} <...>",
      "{doesn't|does not|won't|don't|needn't} {cost|take|have to cost|need to cost} {as much|as long|that much|a fortune|the earth|an arm|you a fortune|the world} <...>",
      "{don't|do not|no need to|needn't|not to|you won't have to} worry {it|this|we|about {the|} {cost|price|money|budget|time|setup|set-up|contract|contracts|switching|installation|commitment|paperwork|learning|quality}|there|you don't|you won't} {<word>|} {won't|isn't|doesn't|is|will|no|not|'s|don't|handle|take|of|too|have|<word>}",
      "{don't|do not|no need to|needn't|not to|you won't have to} worry {it|this|we|about {the|} {cost|price|money|budget|time|setup|set-up|contract|contracts|switching|installation|commitment|paperwork|learning|quality}|there|you don't|you won't} {<word>|} $",
      "you {don't|do not|won't} {need|have} to be {a|an|} {technical|expert|developer|tech-savvy|tech savvy|techie|genius|designer|programmer|rich|millionaire|writer|pro|computer|whiz|coder|marketing expert|big company}",
      "{costs|cost|is|for|it's|that's} less than {a|the price of a|the cost of a|your} {daily|cup of|morning|} {coffee|cup of coffee|latte|cappuccino|pizza|netflix|beer}",
      '{the price of|price of|cost of} {a|one|your} {cup of|daily|} {coffee|coffees|latte|cappuccino|pizza} {a|per|each|every} {day|week|month}',
      '^{too|not} {expensive|busy|small|complicated|pricey|costly|risky|difficult|convinced}?',
      "{don't|do not} {just|only|} take {my|our} word for it",
      "{don't|do not} let the {price|cost|price tag|investment} {scare|put|stop|fool|worry|deter}",
    ],
  },
  except: [
    '{in that|in which} case <...> ignore',
    '{as|like} you {said|wrote|mentioned|told}',
    'you {asked|asked me|asked us} {what|where|whether|if|why|how}',
    '{hate|sorry} to bother you {but|again but} the {invoice|file|form|payment}',
    "{if|when|whether|unless} {you|you're|your <word>} {are|is|} {too|very|} busy",
    'you {might|may} {also|} {think|wonder} {about|of} {your|the}',
  ],
  examples: {
    flags: [
      'Hi Ana,\n\nWorried about switching? Our scanner reads your old labels.\n\nTom',
      'Hi Ana,\n\nI know you are busy, but our scanner takes two minutes to read about.\n\nTom',
      "Hi Ana,\n\nI know your inbox is full. So I'll get to the point: our scanner now comes in blue.\n\nTom",
      'Hi Ana,\n\nSorry for the intrusion, but our scanner now comes in blue.\n\nTom',
      'Hi Ana,\n\nYou may think it is too expensive. Our scanner is cheaper than a shelf.\n\nTom',
      'Hi Ana,\n\nI know you already have a supplier for labels, but ours are wider.\n\nTom',
      'Hi Ana,\n\nBefore you delete this, look at the picture of our scanner.\n\nTom',
      'Hi Ana,\n\nI know you get a lot of these.\n\nTom',
      'Hi Ana,\n\nThe scanner costs less than a coffee a day.\n\nTom',
    ],
    allows: [
      "Hi Ana,\n\nDon't worry if the scanner arrives late; we have a spare.\n\nTom",
      "Hi Ana,\n\nI know you're busy until the move. Write when it suits you, or not at all.\n\nTom",
      'Hi Ana,\n\nYou may already have a good supplier; in that case please ignore this note.\n\nTom',
      'Hi Ana,\n\nYou wrote that the scanner is too expensive. For two depots it is, and I would wait.\n\nTom',
      'Hi Ana,\n\nBefore you delete the old labels, export the list on page two.\n\nTom',
      'Hi Ana,\n\nHow many requests like this do you get in a week?\n\nTom',
      'Hi Ana,\n\nYou might wonder about the blank row in the table. It is the closed depot.\n\nTom',
      "Hi Ana,\n\nDon't delete the second file yet: the carrier still reads it.\n\nTom",
      'Hi Ana,\n\nI know you are on leave until the 4th, so there is no hurry.\n\nTom',
    ],
  },
  *check(draft, _options, matches) {
    for (const match of matches) {
      if ((match.group === 'busy' || match.group === 'burden') && !pushesOn(draft, match)) continue
      if (match.phrase.startsWith('^') && match.sentence.form !== 'prose') continue
      yield { at: match, message: match.group as 'busy' }
    }
  },
})

/** Words with which a mail goes on after it has owned that it disturbs. */
const turns = new Set(['but', 'however', 'still', 'yet', 'though', 'nevertheless', 'nonetheless'])
const haste = new Set([
  'brief',
  'short',
  'quick',
  'point',
  'chase',
  'straight',
  'minute',
  'minutes',
  'seconds',
  'second',
])
const exits = new Set([
  'worries',
  'hurry',
  'rush',
  'pressure',
  'problem',
  'whenever',
  'understand',
  'reply',
  'feel',
  'if',
])

/** Whether something is pushed after "I know you're busy": in the same sentence, or right at the start of the next. */
function pushesOn(draft: Draft, { sentence, from, to }: PhraseMatch): boolean {
  const rest = sentence.words.slice(to).map(({ key }) => key)
  if (rest.some((key) => turns.has(key))) return true
  if (rest[0] === 'so' && rest.some((key) => haste.has(key))) return true
  if (rest.some((key) => exits.has(key))) return false
  if (rest.some((key) => haste.has(key))) return true
  if (sentence.move === 'pressure' && from > 0) return true
  const next = draft.sentences[draft.sentences.findIndex(({ start }) => start === sentence.start) + 1]
  return next !== undefined && (isTheReason(next) || (rest.length === 0 && goesOn(next)))
}

/** "That's exactly why we …": the burden is turned into an argument. */
function isTheReason({ words }: Sentence): boolean {
  const start = words.slice(0, 4).map(({ key }) => key)
  return /^(?:that's|which|that) (?:is |exactly |precisely |just )*why/.test(start.join(' '))
}

function goesOn({ words }: Sentence): boolean {
  const [first, second] = words.map(({ key }) => key)
  if (first === undefined) return false
  const brief = words.some(({ key }) => haste.has(key))
  return turns.has(first) || (first === 'so' && second !== 'no' && brief) || (brief && first.startsWith("i'll"))
}
