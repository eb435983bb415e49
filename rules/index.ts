// Generated from the files of this folder by `npm run accept`; not written by hand.
import { phraseRule } from 'carelint/rule'
import type { Rule } from 'carelint/rule'
import askBeforeGive from './ask-before-give.ts'
import bragging from './bragging.ts'
import closingTechnique from './closing-technique.ts'
import emptyFollowUp from './empty-follow-up.ts'
import featureDump from './feature-dump.ts'
import missingHomework from './missing-homework.ts'
import monologue from './monologue.ts'
import nameDropping from './name-dropping.ts'
import overpromise from './overpromise.ts'
import pitchBeforeQuestion from './pitch-before-question.ts'
import selfFirstOpening from './self-first-opening.ts'
import selfFocus from './self-focus.ts'
import timeGrab from './time-grab.ts'

/** The built-in rules by name. */
export const rules: Readonly<Record<string, Rule>> = {
  'ask-before-give': askBeforeGive,
  'bragging': bragging,
  'closing-technique': closingTechnique,
  'empty-follow-up': emptyFollowUp,
  'false-urgency': phraseRule({
    "pillar": "purpose",
    "summary": "Urgency or scarcity is there to hurry the reader.",
    "why": "A clock that somebody else has set makes readers feel pushed, and they decide badly or not at all.",
    "instead": "Say the real date and what depends on it, or leave the timing to the reader.",
    "unless": "The date is real and outside your hands, such as a law, a tender or the day of an event.",
    "source": "seed essay \"The Love Economy\" (me, now, how dare you); impending-event and standing-room-only closes",
    "severity": "error",
    "message": {
      "now": "\"{match}\" tells the reader to hurry, for no reason of their own.",
      "deadline": "\"{match}\" sets a clock on the offer, so that the reader decides under pressure.",
      "chance": "\"{match}\" says that the chance is about to go, so that the reader grabs it.",
      "scarcity": "\"{match}\" makes the offer scarce, so that the reader fears to come too late."
    },
    "phrases": {
      "now": [
        "{act|acting} {now|fast|quickly|today|soon|quick|immediately|right away|without delay|this week}",
        "act {before|while} <...> {late|gone|lasts|last|ends|expires|close|closes}",
        "hurry {up|now|while|before|and|as|if|}",
        "^{hurry|urgent|asap}",
        "{don't|do not|never} {wait|delay|put {this|it} off|sleep on {this|it}|let {this|it} {slip|pass|go}|let {this|the} {chance|opportunity|offer|deal} {slip|pass|go}|procrastinate|drag your feet} {any longer|too long|until it's|for long|another|}",
        "{no time to|not a moment to|time to stop} {lose|waste|waiting}",
        "{time|time's|clock|the clock|clock's} {is|} {running out|ticking|running short|of the essence}",
        "{time-sensitive|time sensitive|time-critical|time critical}",
        "{this|it|matter|is|very|extremely|quite|most|rather} {is|} {very|extremely|quite|} {urgent|pressing}",
        "{urgent|immediate|prompt|swift|urgently} {attention|response|action|reply|need|answer|reminder|decision|request|notice|opportunity}",
        "{respond|reply|answer|register|book|apply|sign|confirm|rsvp|order|contact me|contact us|call me|call us|call|get back to me|get back to us|let me know|let us know|lmk|revert|decide|reach out|write back|join|enrol|enroll|secure <...>|reserve <...>} {back|to {me|us}|here|} {asap|as soon as {possible|you can|you're able}|at the earliest|at your earliest|immediately|right away|urgently|without delay|straight away}",
        "{need|needs|want|require|requires|appreciate|expect} <...> {asap|as soon as possible|immediately|right away|urgently|by eod|by end of day|by tonight|by tomorrow}",
        "sooner rather than later",
        "{now|today|this week|this month|this year|this} {is|really is|'s} {the|your} {time|best time|perfect time|right time|moment|ideal time|window|one time} {to|for|}",
        "{the|a better|the best|the right|the perfect|your} {time|moment} {to act|to start|to move|to decide|to buy|to switch|to invest|to sign|for action|} is {now|today}",
        "{it's|it is|this is} now or never",
        "before it's {too late|gone|all gone}",
        "before it is {too late|gone}",
        "while {you still can|there's still time|there is still time|there's time|it lasts|supplies last|stocks last|stock lasts|spots last|they last|spots remain|it's {still|} {available|hot|free|open}|{seats|spots|slots|places|spaces} {last|remain|are still|are available}}",
        "{let me know|lmk|reply|respond|confirm|get back to me|get back to us|answer|decide|sign|commit|rsvp|revert|book|register|order|accept|grab <...>|claim <...>} {back|to {me|us}|} {by|before|within} {the|} {eod|eow|eom|cob|end of {the|} {day|business}|close of business|tomorrow|tonight|midnight|noon|today|<number> hours|<number> hrs|this evening}",
        "{by|before} {eod|eow|cob|end of day|end of business|close of business|midnight|tonight} {or|otherwise|today|tonight|tomorrow|to {get|lock|secure|claim|qualify|keep|save}|if {interested|you want|you'd like}|if you're {in|interested}}",
        "{need|needs|would need|must have|require|want} {an|a|your|the} {answer|decision|signature|response|reply|commitment|yes|go ahead|go-ahead|confirmation} {from you|back|} {by|before|within|today|now|this week|tomorrow}",
        "{get|wrap|have} {this|it|everything|you|that|the deal|the contract} {all|} {done|up|signed|closed|over the line|sorted|locked in} {by|before|today|this} {the|end|close|month|week|quarter|friday|year|month's|<name>}"
      ],
      "deadline": [
        "{offer|offers|deal|deals|price|prices|pricing|discount|discounts|rate|rates|quote|promo|promotion|sale|coupon|bonus|special|early bird|earlybird|introductory|proposal|savings|voucher|credit|upgrade} {only|pricing|price|rate|rates|offer|discount|code|link|will|is|are|also|} {ends|end|expires|expire|ending|expiring|closes|close|closing|runs out|running out|goes away|going away|disappears|disappear|runs|stops|is valid|are valid|valid|good|only valid|held|stands|available} {at|in|this|by|until|till|til|through|thru|only|soon|tonight|today|tomorrow|on|for|next|after|<name>|<number>}",
        "{ends|expires|ending|expiring|end|expire} {soon|tonight|today|tomorrow|at midnight|this {week|month|weekend|quarter|friday|monday|sunday|year|evening}|in {just|only|} <number> {days|hours|weeks|minutes|day|hour|week}|{on|} {monday|tuesday|wednesday|thursday|friday|saturday|sunday}}",
        "{closes|closing} {soon|tonight|at midnight|in {just|only|} <number> {days|hours|day|hour}|forever|for good}",
        "^{offer|} valid {until|till|til|through|only {until|till|for|through}|for {just|only|} <number>|for a limited}",
        "{enrollment|enrolment|registration|registrations|doors|cart|applications|window|signup|sign-up|sign up|early bird|booking|bookings} {is|are|will|} {closes|closing|close|ends|ending|shuts|shutting} {soon|tonight|today|tomorrow|at midnight|in <number>|this|fast}",
        "{only|just|but} {running|offering|running <...>|offering <...>|available|valid|open|good|on|doing this|doing it|holding <...>} {through|until|till|for {this|the next|another|a few|<number>}} {the|} {end|this|today|tonight|tomorrow|week|month|day|days|more|<number>|friday|sunday|<name>}",
        "{only|just} {running|offering|doing|extending|holding} <...> {through|until|till|for} {this|today|tonight|the end|end|tomorrow|the next|friday|sunday|the rest|a few|<number>}",
        "{only|just} {have|got|} {a|} <number> {more|} {days|hours|weeks|day|hour|week|minutes} {left|remaining|to go|until|before}",
        "<number> {days|hours|day|hour|weeks|minutes} {left|remaining|only} {to|at this|for|on|before|until|in|}",
        "{last|final} {few|} {days|hours|minutes|hour|week} {to|of|for|left|at|before} {save|get|claim|register|apply|join|our|the|this|early|sale|grab|secure|}",
        "last day {to|of|for|at} {save|get|claim|register|apply|join|our|the|this|early|grab|secure|buy|order|book|sign}",
        "{price|prices|pricing|rates|fees|costs|rate|fee|cost} {are|is|will be|will|} {about to|set to|} {going up|increasing|rising|go up|goes up|increase|increases|rise|rises|doubling|double|doubles|jump|jumps} {on|from|after|in|next|soon|by|at|this|again|tomorrow|tonight|once|when}",
        "{goes|go|going|reverts|revert|returns|return|jumps} {back|} {up|} to {the|our|its|} {standard|full|regular|normal|list|retail|usual|original|higher} {price|pricing|rate|rates|cost|fee|<number>|subscription}",
        "{after|by|from} {that|this|then|friday|monday|sunday|midnight|today|tonight|tomorrow} {it|price|the price|prices|this|the rate|you'll} <...> {full price|standard price|regular price|the standard|the full|the regular|list price}",
        "{lock|locks|locking|locked} in {your|this|the|our|today's|current|these|that|a|last year's|pre-increase} <...> {price|prices|pricing|rate|rates|discount|deal|offer|terms|slot|slots|spot|saving|savings|place|date|number}",
        "{if|when} you {sign|commit|buy|order|book|register|decide|start|join|upgrade|subscribe|reply|respond|purchase|renew|enrol|enroll|act|sign up|confirm} <...> {by|before|within} {the|this|end|close|<number>|today|tomorrow|tonight|midnight|friday|monday|month|<name>}",
        "{if|when} you {sign|commit|buy|order|book|register|join|upgrade|subscribe|reply|respond|purchase|renew|enrol|enroll|act|sign up|confirm} {up|with us|it|} {now|today|tonight|this week|this month|right now}",
        "{by|before} {the|} {end of|close of} {the|this|our|} {week|month|quarter|year|day} <...> {discount|price|pricing|offer|deal|rate|save|lock|waive|qualify|secure|bonus}",
        "{limited|short} time {only|offer|offers|deal|pricing|discount|price|special|promotion|promo|bonus|opportunity|to|}",
        "{limited|short}-{period|term|window} {offer|deal|pricing|discount|}",
        "{for|only for|available for} a {very|} {limited|short} {time|period|window}",
        "{today|tonight|this week|this month|this weekend|24 hours|48 hours|72 hours|one day|one-day|one time|one-time} only",
        "{only|just} {for|} {today|tonight|this week|this month|this weekend|24 hours|48 hours}",
        "{one-time|one time|once-in-a-lifetime|once in a lifetime} {offer|deal|opportunity|chance|price|discount}",
        "{price|pricing|rate|discount|offer|slot|spot|number} {i|we} can {only|} {hold|guarantee|honour|honor|keep} {this|it|that|} {until|till|for|through}",
        "{can|could|will|to} {only|} {hold|guarantee|honour|honor} {this|the|that|your|our|these} {price|pricing|rate|rates|discount|offer|deal|slot|spot|quote|number|seat|place|terms} {only|} {until|till|for|through}"
      ],
      "chance": [
        "{last|final} {chance|opportunity|call|shot} {to|for|at|before|on|}",
        "{last|final} {reminder|notice|warning}",
        "{don't|do not|never|dont|won't want to|wouldn't want to|not want to|hate for you to|hate to see you|not to|afford to|so you don't|you can't} miss {out|this|it|the|your|a|an|these|our}",
        "{miss|missing|missed} {this|your|the} {chance|window|opportunity|deadline|cut-off|cutoff|boat}",
        "{chance|opportunity|window|offer|deal|door} {is|will be|won't be|will not be|} {closing|gone|disappearing|slipping|slipping away|shutting|open long|open for long|going fast|narrowing}",
        "{window|door|offer|opportunity} {closes|closing|won't stay|will not stay|won't be|will close|is closing} {open|soon|fast|forever|quickly|}",
        "{this|here} is {the|your|our} {window|last window|one window|only window}",
        "before {someone else|somebody else|another <word>|your competitor|your competition|a competitor|one of your competitors|your rivals|anyone else|others} {does|takes|grabs|gets|snaps|claims|beats|books|do|take|grab|get|snap|snatches}",
        "before {they're|it's|they are|it is|we're|spots are|seats are|slots are|all} {all|} {gone|full|taken|sold out|booked|booked up|filled}",
        "before {the|this|my|our|your} {offer|price|deal|window|door|spots|slots|seats|promotion|discount|sale|prices|list|calendar|cohort|doors} {ends|expires|closes|goes|go|fills|fill|is|are|runs|increase|rise|rises|close|end}",
        "{won't|will not|can't|isn't going to|not going to} {last|be around|be available|stay open|be here|stay available|be repeated|be offered|come around|come} {long|forever|for long|for much longer|much longer|again}",
        "{won't|will not|never} {be|see|get|find} {repeated|offered again|this offer again|this price again|another chance|a better {deal|price|time|offer}|this {chance|deal|price} again}"
      ],
      "scarcity": [
        "{only|just} {have|got|} {<number>|a handful of|a limited number of|a few} {<word>|} {<word>|} {spots|spot|seats|seat|slots|slot|places|place|licenses|licences|units|openings|opening|spaces|space|tickets|rooms|copies|positions|invites|invitations|partnerships|sessions|appointments|tables|booths|stands|dates|bookings|beta spots|installs}",
        "{<number>|few} {<word>|} {spots|spot|seats|seat|slots|slot|places|place|licenses|licences|units|openings|opening|spaces|tickets|rooms|copies|positions|appointments|dates} {are|is|} {still|} {left|remaining|remain|remains|to fill|still open|only}",
        "{spots|seats|slots|places|tickets|spaces|units|openings|dates|licenses|licences} {left|remaining}",
        "{spots|seats|slots|places|tickets|spaces|openings|availability|space|capacity|stock|supply|quantities|dates|calendar|schedule|diary|roster|cohort} {is|are|'s|will be|} {very|strictly|extremely|now|already|} {limited|filling|going|disappearing|running out|running low|almost|nearly|scarce|selling|tight|booking up|booking fast|filling up|getting full|vanishing}",
        "{limited|few|restricted|scarce} {spots|seats|slots|places|availability|spaces|space|capacity|openings|supply|stock|quantities|quantity|number of|edition|intake|tickets|dates}",
        "{fill|fills|filling|filled|book|books|booking|booked|sell|sells|selling|go|goes|going|snapped} {up|out|} {fast|quickly|quick|soon|rapidly}",
        "{almost|nearly|virtually} {gone|full|sold out|booked|booked out|booked up|at capacity|all gone|out of {stock|spots|seats|space}}",
        "{due to|because of|given|owing to|in|with|there's} {very|} {high|huge|strong|overwhelming|popular|extreme|unprecedented|heavy} demand",
        "{i|we|i'm|we're|i am|we are|can|will|could} {can|could|will|are|am|do|have|typically|usually|currently|deliberately|intentionally|} only {ever|really|} <word> {on|with|in|for|out|up to|} {a|} <number> {<word>|} {<word>|} {client|clients|customers|companies|partners|contractors|weddings|projects|businesses|brands|teams|people|agencies|homes|families|founders|stores|shops|firms|accounts|couples|applicants|candidates|members|practices|builds|sites|participants|attendees|organizations|organisations|pilots|engagements|sponsors|dealers|distributors|retailers} {per|a|each|at|every|this|in|next|right|for|to|}",
        "{i|we|i'm|we're} {take|accept|onboard|feature|film|shoot|serve|book|run|handle} {on|} {only|just|no more than|a maximum of|at most|up to} {a|} <number> {<word>|} {<word>|} {client|clients|customers|companies|partners|contractors|weddings|projects|businesses|brands|teams|people|agencies|homes|families|founders|stores|shops|firms|couples|practices|builds|sites|accounts}",
        "{taking|accepting|onboarding|opening|booking|selecting|admitting} {on|up|} {only|just|} <number> {new|more|additional|pilot|beta|founding|further} <...> {clients|projects|customers|companies|businesses|partners|spots|slots|places|seats|builds|brands|teams|members|agencies|practices|sites|couples|accounts}",
        "{only|just} {taking|accepting|onboarding|opening|booking|selecting|admitting|offering <...>|giving <...>|letting in|working with|partnering with|inviting|doing this for|sharing this with|offering this to} {on|up|} {a|} {<number>|handful|limited}",
        "{only|just|open} {to|for} {the|our|} first <number>",
        "{the|for the|to the|to|for} first <number> {only|to {reply|respond|sign|book|register|join|claim|act|buy|order|apply|commit}|who {reply|respond|sign|book|register|join|claim|act|buy|order|apply|commit}|sign-ups|signups|sign ups|replies|responders|respondents|takers|buyers|registrants}",
        "{one|1|only one|just one|exactly one|two|only two|<number>} {<word>|} {<word>|} per {city|region|industry|territory|postcode|postal code|zip|area|market|town|state|county|vertical|category|niche|neighborhood|neighbourhood|metro|suburb|district} {only|so|to|and|}",
        "first come first served",
        "first-come {basis|}",
        "{otherwise|or|and then|then} {i'll|i'm|we'll|we're|it's|it|i|we|} {will|have to|going to|'ll|need to|} {moving|move|going|goes|go|offer|offering|open|pass|passing|give|giving} {it|this|your <word>|the <word>|on|them|} {to|up to} {the|a|} {waitlist|wait list|waiting list|someone else|next|another|others|somebody else}",
        "{offer|give|release|pass|sell|open up|hand|open} {this|it|your|the} {spot|slot|seat|place|opportunity|listing|date|rate|space|} {away|up|} to {someone else|another|the next|somebody else|others|the waitlist|a competitor|your competitor}",
        "{release|lose|forfeit} {your|this|the} {spot|slot|seat|place|date|space|reservation|rate|pricing|discount}",
        "{slots|slot|openings|calendar|schedule|availability|lead times|i'm|we're|i am|we are|spots|bookings|builds|installs|waitlist|waiting list} {is|are|} {already|now|currently|} {booked|booking|booking out|booked out|out|} {up|} {to|} <number> {weeks|months|days} {out|in advance|ahead|long}",
        "{typically|usually|generally|currently|now|already} {book|booked|booking} <...> <number> {weeks|months} {out|in advance|ahead}",
        "{currently|still|just} {available|open|free} but",
        "{only|just} {have|got} {room|space|capacity|time|availability|bandwidth} {left|} for {just|only|} {<number>|a handful}",
        "{room|space|capacity} for {only|just} <number>",
        "{claim|grab|reserve|secure|save|lock in|snag|bag|hold} {your|a|my|this|one of} <...> {spot|seat|place|slot|discount|offer|price|rate|space|ticket} {now|today|before|while|asap|tonight}",
        "{almost|nearly} {no|none} {spots|seats|slots|places|left|remaining}"
      ]
    },
    "except": [
      "{your|my|his|her|their} {very|} limited {time|capacity|availability|stock}",
      "{don't|do not} wait {for|on} {us|me}",
      "{password|certificate|card|visa|passport|licence|license|domain|token|session|invitation} <...> {expires|expire|expiring|valid|ends}",
      "{on|in|our|my|since|from|after|during|the|your} last call",
      "{don't|do not} wait up",
      "first <number> {customers|clients|users|companies|months|weeks|days|years|hours} {we|were|came|in|of}"
    ],
    "examples": {
      "flags": [
        "Hi Ana, act now and the set-up is done in June. How do you plan shifts?",
        "Hi Ana, only 3 spots left in the May group.",
        "Hi Ana, the offer ends Friday.",
        "Hi Ana, call us before it's too late.",
        "Hi Ana, this is your last chance to join.",
        "Hi Ana, don't miss out on the spring price.",
        "Hi Ana, our calendar is filling up fast.",
        "Hi Ana, the discount is for today only.",
        "Hi Ana, we only take 4 new clients a year."
      ],
      "allows": [
        "Hi Ana, there is no rush; answer whenever it suits you.",
        "Hi Ana, the workshop is on 14 June at 10:00 in Leeds. The recording will be public.",
        "Hi Ana, your own notice says that the tender closes on 14 June, so I kept this short.",
        "Hi Ana, the VAT rule changes on 1 January for everyone; the official page is below.",
        "Hi Ana, there is no deadline on this and no price that expires.",
        "Hi Ana, you mentioned that the price list expires on Friday. Is the new one out?",
        "Hi Ana, only three of the links on your page are broken.",
        "Hi Ana, with your limited time in mind, the fix is one line.",
        "Hi Ana, don't wait for us before you patch the server.",
        "Hi Ana, as you asked, I need an answer by Friday to hold the room."
      ]
    }
  }),
  'fear-of-loss': phraseRule({
    "pillar": "purpose",
    "summary": "Fear, shame or the crowd is the lever.",
    "why": "A mail that frightens or shames makes readers guard themselves, and they remember who did it.",
    "instead": "Give the one fact you found, with its source, and let the reader judge the risk.",
    "unless": "The reader has named the risk and asked what to do about it.",
    "source": "Loss aversion and social proof as pressure tactics in sales letters (Bhatia 1993); seed essay \"Serve from Empathy!\"",
    "severity": "warn",
    "message": {
      "money": "\"{match}\" paints a loss, so that the reader acts to make it stop.",
      "rivals": "\"{match}\" sets the reader's rivals on the reader.",
      "crowd": "\"{match}\" points at the crowd, and the reader is to fear standing alone.",
      "behind": "\"{match}\" threatens the reader with being left behind.",
      "waiting": "\"{match}\" puts a price on every day the reader takes to think.",
      "alarm": "\"{match}\" conjures a disaster to frighten the reader.",
      "shame": "\"{match}\" makes a fool of a reader who says no."
    },
    "phrases": {
      "money": [
        "{leave|leaving|leaves|left} {so much|a lot of|too much|real|serious|good|easy|that much|<word>|} {money|revenue|cash|profit|profits|sales|margin|value|deals|growth|savings|<number>|<name>} {<word>|} on the table",
        "{money|cash|revenue|profit|profits|sales|leads|customers|patients|clients|deals|jobs|business|opportunities|bookings|dollars|<number>} {that's|that is|is|are|literally|simply|just|} {literally|simply|just|} {walking|going|flying|slipping|leaking|draining|pouring|flowing|running|disappearing|evaporating|vanishing} {right|straight|} {out|away|through|off|down|every|each}",
        "{walk|walks|walking|fly|flying|go|going} {right|straight|} out {of|} {the|your} door",
        "{slip|slips|slipping} {right|} {away|through your fingers|through your hands|past you|by you}",
        "{you're|you are|you could be|you may be|you might be|you'll be|businesses|companies|those who|people|be|still|keep|end up} {already|probably|currently|likely|also|} missing out {on|}",
        "{bleed|bleeding|bleeds|hemorrhaging|haemorrhaging} {money|cash|revenue|customers|leads|talent|clients|profit|profits|market share}",
        "{burning|burn|burns} {through|} {money|cash|your budget}",
        "{throwing|throw|throws|pouring|flushing} {good|your|} {money|cash|budget|revenue} {away|down the drain|out the window}",
        "{stop|prevent|avoid} {losing|bleeding|wasting|missing} {money|customers|revenue|patients|clients|leads|sales|deals|<...>} {to {your|the|a|other|another} {competitors|competition|competitor|rivals}|before it's|before you}",
        "a {missed|lost|slow|bad|dropped} {call|lead|email|patient|customer|review|reply|message|day} is a {missed|lost} <word>",
        "{every|each} {missed|lost|slow|unanswered|abandoned|no-show|empty} {call|lead|email|appointment|cart|message|chair|seat|shift|order|inquiry|enquiry|visitor} {is|costs|means|goes|equals|could be|becomes}",
        "{silently|quietly|secretly|slowly} {killing|draining|costing|destroying|hurting|eating|bleeding|leaking}"
      ],
      "rivals": [
        "{your|the|all your|most of your|those|some of your|one of your|other} {<word>|} {competitor|competitors|competition|rivals|rival|peers} {is|are|have|has|aren't|isn't|will be|were} {all|already|now|currently|busy|quietly|actively|probably|likely|about|not|also|} {already|} {waiting|moving|winning|pulling|gaining|getting|taking|stealing|eating|capturing|outranking|outbidding|beating|ahead|adopting|adopted|using|investing|invested|switching|switched|catching|showing|doing|jumping|leveraging|benefiting|benefitting|scaling|automating|ranking|running|building|made|figured|moved|started|embraced|seeing|scooping|snapping|securing|signing|signed|deploying|implementing|targeting|advertising|talking|hiring|poaching|growing|there|on it|on board}",
        "{your|the|all your|most of your} {<word>|} {competitor|competitors|competition|rivals|rival|peers} {already|now|currently} <word>",
        "{your|the} {<word>|} {competitor|competitors|competition|rivals} {will|would|could|might|may|can} {be|get|take|win|have|gladly|happily|eat|steal|beat|grab|love|thank}",
        "{your|their|the} {successful|top|biggest|closest|main|smart|smarter|best|leading} {competitors|competition|rivals} {are|use|have|is|do|already}",
        "{outrank|outranks|outranking|outbid|outbidding|outspending|outpacing|outpace|outperforming|beating|overtaking|undercutting|leapfrogging|eclipsing|outselling|passing} {you|your <word>|<name>}",
        "{stealing|steal|steals|taking|poaching|poach|winning|grabbing|grab|capturing|eating|snapping up|scooping up|swiping} {your|those|these|all your|the|away your} {potential|future|best|next|<word>|} {customers|clients|leads|traffic|market share|patients|business|lunch|deals|jobs|talent|visitors|sales|prospects|revenue|listings|bookings|guests}",
        "{lose|losing|loses|lost|losing out} <...> to {your|the|a|another|other|some|} {<word>|} {competitor|competitors|competition|rivals|rival|whoever|someone else|someone who|somebody else|<name> down the road|the guy|the next|the shop|the place}",
        "{lose|losing|loses} <...> to {whoever|someone|somebody|anyone} {answers|responds|picks|replies|gets|who|else|faster|with}",
        "{go|goes|going|walk|walks|walking|turn|turning|flock|flocking|call|calls|calling|move|moving|head|heading|switch|drive|driving} {straight|right|over|on|instead|} {to|for} {your|a|the|another|other} {<word>|} {competitor|competitors|competition|rival|rivals}",
        "{choose|chooses|choosing|chose|pick|picks|picking|call|calls|calling|hire|hires|hiring|find|finds|finding|see|sees|seeing|buy|booking|book|go with|going with|contact|contacting} {<name>|them|someone else|a competitor|your competitors|your competition|your competitor|the competition|others|another <word>|<...>} {instead of|before|over|rather than|ahead of} {you|yours|your|<name>}",
        "{give|gives|giving|hand|handing|leave|leaving} {your|the|them|a} <...> {competitors|competition|competitor|rivals} {a|an|the|} {edge|advantage|head start|headstart|upper hand|opening|market}",
        "how <name> {booked|grew|added|won|increased|doubled|tripled|got|gained|closed|landed|beat|captured|stole} {<number> {more|new|extra}|your|their}",
        "before {your|the|a} {competitors|competition|competitor|rivals} {do|does|get|gets|catch|find|figure|beat|take|move|start}",
        "{stay|keep|get|remain|be} {ahead of|one step ahead of|in front of} {your|the} {competition|competitors|rivals}",
        "while {your|the|other|others|everyone|everybody|all your|most} {<word>|} {competitors|competition|rivals|else|others|peers|agencies|companies|businesses|teams|firms} {are|is|have|has|pull|win|move|grow|race|already|adopt|gain|keep|get|take}"
      ],
      "crowd": [
        "{everyone|everybody|everyone else|every other <word>|all the {top|best|big|smart|leading}} {<word>|} {is|are|has|have} {already|now|} {using|switching|moving|doing|talking|switched|adopted|moved|adopting|jumping|getting|joined|joining|on}",
        "{smart|smartest|successful|savvy|forward-thinking|winning|leading} {companies|teams|leaders|businesses|agencies|brands|owners|firms|money|marketers|founders|practices} {are|is|have|know} {already|all|now|}",
        "{don't|do not|won't want to|not to} {be|become} the {only|last} {one|company|business|team|person|firm|agency|<word>}",
        "{you'd|you would|you'll|you will|you} be the {only|last} {one|company|business|team|firm|agency} {in|left|on|without|not|who|that}",
        "<number> {of your|other|local|happy|of|} {<word>|} {customers|clients|companies|teams|businesses|people|agencies|firms|stores|shops|practices|users|neighbors|neighbours|homeowners|owners|members|guests|founders} {have|are|has|'ve|in your <word> have} already",
        "{most|many|all} {of|} your {peers|competitors|neighbors|neighbours|colleagues} {are|have|already|use|now}",
        "{jump|get|hop} on {the|this} {bandwagon|train|wave}",
        "everyone's {already|talking about|doing|using|switching|moving}"
      ],
      "behind": [
        "{be|get|being|getting|gets|are|is|been|feel|find yourself|risk being} left {behind|in the dust|out|for dead}",
        "{leave|leaves|leaving} {you|your <word>|them} {behind|in the dust}",
        "{fall|falls|falling|fell|fallen|slip|slipping|drop|dropping} {even|further|too far|way|farther|so far|} behind",
        "{lag|lags|lagging} behind",
        "{be|being|get|getting|become|becoming|made|go|going} {obsolete|extinct|irrelevant|a dinosaur|replaced by <word>|disrupted}",
        "{obsolete|extinct|irrelevant|out of business} {in|within|by|before} {<number>|a|the}",
        "the rest {will|are going to|'ll|get|are|won't} {watch|be|fall|get|lose|struggle|left|wonder|stuck|wish|spend|catch|scramble|disappear|follow|pay}",
        "{those|companies|businesses|teams|firms|people|the ones|agencies|leaders|brands|anyone} {who|that|which} {don't|do not|wait|ignore|hesitate|fail|delay|won't|aren't} <...> {will|are going to|risk|lose|get|end up|struggle|fall|be|won't}",
        "{asleep at the wheel|sitting duck|sitting ducks|dead in the water|head in the sand|stuck in the past|behind the curve|missing the boat|miss the boat|missed the boat|behind the times|playing catch-up|playing catch up|play catch-up|play catch up}",
        "{won't|will not|wouldn't|may not|might not|not going to} {survive|make it|be around|be in business|last} {the|if|unless|without|in|another|to}",
        "watch {someone else|others|your competitors|your rivals|everyone else|the competition|them} <word>"
      ],
      "waiting": [
        "{every|each} {day|week|month|hour|minute|quarter|year|moment|passing day} {that|} {you|your team|this|it|we|goes by|passes|of downtime|of delay|of waiting|of inaction|without|spent|lost|of} {<...>|} {cost|costs|costing|is|means|adds|you lose|lose|loses|losing|wait|waits|delay|delays|don't|hold off|put|go without|goes by|passes|money|another}",
        "every {day|week|month|hour|minute|quarter|year} {you|your team|your company} {wait|delay|don't|do not|hold off|put it off|hesitate|put this off|do nothing|spend|run|stay|keep|are not|aren't}",
        "the longer {you|this|it|they|your <word>} {wait|waits|go|goes|delay|delays|hold|put|puts|take|takes|leave|sits|stays|ignore}",
        "cost of {doing nothing|inaction|waiting|delay|delaying|not acting|standing still|the status quo|staying put|not doing|indecision|ignoring|not having|not knowing}",
        "{price|risk|danger|consequences} of {inaction|doing nothing|waiting|delay|not acting|the status quo|standing still|ignoring}",
        "{waiting|delaying|hesitating|doing nothing|inaction|hesitation|standing still|ignoring {this|it}} {will|could|can|only|may|might|is} {cost|costs|get|make|mean|be|costing|not an|the most|far|more|the riskiest|<word> expensive}",
        "{costs|cost} {have|has|are|is|keep|keeps} {continued|continue|continuing|mounting|climbing|adding up|piling up|rising|ticking}",
        "{<number>|a fortune|thousands|millions|dearly|money} {every|each|per|a} {day|week|month|hour|year} you {wait|delay|don't|hold|do nothing|put}",
        "how much {longer|more} can {you|your <word>|<name>} {afford|wait|keep|go|risk}",
        "miss {the|that|your} {one|only|single} {moment|window|chance|time}"
      ],
      "alarm": [
        "{keep|keeps|keeping|kept} {you|me|us|them|many|most <word>|<word>} {up|awake} at night",
        "{can|could} {you|your <word>|<name>|any <word>} {really|truly|honestly|even|} afford {to {lose|wait|ignore|miss|risk|fall|let|keep|be|take|skip|delay}|another|that|losing}",
        "{can't|cannot|can not} afford {not to|to {ignore|wait|lose|miss|be|fall|skip|risk|let|overlook|delay|keep|take the}}",
        "{if|when} {your|you|a|the} <...> {hit|hits|hacked|breached|breach|ransomware|fails|failed|goes down|went down|sued|audited|fined|attack|attacked|outage|stolen|compromised|leaked|phished} <...> {how long|what would|what happens|what will|who would|would you|could you|are you|do you|how would|how much|you'd|you would|your}",
        "what {happens|happen|would happen|will happen|will you do|would you do|if} {if|when|to your <word> if|to you if|} {your|you|a|an|the|that} <...> {hacked|breach|breached|ransomware|fails|sued|audited|fined|attacked|stolen|goes down|quits|leaves|lawsuit|outage|audit|leaks|leaked|compromised|shut down|hit}",
        "{just|only} {one|a single} {breach|click|attack|mistake|lawsuit|bad review|incident|phishing email|error|missed <word>|outage|accident|audit|wrong <word>|bad <word>|disaster} {away|from|can|could|is all|and|to}",
        "{it only takes|only takes|all it takes is|takes only|takes just} {one|a single} {breach|click|attack|mistake|lawsuit|bad|incident|phishing|error|missed|outage|accident|wrong|email|employee|<word>}",
        "{one|a single} {breach|click|attack|mistake|lawsuit|bad review|incident|error|outage|accident|claim|ransomware attack|violation|slip} {away|can|could|is all|will|would} {from|cost|ruin|destroy|end|wipe|take|bring|sink|shut|put|undo|it takes|be}",
        "{ticking time bomb|ticking bomb|time bomb|disaster waiting|accident waiting|recipe for disaster|house of cards|perfect storm|death spiral|wake-up call|wake up call|point of no return|nightmare scenario|worst nightmare|doomed|catastrophic|ruin your business|destroy your business|bankrupt you|put you out of business}",
        "{not|isn't|never} {a|} {question|matter} of {if|whether} {but|it's|it is|you|your|only}",
        "not if but when",
        "{you'll|you will|you'd|you would|you may|you might|you could} {soon|later|really|surely|definitely|live to|come to|} {regret|kick yourself|be sorry|pay the price|be next|wish you|wish you'd|pay for it|be kicking yourself|face fines|be fined|be liable|be sued}",
        "{don't|do not} {regret|be next|become the next|let this happen to you|become a statistic|be a statistic|be another statistic|get caught|learn the hard way|risk it|say i didn't warn}",
        "{you|your <word>|<name>} {could|may|might|will} be {next|the next|at risk|in danger|exposed|vulnerable|on the hook|the next victim}",
        "{at|in} {serious|real|huge|grave|high|major|significant} {risk|danger} {of|from|if|right|and|}",
        "{putting|puts|put} {your|you|<name>} <...> {at risk|in danger|in jeopardy|on the line}",
        "{risk|risks|risking} {losing|being|falling|missing|getting|having|facing|your {business|data|reputation|customers|job|license|licence}|everything|huge|hefty|massive|heavy|serious} {<word>|}",
        "{face|facing|faces|hit with|slapped with} {huge|hefty|massive|steep|heavy|serious|crippling|fines|penalties} {<word>|}",
        "{silent killer|fear of missing out|fomo}",
        "{how|are you} {sure|confident|certain|long} {are you|} {that|} {you're|you aren't|your|nobody|no one|you} not {losing|exposed|at risk|being|vulnerable|next|leaking|missing}",
        "{you|most {companies|businesses|people}} {won't|don't|will not|do not} {know|realize|realise|notice|find out|see it} {it|it's|} {until|till} {it's|it is|it's already} too late",
        "<number> {of|out of} {all|small|<word>|} {businesses|companies|firms|startups|practices|stores|shops|owners} {<word>|} {<word>|} {go under|go out of business|close|fail|shut down|never recover|never reopen|go bankrupt|fold}"
      ],
      "shame": [
        "{crazy|foolish|silly|mad|insane|stupid|a fool|nuts|an idiot|reckless|irresponsible} {not|to {pass|miss|ignore|skip|say no|turn|let|walk|keep|wait}}",
        "{only|just} {a fool|an idiot|fools|amateurs|dinosaurs} {would|will|still|don't}",
        "{any|every|no} {serious|smart|real|savvy|sane|responsible|self-respecting|successful} {business|company|leader|ceo|marketer|founder|owner|team|manager|agency|person} {would|should|knows|can|could|is|has|uses|will|still|ignores|wouldn't}",
        "{surprised|shocked|amazed|astonished} {that|to see|to see that|to find|to find that|to learn} {you|your <word>|<name>} {are|is|still|aren't|isn't|don't|doesn't|haven't|didn't|had|have|has|weren't} {still|not|no|yet|}",
        "{are you|you're|you are} {seriously|really|honestly|still} {still|} {stuck|relying|running on|wasting|paying for|settling|limping}",
        "{pay|paying|charged} the {idiot|stupid|lazy} tax",
        "{if you're|if you are} {serious|really serious|actually serious} about",
        "don't have what it takes",
        "too {stubborn|proud|lazy|cheap} to",
        "{explain|explaining} {it|this|that} to your {boss|board|ceo|investors|shareholders|wife|husband|customers}"
      ]
    },
    "except": [
      "{i|i've|i'm|we|we've|we're|we were|i was|my} {have|am|are|had|have been|'ve|} {also|really|a bit|a little|} {fallen|falling|fell|fall|lagging|slipping|missing|missed|got|left|been left|getting|running} {<word>|} {behind|out}",
      "{your|you've|you} {told|said|wrote|mentioned|noted} <...> behind",
      "{keep|keeps|kept} {me|us} {up|awake} at night",
      "{no|not|never|without|zero|low|little} {one|<word>|} left {behind|out}",
      "{risk|risks} being {wrong|a bit|a little}",
      "{we|i|our <word>} {can't|cannot|can not|could|can} {really|} afford",
      "what {keeps|kept|is keeping} you {up|awake} at night"
    ],
    "examples": {
      "flags": [
        "Hi Ana, you're leaving money on the table with every parcel.",
        "Hi Ana, your competitors are already using our scanner.",
        "Hi Ana, everyone is already switching to thermal labels.",
        "Hi Ana, don't get left behind.",
        "Hi Ana, every day you wait costs you orders.",
        "Hi Ana, can you afford another Friday like the last one?",
        "Hi Ana, you would be crazy to pass this up."
      ],
      "allows": [
        "Hi Ana, your form drops the postcode on step 3, so some orders may go astray; the fix is one line.",
        "Hi Ana, you wrote that you keep falling behind on Mondays. Is it the picking or the labels?",
        "Hi Ana, I have fallen behind on my mail, so this comes late.",
        "Hi Ana, what keeps you up at night about the move?",
        "Hi Ana, the regulator fined two depots in Leeds in May; its notice is linked below.",
        "Hi Ana, how do you compare yourself with the competition?",
        "Hi Ana, there is no cost to waiting, and the price stays."
      ]
    }
  }),
  'feature-dump': featureDump,
  'guilt-trip': phraseRule({
    "pillar": "purpose",
    "summary": "The draft puts the reader in the wrong for not answering, or for not having done something.",
    "why": "Blame for a silence that nobody agreed to break makes readers feel chased, and answering becomes paying a debt.",
    "instead": "Cut the count and the reproach, and begin with the one new thing you bring today.",
    "unless": "The reader owes an answer by agreement, as on an order, an invoice or a date that both have confirmed.",
    "source": "Petrova et al. 2026 (arXiv 2604.19783), guilt induction and fewer donations; seed essay \"The Love Economy\"",
    "severity": "error",
    "message": {
      "silence": "\"{match}\" holds the silence against the reader, who never promised an answer.",
      "count": "\"{match}\" counts earlier tries, and the reader is to feel that an answer is owed.",
      "earlier": "\"{match}\" sends the reader back to an old mail, with a reproach in it.",
      "waiting": "\"{match}\" makes the wait the reader's fault.",
      "fault": "\"{match}\" reads a motive into a silence, so the reader has to defend it.",
      "owed": "\"{match}\" presents the reader with a bill for work nobody ordered."
    },
    "phrases": {
      "silence": [
        "{i|we} {still|} {haven't|have not|havent|hadn't|have still not|have yet to|never|didn't|did not|have never} {yet|still|actually|really|} {heard|hear|received|receive|gotten|got|get|had|seen} {anything|much|a word|} {back|from you|from your team|from your side|from your end}",
        "{i|we} {still|} {haven't|have not|havent|have still not|have yet to|never|didn't|did not|have never} {yet|} {heard|received|receive|gotten|got|get|had|seen|heard back} {a|any|your|an|so much as a|even a} <...> {reply|response|answer|feedback|word|acknowledgement|acknowledgment|decision}",
        "{haven't|have not|havent|not|never} {yet|} {heard|hear} back",
        "{haven't|have not|havent} {yet|} {heard|received} {anything|a thing|a word|a peep|a reply|a response|an answer} {from you|back|yet|since}",
        "{haven't|have not|havent|not} {yet|} heard from {you|your {team|side|office}}",
        "{i've|i have|we've|we have|i|we} {not|yet to|never} {yet|} {heard|received|hear|receive|had|got} {a|any|your|anything|} {reply|response|answer|word|back|from you}",
        "{without|with no|and no|but no|still no|had no|got no|received no|been no} {any|a|} {reply|response|answer|word|feedback} {so far|yet|from you|from your side|to {my|our|any|either|those|them}|since|}",
        "no {reply|response|answer|word} {so far|yet|from you|from your side|to my}",
        "you {still|} {haven't|have not|havent|never|didn't|did not|have yet to|have never} {yet|even|} {responded|replied|respond|reply|answered|answer|got back|gotten back|get back|written back|called back|call back|acknowledged|returned {my|our}|opened my}",
        "{you've|you have} {not|yet to|never|still not} {yet|} {responded|replied|answered|respond|reply|answer|got back|gotten back|get back|written back|acknowledged|returned {my|our}}",
        "{you|you've|you have|conversation|thread|things} {have|has|'ve|} {gone|went|been|got} {a bit|a little|rather|very|so|completely|totally|quite|} {dark|silent|quiet|cold|awol|radio silent} {on {me|us}|since|}",
        "{your|the|this|total|complete|deafening|continued} {radio silence|silence|silent treatment|lack of {response|reply|replies|an answer|interest}|non-response|absence of a reply}",
        "{hearing|getting|hear|heard|got|met with|only|nothing but|just} {crickets|radio silence|tumbleweed|tumbleweeds}",
        "{ghosted|ghosting} {me|us|my|our}",
        "{been|being|get|getting|got} ghosted",
        "{you're|you are|you|you've been|keep|are you|been} {ignoring|ignored|avoiding|dodging|blanking} {me|us|my|our|these|all my}",
        "^{radio silence|crickets|tumbleweed}"
      ],
      "count": [
        "{i've|i have|we've|we have|i|we|having} {now|already|also|previously|} {reached out|reached|emailed|e-mailed|written|wrote|tried|called|phoned|rung|contacted|messaged|pinged|followed up|chased|knocked|attempted} <...> {a few|few|a couple of|a couple|couple|several|multiple|many|numerous|countless|so many|<number>} {separate|different|other|previous|more|} {times|emails|e-mails|messages|notes|voicemails|attempts|occasions|calls|letters|weeks|months|invites|invitations}",
        "{i've|i have|we've|we have|i|we|having} {now|already|also|previously|} {sent|left|dropped|shot|written|fired off} {you|over|out|across|your team|} {now|already|} {quite|} {a few|few|a couple of|a couple|couple|several|multiple|many|numerous|countless|so many|<number>} {separate|different|other|previous|} {emails|e-mails|mails|messages|notes|follow-ups|follow ups|followups|reminders|invites|invitations|voicemails|letters|requests|texts|pings}",
        "{reached|reaching} out {to you|} {now|} {already|} {a few|a couple|a couple of|several|multiple|many|numerous|<number>} {separate|} times",
        "{i've|i have|we've|we have|i|we|been|have been|having} {repeatedly|unsuccessfully|already|} {tried|trying|attempted|attempting|struggled|struggling} {repeatedly|several times|many times|a few times|hard|} to {reach|get in touch with|contact|get hold of|get a hold of|get through to|connect with|catch|track down|pin down|get ahold of|get your attention} {you|him|your team|<name>}",
        "{tried|trying} {calling|reaching|emailing|contacting|phoning|ringing} you {<number>|a few|a couple|several|many|and|again|without|but}",
        "this is {now|already|} {my|the|our} {second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|umpteenth|nth} {and <word>|} {email|e-mail|mail|attempt|message|note|follow-up|follow up|letter|reminder|try|outreach|request|voicemail|ping|time {i|i'm|i've|we|we've|that i|writing|reaching|emailing|contacting}}",
        "{for the|the} {second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth} time {i|i've|we|now|this|} {emailed|written|am|have|}",
        "^{my|our|} {second|third|fourth|fifth|2nd|3rd|4th|5th|yet another} {attempt|try|email|e-mail|request|reminder|notice|follow-up|follow up|note|message}",
        "{after|despite|following} {my|our|} {<number>|several|multiple|many|all my|all our|numerous|repeated|countless|so many|my} {previous|unanswered|earlier|failed|unsuccessful|} {emails|e-mails|attempts|messages|follow-ups|follow ups|notes|calls|voicemails|reminders}",
        "{unanswered|ignored} {emails|e-mails|messages|notes|mails|calls|voicemails}",
        "my {<number>|several|many|numerous|repeated|multiple|countless} {previous|earlier|last|unanswered|} {emails|e-mails|attempts|messages|follow-ups|follow ups|notes|calls|voicemails|reminders}",
        "<number> {weeks|days|months} {have|has} {now|already|} {passed|gone by|elapsed|gone|slipped by} since {my|our|i|we} {first|last|}",
        "it {has|is} {now|already|} been <number> {weeks|days|months} since {my|our|i|we} {first|last|} {email|e-mail|emailed|wrote|sent|reached|contacted|message|messaged|note|proposal|quote|outreach}",
        "it's {now|already|} been {over|more than|about|almost|nearly|} {a|<number>} {week|weeks|days|month|months} since {my|our|i|we} {first|last|} {email|e-mail|emailed|wrote|sent|reached|contacted|message|messaged|note|proposal|quote|outreach}"
      ],
      "earlier": [
        "{per|as per} my {last|previous|earlier|prior|first|original|recent|other} {email|e-mail|mail|message|note|emails|voicemail|messages|letter}",
        "as {i've|i have|i|already|previously} {already|previously|} {said|stated|explained|mentioned|noted|outlined|wrote|pointed out|told you} {in|on} my {last|previous|earlier|prior|first|other|<number>} {email|e-mail|mail|message|note|emails|messages|letter}",
        "{did|have|had} you {even|ever|actually|happen to|} {get|got|see|seen|receive|received|read|catch|caught|miss|missed|notice|noticed|open|opened} {my|the|our|any of my|any of our|either of my|these|those} {last|previous|earlier|first|recent|other|original|<number>|} {email|e-mail|emails|e-mails|mail|mails|message|messages|note|notes|voicemail|voicemails|voice mail|invite|invitation|proposal|letter|letters|reminder|reminders|dm} $",
        "{did|have|had} you {even|ever|actually|happen to|} {get|got|see|seen|receive|received|read|catch|caught|miss|missed|notice|open|opened} my {last|previous|earlier|first|recent|other|original|<number>|} {email|e-mail|emails|e-mails|mail|mails|message|messages|note|notes|voicemail|voicemails|invite|invitation|letter|letters}"
      ],
      "waiting": [
        "{i'm|i am|we're|we are|i've been|we've been|have been|still|been|been patiently} {still|eagerly|patiently|anxiously|desperately|} {waiting|awaiting} {on|for|to hear|} {a|an|your|back|from you|any} {reply|response|answer|feedback|decision|from you|back|word|you}",
        "{still|eagerly|anxiously|patiently} {waiting|awaiting|anticipating} {for|on|to hear|} {a|an|your|you|back|from you|any}",
        "{don't|do not|please don't} {leave|keep} {me|us} {hanging|waiting|in the dark|in limbo|guessing}",
        "{left|leaving|keeping} {me|us} {hanging|in the dark|in limbo|guessing}",
        "{i|we} {would've|would have|should have|should've|had|'d|'d have|'d've|was|were|} {really|} {expected|hoped|hoping|expecting} {to|you'd|you would|that you} {have|} {hear|heard|receive|received|replied|responded|answer|answered} <...> {by now|sooner|already|before now}",
        "you {said|promised|agreed|told me|indicated|mentioned|were|were going to|thought|were thinking} <...> {you'd|you would|to|that you} <...> {by now|last week|by last}",
        "you'd have {reviewed|read|replied|responded|answered|decided|had|looked|signed|got|gotten|made} <...> by now",
        "you {should|must|ought to} have {received|had|seen|got|gotten|read|reviewed|decided} <...> by now",
        "{i|we} {thought|figured|assumed} {you'd|you would} {have|} {replied|responded|answered|got|gotten|get|had|be} <...> by now"
      ],
      "fault": [
        "{i'll|i will|i'll just|i'm going to|i am going to|i can only|i'd|i|we'll|we will|we|i'm|i am|i must|going to|i have to|i'll have to|we can only|let me} {just|simply|have to|} {assume|assuming|take it|take that|conclude|presume|guess|guessing|suppose|figure|infer|gather} {that|} {you're|you are|you've|you have|you|this|it|the timing|timing|now|there's|there is|your|we're|<name>|my} <...> {not|isn't|no longer|aren't|don't|do not|doesn't|won't|either|no interest|lost interest|chosen|decided|gone|moved on|found|out of|all set|swamped|elsewhere|bad|wrong|poor|off|too busy|another}",
        "assume {you're|you are} either",
        "{take|taking|treat|read|reading|interpret|accept} {your|the|this|that|it|no} {continued|} {silence|lack of response|lack of reply|non-response|reply|response|quiet} {as|to mean|for}",
        "{i'll|i will|i'm going to|i am going to|we'll|i'd} take {that|it|this|the hint|that silence|the silence} {as|to mean|for} {a|an|your|you|that} <...> {no|not|isn't|aren't|signal|sign|lack|disinterest|pass}",
        "{silence|no response|no reply|no answer|not replying|not responding|not hearing back} {usually|often|sometimes|probably|generally|typically|only|} {means|tells me|suggests|speaks|says|implies|signals}",
        "{i'm|i am|i was|i must say i'm|we're|we are|a bit|a little|quite|rather|somewhat|honestly|really|very|frankly} {a bit|a little|quite|rather|really|very|honestly|somewhat|frankly|genuinely|} {surprised|disappointed|shocked|concerned|confused|puzzled|saddened|sorry|sad|hurt|frustrated|perplexed|disheartened|baffled|let down} {that|} {you|you've|to see you|to see that you|you're} {still|} {haven't|have not|hadn't|didn't|did not|aren't|don't|never|chose not|ignored|went|gone}",
        "{surprised|disappointed|shocked|concerned|confused|puzzled|saddened|sad|hurt|frustrated|perplexed|disheartened|worried|sorry} {not to|to not|i haven't|we haven't|i have not|that i haven't|that we haven't|i didn't|that i didn't|i never|by your silence|by the silence|at your silence|at the silence|by the lack|at the lack|by your lack} {have|} {heard|hear|had|received|gotten|got|see|seen|get|of}",
        "{did|have} {i|we} {do|done|say|said|offend|offended|upset} {something|anything|you} {wrong|to {offend|upset|annoy}|amiss|somehow|off}",
        "{was it|is it|must be} something {i|we} {said|did}",
        "{i|we} {must|hope i haven't|hope we haven't|hope i didn't} {have|} {done|said|do|say} {something|anything} {wrong|to {offend|upset|annoy}}",
        "{i|we} {must|hope {i|we} {haven't|didn't}} {have|} {offended|annoyed|upset|scared} you {off|}",
        "{are you|have you been|you must be|were you} {avoiding|ignoring|ghosting|dodging|mad at|upset with|angry with} {me|us}",
        "{i|we} guess {that|} {you|you're|it|this|growth|saving|<word>} {don't|do not|didn't|aren't|isn't|not} {that|really|} {care|want|need|important|serious|interested|a priority|ready}",
        "{too busy|too important} {to|for} {even|} {reply|answer|respond|a reply|a quick reply|a response|me|us}",
        "{wondering|wonder} if i {did something|said something|offended|upset|annoyed|scared}"
      ],
      "owed": [
        "{the least|at the very least|at least} {that|} you {can|could} {do|have done|have|reply|respond|let me know|tell me|say|give|answer}",
        "{common|professional|basic|simple} {courtesy|decency|politeness}",
        "{the|even the|a little|some} courtesy of {a|an|your|replying|responding|even a|letting} {reply|response|answer|brief|quick|simple|me|us|no|}",
        "{even|just|simply} {a|your} {simple|quick|one word|one-word|short|polite|clear|} {no|no thanks|no thank you} {would|will} {be|have been|do|suffice|help}",
        "{all|the only thing} {i|we} {need|want|ask|asked|am asking|'m asking} {for|} is {a|for a|your|one} {simple|quick|short|brief|} {yes|reply|response|yes or no|answer|word}",
        "{i've|i have|i|we|we've|we have|having} {already|} {put|spent|took|taken|invested|poured|devoted} {in|} {a lot of|so much|hours|considerable|significant|<number> hours|my {weekend|evening|whole day|own time}|a great deal of|a good deal of|quite some} {of|} {time|work|effort|hours|thought|energy|resources|} {into|on|and|preparing|researching|writing|putting|making|building|creating|for} {this|you|your|the|it|that|a|researching|preparing|writing|effort}",
        "{after|given|considering} {all|everything} {the|of the|} {time|work|effort|hours|} {that|} {i|we|i've|we've|i have|we have} {did|done|put|spent|invested|sent|given|gave} <...> {you|this|your|it}",
        "{you owe|you'd owe} {me|us|it to {me|us|yourself|your}}",
        "{i|we} deserve {a|an|at least|some|the} {reply|response|answer|courtesy|explanation}",
        "{my persistence|i've been persistent|pleasantly persistent|professionally persistent|politely persistent|persistently following}",
        "{chasing|hounding|pestering|nagging} you {for|about|down|over|again}",
        "{feel|feels|feeling|felt} like {i'm|i am|we're|we are} {talking|writing|shouting|emailing|speaking} {to|into|at} {a|the|an} {wall|void|brick wall|empty}"
      ]
    },
    "except": [
      "{haven't|have not|not|never|havent} {yet|} heard {back|anything|} {from|of} {them|him|her|it|anyone else|our|the|my|any of the|others}",
      "{if|in case|unless|until|when|once} {you|you've|you have} {still|} {haven't|have not|didn't|do not|don't} {yet|already|} {replied|responded|heard|received|respond|reply|answered|got|get}",
      "{in case|if|when|because|since|that|and|you|they|he|she} {you|they|he|she|you've|they've} {haven't|have not|hasn't|had not} heard",
      "{i|we} {haven't|have not|never} {heard|had|seen|received} {any|a|anything} <...> {from|about} {them|him|her|our|the|any|other|others|customers|users}",
      "no response {time|times|needed|required|necessary|expected|is}",
      "no {reply|answer} {needed|required|necessary|expected|is}"
    ],
    "examples": {
      "flags": [
        "Hi Ana, I haven't heard back from you about the label check. How do you plan shifts in summer?",
        "Hi Ana, I have reached out several times about your depot. Is the scanner still on your list?",
        "Hi Ana, this is my third email about the scanners. Is there news?",
        "Hi Ana, per my last email, we plan the roll-out in May.",
        "Hi Ana, did you get my last email?",
        "Hi Ana, I'm still waiting for your reply about the quote.",
        "Hi Ana, I'll assume you're not interested in fewer returns.",
        "Hi Ana, I'm surprised you haven't answered yet.",
        "Hi Ana, a reply is common courtesy among professionals.",
        "Hi Ana, your silence tells me that returns do not matter."
      ],
      "allows": [
        "Hi Ana, no worries if the timing is off. The checklist stays yours.",
        "Hi Ana, no reply is needed. The table is below.",
        "Hi Ana, I haven't heard back from the grid operator either. I will write again when I do.",
        "Hi Ana, you haven't missed anything: the deadline moved to June.",
        "Hi Ana, if you haven't received the parcel by Friday, tell me and I will trace it.",
        "Hi Ana, I wrote to you in May about labels. The carrier has since changed the size; the new table is below.",
        "Hi Ana, I spent a weekend with the scanner manual because I needed it myself. Page 12 has your answer.",
        "Hi Ana, as you asked, I tried to reach you three times this morning. The courier is at the gate.",
        "Hi Ana, I assume the depot is closed on Sunday. Is that right?",
        "Hi Ana, silence is an answer too, and I will stop here."
      ]
    }
  }),
  'hollow-pleasantry': phraseRule({
    "pillar": "care",
    "summary": "Stock well-wishing that says nothing about this reader.",
    "why": "A wish that would fit anyone tells readers that it was written for anyone.",
    "instead": "Open with what made you think of this person today.",
    "source": "seed essay \"Show You Care\"",
    "severity": "warn",
    "message": "\"{match}\" would fit any mail to anyone.",
    "phrases": [
      "hope this {email|note|message} finds you well"
    ],
    "examples": {
      "flags": [
        "Hi Ana, I hope this email finds you well. How do you plan shifts?"
      ],
      "allows": [
        "Hi Ana, I hope the launch on Tuesday went well. How do you plan shifts?"
      ]
    }
  }),
  'missing-homework': missingHomework,
  'monologue': monologue,
  'name-dropping': nameDropping,
  'overpromise': overpromise,
  'pitch-before-question': pitchBeforeQuestion,
  'self-first-opening': selfFirstOpening,
  'self-focus': selfFocus,
  'throat-clearing': phraseRule({
    "pillar": "purpose",
    "summary": "Words announce the mail instead of starting it.",
    "why": "Readers wait through the announcement for the thing itself, and many stop waiting.",
    "instead": "Delete the announcement and begin with the words that follow it.",
    "source": "Plain-language advice on openings; seed essay \"Serve from Empathy!\" (do not beat around the bush)",
    "severity": "warn",
    "message": {
      "reach": "\"{match}\" says that a mail is being written; the reader already has it open.",
      "wish": "\"{match}\" announces a wish to say something instead of saying it.",
      "name": "\"{match}\" spends the first words on a name that stands at the end of the mail.",
      "reason": "\"{match}\" announces the reason for the mail instead of giving it.",
      "note": "\"{match}\" describes the mail instead of beginning it."
    },
    "phrases": {
      "reach": [
        "{i'm|i am|we're|we are|i was|i have been|i've been} {just|simply|also|only|currently|personally|actually|} {reaching out|reaching|writing in|writing|getting in touch|contacting|emailing|e-mailing|messaging|dropping you a line|dropping you a note|dropping a line|dropping a note|touching base|sending this|sending you this|connecting with} {today|again|specifically|directly|personally|once more|now|} {to you|to your team|you|your team|to {<name>|your <word>}|<name>|in|this {email|message|note}|} {today|again|specifically|directly|personally|now|} {because|as|to|in|with|regarding|about|on behalf|for|since|concerning|from|after|today|with regard|this}",
        "^{just|} {reaching out|writing|getting in touch|contacting you|emailing you|dropping you a line|dropping you a note|dropping a note|dropping a line|sending you a} {today|again|specifically|directly|personally|} {to you|you|in|} {because|as|to|in|with|regarding|about|on behalf|for|since|concerning|from|note|quick}",
        "{i|we} {just|really|also|simply|only|thus|therefore|personally|} {wanted|want|would like|'d like|wish|wished|decided|thought|figured|hoped|am|felt compelled|felt|had|needed|would love|'d love|like} {to|i'd|i would|it would be worth|it was worth|it worth|like|} {personally|just|quickly|briefly|proactively|formally|officially|} {reach out|reaching out|get in touch|getting in touch|drop you a|drop a|write to you|contact you|send you a {quick|short|brief}|shoot you a|email you|connect with you}",
        "{i'd|we'd} {just|really|also|simply|} {like|love|wanted} to {personally|just|quickly|briefly|proactively|} {reach out|get in touch|drop you a|drop a|write to you|contact you|shoot you a}",
        "{and|so|but|which|hence|that|then} {wanted|thought|decided|figured|felt|want} {to|i'd|i would|i should|i'll|it's worth|we'd|like} {just|personally|} {reach out|reaching out|get in touch|getting in touch|drop you a|drop a|write|write to you|contact you|connect|say hi|say hello|introduce}",
        "^{just|} {wanted|want|thought i'd|thought i would|figured i'd|decided} {to|} {personally|just|quickly|briefly|} {reach out|get in touch|drop you a|drop a|contact you|shoot you a|say hi|say hello|introduce}",
        "{thought|figured} {i'd|i would|i should|i|we'd|to} {just|try to|} {reach out|get in touch|drop you|write to|contact you|write you|shoot you}",
        "{please|} allow {me|us} to {reach|briefly|quickly|take|introduce}",
        "{that's|that is|this is|here's|here is} why {i'm|i am|we're|we are|i} {reaching|writing|contacting|emailing|decided to reach|wanted to reach|getting in touch}",
        "^{so|} why {i'm|i am|we're|we are|am i|i|did i} {reaching|writing|contacting|emailing|reach out|getting}"
      ],
      "wish": [
        "{i|we} {just|really|also|simply|only|personally|therefore|quickly|} {wanted|want|wish|wished|would like|'d like} to {just|quickly|briefly|personally|formally|officially|first|also|take a moment to|take a minute to|take the opportunity to|take this opportunity to|take a second to} {share|say|ask|express|extend|invite|introduce|inform|let|mention|tell|bring|send|give|congratulate|pass|touch|announce|offer|present|point|highlight|reach}",
        "{i|we} {just|really|also|simply|only|personally|therefore|} {wanted|want|wish|wished|would like|'d like} to {share|say|ask|express|introduce|inform you|extend|invite you|touch base|bring to your|bring this to|mention|congratulate you|touch on|announce|pass along|pass on|put {this|something} on|let you know|make you aware|run something by|see if you|check if you|send along|gauge}",
        "{and|so|but} {just|} wanted to {share|say|ask|express|introduce|inform you|extend|invite you|mention|congratulate|pass along|let you know|send}",
        "^{just|} {wanted|want} to {share|say|ask|express|introduce|inform|extend|invite|mention|congratulate|pass along|let you know|give you|run something|send|put}",
        "just wanted to {introduce|say|share|let|express|mention|ask|give|pass|put|send|invite}",
        "{like|love|want|wanted|wish} to take {this|the|a|an} {opportunity|moment|chance|minute|second} {to|and}",
        "{take|taking|seize|use|using} this {opportunity|chance|occasion} to",
        "{i|we} {just|} {wanted|want|would like} to follow up <...> with {some|a|an|the|more|additional|new|this|these|two|one|my|our}",
        "{let|allow|permit} {me|us} {to|} {quickly|briefly|start by|begin by|first|kick off by|open by} {introduce|introducing|saying|thanking|say|share|explain}",
        "{let|allow|permit} {me|us} {to|} introduce {myself|ourselves|my|our}",
        "{i'd|we'd} like to {introduce {myself|ourselves|my|our}|share|express|start by|begin by|take this|inform you|bring to your|bring this}",
        "i {was|am|'m} {just|simply|} wondering if {i|you|we} {could|might|can|would}"
      ],
      "name": [
        "my {name is|name's} {<name>|<word>} {<word>|<...>} {and|from|founder|i'm|i am}",
        "{this|following} is a {message|note|email|letter} {on behalf|from|to|regarding|about}",
        "{writing|reaching out|contacting you|emailing|get in touch|emailing you} on behalf of",
        "introduce {myself|ourselves} {as|and|my|our|quickly|briefly|}"
      ],
      "reason": [
        "{the|my|our|main|primary|only} {main|real|primary|only|sole|} {reason|purpose|point|intention|intent|aim|goal|object} {of|for|behind|why|that|i'm|i am|in|with|we're|for me} {my|this|the|our|i'm|i am|i|we're|me|we} {email|e-mail|mail|message|note|letter|outreach|writing|contacting|reaching|emailing|reaching out|sending|am|reach|contact|'m|write|wanted} {to you|you|out|is|today|writing|this|ping|}",
        "{reason|purpose} {i'm|i am|we're|we are} {reaching out|writing|contacting|emailing|getting|sending|messaging}",
        "{reason|purpose} {for|of|behind} {my|this|the} {email|e-mail|mail|message|note|letter|outreach}",
        "{get|getting|cut|cutting|come|coming} {straight|right|} to the {point|chase}",
        "{i|we} {hope|trust} you don't mind {me|my|us|the|this} {reaching|writing|contacting|emailing|email|message|out|dropping|intrusion|sending}",
        "{you|you may|you might} {don't|do not|may not|might not} know {me|us} {but|yet|and}",
        "out of the blue {but|and|is|i|because|}"
      ],
      "note": [
        "{just|only|simply} a {very|} {quick|short|brief|friendly|little|small} {note|email|message|line|hello|hi|heads-up|heads up|update|intro|introduction|word|mail} {to|on|about|from|because|that|as|regarding|for|}",
        "^{a|} {quick|short|brief} {note|email|message|line|hello|intro|introduction|word|mail} {to|from|because|regarding|about}",
        "{drop|dropping|dropped|shoot|shooting|send|sending} {you|} a {quick|short|brief} {note|email|line|message|mail}",
        "{i'm|i am} sending {you|} {this|a|an} {email|e-mail|message|note|letter|mail} {to|because|in|as|regarding|about}"
      ]
    },
    "except": [
      "would like to {cordially|warmly|formally|personally|} invite",
      "let you know about",
      "reaching out to {a few|several|some|many|other|all|<...>} {companies|people|teams|businesses|leaders|founders|owners|maintainers|folks|customers|users|everyone|others}",
      "{reach out|reaching out|writing|write|get in touch} {again|once more}",
      "{thanks|thank you|grateful|appreciate|glad|happy} {so much|very much|} {for|you|that you|your} {reaching out|writing|getting in touch|contacting}",
      "{i|we} wanted to thank you for {the|your} {talk|post|article|report|help|answer|review|patch|book}",
      "my name is {misspelled|missing|on|wrong|spelled|spelt}",
      "{suggested|recommended|mentioned|said|asked|told me} {that|} {i|to|me|we} {reach out|to reach out|reach|write|get in touch}",
      "{if|when|whenever|should|in case|once} you {ever|would|want|wanted|wish|need} {want|like|} {to|} {reach|get in touch|share|say|ask}",
      "how we can {get|reach}"
    ],
    "examples": {
      "flags": [
        "Hi Ana, I wanted to reach out about your depot. Your returns page drops the label link.",
        "Hi Ana, I just wanted to share a table of label sizes. It is below.",
        "Hi Ana, my name is Jo Reed and I make label printers. How do you print returns?",
        "Hi Ana, the reason for my email is the label size. It changes in June.",
        "Hi Ana, just a quick note to say that the label size changes in June."
      ],
      "allows": [
        "Hi Ana, your returns page drops the label link on phones. The fix is one line.",
        "Hi Ana, thanks for reaching out on Monday. Here is the table.",
        "Hi Ana, I wanted to thank you for the talk in Leeds, which saved us a day.",
        "Hi Ana, Priya suggested I reach out to you. She is copied.",
        "Hi Ana, my name is misspelled on the badge list. It is Okafor."
      ]
    }
  }),
  'time-grab': timeGrab,
}
