import { defineRule } from 'carelint/rule'
import type { Draft, PhraseMatch, Sentence, Span } from 'carelint/rule'

const short =
  '{quick|quickie|simple|brief|fast|short|small|random|weird|silly|tiny|burning|honest|strange|crazy|dumb|stupid|odd|friendly|little|personal|important|serious|real|one|final|last|super quick|very quick}'
const lead =
  "{<name>|hey|hi|hello|psst|hey <name>|hi <name>|so|re|a|an|just a|one|my|got a|have a|i have a|i've got a|another|}"

export default defineRule({
  pillar: 'purpose',
  summary: 'A subject that is made to be opened rather than to tell.',
  why: 'Readers who open a mail under false colours close it with less trust than they had.',
  instead: 'Name the thing that the mail is about, in the words that the reader would use.',
  unless: 'The subject names its topic after all, and the body asks or says just that.',
  source: 'Bait and trick subjects in cold mail; Litmus on manipulative email tactics',
  severity: 'warn',
  messages: {
    vague: '"{match}" hides what the mail is about, so that it gets opened.',
    tease: '"{match}" teases the reader and tells nothing.',
    alarm: '"{match}" raises an alarm, so that the mail gets opened.',
    prize: '"{match}" holds out a surprise, so that the mail gets opened.',
    presence: '"{match}" asks where the reader is instead of saying what the mail is about.',
    name: '"{match}" is only a name, so that the mail looks personal.',
    capitals: '"{match}" shouts in capitals from the inbox.',
    emoji: '"{match}" is there to catch the eye, and tells nothing.',
    exclamation: '"{match}" shouts for attention in the inbox.',
  },
  phrases: {
    vague: [
      '^{just|} {circling back|bumping this|bump|popping this|floating this|pinging you|looping back|a nudge|nudging} {again|quickly|one more time|one last time|on this|up|} {<name>|} $',
      '{got|have|do you have|spare|need} {<number>|a few|a couple of|a quick|couple of} {min|mins|minute|minutes|second|seconds|sec|secs|moment} {<name>|for me|for you|today|to spare|to chat|to talk|for a chat|this week|tomorrow|} $',
      '^{<name>|} {<number>|a few|a couple of} {min|mins|minute|minutes|second|seconds|secs} {of your time|<name>|for me|to talk|to chat|tomorrow|this week|today|} $',
      '{can|could|would|will} you help {out|me|us|me out|us out|<name>|} $',
      '^{<name>|i|we|} {i|we|} {really|} {need|could use|want|would love|would value} {your|some|a little|a} {help|advice|opinion|input|favor|favour|hand|thoughts|guidance|feedback} {<name>|please|on something|with something|} $',
      '^{exciting|great|amazing|unique|big|huge|golden|fantastic|incredible|special|new|interesting|perfect|rare|potential|business|partnership|collaboration|investment|career|job} {partnership|business|collaboration|investment|career|job|growth|sponsorship|speaking|marketing|<name>} {opportunity|opportunities|proposal|idea|offer|news|proposition|inquiry|enquiry|chance} {for you|for <name>|inside|<name>|awaits|} $',
      '^{help|help me|help us|help wanted|advice|advice needed|your advice|your opinion|your thoughts|your input|a request|a favour|request} {<name>|please|needed|} $',
      '^{<name>|} {interested|still interested|intrigued|ready|keen|curious|worth it|agree|yes or no|deal|game|up for it|you in|are you in|you free|are you free|free|available|around|awake|make sense|sound good|can you talk|any time|one-time thing|makes sense} {<name>|this week|today|tomorrow|for a chat|}?',
      "{not sure|wasn't sure|wondering|unsure} if you {saw|got|received|noticed|missed|have seen|had seen|read} {this|it|that|}",
      '{in case|did} you {missed|miss|saw|see|get|got|receive} {this|it|that} {<name>|} $',
      '^{something|a thing|one thing|anything|nothing|everything|someone} {<word>|} $',
      '^{just|only|was|so} {curious|wondering|asking|thinking|checking|saying|a thought|an idea|a question|because|because i care} {<name>|} $',
      '^{an|a|the|one|new|our|your|this|my|} {exciting|great|amazing|unique|big|huge|golden|fantastic|incredible|special|new|interesting|perfect|rare|unmissable|wonderful|potential|mutual|special} {opportunity|news|offer|update|announcement|proposal|idea|partnership|invitation|proposition|chance} {for you|for <name>|inside|<name>|awaits|} $',
      '<word> {thoughts|any thoughts|quick question|question|quick q|idea|got a sec|got a minute} $',
      '{is|was} this {a bad|a good|the right|still the right|the wrong|bad|good} {time|moment|timing|person|email|address} {<name>|} $',
      '{can|could|would|will} you {help|do} {me|us|a <word>|this} {out|with this|a favor|a favour|} $',
      'worth {a look|a chat|a shot|a try|a read|your time|a conversation|a peek} $',
      '^{any|still any|no} {interest|thoughts|luck|news|questions|update|updates|feedback} {<name>|} $',
      `{a|an|just a|one|my|got a|i have a|another|your|} ${short} {question|questions|q|thought|thoughts|idea|ideas|one|favor|favour|ask|request|suggestion|hello|hi|thing|inquiry|enquiry}`,
      `^${lead} {question|questions|thought|thoughts|idea|ideas|suggestion|question for you|questions for you|thoughts for you|idea for you|something for you|thought for you|favor|favour|favor to ask|favour to ask|request} $`,
      `^{question|thought|thoughts|idea|ideas|something} {for|about|on} {you|<name>|you and <name>|your team|your company|your business|your website|your work} $`,
      '^{a|an|one|} {question|thought|idea|favor} {for|about} {you|<name>} $',
      "^{hi|hey|hello|greetings|hiya|hey there|hi there|hello there|good morning|good afternoon|hi again|hello again|hey again|me again|it's me|it's me again|just me} {<name>|} $",
      "^{introduction|intro|hello from <name>|opportunity|proposal|collaboration|partnership|let's connect|let's talk|let's chat|can we talk|we should talk|we need to talk|can we chat|chat|got a minute|got a sec|got a second|do you have a minute|have a minute|one minute|a moment of your time|a minute of your time|two minutes|60 seconds} {<name>|} $",
      '{can|could|may} i {ask|get|have|pick|borrow|steal|be {honest|frank|blunt|direct}} {you|your|a|<word>|} {something|a question|a favor|a favour|opinion|advice|help|honest|thoughts|brain|minute|take|input|with you|} $',
      '{quick|one last|one more|just one} {thing|question|one|thought} {<name>|} $',
      '{one|just one|only one} {<word>|} {question|thing|word|idea|request}',
      '^{re|about|regarding} {your {future|job|account|career|request|email|message|situation}|yesterday|tomorrow|last night|last week|us|this|that|you|our chat} $',
      '^{thoughts|any thoughts|ideas|hey you|so|well|hmm|ps|p.s|for you|just for you|only for you|especially for you|for your eyes only|fyi|heads up|a heads up|quick heads up|update|an update|news|big news|the future|this week|today|tomorrow|soon} {<name>|} $',
    ],
    tease: [
      "^{i|i've|we|we've} {have|got|had} {a|an|some|this|your|one} {<word>|} {secret|surprise|confession|question|favor|favour|idea|gift|present|proposal|proposition|hunch|theory|thought|news|suggestion|plan} {for you|for <name>|to make|to ask|to share|} {<name>|} $",
      '^{oops|whoops|uh oh|yikes|ouch|wow|psst|shh|omg|aha|gulp|eek} <...>',
      "{you|you really|you all|everyone|people|you've got to|you gotta|you have to|you must} {need to|need|should|must|} {see|read|hear|know|watch|check out|look at} {this|about this|it to believe it|what|these}",
      '{things|everything|it|times|a lot} {have|has|are|is} {changed|changing|different now} {<name>|} $',
      '^{remember|forget|meet|introducing|imagine|picture} {me|us|this|when|everything|all|what} {<word>|} {<word>|}',
      '^{is|was|are} {this|it|that|we} {goodbye|it|the end|over|still on|too late|real|possible|finally|really|you|love|fate|legal|too good to be true} {<name>|}',
      "^{what|how|why|when} {i|we|nobody|they|everyone|successful <word>|smart <word>|top <word>} {<word>|} {learned|wish|forgot|forget|missed|never|really|secretly|can't|don't|always|know|knows|do|does} <...>",
      '^{what|which} {are|were|is} {you|we} {doing|missing|thinking|waiting|hiding|up to} {about|for|on|wrong|} {<word>|} $',
      '{breaking up|break up|breakup|parting ways|saying goodbye|letting go|moving on} {is|with|email|from|and|} <...>',
      "{not what you|nothing like you|it's not what you|this isn't what you|not your} {think|thought|expect|expected|usual|typical|average|ordinary} {<word>|<word> <word>|}",
      '{this|it|your <word>|that} {made|makes} me {think of|remember|laugh|smile|curious} {you|<name>|<word>}',
      "{you|they|nobody|no one} {can't|cannot|couldn't|can|could|won't} {refuse|resist|ignore|pass up|say no to|miss|stop|unsee} {<word>|}",
      '{am|was} i {wrong|right|too late|crazy|missing something|off base|the only one|close} $',
      '{making|make|made} {this|these} {<word>|<word> <word>|} {mistake|mistakes|error|errors}',
      "{you|<name>|your boss|your team|your competitors} won't {believe|want to miss|regret|like|guess|see} {this|what|how|who|it|that|your|why|the|<word>|}",
      "{you'll|you will} {never|not} {believe|guess|forget|regret|want to miss} <...>",
      "{you'll|you will|you're going to|you are going to|you might} {want to|love|hate|like|need to} {see|read|hear|open|this|know|regret|thank|me} <...>",
      "{thought|figured|think} {you|you'd|you would|you might|you may|this|of you|this might|this could} {should|would|might|may|be|of|could|like|enjoy|find|want|love|interest|help} <...>",
      '^{thinking of you|thought of you|thinking about you|thought about you|saw this and thought of you|made me think of you|reminded me of you|your name came up|you came up|heard about you|someone mentioned you|we talked about you} {<name>|}',
      "{something|one thing|a few things|two things|three things|<number> things|a thing} {i|we|you|interesting|special|weird|strange|you'll|you should|for you|that|worth|exciting|new|big|different|cool|caught|is|just|about} <...>",
      '{noticed|spotted|saw|found} {something|this|a few things|one thing|an issue|two things} {<word>|} {about|on|at|with|in|for|you|<name>|your}',
      "{what|the thing|the one thing|here's what|the secret|things|the truth|<word>} {no one|nobody|they|your competitors|most people|experts|your agency|your boss} {tells|is telling|ever tells|wants|won't tell|don't want|doesn't want|talks|is talking|don't tell|doesn't know|knows} <...>",
      '{this|the|one|a|these|<number>} {one|simple|weird|little|little-known|secret|crazy|strange|single|simple little} {trick|secret|hack|tip|change|thing|word|mistake|line|tweak|question} <...>',
      '{the|a|my|our|your|an|<number>} {<word>|} {secret|secrets|dirty secret|best kept secret|well-kept secret} {to|of|for|that|behind|revealed|inside|weapon|sauce|about}',
      "^{real talk|true story|confession|confession time|awkward|this is awkward|well this is awkward|guess what|spoiler alert|plot twist|psst|uh oh|ouch|omg|shh|true or false|hot take|unpopular opinion|not another sales email|not spam|this is not spam|trust me|no joke|honest question|serious question|random but|this might be weird|don't hate me} <...>",
      '^{oops|whoops|wow|wait|stop|listen|look|sorry|busted|fun fact|i promise|the end|goodbye|farewell|so long|interesting|surprise|curious|crazy|exciting|finally} {<name>|} $',
      "^{i was wrong|i'm sorry|i am sorry|i'm worried|i'm confused|i'm embarrassed|i'm disappointed|i messed up|we messed up|i screwed up|my mistake|my bad|our mistake|i owe you an apology|apologies|i lied|i quit|i give up|we're sorry|i'm not mad|i have a confession|i need to tell you|i can't believe|it's not you|it's over|it's not over|i was hoping|i have news|i have good news|i have bad news} <...>",
      '{have you|did you} {seen|see|heard|hear|read} {this|about this|the news|that|what} {yet|<name>|}',
      '{is|was} {this|that} {you|yours|true|really you|your <word>} {<name>|}?',
      "{you're|you are|you|you've been|your name is|your company is} {<name>|} on {my|our|the|a} {list|radar|watchlist|watch list|shortlist|short list|wish list|wishlist|mind|vip list|bucket list}",
      '{you made|this made|made} {my|our} {day|week|year|morning}',
      "{before you|don't} {go|decide|leave|say no|delete|open|read|ignore|buy|hire|do anything|click|panic|hit} {this|that|it|me|another|anything|delete|without|the|your|}",
      "{<number>|these|how these|why <number>|join|how <number>} {<word>|happy|<word> <word>} {customers|companies|clients|businesses|people|agencies|owners|leaders|teams|founders|marketers} {who|already|just|did|do|are|have|can't|swear|love|saved|use|know} <...>",
      '{your|our|my|their} {<word>|<word> <word>|<word> <word> <word>} just {<word>|} {helped|saved|got|made|won|changed|became|earned|went} <...>',
      "{here's|this is|that's|see} {how|why|what} {it|they|we|you|i} {did|does|do|happened|happens|works|missed|won|made|looks|is missing|are missing|could}",
      '{what|why|how} {if|would|did|do|happens|happened} {i|we|you|next|when} {<word>|} $',
      '^{this|it|that} {changes|changed|will change|could change|might change|might|could|will|works|worked|is} {everything|how|your|the|be|it|big|huge|for you|interesting|surprise|sound|blow|help} <...>',
      "{can't|cannot} {wait|believe|stop|unsee} <...>",
      '{too good to|hard to|impossible to} {be true|pass up|ignore|believe|miss|refuse}',
    ],
    alarm: [
      '{<number>|only <number>|just <number>|final|last} {hours|days|minutes|hour|day} {left|to go|remaining|only}',
      "^{hurry|ends tonight|ends today|ends soon|ending soon|closing soon|almost gone|going fast|selling fast|time's up|time is up|running out|expires soon|expires today|expires tonight|final hours|final call|act now|act fast|don't wait|tonight only|today only|one day only|this won't last|last few|going going gone} <...>",
      "{time|your time|the clock|clock|time's} {is|} {running out|almost up|nearly up|ticking|up}",
      "^{<name>|} {should|shall|can|may|do|permission|ok|okay|time|is it time|i'm|i am|we're|before i|} {i|we|to|} {close|closing|archive|archiving} {your|the|this|out your} {file|folder|case|application|book}",
      "^{urgent|very urgent|extremely urgent|important|very important|super important|extremely important|critical|immediate|emergency|time sensitive|time-sensitive|attention|attn|warning|alert|red alert|breaking|action required|action needed|response required|response needed|reply needed|reply required|immediate action|immediate response|immediate attention|please read|must read|read this|read me|open this|open me|open now|open immediately|read now|read asap|do not ignore|don't ignore|don't open|do not open|don't delete|do not delete|confidential|private|strictly confidential|personal and confidential|high priority|top priority|priority|final notice|second notice|last notice|final reminder|final warning|last warning} {<name>|}",
      '{urgent|important|critical|time sensitive} {message|notice|notification|information|announcement|update|news|request|matter|question|offer|for <name>|for you|email|reply|alert|response|business} <...>',
      '{requires|needs|demands} {your|immediate} {immediate|urgent|} {attention|response|action|reply}',
      '{last|final|your last|one last|second|another|a second|your final} {chance|call|hours|opportunity|shot} <...>',
      "{it's|it is} {not too late|almost too late|now or never|almost gone|almost over|ending|the end}",
      '{only|just} <number> {hours|days|minutes|spots|seats|left} {left|to go|remaining|}',
      '{bad|sad|shocking|terrible|horrible|disturbing|big|exciting|huge|great|good|amazing|incredible} news {<name>|for you|for <name>|about your <word>|inside|} $',
      "{you're|you are|you've been|your <word> is|your account is|your business is} {missing out|missing this|in trouble|at risk|in danger|being watched|exposed|hacked|suspended|expired|doing it wrong|making a mistake|about to lose|next|failing|invisible|late|too late} <...>",
      '{your|you have an} {unpaid|overdue|outstanding|pending} {invoice|payment|refund|balance|bill} <...>',
      'your {account|payment|subscription|listing|profile|website|domain} {is|has been|was} {overdue|on hold|past due|suspended|restricted|about to expire|limited|flagged|at risk|blocked}',
      "{don't|do not} {miss|let|get|be|wait|make} {out|this|it|left|caught|fooled|the|another|late|your} <...>",
      '^{missed call|you missed a call|you missed me|i missed you|missed you|sorry i missed you|sorry we missed you|we missed you|you missed this|you missed something|you missed our call|did you forget|did you forget something|forgot something|you forgot something|forget something} <...>',
    ],
    prize: [
      '^{your|an|our|a} {exclusive|personal|special|vip|private|secret|golden|free|complimentary|personalised|personalized} {<word>|} {invitation|invite|access|offer|pass|gift|bonus|deal|surprise|ticket|reward|discount|treat} {<name>|inside|awaits|is waiting|is here|enclosed|for you|expires <word>|} $',
      "{you're|you are|you've been} {invited|chosen|selected|the lucky|lucky|one of the few|one of the first|our next|pre-approved} {<name>|to|for}",
      "^{congratulations|congrats|well done|good job|you won|you win|you've won|winner|you're in|you're approved|you are approved|you got it|you did it|you're a winner|you are a winner|you're the winner|you have won|you've got mail|you have a new message} {<name>|} $",
      "{you've|you have|you were|your company has|your business has} been {selected|chosen|nominated|approved|pre-approved|shortlisted|accepted|invited|hand-picked|handpicked|featured|awarded|qualified|picked}",
      '{a|your|one|my|our|an|this|little|small|special|free|early} {<word>|} {gift|surprise|present|treat|bonus|reward|secret|special surprise|mystery gift|exclusive invitation|exclusive invite} {for|from|inside|is|awaits|waiting|just|<name>|to say} <...>',
      '{left|sent|got|have|made|saved} {you|something|a little something|a gift|this} {a|something|for you|this|special|just for you|gift|little} <...>',
      '{free|cash|easy|extra|make|earn} {money|cash|gift|gifts|bitcoin}',
      '{open|look|see|click|check} {inside|for|to reveal|to claim|to see|here|now}',
      '{double|triple|10x} your {money|income|sales|revenue|leads} <...>',
      'a second chance {for|to|<name>|}',
    ],
    presence: [
      '{did|have|are|had} {i|we} {lose|lost|losing|scare|do something|scared|offend|upset|miss|missed|forget|forgotten|said something|say something|hear|done} {you|something|off|wrong|back|}',
      '^{hey|hi|<name>|so|and|hello|are you|you|} {are you|you|} still {there|alive|with me|interested|around|keen|relevant|worth|on|awake|breathing|up for|thinking|here|open|looking|a priority|waiting|no|valid|need|a thing|available}',
      'still {worth|interested|relevant|there|alive|on your radar|a priority|keen|with me} {<word>|<word> <word>|}?',
      '{are you|you|is everything|everything|all} {ok|okay|alright|all right|still there|alive|mad at me|upset|ignoring me|avoiding me|ghosting me|there|out there|there yet|alive over there|breaking up with me|sitting down|good} {<name>|}?',
      "{where|why} {did|have|are|haven't|did} {you|we|i} {go|gone|been|at|disappear|hiding|stop|not|ghost|leave|vanish} {<name>|}",
      '{have you|did you} {given up|forgotten|moved on|ghosted|give up|get lost|fall|been abducted|been kidnapped|get eaten|forget about|disappear|already} <...>',
      '{miss|missing|missed} you {<name>|already|}',
      '{knock knock|hello is anyone|anybody there|anyone there|anyone home|earth to|is this thing on|are you receiving|ping|bump|tick tock|tap tap|crickets|radio silence|hellooo|helloooo} <...>',
      '{should|shall|can|do} {i|we} {stay or go|stay or should|give up|go|stop|worry|be worried|break up|say goodbye|move on} <...>',
      '{is it|was it} {something i said|me|too late|over|goodbye|really over} {<name>|}',
    ],
  },
  except: [
    '{hi|hello} from',
    '{question|questions|idea|ideas} {about|on|for|regarding} {your|the|our} <word> <word> <word>',
    '{important|urgent} {dates|safety}',
  ],
  within: ['subject'],
  unguarded: ['denied', 'code'],
  examples: {
    flags: [
      'Subject: Quick question\n\nHi Ana,\n\nOur platform reads wet labels and saves you a day. Shall we talk on Monday?\n\nTom',
      "Subject: You won't believe this\n\nHi Ana,\n\nOur platform reads wet labels and saves you a day. Shall we talk on Monday?\n\nTom",
      'Subject: Urgent message for you\n\nHi Ana,\n\nOur platform reads wet labels and saves you a day. Shall we talk on Monday?\n\nTom',
      'Subject: A little gift for you\n\nHi Ana,\n\nOur platform reads wet labels and saves you a day. Shall we talk on Monday?\n\nTom',
      'Subject: Did I lose you?\n\nHi Ana,\n\nOur platform reads wet labels and saves you a day. Shall we talk on Monday?\n\nTom',
      'Subject: {{first_name}}?\n\nHi {{first_name}},\n\nOur scanner reads wet labels. Shall we talk?\n\nTom',
      'Subject: READ THIS BEFORE MONDAY PLEASE\n\nHi Ana,\n\nOur platform reads wet labels and saves you a day. Shall we talk on Monday?\n\nTom',
      'Subject: New labels 🎉\n\nHi Ana,\n\nOur platform reads wet labels and saves you a day. Shall we talk on Monday?\n\nTom',
      'Subject: Our new labels are here!\n\nHi Ana,\n\nOur scanner reads wet labels and saves you a day. Shall we talk on Monday?\n\nTom',
    ],
    allows: [
      'Subject: Quick question about your returns page\n\nHi Ana,\n\nWho keeps the returns page up to date?\n\nTom',
      'Subject: Three broken links on your returns page\n\nHi Ana,\n\nHere is the list.\n\nTom',
      'Subject: Question about the outage post of 3 May\n\nHi Ana,\n\nWhat did you change in the config?\n\nTom',
      'Subject: Congratulations on the Gdansk depot\n\nHi Ana,\n\nHow did the move go?\n\nTom',
      'Subject: Leeds meetup: your checklist\n\nHi Ana,\n\nHere it is.\n\nTom',
      'Subject: Label width on phones\n\nHi Ana,\n\nThe label is cut off on phones. One line fixes it.\n\nTom',
      'Subject: Still looking for a carrier in Leeds?\n\nHi Ana,\n\nI saw your note of 3 May. Hull Freight has two trucks free.\n\nTom',
      'Subject: VAT and GDPR: two dates\n\nHi Ana,\n\nThe dates are 1 and 4 June.\n\nTom',
      'Subject: Small world!\n\nHi Ana,\n\nI met your brother on Sunday.\n\nTom',
    ],
  },
  *check(draft, _options, matches) {
    for (const subject of draft.subjects) {
      const match = matches.find(({ sentence }) => sentence.start === subject.start)
      if (match) {
        if (!isExcused(draft, match)) yield { at: match, message: match.group as 'vague' }
        continue
      }
      const shape = shapeOf(draft, subject)
      if (shape) yield { at: shape.at, message: shape.message, data: { match: shape.text } }
    }
  },
})

/** Words after "quick question" that tell nothing. */
const empty = new Set(
  `a an the about on for regarding re of to with at in your you my our me us this that it we i is are if can and or from
  something business company team work website site future quick question questions thought thoughts pursuing exploring discussing considering chatting talking
  idea ideas one hey hi hello plus off`.split(/\s+/),
)

/** Whether the match is no bait after all: an alarm that sells nothing, or words that go on to name their topic. */
function isExcused(draft: Draft, match: PhraseMatch): boolean {
  if (match.group === 'alarm') return !isPushy(draft)
  return (match.group === 'vague' || match.group === 'presence') && namesTopic(draft, match)
}

/** Whether a topic follows the bait and the body asks something: "Quick question about your returns page". */
function namesTopic(draft: Draft, { sentence, from, to, group }: PhraseMatch): boolean {
  const named = sentence.words.some(({ placeholder }) => placeholder && topics.has(placeholder.kind))
  const rest = [...sentence.words.slice(0, from), ...sentence.words.slice(to)]
  const topic = rest.some(({ key, kind }) => !empty.has(key) && kind !== 'placeholder')
  return (named || topic) && (group === 'presence' || asks(draft))
}

/** What a placeholder stands for that tells what a mail is about. A name by itself does not. */
const topics: ReadonlySet<string> = new Set(['research', 'other', 'sender'])

/** Words of a question that is about the sender's meeting or offer. */
const meeting = new Set(
  `minute minutes min mins time call chat demo meet meeting coffee free available interested open talk connect worth
  calendar tuesday thursday monday wednesday friday week`.split(/\s+/),
)

/** Whether the body asks the reader something other than to meet. */
function asks({ sentences }: Draft): boolean {
  return sentences.some(({ ending, words }) => ending.includes('?') && !words.some(({ key }) => meeting.has(key)))
}

interface Shape {
  readonly at: Span
  readonly message: 'name' | 'capitals' | 'emoji' | 'exclamation'
  readonly text: string
}

const pictures = /\p{Extended_Pictographic}/u

/** What makes a bait of a subject by its shape alone. */
function shapeOf(draft: Draft, subject: Sentence | Draft['subjects'][number]): Shape | undefined {
  const text = subject.text.trim()
  const shaped = (message: Shape['message'], shown = text): Shape => ({ at: subject, message, text: shown })
  const [word, second] = subject.words
  if (word && !second && subject.ending.includes('?') && isReader(draft, word.key, word.placeholder?.kind)) {
    return shaped('name')
  }
  const picture = pictures.exec(draft.source.slice(subject.start, subject.end))
  if (picture && !/[\d#*©®™]/u.test(picture[0])) {
    const start = subject.start + picture.index
    return { at: { start, end: start + picture[0].length }, message: 'emoji', text: picture[0] }
  }
  if (!isPushy(draft)) return undefined
  if (isShouted(subject)) return shaped('capitals')
  return text.includes('!') ? shaped('exclamation') : undefined
}

function isReader(draft: Draft, key: string, kind: string | undefined): boolean {
  if (kind !== undefined) return kind === 'reader'
  const greeting = draft.sentences.find(({ zone }) => zone === 'greeting')
  return greeting?.words.some((word) => word.key === key) ?? false
}

/** Whether all letters are capitals, in more words than a row of acronyms would take. */
function isShouted({ words }: Pick<Sentence, 'words'>): boolean {
  const spelled = words.filter(({ kind, text }) => kind === 'word' && /\p{L}{2}/u.test(text))
  if (!spelled.every(({ text }) => text === text.toUpperCase())) return false
  const dated = words.some(({ kind, text }) => kind === 'number' && /^\d+$/u.test(text))
  return !dated && spelled.filter(({ text }) => text.length > 3).length >= 2
}

/** Whether the mail wants something for its sender, so that a loud subject is bait and no high spirits. */
function isPushy(draft: Draft): boolean {
  const offers = draft.sentences.filter(({ move }) => move === 'pitch' || move === 'proof' || move === 'incentive')
  const urges = draft.sentences.filter(({ move }) => move === 'ask' || move === 'pressure' || move === 'incentive')
  const body = draft.sentences.filter(({ zone, move }) => zone === 'body' && move !== 'courtesy')
  return offers.length > 0 && urges.length > 0 && offers.length + urges.length >= body.length / 2
}
