import { defineRule } from 'carelint/rule'
import type { Draft, PhraseMatch, Sentence, Word } from 'carelint/rule'

const weekdays = new Set(
  `monday tuesday wednesday thursday friday mondays tuesdays wednesdays thursdays fridays mon tue tues wed thu thur thurs
  fri saturday sunday tomorrow today morning afternoon evening mornings afternoons evenings am pm a.m p.m`.split(/\s+/),
)
const clock = /^\d{1,2}(?:[:.]\d\d)?(?:am|pm)$/
const slotName = /day|date|time|slot|option|morning|afternoon|\b(?:mon|tue|wed|thu|fri|tomorrow)|\d ?[ap]m/i

/** How many words a day and its time can take on either side of the "or". */
const reach = 7

export default defineRule({
  pillar: 'purpose',
  summary: 'The draft uses a closing technique from the sales books.',
  why: 'A technique works on readers instead of with them, and most have met it before.',
  instead: 'Ask the plain question, so that a no costs the reader one word.',
  unless: 'The reader has agreed to meet or to buy, and the words only settle how.',
  source: 'Named closes in the sales literature; Huthwaite on closing; seed essay "Make Customers, Not Sales"',
  severity: 'warn',
  messages: {
    assumptive: '"{match}" is the assumptive close: it acts as if the reader had said yes.',
    'alternative-choice': '"{match}" is the alternative-choice close: two answers, and both are yes.',
    'cradle-to-grave': '"{match}" is the cradle-to-grave close: no time is right, so buy now.',
    takeaway: '"{match}" is the takeaway close: it withdraws the offer so that the reader wants it.',
    'puppy-dog': '"{match}" is the puppy-dog close: use it first, and giving it back gets hard.',
    'ben-franklin': '"{match}" is the Ben Franklin close: a list of pros and cons that the seller writes.',
    'sharp-angle': '"{match}" is the sharp-angle close: a yes to one thing is to bind the reader to another.',
    summary: '"{match}" is the summary close: benefits are piled up until a no seems unreasonable.',
    scale: '"{match}" is the scale close: a number from the reader is turned into an argument.',
    'minor-point': '"{match}" is the minor-point close: agreeing on a detail stands for agreeing to buy.',
    hypothetical: '"{match}" is the hypothetical close: the reader is to feel a future that is not there.',
    'break-up': '"{match}" is the break-up close: leaving is announced to get an answer.',
    hard: '"{match}" is the hard close: it pushes for the signature.',
    'presumed-yes': '"{match}" presumes the reader\'s yes, which makes a no awkward.',
    'negative-reverse': '"{match}" is the negative-reverse close: worded so that a no means yes.',
  },
  phrases: {
    assumptive: [
      'when {should|can|shall|do|could} {we|i} {start|begin}?',
      '{when|how soon} {would|do|can|could} you {want|like|be ready|be able|plan} to {start|kick off|get started|begin|go live|onboard|get going}?',
      "{{when {should|can|shall|do|could} {we|i} {get started|get going|get this started|kick {off|things off|this off}|go live|get you started|onboard you|onboard your team|set you up}|how soon can {we|you} {get started|get going|start|begin|sign}|when {should|can|shall|do|could} {we|i} {get|have|start|begin} {you|your team} {started|onboarded|set up|live|going|running|onboarding|up and running|signed up}|{i'll|i will|we'll|we will|i'm going to|i am going to|let me} {just|} go ahead and {book|schedule|send|set|draft|get|put|reserve|process|add|create|block|sign|pencil|start|order|prepare|enrol|enroll|register}}|{{i'm|i am|we're|we are|so|} {excited|thrilled|delighted|pumped} to {get started|kick things off|begin our|start working|start our|have you on board|have you aboard|onboard you|begin working}|{your|the} {account|workspace|portal|trial|seat|spot|subscription|listing} {is|has been} {already|all|} {ready|set up|waiting|reserved|created|activated|held} {and|for you|so|just|waiting}}}",
      "{{{i'll|i will|we'll|we will|i'm going to|i am going to} {also|then|just|} {send|prepare|draft|draw up|put together|forward|email|get|have} {you|over|across|out|} {over|} {the|a|an|your|our} {draft|final|signed|calendar|meeting|} {contract|agreement|paperwork|order form|docusign|statement of work|sow|onboarding link|onboarding form|welcome pack|invite|calendar invite|invitation|hold}|{i've|i have|we've|we have} {already|gone ahead and|taken the liberty and|provisionally|tentatively|} {put|placed|blocked|blocked off|blocked out|held|pencilled|penciled|reserved|set aside|booked|saved|scheduled|added|marked} <...> {calendar|diary|schedule|agenda}}|{shall|should} {i|we} {just|} {reserve|book|pencil|hold|order|enrol|enroll|sign you|put you|get you|add you|set you|save|block|schedule|draw up|process} {you|some|one|a|an|the|it|that|this|your|time|in|up|down|two|<number>}}",
      "{{i've|i have|we've|we have|i|we} {already|gone ahead and|} {reserved|saved|held|set aside|booked|kept} {you|your team|for you|your|you and your team|{a|one|two} <...> for you} {a|your|the|our|one|two|} {spot|seat|slot|place|table|time|demo|session|call|consultation|appointment|meeting}|{i've|i have|we've|we have} {reserved|saved|held|set aside|kept|blocked} {a|your|the|one} {spot|seat|slot|place|table|time|hour} {for you|on|in|at|with}|{i've|i have|we've|we have} {gone ahead and|taken the liberty}|{taken|took|taking} the liberty {of|and} {booking|scheduling|sending|adding|putting|blocking|setting|reserving|creating|preparing|drafting|holding|pencilling|penciling|arranging}}",
      "{{i've|i have|we've|we have|i'll|i will|let me|let's} {pencilled|penciled|pencil} {you|us|this|it|in|something|a} {in|down|}|{i'll|i will|i'm going to|i am going to|i plan to|i'll plan to|we'll|we will} {call|ring|phone|give you a call|give you a ring|try you|try your line|follow up with a call|call you|ring you|phone you|drop by|stop by|swing by|call your office|call over} {you|your office|your desk|back|} {on|at|tomorrow|this|next|later|first thing|<...> unless|in the morning|monday|tuesday|wednesday|thursday|friday}|unless {i|we} hear {otherwise|anything different|differently|any objection|back}|unless you {tell me|say|let me know|object|reply} {otherwise|differently|not|that|}}",
      "{{look|looking} forward to {working|partnering|collaborating|doing business|getting started|starting|onboarding} {with you|together|with your|you|on}|{look|looking} forward to {{welcoming|welcome} you {aboard|on board|to|as|in|with|at}|having you {aboard|on board|as {a|our}}}|{look|looking} forward to {our|your|a|the} {partnership|collaboration|cooperation|business|order|long|successful|mutually|fruitful}|{let's|let us} get {you|your team|your account|the team|your company|this|it} {set up|started|onboarded|signed up|up and running|live|going|booked|booked in|enrolled|registered|scheduled|on board|on the calendar|in the diary}}",
      "{once you're {on board|onboarded|booked|booked in|set up|enrolled|signed up|up and running|a customer|a client|signed|live with us}|once you are {on board|onboarded|booked|booked in|set up|enrolled|signed up|up and running|a customer|a client|signed|live with us}|once {we|you} {sign|have signed|start working together|get started together|begin working together}|{who|where|to whom|which email|what email|which address|what address} {should|can|shall|do} {i|we} {send|address|email|forward} {the|this|your|a} <...> {contract|agreement|invoice|paperwork|order form|docusign|proposal|invite|invitation|quote}}",
      '{{best|right|good|correct} {email|e-mail|email address|address} {to send|for|to use for|for sending} {you|} {the|a|your|this} {calendar|meeting|zoom|} {invite|invitation|contract|agreement|invoice}|{what|which} {email|e-mail|email address|address} {should i|to|can i|do i|shall i|is best to|i should|i can} {send|use} {the|for|a|your} <...> {invite|invitation|contract|agreement|invoice}|only question is {when|how soon|which|how many}|how many {seats|licences|licenses|users|units|copies|boxes|pallets} {should|shall|may|can} {i|we} {put|reserve|set|order|send|add|hold|book|ship|start|get|prepare}}',
      "{how many {seats|licences|licenses|users|units|copies|boxes} would you like {to start with|to begin with|to order|us to}|{let me know|inform me|tell me|ping me|drop me a line|message me|email me|notify me} {when|once|as soon as} {you|you have|you've} {have|} {referred|signed|signed up|booked|ordered|purchased|subscribed|approved|posted|enrolled|registered me|submitted my}|if {that|this|the|neither} {time|slot|day|date|proposed time|} {doesn't|does not|isn't|won't|don't} {work|suit|convenient|good} <...> {reschedule|alternative|another|suggest|propose|pick|choose|different|let me know what|let me know when}}",
      "{{i|we|i've|i have|we've|we have|have|i already} {went ahead and|gone ahead and|go ahead and|took the liberty and|proactively|provisionally|already} {block|blocked|book|booked|put|added|scheduled|sent|set|drafted|prepared|reserved|created|started|made|held}|{excited|thrilled|happy|glad|delighted|proud|honored|honoured} to have you {as|on|with|join|aboard}|{what|which} {time|day|number|card|account|address|one|room} <...> {should|shall} {i|we} {call|ring|phone|come|visit|use|charge|start|send|put|book|reserve|plan}|{which|what} {card|account|name|address|email} would you like {to put|to use|us to|me to|this|it}}",
      "{let's {get|lock|put|pin|set|nail} {in|down|} {a|an|your|our|the|some|this|something} {start date|kickoff|kick-off|time|date|call|meeting|first|session|<word>} {in|down|on|date|scheduled|booked|set up|on the calendar}|{my|our} {team|assistant|colleague|office|lawyer|<name>} {will|is going to} {begin|start|send|prepare|draw up|call|ring|contact|reach out|get|be in touch} {you|the|over|to|with|on|your}|{have|get} {my|our} <word> {begin|start|send|prepare|draw up|call|draft|get}|{get the ball rolling|hit the ground running|kick things off} {this|next|on|by|today|tomorrow|together|right away}}",
    ],
    'alternative-choice': [
      '{{{would|do|will|should} <...> {<name>|plan|package|tier|option|version|monthly|basic|standard|starter|gold|silver} or {the|our|a|} {<name>|annual|annually|yearly|premium|pro|enterprise|gold|silver|full|larger|smaller|other} {plan|package|tier|option|version|subscription|billing}|{which|what} {plan|package|option|tier|version|model|edition} {works|would work|suits|would suit|fits|would fit|is|would be} {best|better|right|you|your}|{which|what} {works|would work|is|would be|suits|fits|would suit} better {for you|for your|you|with|<name>}}|would you prefer {that|} {i|we|me to|for me to} <...> or}',
      '{which of {these|those|the two|the following|them} {two|three|<number>|} {times|slots|dates|days|options|plans|packages|} {works|work|would work|suits|would suit|is|fits|do you prefer|would you prefer}|should {i|we} {put|sign|set|mark|book} you {down|in|up} for|{call|phone call|phone|zoom|video|video call|teams|in person|in-person|coffee|lunch} or {a|over|via|on|by|} {zoom|video|video call|teams|in person|in-person|phone call|call|phone|coffee|lunch|google meet} {work|works|be|better|easier|suit|prefer} {better|easier|best|}|{monthly|annual|annually|yearly|quarterly} or {annual|annually|monthly|yearly|quarterly} {billing|plan|payment|payments|subscription}}',
      '{would|do|will} you {prefer|like|rather|want|go for|go with|opt for|choose} {<...>|} {plan|package|tier|option|version|subscription|bundle|model|edition|month|monthly|annual|annually|weekly|quarterly|yearly} {<...>|} or {<...>|}?',
      '{{would|do|will|should|shall} {you|we|i} {like|prefer|want|rather|} {to|} {begin|start|kick off|pay|order|go|sign up|go with} {with|for|} <...> or <...>|{which|what} {works|work|suits|suit|is|would be|would work} {best|better|easier|easiest|good} {for you|on your end|} <...> or}?',
    ],
    'cradle-to-grave': [
      "{{{there's|there is|there will|there'll} {never|rarely|no such thing as} {really|} {be|} {a|an|the|} {good|perfect|right|ideal|convenient|better|great} {time|moment}|{there's|there is} no {perfect|right|ideal|better} {time|moment} {to|than|for|like}|{the|a} {perfect|right|ideal|good} {time|moment} {never|will never|rarely|may never|won't} {come|comes|arrive|arrives|exists}|there's no time like {the present|now|today}|no time like {the present|now|today}|if not now {then|} when|if not {today|this year|this quarter} {then|} when|{you'll|you will|we'll|there'll|there will|there's} always {be|have} {too busy|busy|something|another|other priorities|a reason|reasons|one more|some reason|an excuse}}|{everyone|everybody|every <word>|we} {is|are|'re} always busy}",
      '{why|so why|then why} {wait|keep waiting|put it off|put this off|wait any longer|hold off}?',
      "{{waiting|putting it off|putting this off|holding off|delaying} {won't|will not|doesn't|does not|isn't going to|never} {make|get|help|be|makes|gets|helps|solve}|{things|it|life|work|your calendar|you} {won't|will not|will never|never} {slow|slows|calm|calms|settle|settles|quiet|quieten|get|be|gets} {down|any easier|easier|less busy|any less busy|any calmer|quieter}|best time {was|to <...> was} <...> {second best|next best}|{tomorrow|next quarter|next year|later|someday} never comes|why {wait|put it off|delay} {until|till|any longer|another|when|to}|what are you waiting for|no {reason|point|sense} {to|in} {wait|waiting|delay|delaying|put it off|putting it off|hold off|holding off}}",
      "{{the|} {timing|time|moment|conditions|circumstances} {will|is|may|can|are} {probably|just|simply|} never {be|feel|going to be|seem|quite|exactly|} {perfect|right|ideal|good|convenient}|always {a|some|another|one more|an} {good|new|} {reason|excuse|fire|thing} {to|not|for|that|you}|{if|while} you {wait|are waiting|keep waiting|hold off} {for|until|till} <...> {perfect|right|ideal|calm|calms|slow|slows|quiet|ready} <...> {wait|waiting|never|forever|ever}|why {put|push} {off|it off|this off} <...> {tomorrow|next|until|till|today|later}|{you'll|you will} {be waiting|wait|still be waiting} forever|{no|never a|never been a} better {time|moment|day} {to|than|for}}",
    ],
    takeaway: [
      "{{{this|it|that|<name>|we|our <word>} {may|might|probably|perhaps|maybe|likely|could} {not|not even|just not|well not} be {for you|right for you|for everyone|for your|the right fit for you|a fit for you|a good fit for you|a fit for everyone|right for everyone|something you}|{this|it|that|<name>|our <word>} {probably|likely|maybe|perhaps|just|simply|} {isn't|is not|are not|aren't|'s not|won't be} {really|} {for everyone|for everybody|for just anyone|for every <word>|right for everyone|a fit for everyone}}|{only {for|works for|meant for|makes sense for} {<word>|} {companies|teams|businesses|people|owners|founders|those|leaders|agencies|clients} {who are|that are|who're} {serious|committed|ready|really}|if you're {not|} {happy|comfortable|ok|okay|fine|content|satisfied} {with|losing|leaving|wasting|missing|paying} <...> {ignore|delete|fine|then|this isn't|skip}|if you're {happy|comfortable|ok|okay|fine|content} {losing|leaving|wasting|missing|paying too|overpaying}}}",
      "{{i'm|i am|we're|we are|we aren't|we're not|it's} not {even|really|yet|entirely|actually|} sure {if|that|whether|} {you|your|you're|this|we|it|<name>} <...> {qualify|qualifies|be a fit|a fit|be able to help|eligible|right for you|good fit|for you|ready for|make the cut|be right|ready}|{see|check|find out|know|determine|discuss|confirm|tell} {if|whether} {you|your <word>|you'd|<name>|you even} {even|would|might|may|actually|} {qualify|qualifies|make the cut|eligible|be accepted}|if you {even|actually|} {qualify|make the cut}|you {may|might|probably|likely} not {even|} {qualify|be eligible|be ready|be a fit|be the right}}",
      "{{we|i} {don't|do not|can't|cannot|won't|only|never} {just|} {work with|accept|take on|take|partner with|onboard|choose|pick|invite} {just|} {anyone|everyone|everybody|anybody|every <word>|serious|the right|select|a select|a handful of|committed|ambitious|<...> who are serious}|{we|i} {turn|turned|are turning|have turned|have to turn} {away|down} {most|a lot|many|some|more|clients|companies|people|<number>|half|applicants}|{we're|we are|i'm|i am} {very|quite|pretty|extremely|highly|} {selective|picky|choosy} {about|with|in|who|as}}",
      "{{i'll|i will|we'll|we will|i'd|we'd} {have to|need to|gladly|simply|just|} {offer|give|take|pass} {this|your spot|your slot|it|the spot|the slot|your place} to {someone|another|the next|a competitor|your competitor|one of your}|{maybe|perhaps|i guess|guess|sounds like|seems like|looks like|clearly|apparently} {this|it|growth|growing|saving <word>|<word>|more <word>|now|that|you} {just|} {isn't|is not|aren't|are not|'re not|isn't really} {really|} {a fit|for you|a priority|important|ready|serious|the right time}|{this|it|we|we're|<name>|i'm} {is|are|am|} {not|isn't|aren't} {the|a|} {right|good|great|} {fit|match|right} for {every|everyone|everybody|just any|all}}",
      '{{offer|give|pass|hand|open} {up|} {this|your|the|that} {spot|slot|place|seat|opportunity|offer|territory|area|listing} {on|over|up|} to {the next|another|someone|somebody|the other|a competitor|one of|others|your}|{may|might} not be {the|a|} {right|good|best|} {fit|match} for {you|your|each|everyone}|{apply|applied|application|qualify|qualifies|accepted|vetted} <...> {not everyone|few|only a few|<number> percent}|not {everyone|everybody|every <word>|all <word>} {gets in|gets accepted|qualifies|makes it|makes the cut|is accepted|is a fit|can be|will be|is cut out|is ready}}',
    ],
    'puppy-dog': [
      "{{{try|use|test|run|take|have|keep|drive} {it|this|us|them|<name>|our <word>|the <word>|one} {free|for free|out|risk free|risk-free|} {out|} for {a|one|the|your first|} {<number>|a few|couple of|} {day|days|week|weeks|month|months} {free|at no cost|on us|} {and|then|before|to} {then|} {see|decide|judge|tell|make up|you|you'll|let|deciding|committing|give it|send it|keep|buy|find}|{try|test|use} {it|this|us|<name>|our <word>|the <word>} {out|first|free|for free|yourself|} and {then|} {see|decide|judge|tell} {for yourself|if|whether|how|what|me|us|the|after|yourself|later}|try {before|it before} you {buy|commit|pay|decide|sign}|see for yourself {before|then|with a|on a|in a|risk}}|{let|have} {your team|the team|your people|them|your staff} {try|use|play with|get used to|live with|test} {it|this|them} {for|and|a}}",
      "{{{pay|paying|pay us|charged|you pay|buy|you buy|invoice you|bill you} {only|nothing|us|us only|nothing unless|nothing until|later|it} {if|when|once|unless|until|after} {and when|} {you|you're|you are|it|we|they|you've} {like|love|happy|satisfied|delighted|see|keep|works|convinced|sure|want|hire|decide|are|don't|seen|deliver|get|getting}|no {results|result|success|savings|cure|placement|hire|win|leads|sale} no {fee|pay|charge|bill|payment|invoice|cost}|{try|give} {it|this|us} a {try|go|shot|whirl|chance} for {a|one|<number>|the} <...>|{only|just} pay {for it|us|} {if|when|once|after} {and when|} {you|it|we|they|you're}}|{no|zero|not a} {<word>|} {payment|payments|fee|fees|invoice|subscription|subscriptions|contract|contracts|bill|money|cent|penny} {due|owed|needed|} {until|unless|before} {you|you're|you've|it|we|they|we've}}",
      "{{don't|do not|won't|never} {have to|need to|} pay {a thing|anything|a cent|a penny|us|} {if|unless|until} {you|it|we|they|you're}|if you {don't|do not} {like|love|want|need|see|enjoy} <...> {cancel|you pay nothing|pay nothing|send it back|return it|walk away|don't pay|keep it anyway|just cancel|we part|no charge|no bill|get your money|money back|refund}|{test drive|test-drive|test driving} {it|our|the|this|<name>|us|for|a|with|and}|{take|taking|give|giving} {it|this|us|our <word>|the <word>|<name>} {for|} a {spin|test drive|test-drive|whirl|test run|test-run|trial run|go and see}|kick the {tires|tyres}}",
      "{{you'll|you will|they'll|your team will|won't} {never|not|} want {to|} {give it back|go back|give it up|be without|let it go|to go back|to give it}|{wonder|wondering} how you {ever|} {lived|managed|coped|got by|worked|did|survived|ran} {without|}|{no|zero} {credit card|card|commitment|contract|payment} {needed|required|necessary|} {and|until|just|then} {cancel|you see|you're happy|try|see if}|{start|run|begin|do|try} {with|} {a|one|} {free|small|short|no-cost|paid|} {pilot|trial|test|proof of concept|poc} {with|for|on|in} <...> and {then|} {see|decide|judge|only}}",
      "{{use|try|run|test|take|enjoy|explore|have} <...> for {a|one|two|three|<number>|your first} {full|whole|free|} {day|days|week|weeks|month|months} {and|then|before|to} {then|} {decide|see|judge|choose|you|make|tell}|{not|if you're not|if you aren't|if you are not|unless you're|if it's not|if it doesn't|don't} {completely|fully|totally|100%|} {satisfied|happy|convinced|impressed|thrilled|delighted|like it|love it|for you|work|work out} <...> {money back|refund|pay nothing|owe nothing|cancel|walk away|don't pay|return it|send it back|no charge|no questions}|see {it|how it works|it work} for yourself {with|on|in|for|run|try|free|before|at}|{nothing|zero} to lose {and|by|so|if|in|when|with|just}|{you'll|you will|they|people|most <word>} {be hooked|get hooked|never look back|never go back|wonder how}}",
    ],
    'ben-franklin': [
      "{{{pros and cons|pros vs cons|pros versus cons|pros and the cons}|{let's|let us|we could|we can|could we|if we|if you|shall we|why not|just} {list|weigh|weigh up|draw up|write down|put down|note|compare|make a list of} {all|} {the|your} {pros|reasons|benefits|advantages|arguments|upsides}|{reasons|arguments|list} {for and against|in favor and against|in favour and against|to say yes}|{reasons|points} to {say yes|go ahead|move forward|buy|switch} {and|vs|versus|against} <...> {no|not|against}|ben franklin|{benefits|pros|advantages|upsides|upside|reasons for} {clearly|far|easily|vastly|greatly|} {outweigh|outweighs|outnumber}}|{can't|cannot|hard to|struggle to} {see|find|think of} {a|any|a single|one|many} {downside|downsides|reason not|cons|con|drawback|drawbacks|reason against}}",
    ],
    'sharp-angle': [
      '{{if|suppose|supposing|assuming|say} {i|we} {could|can|were able to|was able to|managed to|were to|am able to|are able to} <...> <...> {would you|will you|could you|can we|do we|would it be|would that be|would that get|would that|are you|would we|could we|would this}|if {there was|there were|you had|you could|your <word> could} {a|an|some|} <...> <...> {would you be|would it be worth|would you want|would you take|would that be worth|would you consider|would you at least|would you give|would that be something}|what {would|does|will} {need|have} to {happen|change|be true} for {us|you} to {work|sign|move|get|do|switch|buy|start|say}}',
      "{what would it take {for us|for me|to {earn|win|get|have|become|change|convince|persuade|close|make you|move you|bring|sign|do business|work together}|for you to {sign|switch|buy|say|move|consider|give|try|commit|choose|work|join|change|book|take|come}}|{what's|what is|is anything|is there anything|anything} {stopping|holding|keeping|preventing|blocking} you {back|from|}|{is there|there is|there's|can you think of|do you see} {any|a|no} {good|real|other|} reason {why|not to|you|we|that|for you not} {you|we|your|} {wouldn't|couldn't|can't|shouldn't|not|won't|aren't|haven't|would not|could not|should not}|{is there|can you think of|do you see} {any|a} {good|real|other|} reason not to}",
      "{any reason {not to|why not|you wouldn't|you couldn't|we can't|we couldn't|we shouldn't}|{do|would|will|so do} {we|you} have {a|ourselves a} deal|if {the|our} {price|pricing|terms|numbers|cost} {were|was|wasn't|weren't|is|made|works|work} <...> {would you|do we have|will you|could you|can we}|{subject to|apart from|other than|besides|aside from} {price|that|budget|the price|cost|timing} {is there|are there|what} {anything|any|else|other}|{if|when} {i|we} {answer|solve|fix|address|sort|resolve|clear|cover} <...> {will you|would you|can we|are you ready}}",
    ],
    summary: [
      "{{{to|let me|let's|so to|just to} {quickly|briefly|} {recap|summarise|summarize|sum up|sum it up|sum this up} {you'll|you|you'd|what you|the benefits|you would|we offer|our offer|for just|for only|the value} {get|will get|are getting|have|}|{so|in short|in summary|to sum up|all in all|in total} {you|you'll|you'd} {get|be getting|receive|have|are getting} <...> {and|plus} <...> {for|all for|at} {just|only|less|the price|under|no|a}|{all|all of|everything} {this|that|of this|of that|above|it|} for {just|only|as little as|less than|the price of|under|a mere}}|{over|in|during} {the past|the last|these past|my last} {<number>|few|couple of|several} {weeks|days|months|emails|messages|notes} {i've|i have|we've|we have} {shared|sent|shown|covered|told|given|walked|explained|talked}}",
      "{{given|considering|with|after} {all|everything|all of} {the|this|that|these|of|<word>|} <...> {no-brainer|no brainer|makes sense to|obvious|easy decision|easy choice|easy yes|only logical|why wouldn't}|{it's|it is|this is|that's|seems like|sounds like|makes it|is|a real|should be|almost} {truly|really|pretty much|basically|simply|literally|a|an|such a|an absolute|a complete|} {a|an|} {no-brainer|no brainer|easy yes|easy decision|slam dunk|slam-dunk}|{so|as you can see|clearly|as you see} <...> {is|are|seems} {clearly|obviously|the} {the|} {right|obvious|best|perfect|logical} {choice|fit|solution|partner|decision|next step} for {you|your|<name>}}",
    ],
    scale: [
      "{{on a scale {of|from|between|} {<number>|zero|a} {to|and|through|} {<number>|ten|}|scale {of|from} <number> {to|} <number>|{rate|score|rank} your {interest|readiness|excitement|likelihood} {from|on|between|out of|in|at}|{how|where} {likely|interested|ready|close|serious} are you {to|in|about} {buy|buying|sign|signing|move forward|moving forward|proceed|switch|switching|go ahead|going ahead|this|working with} {<...> out of <number>|}|what {would|will} {it|that} take to {get|make|move|bring} {you|it|that|this} to a {ten|<number>}|{why|what} {isn't|is it not|made it|makes it|not a|not} {a|} {higher|lower} {number|score}}|from {<number>|one|zero} to {<number>|ten} {how|where|what} {likely|interested|ready|serious|excited|would you|do you|are you|keen|close|urgent}}",
    ],
    'minor-point': [
      '{{{which|what} {colour|color|size|finish|logo|delivery date|start date|billing date|shipping address|delivery address|onboarding date|go-live date|kickoff date|kick-off date} {would|do|should|works|suits|shall|is best} {you|we|i|best|be|for}|{should|shall|may|can} {we|i} {use|send it to|ship to|bill|invoice|ship it to|deliver to} {your|the} {work|billing|company|head office|office|home|usual|same} {address|email|card|account}|{would you like|do you want|would you prefer} {it|this|that|them|yours|the <word>} {delivered|shipped|invoiced|billed|gift wrapped|in {blue|black|white|red|green|grey|gray|silver}|installed} {to|on|in|by|before|next|monthly|or|at|}}|{{who|whose name|which name|what name} should {we|i|the} {put|be|go} {on|in} the {contract|invoice|account|agreement|order}|{what|which} {name|address|email} should {we|i} {put|use|add} {on|for|in} the {contract|invoice|account|agreement|order|listing}}}',
      '{should|shall|will|do you want|would you like} {the|your|it|them|these} <...> {blue|white|red|green|black|gold|silver|grey|gray|matte|glossy|small|large} or {blue|white|red|green|black|gold|silver|grey|gray|matte|glossy|small|large}',
    ],
    hypothetical: [
      "{{imagine|picture|visualize|visualise|envision|dream of} {if|having|being|never|what|how|a world|a day|a week|a future|waking|not|you|your|that|this|the|an|a|all|every|no|<word>}|picture {this|yourself|a world|your team|your <word>|a day|being|having|waking|it}|envision {a|your|yourself|having|being|if|this|what}|{suppose|supposing|let's say|say|assume} {that|} {you|your team|your company|your <word>} {could|had|were able|no longer|never had|didn't have|cut|saved|doubled|got|knew|never|can}|{how|what} {would|might|could} it {feel|look|be|mean|change} {like|} {<...>|} if {you|your|all|every|those|they|<name>|there|half|even}}",
      '{{how|what} {much|} {would|could|might} {you|your team|<name>} {do|achieve|save|gain|accomplish|get done} {with|if} {an extra|<number> {more|extra}|you had|you could|those|that|all that|more}|what would {you do|an extra|<number> {more|extra|new}|that|it} <...> {mean|do} {for|to} {you|your|<name>}|{waved|wave|had|have|give you|gave you} a magic wand|think {about|of} {what|how} {you|your team|your <word>} could {do|achieve|save|gain|accomplish|get|build|be} {with|if|in}|{just|only|now} {think|think about|consider} {how|what} <...> {if|would|could}}',
    ],
    'break-up': [
      "{{this|it|that|here} {is|will be|'s|'ll be|may be|might be|shall be|may well be|is going to be|should be} {probably|likely|also|hereby|officially|} {my|the|our} {very|} {last|final} {one|{<word>|} {email|e-mail|mail|note|message|outreach|follow-up|follow up|followup|ping|nudge|attempt|try|touch|check-in|check in|reach-out|letter|reminder|bump|knock|time {i|i'll|you'll|we'll|we|you|reaching|writing}|you'll hear|you will hear|{one|email|note|message} from}}|{before {i|we} {stop {reaching|writing|emailing|following|trying}|wrap {this|things|it} up|pull the plug|archive|take you off|cross you off|close this|let you go}|{mark|marking|consider} {this|your file|your inquiry|it} {as|} {closed|dead|lost}|{part|parting} ways|{can|know how to|know when to} take {a|the} hint|{wrap|wrapping} up {my|our|this} {outreach|conversation|thread|file}|{pause|pausing|end|ending|stop|stopping} my {outreach|follow-ups|follow ups|emails|attempts}}}",
      '^{my|our|a|one|hey|ok|okay|alright|} {last|final|closing|parting|farewell|goodbye} {email|e-mail|mail|note|message|outreach|follow-up|follow up|followup|ping|nudge|attempt|try|touch|check-in|check in|reach-out|letter|bump|thought|knock|one|word|time}',
      '^{one|a} {last|final} {email|e-mail|mail|note|message|outreach|follow-up|follow up|followup|ping|nudge|attempt|try|touch|check-in|check in|reach-out|letter|bump|thought|knock|time|word}',
      "{{{it's|that's|this'll be|consider this|here's|consider it|making this|make this} {probably|likely|} {my|the|our} {very|} {last|final} {one|email|e-mail|mail|note|message|outreach|follow-up|follow up|followup|ping|nudge|attempt|try|touch|check-in|check in|reach-out|letter|reminder|bump|time|you'll hear}|{last|final} {email|e-mail|mail|note|message|outreach|follow-up|follow up|followup|ping|nudge|attempt|try|touch|check-in|check in|reach-out|letter|bump|one} {i promise|promise|from me|on this|about this|on my end|for now|before i|before we|and then|i'll send|i will send|i'm going to send|you'll get|you will get|you'll receive|then i|regarding|re}}|{looks like|look like|guess|guessing|so|seems|maybe|means|think|suppose|afraid} {that|} {this|it} is {goodbye|farewell|the end|where we part}|{should|shall|can|do} i {just|safely|} {assume|take it|conclude|presume} {that|} {this|you|you're|it|it's|the|that|now|there's|your}}",
      "{{{reach|reaching|follow|following|write|writing|try|trying|check|checking|ping|pinging|email|emailing|circle|circling|touch|touching|knock|bump|bumping|nudge|ask} <...> {one|a} {last|final} time|{one|a} {last|final} {attempt|try|nudge|ping|follow-up|follow up|check-in|outreach|bump} {to|at|before|on|from|and}|{close|closing|closed|archive|archiving|shut|shutting} {out|down|off|} {your|the|this|my|our|<name>} {file|case|project file|client file|inquiry|enquiry|chapter|door|record|application file|opportunity}|{close|closing|closed} out {your|the|this|my|our} {file|case|ticket|loop|conversation|thread|project|request|record|opportunity|account}|permission to close}|{i'll|i will|we'll|we will|i'm going to|should i|shall i|can i|may i|let me} {go ahead and|just|} close the loop}",
      "^{time to say|is this|so this is|guess it's|guess this is|saying|i guess this is|this must be} goodbye",
      '^goodbye {from|and|for|to|then}',
      '^one {last|final} thing before i {go|close|leave|move}',
      "{{i'll|i will|we'll|we will|i'm going to|go ahead and|should i|shall i|can i|may i|time to|before i|and|then} {just|now|} {close|closing|close out|archive} {your|this|the} {conversation|account|thread|inquiry|enquiry} {on|from|for|and|out|at|since|if|}|{won't|will not|not be|not going to|no longer} {be|} {following up|reaching out|writing|emailing|follow up|reach out|contact you|write to you|contacting you} {again|anymore|any more|further|} {after|beyond|following} {this|today|that}|{assume|assuming|guessing|figure|take it} <...> {and|so} {i'll|i will|} {stop|close|move on|step back|back off|leave it}|{stop|leave it|end it|step back} here unless}",
      '^case closed',
      '^{is this|this is|so this is|guess this is|i guess this is} {goodbye|good bye|the end|it|farewell} {then|for us|}$',
      "{{{i'll|i will|we'll|we will|i'm|i am|we're|i'm going to|let me|should i|shall i|can i|may i|want to|wanted to|like to|time to|happy to|ok to|okay to|i'd|go ahead and|safe to|before i} {go ahead and|just|officially|now|} be closing the loop|{close|closing} {this|things|it|everything} {out|off|up|down} {on|from|at|for|and} {my|our|now|move}|{breaking|break} up with {you|<name>|us}|{throw|throwing|throw in} {in|} the towel|{wave|waving} the white flag|{i'll|i will|i'm going to|time to|i} {take|took|taking|get|got} the hint}|{{haven't heard|have not heard|no response|no reply|silence|not heard|never heard|since you|as you haven't} <...> <...> {so|i'll|i will|i'm going to|we'll|we will} {stop|close|move on|remove|take you|cross|archive|assume you've moved|leave you|cease|not {contact|bother|email|write}}|{i'll|i will|i'm going to|we'll} {get out of your {hair|inbox|way}|leave you {alone|in peace|be}|let you {be|go|off the hook}}}}",
      "{{should|shall|can|may} {i|we} {just|} {close|move on|give up|stop {reaching|writing|emailing|following|trying|contacting|bothering}|cross you|take you off|remove you|walk away|throw in}|{so|before|then|let|and} {i|we|me} {can|will|should|could|'ll|do|have to|need to|} {finally|just|either|} {move on|walk away|give up|take you off|remove you}|{i'll|i will|i'm going to|we'll|we will|time for me to|it's time to|i should|i'd better|i'm ready to} {just|probably|have to|} {move on|walk away|give up|bow out|stop here and|back off|go away}}",
      "{{i'll|i will|i'm|i am|we'll|we will|we would|i'm going to|going to|have to} {going to|be|} {cross|crossing|take|taking|remove|removing|strike|striking|drop|delete|purge} {you|your <word>|<name>} {off|from} {my|our|the} {list|call list|contact list|follow-up list|outreach|pc list|pipeline|crm|radar|active}|{eaten|trapped|stuck|crushed|chased|attacked|kidnapped|abducted|swallowed|run over|buried|pinned} {by|under|in|beneath} {an|a|} {<word>|} {alligator|alligators|bear|bears|lion|lions|tiger|crocodile|filing cabinet|something heavy|aliens|alien|hippo|hippos|avalanche|well|shark|sharks|desk|elevator|dinosaur|rock|goose|zombies}}",
      "{{goodbye|so long|farewell} {and good luck|for now|forever|then|for good|my friend}|{should|do} {i|we} stay or {should|do} {i|we} go|{end|ending} of {the|our|my} {road|line|attempts|outreach} {for|with|on|then}|{last|final} {chance|opportunity} to {hear from me|reply to me|tell me}|{won't|will not} {be|keep} {poking|prodding|knocking|pinging|chasing|nudging|poking around}|{this|it} {is|will be} the last {you'll|you will|you|time you'll|time you|i'll} {hear|see|get|be hearing|bother|write|reach|email|contact}|{signing off|hanging up|stepping back|stepping away|bowing out} {for good|on this|for now|from my|from this|here|gracefully}|{hate|sad|sorry} to {see you go|lose you|say goodbye}}",
      '^{one|a|my|} {last|final} {quick|short|friendly|little|brief|gentle} {note|email|message|nudge|ping|try|thought|thing|attempt|follow-up|follow up|check-in|bump}',
    ],
    loop: ['{close|closing} {the|this|our|out the|out this} loop'],
    exit: [
      "{{i'll|i will|i|we'll|we will|i'm going to|and|i won't|i will not|won't|will not|we won't} {stop|quit|cease|keep|be|} {reaching out|bothering you|emailing you|writing to you|following up|contacting you|filling your inbox|clogging <...> inbox|cluttering <...> inbox|pestering you|bugging you|chasing you|trying to reach|sending you|fill your inbox <...>|clutter your inbox|clog your inbox|bother you {again|further|any|anymore}|bug you {again|further|any|anymore}|reach out {again|further|any}|follow up {again|further|any}|contact you {again|further|any|anymore}|pester you}|you {won't|will not} hear from {me|us} {again|anymore|any more|after}}",
    ],
    hard: [
      '{are you|you|so|} {ready|all set|set} to {sign|buy|commit|order|move forward|move ahead|proceed|get started|take the next step|pull the trigger|go ahead|make the switch|make the move|begin|start|upgrade|seal the deal|say yes|join|invest|take action|take the leap|take the plunge|do this|get going|go|dive in|make it happen|close|book|schedule|enroll|enrol|subscribe|switch|partner}?',
      '^{ready|all set|set} to {sign|buy|commit|order|move forward|move ahead|proceed|get started|take the next step|pull the trigger|go ahead|make the switch|begin|upgrade|seal the deal|take action|take the leap|take the plunge}',
      '{shall|can} we {get started|get going|begin|start|kick off|move forward|proceed|move ahead|go ahead|get this signed|sign|finalise|finalize|get it signed|get this done|make it official|do this|make this happen|get the ball rolling|get this show on the road|shake on it|lock it in|lock this in|get {it|this|you} {booked|sorted|signed up|started|going}}?',
      "{{{are we|can we|shall we|are you} {good|clear|set|ok|okay} to {go|proceed|move forward|sign|go ahead|move ahead}|{can|could|may|shall} {i|we} {count on|count you in|sign you up|get your signature|get you signed|get you signed up|get you booked|have your business|have your order|put you down|get a yes|get a commitment|mark you|write up|take your order|send you the contract|get your commitment|have your commitment|have your signature}}|{{all|the only thing} {i|we|that|that's|you} {need|have|left|is left|needs|need is|i need} <...> {signature|yes|go ahead|go-ahead|approval} {is|and|to|from|now|}|{just|simply} {say|give me|reply with|need your|need a} {yes|a yes|your ok|your okay|the green light|the go-ahead|the go ahead|the nod} {and|to|so|now|}|{what|so what} do you say|{ink|sign} {the|this|a|your} {deal|contract|agreement|order|dotted line|paperwork|proposal} {today|now|this|by|before|and}}}",
      "{{{let's|let us|time to|we should|it's time to} {do this|do it|make it happen|make this happen|get this done|pull the trigger|seal the deal|shake on it|get this signed|get it signed|sign|ink|close this|make it official|get this over the line|finalize this|finalise this|wrap this up|lock this in|get the ball rolling}|pull the trigger|seal the deal|{sign|signature|initial} {here|below|on the dotted|the attached|the enclosed|the contract|the agreement|by friday|it today|today|now}|{get|push|bring|take|carry} {this|it|you|the deal|us} {over|across} the {line|finish line|finishing line}}|{let's|let us} {go ahead|move forward|proceed|get going|sign|book it|lock it in|close} {and|with|on|by|today|this|then|together}}",
      '^{so|} {are you in|you in|deal|do we have a deal|sound like a plan|are we on}?',
      '^ready to see {how|it|what|for}?',
    ],
    'presumed-yes': [
      "{{{i'm|i am|we're|we are} {quite|pretty|absolutely|100%|fairly|very|so|} {sure|certain|confident|positive|convinced} {that|} {you'll|you will|you'd|you would|your team will|you and your team will|you'll both} {agree|want|love|like|see the value|see why|be interested|be glad|be thrilled|be impressed|be delighted|be amazed|be happy|be excited|say yes|not regret}|{i|we} {know|bet|think|trust|believe|guarantee|promise|suspect} {that|} {you'll|you will|you'd|you would} {agree|love|want|be interested|be glad|be thrilled|be impressed|be amazed|say yes|thank me|jump|be hooked|see the value|not regret}}|{i'm|i am|we're|we are} {sure|certain|confident} {that|} {we|you and i|both|our} <...> {can|will|would} {come to|reach|agree on|find} {an|a} {agreement|deal|arrangement|way}}",
      "{{you'll|you will|you'd|you would|you must|you have to|you've got to|surely you} {surely|certainly|definitely|probably|no doubt|undoubtedly|likely|all|} agree {that|with|it|this|how|we|is}|{wouldn't|don't|won't|would|surely|do} you {not|} agree {that|with me|it|this|how}|{wouldn't|don't|won't} you agree|{you're|you are|you'll|you will} {going to|gonna|definitely|absolutely|} love {it|this|what|the|our|how|<name>}|{as|and} {i'm|i am} {sure|certain} you'd {agree|want|like}|you {will|shall|would} {surely|certainly|definitely|undoubtedly|no doubt} {find|love|want|enjoy|like|benefit|appreciate|see|agree|need|be}|{no|without a} doubt {you'll|you will|you'd|you would|you} {agree|want|love|see|like}|you {won't|will not} {be disappointed|regret {it|this|the}}}",
    ],
    'negative-reverse': [
      '{{would it be|would this be|would that be|would it really be|would we be} {such|} {a|an|} {really|totally|completely|} {bad|terrible|crazy|awful|ridiculous|horrible|stupid|dumb|silly|mad|unreasonable|out of line|out of the question|wrong|insane|mistake|waste of your time} {idea|thing|} {to|if|for}|{would|are|will} you {be|} {totally|completely|strongly|} {opposed|against|averse} {to|if|me|us|taking|having|hearing|seeing|trying|a|the|it|exploring|learning}|{is|would} {now|this|it|today|next week} {be|} a {bad|terrible|horrible|really bad} time {to|for}|{would|do|will} you {object|have {any|an} objection} {to|if}}',
      "{{{have|did} you {given|give} up on <...> {growth|growing|improving|getting|the|your|fixing|this|solving|finding}|{are you|is your team} against {<word>|} {saving|growing|trying|hearing|learning|getting|seeing|the idea|having}|{would|will} {it|that|this} {hurt|kill|be the end of the world} {you|} {to|if}|{you're|you are} probably not {interested|the right|looking|ready} {in|for|to|but|and|so|person|}}|{{is it|is this|is that} {such|} {a|an|} {really|totally|} {bad|terrible|crazy|awful|ridiculous|horrible|silly|unreasonable|wrong} {idea|thing|time|} {to|for us to|for me to|if {i|we}} {talk|chat|have|get|meet|send|call|hop|jump|connect|schedule|book|show|explore|discuss|share|speak|see|suggest|ask|learn|consider|hear|put|find|set}|{would|will} you {be|feel} {opposed|averse|upset|offended|annoyed|mad}|{have|did} you {given|give} up on {this|the} {project|idea|initiative|goal|search|plan|opportunity}}}",
    ],
  },
  except: [
    '{on|in|to|since|get|got|see|saw|seen|read|receive|received|from|of|with|about|after|missed|miss|per|at|your|attaching|resending|forwarding} {my|the|our|your|his|her|their} last {email|note|message|mail|outreach|follow-up|one|letter|ping|time}',
    'imagine <name> {is|was|has}',
    "{i|we|they|you|can|can't|cannot|could|only|to|hard to|could only|might|would} imagine",
    '{any|another} {other|} {one|last} thing',
    "{this|it|that} {may|might|probably|} {not|isn't|is not} {be|} {for you|right for you|a fit for you} {if|unless|when|where|because|since}",
    'never {be|} a {good|perfect|right} time for {an|a|your} {outage|incident|failure|downtime|layoff|funeral|crisis}',
    'closing the loop on your {ticket|request|question|report|issue|bug}',
    '{recommend|refer} us',
    'if {i|we} should {move on|stop|go away|close}',
    "{when|once|whenever|if|until|after} {you|you're|you are|you feel|you do feel|you're all} {are|feel|} ready to",
    "{when|once|whenever|if|until|after} you're ready to",
    'ready to {go|start|join|book} {live|on|in|at}',
    '{my|our|the} last {email|note|message|mail|letter} {had|has|was|gave|contained|went|said|got|listed|from {the|your}}',
    'last {note|word|one|thing|thought|mail} {from the|from your|from our|from my|of the|about the}',
    '{recap|summarise|summarize|sum up} what {you|we|was|i understood|i heard}',
    'how {would|do|did} you rate',
    '{given|giving} up on the {old|new|<word>} {scanner|printer|tool|software|system|<word>}',
  ],
  examples: {
    flags: [
      'Hi Ana, when should we get your team onboarded?',
      "Hi Ana, I've put a hold on your calendar for Monday at 9.",
      'Hi Ana, does Tuesday or Thursday work better?',
      "Hi Ana, there's never a good time to change scanners.",
      'Hi Ana, this may not be for you.',
      'Hi Ana, try it for 14 days and see.',
      "Hi Ana, let's weigh the pros and cons together.",
      'Hi Ana, if I could show you a way to halve the returns, would you sign in May?',
      "Hi Ana, given everything above, it's a no-brainer.",
      'Hi Ana, on a scale of 1 to 10, how ready are you?',
      'Hi Ana, what start date would you like?',
      'Hi Ana, imagine if every parcel had a label.',
      'Hi Ana, should I close your file?',
      'Subject: Last note\n\nHi Ana, this is my last email about the scanners.',
      'Hi Ana, ready to sign?',
      "Hi Ana, I'm sure you'd agree that labels matter.",
      'Hi Ana, would it be a bad idea to talk next week?',
    ],
    allows: [
      "Hi Ana, if you would rather not hear from me, say so and I won't write again.",
      'Hi Ana, when suits you, if you would like to talk?',
      'Hi Ana, how do you plan stock: per depot or for all of them?',
      'Hi Ana, as we agreed, does Tuesday or Thursday work better?',
      'Hi Ana, as you asked, I have put a hold on your calendar for Monday.',
      'Hi Ana, this may not be for you if you ship fewer than fifty orders a week.',
      'Hi Ana, the checker is free and needs no account.',
      'Hi Ana, I can only imagine how long the move took.',
      'Hi Ana, what happens to the queue if the scanner goes down?',
      'Hi Ana, in my last email I gave the wrong date. It is 4 June.',
      'Hi Ana, are you ready for the VAT change on 1 January?',
      "Hi Ana, when you're ready to move forward with the repair, the part is here.",
      'Hi Ana, what would it take for your team to trust the count again?',
      'Hi Ana, the museum opens on Tuesday or Thursday.',
      'Hi Ana, two reasons against the move, one for it: they are below.',
      'Hi Ana, which of the two depots do you count first?',
      'Hi Ana, you asked us to close your file, and it is now closed.',
    ],
  },
  *check(draft, _options, matches) {
    for (const match of matches) {
      const leaving = match.group === 'exit' || match.group === 'loop'
      if (holds(draft, match, matches)) yield { at: match, message: leaving ? 'break-up' : (match.group as 'hard') }
    }
    if (draft.stage === 'reply' || draft.stage === 'post-sale') return
    for (const [index, sentence] of draft.sentences.entries()) {
      const chosen = timesToChoose(sentence, draft.sentences[index + 1])
      if (!chosen || matches.some((match) => match.start < chosen.end && chosen.start < match.end)) continue
      yield { at: chosen, message: 'alternative-choice' }
    }
  },
})

/** Whether a phrase is a technique where it stands. */
function holds(draft: Draft, match: PhraseMatch, matches: readonly PhraseMatch[]): boolean {
  if (match.group === 'exit') return isPressed(draft, match)
  if (match.group === 'loop') return takesLeave(draft, matches)
  const settled = draft.stage === 'reply' || draft.stage === 'post-sale'
  if (match.group === 'break-up') return !/\b(?:unsubscribe|e?mail us|please mail)\b/iu.test(match.sentence.text)
  if (match.group === 'assumptive') return !settled && !isConditional(match)
  if (match.group === 'hypothetical') return opensClause(match)
  if (match.group === 'ben-franklin') return match.sentence.move !== 'gift' && match.sentence.move !== 'offer'
  return true
}

/** Whether the words before a match leave it to the reader: "if you'd like, I'll send the contract". */
function isConditional({ sentence, from }: PhraseMatch): boolean {
  return sentence.words.slice(0, from).some(({ key }) => conditions.has(key))
}

const conditions = new Set('if once should when whenever happy glad would could unless after'.split(' '))
const openers = new Set('just now but and so please then can okay ok alright well or'.split(' '))

/** Whether a match opens its clause, as an imperative does: "Imagine …", "and imagine …". */
function opensClause({ sentence, from }: PhraseMatch): boolean {
  const first = sentence.words[from]
  if (from === 0 || !first) return true
  return openers.has(sentence.words[from - 1]?.key ?? '') || /[,;:.!?()\u2013\u2014-]/u.test(first.before)
}

const silence = new Set('heard hear silence reply response signal assume hint since either'.split(' '))

/**
 * Whether a promise to stop writing answers a silence, and so asks for an answer. One that the reader can choose ("tell
 * me and I'll stop writing") is a way out.
 */
function isPressed(draft: Draft, { sentence, from }: PhraseMatch): boolean {
  const before = sentence.words.slice(0, from)
  if (before.some(({ key }) => exits.has(key))) return false
  return draft.stage === 'break-up' && before.some(({ key }) => silence.has(key))
}

/** Whether a draft stops writing for want of an answer, so that closing the loop is no mere report. */
function takesLeave(draft: Draft, matches: readonly PhraseMatch[]): boolean {
  if (draft.stage === 'reply' || draft.stage === 'post-sale') return false
  if (matches.some((other) => other.group === 'break-up' && holds(draft, other, matches))) return true
  return draft.sentences.some(({ text }) => /\b(?:heard|silence|hint)\b/iu.test(text))
}

const exits = new Set('say tell no not just reply remove stop unsubscribe prefer rather'.split(' '))

/** Two days or hours on either side of an "or" or a slash in a question, or before the question "does either work?" */
function timesToChoose(sentence: Sentence, next?: Sentence): { start: number; end: number } | undefined {
  const put =
    sentence.ending.includes('?') || (next?.ending.includes('?') && next.words.some(({ key }) => key === 'either'))
  if (!put || isSettled(sentence)) return undefined
  const { words } = sentence
  for (const [index, word] of words.entries()) {
    if (word.key !== 'or' && !(word.before === '/' && isTime(word))) continue
    const first = words.findIndex((other, at) => at < index && at >= index - reach && isTime(other))
    const last = words.findIndex((other, at) => at >= index && at <= index + reach && isTime(other))
    const [from, to] = [words[first], words[last]]
    if (from && to) return { start: from.start, end: to.end }
  }
  return undefined
}

/** Whether a question is not about an appointment, or about one that the reader has agreed to. */
function isSettled({ words }: Sentence): boolean {
  if (words.some(({ key }) => agreements.has(key))) return true
  if (words[0]?.key.startsWith('do') && words.slice(1, 3).some(({ key }) => key === 'your' || key === 'yours'))
    return true
  return words.length > 6 && !words.some(({ key }) => appointments.has(key))
}

const agreements = new Set('agreed asked suggested requested promised proposed'.split(' '))
const appointments = new Set(
  `free available availability work works suit suits call chat meet meeting talk demo look looks speak connect better best
  prefer slot slots minutes schedule convenient coffee lunch catch sync zoom meetup discuss visit stop drop swing conversation
  sound good can do could calendar walkthrough session easier easiest best fit ok okay`.split(/\s+/),
)

function isTime(word: Word): boolean {
  if (word.placeholder) return slotName.test(word.placeholder.name)
  return weekdays.has(word.key) || clock.test(word.key)
}
