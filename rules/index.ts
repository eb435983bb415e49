// Generated from the files of this folder by `npm run accept`; not written by hand.
import { phraseRule } from 'carelint/rule'
import type { Rule } from 'carelint/rule'
import askBeforeGive from './ask-before-give.ts'
import assumedPain from './assumed-pain.ts'
import baitSubject from './bait-subject.ts'
import bragging from './bragging.ts'
import closingTechnique from './closing-technique.ts'
import disarming from './disarming.ts'
import earlyUpsell from './early-upsell.ts'
import emptyFollowUp from './empty-follow-up.ts'
import fakeThread from './fake-thread.ts'
import featureDump from './feature-dump.ts'
import flattery from './flattery.ts'
import hype from './hype.ts'
import impersonalGreeting from './impersonal-greeting.ts'
import leadingQuestion from './leading-question.ts'
import leftoverPlaceholder from './leftover-placeholder.ts'
import length from './length.ts'
import missingHomework from './missing-homework.ts'
import missingOptOut from './missing-opt-out.ts'
import monologue from './monologue.ts'
import multipleAsks from './multiple-asks.ts'
import nameDropping from './name-dropping.ts'
import overpromise from './overpromise.ts'
import pitchBeforeQuestion from './pitch-before-question.ts'
import preemptedObjection from './preempted-objection.ts'
import prescribing from './prescribing.ts'
import readerAsSegment from './reader-as-segment.ts'
import readingGrade from './reading-grade.ts'
import selfFirstOpening from './self-first-opening.ts'
import selfFocus from './self-focus.ts'
import sellerPlea from './seller-plea.ts'
import shouting from './shouting.ts'
import timeGrab from './time-grab.ts'

/** The built-in rules by name. */
export const rules: Readonly<Record<string, Rule>> = {
  'ask-before-give': askBeforeGive,
  'assumed-pain': assumedPain,
  'bait-subject': baitSubject,
  'bargain-bait': phraseRule({
    "pillar": "serve",
    "summary": "Baits with a deal, or with a gift that has strings.",
    "why": "A price cut before the need is known says that the sender wants a sale, and that the price was never true.",
    "instead": "Give something that needs no reply, or name the plain price when they ask for it.",
    "unless": "They asked for the price, or the work is paid for.",
    "source": "Seed essays \"Serve from Empathy!\" and \"Make Customers, Not Sales\"",
    "severity": "warn",
    "message": {
      "discount": "\"{match}\" talks price before the reader has talked need.",
      "deal": "\"{match}\" is bait; the reader looks for the hook.",
      "trial": "\"{match}\" is free until it is not, and the reader knows it.",
      "reward": "\"{match}\" pays the reader for their time, and so says that the rest is not worth it.",
      "obligation": "\"{match}\" makes the reader think of the obligation.",
      "string": "\"{match}\" ties the gift to something in return."
    },
    "phrases": {
      "discount": [
        "<number> {percent|} {off|discount} {your|the|our|all|any|every|on|for|first|when|if|today|this|until|through|any|sitewide|everything|} {first|next|<word>|} {<number>|} {month|months|order|purchase|year|quarter|annual|invoice|plan|subscription|}",
        "{save|saving|saves} {up to|an additional|an extra|over|} <number> {percent|} {if|when|off|by|today|on|with|now|this} {<word>|}",
        "{special|exclusive|additional|extra|early|first order|first time|volume|bulk|loyalty|introductory|intro|limited|one time|huge|massive|big|great|significant|generous|further|nice|holiday|seasonal|annual|pre order|member|group|partner|bundle|referral|startup|launch|steep|deep|small|<number>} {<word>|} {discount|discounts}",
        "{offer|offering|give|giving|get|receive|enjoy|claim|apply|extend|extending|provide|provided|arrange|honor|honour|with} {you|them|your team|readers|} {a|an|our|any|some|the|} {<word>|} {<word>|} {discount|discounts|discounted <word>}",
        "{discounted|reduced|preferential|special|preferred|introductory|founding|founder|founders|early bird|earlybird|early adopter|insider|exclusive|launch|super saver|wholesale only|member|beta|locked in|rock bottom|competitive} {<word>|} {price|prices|pricing|rate|rates|fee|fees|deal|deals|tickets}",
        "{our|a|the} {<word>|} {<word>|} discount",
        "{half price|half off|half the price|two for one|2 for 1|buy one get one|bogo|buy one|price match|price cut|price drop|clearance|black friday|cyber monday} {deal|deals|sale|get one|offer|}",
        "{discount|promo|coupon|voucher|promotional} {code|codes}",
        "{use|with|enter|apply} {the|} {code|promo code|coupon} {<word>|}",
        "{waive|waiving|waived} {the|your|our|all|any|} {<word>|} {<word>|} {fee|fees|cost|costs|charge|charges|month}"
      ],
      "deal": [
        "{we're|we are|i'm|currently} {running|having|offering} {a|our} {<word>|} {promotion|promo|sale|special}",
        "{special|exclusive|irresistible|amazing|great|incredible|one time|introductory|promotional|bonus|free|launch|holiday|seasonal|today's|spring|summer|new customer|welcome|best|sweet} {<word>|} {offer|offers|deal|deals|promotion|promotions|promo|bargain|bundle}",
        "{exclusive|special|free|extra|added} {bonus|bonuses|perk|perks}",
        "{throw in|throwing in|include|add|bonus|get} {a|an|the|} {free|bonus|complimentary} {<word>|} {<word>|}",
        "{at|for} {no|zero} {cost|charge|additional cost|extra cost|additional charge|extra charge} to {you|your <word>}",
        "{absolutely|totally|completely} free",
        "{complimentary|free} {<word>|} {voucher|vouchers|coupon|coupons|sample box|upgrade|upgrades|shipping|installation|setup|set up|bonus|ebook|month|months|credits|credit|consultation|consultations|consult|quote|quotes|estimate|estimates|demo|strategy session|strategy call|discovery call|assessment|evaluation|appraisal|valuation|session|lunch|coffee|ticket if|pass if|pilot|onboarding|migration|delivery|swag|mug|hoodie|review call|inspection|proposal}"
      ],
      "trial": [
        "{free|complimentary|no cost|risk free|extended|no obligation} {<number> day|<number> week|<number> month|} {trial|trials|trial period|pilot}",
        "{trial|try} {it|us|period|account|version|} {free|for free} {for|} {<number>|} {days|weeks|months|day|}",
        "{free|complimentary} {<word>|} {account|accounts|version|tier|plan|subscription|membership|access} {for|until|when|if|today|now|at}",
        "{create|claim|open|get|start|activate|set up|register|grab|redeem} {your|a|my} free {<word>|} {<word>|}",
        "{your|first|a|one|another|extra|two|three|<number>|the} {<word>|} {free month|free months|month free|months free|weeks free|month for free|months for free|month on us|months on us|month is free|year free|week free|free week|free year}",
        "{free|complimentary} {first|} {month|week|year|months|weeks}",
        "{first|next} {<number>|} {month|months|week|weeks|year|order|session|visit|job|week's|clean|consultation|project|lesson} {is|are|at|comes|} {free|half price|on us|on me|for nothing|no charge|for free}",
        "{free|$0|nothing|no charge|no cost} for {the|your} first {<number>|} {<word>|}",
        "account is {completely|totally|100%|always|} free",
        "{no|without a|without} credit card {required|needed|necessary|}"
      ],
      "reward": [
        "{send|give|offer|get|receive} {you|them|} {a|an} {<number>|} {<name>|<word>|} {gift card|voucher|gift certificate|coupon|giftcard|card on me}",
        "<number> {starbucks|amazon|visa|uber eats|doordash} {card|voucher|credit}",
        "<number> {<name>|<word>|} {gift card|gift cards|giftcard|gift voucher|voucher|vouchers|gift certificate|e gift card|egift card|visa card|amazon card} {for|if|when|to|as|} {your|their|any|taking|the|} {time|referral|trouble|<word>|}",
        "{gift card|gift cards|gift voucher|gift certificate|amazon voucher|starbucks card|amazon card} {for|if|when|as} {your|their|any|taking|the|} {time|referral|trouble|<word>|}",
        "<number> for {<number>|a few} {minutes|mins} of {feedback|your time|<word>}",
        "{as|with} a {<word>|} {thank you|thanks|token of appreciation|token|bonus|sweetener} for {your time|taking the call|meeting|taking the meeting|hopping|joining the call|joining|a quick call}",
        "{referral|affiliate} {bonus|reward|rewards|credit|commission|payout}",
        "{earn|get|receive} {a|} {up to|} <number> {<word>|} {for each|for every|per|commission|for your|when you|if you|back|cash} {<word>|}",
        "{lunch|coffee|breakfast|dinner|drinks|pizza|beers|beer} {is|are|s|'s|} on {me|us}",
        "{buy|send|treat} you {a|to|to a|} {coffee|lunch|drink|breakfast|dinner|gift card|starbucks|beer} {if|for|in|when|as|just for}",
        "{cash back|cashback|rebate|rebates}"
      ],
      "obligation": [
        "no obligation {to accept|to buy|to purchase|to continue|to commit|to sign|consultation|quote|call|conversation|demo|offer|chat|trial|estimate|meeting|assessment|review|valuation|proposal|audit|analysis|discussion|session|pilot|cash|quotes|basis|whatsoever}",
        "{with|under|absolutely|there is|there's|free and|free with|at} no {cost or|} obligation",
        "{without|zero} {any|} {obligation|commitment} {to|}",
        "{no cost|risk free|free|commitment free|obligation free} {no obligation|and no obligation|no commitment} {<word>|}",
        "{no strings attached|obligation free|commitment free} {<word>|} {offer|trial|consultation|demo|quote|call|pilot}"
      ],
      "string": [
        "{in return|in exchange} for {your|a|an|the|taking|participating|some|honest|<number>} {<word>|} {<word>|}",
        "in {return|exchange} {we|i} {will|would|'ll|offer|give|can}",
        "in {return|exchange} {we'll|i'll|you'll get|you get}",
        "{free|discount|bonus|credit|<number>} {<word>|} {<word>|} {when|if} you {sign up|sign|book|order|buy|register|refer|subscribe|purchase|join|meet|reply|respond|upgrade|switch} {<word>|}",
        "{sign up|book|order|buy|register|refer|subscribe|join|upgrade|switch|renew|act} {now|today|this week|this month|before <word>|by <word>|a friend|} {and|to} {get|receive|save|we'll|claim|enjoy|earn} {a|an|your|<number>|} {free|bonus|discount|off|<number>|extra} {<word>|}"
      ]
    },
    "except": [
      "{is|does|of|on|about|at|during|in} your {free|} trial",
      "{you|you already|your <word>} {offer|give|offers|gives|have|include|advertise} {a|} free {<word>|}",
      "<number> {off|discount} {banner|page|link|sign|campaign|code on your|popup|pop up}",
      "{your|you asked|their} {<word>|} {discount|promo|coupon|voucher} {code|codes|page|policy|box|field}",
      "{you|your <word>|you're} {are|} {offer|offering|give|giving|run|running} {a|} {<word>|} {discount|discounts|promotion}",
      "feel free",
      "{senior|student} discount",
      "in return for your {kindness|kind}"
    ],
    "examples": {
      "flags": [
        "Hi Ana,\n\nYou get 20% off your first month, with a special offer on top.\n\nBest,\nTom",
        "Hi Ana,\n\nStart a free trial.\n\nBest,\nTom",
        "Hi Ana,\n\nI can send you a $50 gift card for your time.\n\nBest,\nTom",
        "Hi Ana,\n\nLet's have a no-obligation chat. In return for your feedback we waive the setup fee.\n\nBest,\nTom"
      ],
      "allows": [
        "Hi Ana,\n\nYour 20% off banner links to a page that is gone.\n\nBest,\nTom",
        "Hi Ana,\n\nHere is the checklist; it is yours.\n\nBest,\nTom",
        "Hi Ana,\n\nAre you free on Tuesday? Feel free to say no.\n\nBest,\nTom",
        "Hi Ana,\n\nAs you asked, the yearly plan comes with a 10% discount.\n\nBest,\nTom"
      ]
    }
  }),
  'bragging': bragging,
  'claimed-care': phraseRule({
    "pillar": "care",
    "summary": "Care or feeling is announced instead of shown.",
    "why": "Readers believe what you did for them; a feeling that is only announced sounds like a slogan.",
    "instead": "Replace the claim with one thing you did, or will do, that shows it.",
    "unless": "You write to friends.",
    "source": "Seed essay \"Show You Care\"; Grice 1975 on saying what is not in doubt",
    "severity": "warn",
    "message": {
      "caring": "\"{match}\" claims to care; the reader can only believe what you do.",
      "priority": "\"{match}\" is a slogan that every seller uses, so it tells the reader nothing.",
      "excitement": "\"{match}\" announces your feeling; the reader has not said a word yet.",
      "sincerity": "\"{match}\" vouches for its own sincerity, which makes readers wonder about the rest.",
      "effort": "\"{match}\" praises your own effort; a plain fact about it would let the reader judge.",
      "respect": "\"{match}\" announces respect; a shorter mail would show it."
    },
    "phrases": {
      "caring": [
        "{we|i|we all|our team|my team|our company|the team|<name>} {really|truly|genuinely|deeply|sincerely|actually|do|always|still|just|} {really|truly|genuinely|deeply|} {care|cares} {deeply|passionately|very much|a lot|so much|greatly|} {about|for|that|deeply}",
        "{we|i} {really|truly|genuinely|deeply|sincerely|actually|do} care$",
        "because {we|i} care",
        "{we're|we are|i'm|i am|team is|company is} {<word>|} passionate about",
        "{our|my|a|have a|with a|true|deep|genuine} passion {for|is|to} {helping|to|seeing|serving|supporting|making|people|customer|your|empowering|enabling|the success|delivering|bringing|building|creating|connecting}",
        "{treat|treats|treating|treated|consider|welcome} {you|our customers|our clients|customers|clients|every {client|customer}|each {client|customer}|everyone|them} {like|as} {family|part of {the|our} family|one of {our own|us|the family}|friends|a {friend|partner|person}}",
        "{part of|welcome to|join} {our|the} <...> family",
        "{have|having|with|keep|keeping} your best {interest|interests} {at heart|in mind}",
        "{i|we} {just|only|simply|really|truly|genuinely|sincerely} want {what's best|what is best|the best|to help|you to succeed|to see you succeed|to be of service|to be helpful|to serve|to add value|to make {a difference|your {life|job|day|work}}}",
        "want to see you {succeed|win|thrive|grow|shine}",
        "{here|there} to help you {succeed|grow|win|thrive|get it|every step|achieve|reach|make|through|navigate|be successful|get the most|with {all|any|everything}}",
        "{i'm|i am|we're|we are|we'll be|i'll be|we will be|i will be} {always|just|only|right|still|} here {to serve|to support you|for you|for {your <word>|all your}|to make sure|to ensure|to guide you|whenever you need {us|me|anything}|every step|to be of {service|help}}",
        "{we've|we have|we'll have|i've|i have} {always|} {got|} your back",
        "{feel|feels|felt} {so|very|incredibly|truly|extremely|really|} {fortunate|blessed|honored|honoured|privileged|humbled|lucky|grateful} to {be|have|serve|work|call|know|be able}",
        "{i|we} {feel your pain|know how you feel|know exactly how you feel|understand how you feel}"
      ],
      "priority": [
        "your {<word>|} {<word> and|} {success|satisfaction|happiness|growth|trust|comfort|safety|privacy|peace of mind|experience|convenience|needs|goals|business|health|well-being|wellbeing|opinion|feedback|time} {is|are|remains|remain|comes|come|will always be|is always|are always} {also|always|truly|really|still|both|} {our|my|the|a|what|everything|first|important|at the|very|of {the utmost|utmost|great|paramount}} {very|top|number one|#1|highest|main|only|biggest|first|absolute|utmost|greatest|} {priority|priorities|success|mission|goal|passion|business|focus|concern|importance|{drives|matters|counts|motivates} {us|me|most|}|to {us|me|our team}|heart of|center of|centre of|commitment|promise|aim|}",
        "your {success|satisfaction|happiness|opinion|feedback|trust|business|privacy|growth} {really|truly|genuinely|} {matters|means} {to|a lot|the world|everything|so much}",
        "{customer|client|customers|clients|guest|member|user|candidate|people} {satisfaction|success|service|happiness|experience|needs|care} {is|are|comes|come} {always|} {our|my|first|at the|everything|in our} {top|number one|#1|highest|main|dna|heart|core|} {priority|goal|mission|focus|passion|}",
        "{our|my} {number one|#1|top|highest|first|main|only|biggest|sole|ultimate} {priority|goal|concern|focus|mission|aim|commitment} {is|are|has always been|will always be|remains} {always|to|} {ensuring|helping|making|your|our|you|customer|customers|client|clients|seeing|ensure|help|make|the success|serve|serving|provide|providing|giving|give|that you|support|supporting}",
        "{we|i|they|company} {always|will always|strive to|try to|believe in|} {put|puts|putting|place} {you|our customers|customers|our clients|clients|people|your {needs|interests|success|business|goals}|the {customer|client|customers|clients}} {first|at the {heart|center|centre|core}|before|ahead|above}",
        "{at the|lies at the|is at the} {heart|center|centre|core} of {everything|all|what} {we|i} {do|are|stand}",
        "{customer|client|people|human|member|student|candidate|user|patient} {first|centric|focused|obsessed|centered|centred} {company|approach|culture|team|organization|organisation|philosophy|business|mindset|service|attitude|agency|and}",
        "{committed|dedicated|devoted|commitment|dedication} to {your|our {customers|customer|clients|client|users|partners|guests|members|candidates}|helping {you|your|our|people|businesses|companies|others|clients|customers|teams}|making {you|your|sure}|ensuring {you|your|our|that you}|providing {you|your|our|the best|the highest|an|exceptional|excellent|outstanding|high|quality|top|great|a}|delivering|excellence|customer|client|serving|supporting|giving {you|our}|seeing {you|our}|building {a|strong|long|lasting}|being {your|a true}|the success|quality|offering}",
        "{invested|interested} in your {success|growth|future|business|happiness}",
        "{only|truly} {successful|succeed|happy|win|satisfied} {when|if} {you|our {clients|customers}} {are|is|succeed|win|do}",
        "{we|i} {only|} {win|succeed|grow} when {you|our {clients|customers}} {win|succeed|grow|do}",
        "your success is {our|my} success"
      ],
      "excitement": [
        "{i'm|i am|i was|we're|we are|we were|our team is|my team is|<name> is|i have been|i've been|we've been|and i are|us are} {also|just|all|truly|genuinely|honestly|personally|still|always|both|as <word> as ever|} {so|super|really|very|beyond|incredibly|extremely|absolutely|totally|truly|genuinely|more than|particularly|especially|just|} {excited|thrilled|ecstatic|stoked|pumped|overjoyed|elated|psyched|over the moon|fired up|honored|honoured|enthusiastic} {to|about|for|that|by|at|and} {be|have|share|see|connect|meet|announce|tell|offer|introduce|invite|work|welcome|talk|speak|help|join|explore|discuss|reach|show|bring|start|launch|get|partner|support|chat|collaborate|continue|extend|you|your|our|what|having|working|using|how|potentially|possibly|<word>}",
        "^{so|super|really|very|incredibly|extremely|absolutely|totally|truly|genuinely|more than|just|} {excited|thrilled|ecstatic|stoked|pumped|overjoyed|elated|psyched|over the moon|fired up|honored|honoured|enthusiastic} {to|about|for|that|by|at|and} {be|have|share|see|connect|meet|announce|tell|offer|introduce|invite|work|welcome|talk|speak|help|join|explore|discuss|reach|show|bring|start|launch|get|partner|support|chat|collaborate|continue|extend|you|your|our|what|having|working|using|how|potentially|possibly|<word>}",
        "{i'm|i am|we're|we are} {so|super|really|very|beyond|incredibly|extremely|absolutely|totally|truly|genuinely|} {excited|thrilled|ecstatic|stoked|pumped|overjoyed|elated|psyched|over the moon|fired up|honored|honoured|enthusiastic}$",
        "{leaves|left|makes|made|gets|got|has|have} {me|us} {so|super|really|very|all|} {excited|thrilled|stoked|pumped|fired up}",
        "{i'm|i am|we're|we are|we were|i was|am|are} {so|super|really|very|incredibly|extremely|absolutely|truly|beyond|more than} {delighted|happy|pleased|glad|proud|grateful} {to|that|about} {have|be|announce|share|invite|introduce|connect|meet|work|welcome|offer|partner|see|help|you|know|call}",
        "{can't|cannot|can not|can hardly|could hardly|couldn't|could not} wait {to|for|until|till}",
        "{can't|cannot|can hardly|can barely} contain {my|our} <...>",
        "from {the bottom of|} {my|our} {heart|hearts}",
        "{it|this|that} {truly|really|} {breaks|broke|warms|warmed} {my|our} {heart|hearts}",
        "{dying|itching|bursting|buzzing} to {share|tell|show|know|talk|meet|hear|see|get|work}",
        "{couldn't|could not|cannot|can't} be {more|any|} {excited|happier|prouder|thrilled|more grateful|more thrilled}",
        "{kept me up|lost sleep|couldn't sleep|could not sleep} {thinking|over|about|because}",
        "{would|'d|i'd|we'd} {genuinely|truly|absolutely|sincerely|honestly|dearly|wholeheartedly} {love|like|enjoy|value|welcome|be {honored|honoured|thrilled|delighted|grateful}}",
        "{it|this} would be {a|an|my|our} {true|real|great|absolute|huge|distinct|immense|} {honor|honour|privilege} {to|for|if}",
        "{i'd|we'd|i would|we would} be {so|truly|deeply|absolutely|} {honored|honoured|privileged|thrilled|ecstatic|overjoyed} {to|if|by}"
      ],
      "sincerity": [
        "{i|we} {do|also|really|} {genuinely|truly|sincerely|honestly|wholeheartedly|passionately} {do|} {believe|feel|think|want|wish|hope|love|enjoy|value|care|like|mean}",
        "{from a|out of|with} {place of|} {genuine|sincere|true|real} {care|interest|concern|desire|curiosity|belief}",
        "{my|our} {genuine|sincere|sincerest|heartfelt|true|deepest} {desire|hope|wish|belief|intention|interest|concern|care|commitment|goal|aim|aspiration|feeling}"
      ],
      "effort": [
        "{go|goes|going|went|gone|run|walk} {that|the|an} extra {mile|step|yard}",
        "{go|goes|going|went|gone} above and beyond",
        "above and beyond {for|to|what|in|service|the}",
        "{strive|strives|striving|endeavor|endeavour|endeavors|work hard|do our best|do my best|do everything} to {always|provide|offer|give|deliver|ensure|make|help|serve|solve|exceed|treat|be|meet|bring|build|create} {you|our|the|your|every|each|all|a|an|exceptional|excellent|outstanding|sure|potential|it|quality|high|great|people|clients|customers}",
        "{always|never fail to|constantly} {aim|strive|try|work|endeavor|endeavour} to {<word>|<word> <word>} {our|your|you|the|every|each|potential|clients|customers|a|best}",
        "{personal|personalized|personalised|individual|individualized|undivided|white glove|special|dedicated} {attention|touch|care|service|support} {to|for|that|you|in|with|and|on|from|every|each}",
        "{exceed|exceeds|exceeding|surpass|surpassing} {your|our|all|their|customer|client|clients|customers} <...> {expectations|expectation}",
        "{take|takes|taking|took} {great|real|immense|} {pride|care|joy|pleasure} in {our|my|helping|providing|delivering|offering|serving|every|each|being|the|what|making|giving|building|creating|seeing|supporting}",
        "{demonstrate|show|prove|reflects|demonstrates|shows} {my|our} {commitment|dedication|devotion|passion|care}",
        "{i've|i have|we've|we have|i|we} {taken|took} the {time|trouble|liberty} to {<word>|} {gather|research|prepare|review|study|look|learn|read|understand|put|analyze|analyse|compile|examine|go|explore|write|create}",
        "{pour|poured|put|puts|putting} {our|my} {whole|entire|} {heart|hearts|soul|heart and soul|all} {into|in}",
        "{bend|bent|bending} over {backwards|backward}",
        "{every|each} step of the way",
        "{work|works|working|worked|fight|fighting} {tirelessly|relentlessly|hard every day|around the clock|day and night|passionately} {to|for|on}",
        "{tirelessly|relentlessly} {work|works|working|worked}"
      ],
      "respect": [
        "{we|i} {really|truly|greatly|highly|deeply|sincerely|do|very much|genuinely|fully|always|} {value|treasure|cherish|respect} {and <word>|} {your <word>|your {<word>|} {business|time|trust|partnership|feedback|opinion|privacy|support}|our {customers|clients|relationship|partnership|members|users|partners}|each <word>|every <word>}",
        "{want|wants|trying|try|like} to {be|stay|remain} {respectful|mindful|considerate|conscious|cognizant} of {your|how|the|you}",
        "{i'm|i am|we're|we are|being|to be} {very|always|} {respectful|mindful|conscious|considerate|cognizant|sensitive} {of|to} {your|how|you|the}",
        "{respect|value|respecting|valuing} your {time|inbox|schedule|busy schedule|business|privacy|opinion|decision|space|trust|partnership|feedback|boundaries}",
        "your time is {very|extremely|so|incredibly|} {valuable|precious|important|limited}",
        "{keep|keeps|keeping} {things|it} {simple and|honest and|friendly and|} {respectful|honest}"
      ]
    },
    "except": [
      "{excited|thrilled|delighted|stoked|pumped|honored|honoured} {to {hear|learn|see|read|know} {that|about|you|you're|you've|you are|your|how|of}|about {it|this|that}|to be {part|a part} of your}",
      "{not|never|n't} {excited|thrilled} {by|about}",
      "{if|whether|unless} {you're|you are|you feel|your team is} <...> {excited|thrilled|passionate|committed|dedicated}",
      "{you|you're|your team|who|they|they're} {are|is|feel|seem|sound|look|were|} {so|very|really|truly|} {excited|thrilled|passionate|committed|dedicated|honored|enthusiastic|stoked}",
      "{i'm|i am} {not|never} {here|sure|passionate}",
      "{we|i} {care|cared} for {a|an|the|two|three|<number>} {patients|patient|horses|children|animals|gardens}"
    ],
    "examples": {
      "flags": [
        "Hi Ana, we truly care about our customers. Our rota tool is quick to set up.",
        "Hi Ana, your success is our top priority. Our rota tool is quick to set up.",
        "Hi Ana, I'm so excited to connect! Our rota tool is quick to set up.",
        "Hi Ana, I genuinely believe that a rota should be fair.",
        "Hi Ana, we always go the extra mile. Our rota tool is quick to set up.",
        "Hi Ana, we respect your time. Our rota tool is quick to set up."
      ],
      "allows": [
        "Hi Ana, support answers within an hour, also on Sundays. The log is public.",
        "Hi Ana, your team sounds excited about the new kitchen. When does it open?",
        "Hi Ana, I believe the second table is out of date: it still shows the old kitchen.",
        "Hi Ana, the rota you posted has three people on Sundays. Is that enough?",
        "Hi Ana, happy to send the table if it helps.",
        "Hi Ana, do your cooks care about which shift they get?"
      ]
    }
  }),
  'closing-technique': closingTechnique,
  'disarming': disarming,
  'early-upsell': earlyUpsell,
  'empty-follow-up': emptyFollowUp,
  'fake-thread': fakeThread,
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
        "^{hurry|asap}",
        "now's {the|your} {time|chance|moment|best time|perfect time}",
        "{need|needs|have|want} to {move|act|decide|be} {quickly|fast|quick|soon} {on|if|to|here|with|because}",
        "{sign up|register|book|join|order|buy|enroll|enrol|subscribe|apply|act|commit|upgrade|renew} {with us|} {by|before} <...> {to|and} {get|save|receive|lock|secure|claim|qualify|enjoy|avoid|keep|you'll}",
        "{get in|act|buy|book|order|sign up|join|lock it in|move} before {the|our|my|your|we|it|they|spots|seats|prices|places|slots}",
        "{finalize|finalise|wrap up|close|sign|lock in|lock this in|get this done|finish} {this|it|things|everything|the deal|the contract|the agreement|} {up|} by {the|} {end of|eow|eod|eom|friday|month end|this week|next week|tomorrow}",
        "{register|reply|respond|book|apply|confirm|order|sign up|enroll|enrol} <...> {asap|as soon as possible|immediately|right away|without delay}",
        "{we'd|we would|you'd|you would|you'll|we'll|you|we} need to {start|kick off|sign|begin|decide|order|act|book|commit|finalise|finalize|lock|get started|get going|have a decision|have your decision} {this|it|<...>|} by",
        "{don't|do not|never} {wait|delay|put {this|it} off|sleep on {this|it}|let {this|it} {slip|pass|go}|let {this|the} {chance|opportunity|offer|deal} {slip|pass|go}|procrastinate|drag your feet} {any longer|too long|until it's|for long|another|}",
        "{no time to|not a moment to|time to stop} {lose|waste|waiting}",
        "{time|time's|clock|the clock|clock's} {is|} {running out|ticking|running short|of the essence}",
        "{time-sensitive|time sensitive|time-critical|time critical}",
        "{this|it|matter|is|very|extremely|quite|most|rather} {is|} {very|extremely|quite|} {urgent|pressing}",
        "{urgent|immediate} {attention|response|action|reply|need|answer|reminder|decision|request|notice|opportunity}",
        "{respond|reply|answer|register|book|apply|sign|confirm|rsvp|order|call|get back to me|get back to us|let me know|let us know|lmk|revert|decide|reach out|write back|join|enrol|enroll|secure <...>|reserve <...>} {back|to {me|us}|here|} {asap|as soon as {possible|you can|you're able}|at the earliest|at your earliest|immediately|right away|urgently|without delay|straight away}",
        "{need|needs|require|requires} {your|an|a} <...> {asap|as soon as possible|immediately|right away|urgently|by eod|by end of day|by tonight|by tomorrow}",
        "sooner rather than later",
        "the sooner {you|we} {start|sign|begin|act|book|decide|get started|move|switch|join} the {sooner|faster|earlier|more|better}",
        "{i|we} {need|have|must|would need} to {know|hear|have your answer|have an answer|hear back|hear from you} {by|before} {the|} {today|tomorrow|tonight|eod|end of|close of|noon|midnight|friday|monday|this}",
        "{already|currently|now} {booking|booked|scheduling|filling} {up|out|into|through|for|until|till} {into|through|until|till|} {<name>|next|the|early|late|mid|q1|q2|q3|q4|summer|fall|autumn|winter|spring}",
        "{booking|booked|filling} {out|up|} {into|through} <name> already",
        "{now|today|this week|this month|this year|this} {is|really is|'s} {the|your} {time|best time|perfect time|right time|moment|ideal time|window|one time} {to|for|}",
        "{the|a better|the best|the right|the perfect|your} {time|moment} {to act|to start|to move|to decide|to buy|to switch|to invest|to sign|for action|} is {now|today}",
        "{it's|it is|this is} now or never",
        "before it's {too late|gone|all gone}",
        "before it is {too late|gone}",
        "while {you still can|there's still time|there is still time|there's time|it lasts|supplies last|stocks last|stock lasts|spots last|they last|spots remain|it's {still|} {available|hot|free|open}|{seats|spots|slots|places|spaces} {last|remain|are still|are available}}",
        "{let me know|lmk|reply|respond|confirm|get back to me|get back to us|answer|decide|sign|commit|revert|book|register|order|accept|grab <...>|claim <...>} {back|to {me|us}|} {by|before|within} {the|} {eod|eow|eom|cob|end of {the|} {day|business}|close of business|tomorrow|tonight|midnight|noon|today|<number> hours|<number> hrs|this evening}",
        "{by|before} {eod|eow|cob|end of day|end of business|close of business|midnight|tonight} {or|otherwise|today|tonight|tomorrow|to {get|lock|secure|claim|qualify|keep|save}|if {interested|you want|you'd like}|if you're {in|interested}}",
        "{need|needs|would need|must have|require|want} {an|a|your|the} {answer|decision|signature|response|reply|commitment|yes|go ahead|go-ahead|confirmation} {from you|back|} {by|before|within|today|now|this week|tomorrow}",
        "{get|wrap|have} {this|it|everything|you|that|the deal|the contract} {all|} {done|up|signed|closed|over the line|sorted|locked in} {by|before|today|this} {the|end|close|month|week|quarter|friday|year|month's|<name>}",
        "{get|jump|move|act|buy|book|go|come} in {quick|quickly|fast|early|soon|now|before}",
        "^why wait",
        "{want to|wanna|need to|have to|should|must|best to|better} {move|act|decide|jump|be|get} {fast|quick|quickly|now|soon|right away}",
        "{start|begin|join|sign up|enroll|enrol|register|book|buy|order|apply|subscribe|upgrade|get started|call|reply|respond|act|invest|switch} {now|today|tonight|immediately} {before|while|and {get|save|receive|claim|lock|secure|avoid}|to {get|save|receive|claim|lock|secure|avoid|beat|reserve|guarantee}|or}",
        "never {been|be} a better {time|moment} to",
        "^{it's|it is|this is|the matter is} {very|extremely|quite|really|} {urgent|pressing|critical|time critical}",
        "{need|needs|needed|require|required|deserves|demands|requires} {your|urgent|an} {immediate|urgent|prompt|earliest|swift|speedy} <word>",
        "{speedy|swift|earliest|immediate} {response|reply|action|answer|revert|decision|confirmation} {is|would|will|at|in|from|}",
        "{hear from you|answer from you|decision|yes|go-ahead|commitment|confirmation|reply|reply from you} {by|before|this} {week|tomorrow|<name>|friday|monday|wednesday|thursday|tuesday|end of} {to|so|if|would|in order|or}",
        "{treat|consider} this {as|} {urgent|a priority|high priority|top priority|with urgency}",
        "{i'm|we're|i am|we are|i'll be} {only|just} {in|around|here|on|near} {<...>|} {until|till|for {one|two|the|another|<number>}|through} {<name>|day|days|week|tomorrow|friday|this|more}",
        "{still time|still a chance} {to|for} {<...>|} {but|not much|if you|though}"
      ],
      "deadline": [
        "{offer|offers|deal|deals|price|prices|pricing|discount|discounts|rate|rates|quote|promo|promotion|sale|coupon|bonus|invitation|access|special|early bird|earlybird|introductory|proposal|savings|voucher|credit|upgrade} {only|pricing|price|rate|rates|offer|discount|code|link|will|is|are|also|} {ends|end|expires|expire|ending|expiring|closes|close|closing|runs out|running out|goes away|going away|disappears|disappear|runs|stops|is valid|are valid|valid|good|only valid|held|stands|available} {at|in|this|by|until|till|til|through|thru|only|soon|tonight|today|tomorrow|on|for|next|after|<name>|<number>}",
        "{ends|expires|ending|expiring|end|expire} {soon|tonight|today|tomorrow|at midnight|this {week|month|weekend|quarter|friday|monday|sunday|year|evening}|in {just|only|} <number> {days|hours|weeks|minutes|day|hour|week}|{on|} {monday|tuesday|wednesday|thursday|friday|saturday|sunday}}",
        "{closes|closing} {soon|tonight|at midnight|in {just|only|} <number> {days|hours|day|hour}|forever|for good}",
        "^{offer|} valid {until|till|til|through|only {until|till|for|through}|for {just|only|} <number>|for a limited}",
        "{enrollment|enrolment|registration|registrations|doors|cart|applications|window|signup|sign-up|sign up|early bird|booking|bookings} {is|are|will|} {closes|closing|close|ends|ending|shuts|shutting} {soon|tonight|today|tomorrow|at midnight|in <number>|this|fast}",
        "{only|just|but} {running|offering|running <...>|offering <...>|available|valid|open|good|on|doing this|doing it|holding <...>} {through|until|till|for {this|the next|another|a few|<number>}} {the|} {end|this|today|tonight|tomorrow|week|month|day|days|more|<number>|friday|sunday|<name>}",
        "{only|just} {running|offering|doing|extending|holding} <...> <...> {through|until|till|for} {this|today|tonight|the end|end|tomorrow|the next|friday|sunday|the rest|a few|<number>}",
        "{only|just} {have|got|} {a|} <number> {more|} {days|hours|weeks|day|hour|week|minutes} {left|remaining|to go|until|before}",
        "<number> {days|hours|day|hour|weeks|minutes} {left|remaining|only} {to|at this|for|on|before|until|in|}",
        "{last|final} {few|} {days|hours|minutes|hour|week} {{to|for} {save|get|claim|register|apply|join|grab|secure|buy|order|book|sign|enrol|enroll}|left|at this price|of {our|the|this} {sale|offer|promotion|early bird|discount|deal}}",
        "last day {to|of|for|at} {save|get|claim|register|apply|join|our|the|this|early|grab|secure|buy|order|book|sign}",
        "{price|prices|pricing|rates|fees|costs|rate|fee|cost} {are|is|will be|will|} {about to|set to|} {going up|increasing|rising|go up|goes up|increase|increases|rise|rises|doubling|double|doubles|jump|jumps} {on|from|after|in|next|soon|by|at|this|again|tomorrow|tonight|once|when}",
        "{goes|go|going|reverts|revert|returns|return|jumps} {back|} {up|} to {the|our|its|} {standard|full|regular|normal|list|retail|usual|original|higher} {price|pricing|rate|rates|cost|fee|<number>|subscription}",
        "{after|from|on|come} {<...>|} {the|our|this} {price|prices|pricing|rate|rates|offer|discount|deal|cost|fee} {goes|go|will go|is going|increases|rises|rise|increase|disappears|expires|ends|is gone|doubles|jumps} {up|away|back|to|by|}",
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
        "{offer|offers|deal|price|pricing|discount|rate|promotion|bonus|code|coupon} {is|are|only|will be} {only|just|} {available|valid|open|good|running|on} {for|this|until|till|through|today|to the|in}",
        "{a|limited|this} {limited|exclusive limited} {offer|deal|promotion|discount|run|opportunity}",
        "{one-time|one time|once-in-a-lifetime|once in a lifetime} {offer|deal|opportunity|chance|price|discount}",
        "{price|pricing|rate|discount|offer|slot|spot|number} {i|we} can {only|} {hold|guarantee|honour|honor|keep} {this|it|that|} {until|till|for|through}",
        "{can|could|will|to} {only|} {hold|guarantee|honour|honor} {this|the|that|your|our|these} {price|pricing|rate|rates|discount|offer|deal|slot|spot|quote|number|seat|place|terms} {only|} {until|till|for|through}",
        "you {only|just|still|} {have|have got|'ve got|have just|have only} {just|only|until|till|} {a|<number>|the|} {more|} {hours|days|hour|day|minutes|midnight|friday|sunday|end} {left|remaining|to|of|before|until} {claim|get|save|join|book|decide|register|lock|use|act|order|apply|upgrade|sign|secure|respond|redeem|accept|confirm|complete|finish}",
        "{closing|close|ending|end|shutting|stopping|pausing|wrapping up|capping|cutting off|freezing} {the|our|this|all|new|} {applications|application|enrollment|enrolment|registration|registrations|doors|cart|offer|sale|promotion|intake|list|waitlist|cohort|bookings|round|early bird} {soon|tonight|today|tomorrow|on|at|this|in|for|shortly|<name>}",
        "{keep|hold|leave|honor|honour|extend} {this|the|that|your|our|these} {<word>|} {rate|price|pricing|offer|deal|discount|slot|spot|quote|seat|place|terms} {<word>|} {until|till|for|through} {the|end|friday|monday|tomorrow|tonight|this|another|<number>|<name>|midnight}",
        "{only|just} {available|valid|open|offered|on sale|good|on offer} {this|today|tonight|for|until|till|through|in|to|during|on}",
        "{one|two|three|<number>} {day|days|week|weeks|weekend|hours|hour} only",
        "{before|until|till|when} {the|our} {doors|enrollment|enrolment|registration|prices|price|rates|offer|sale|early bird|cart|applications|discount} {close|closes|shut|end|ends|go up|goes up|increase|increases|rise|expire|expires}",
        "{decision|answer|signature|deposit|confirmation} {by|before} <...> {would|will|lets|allows|keeps|secures|locks|guarantees} {let|allow|keep|secure|lock|us|you|the|your}",
        "{before|until} {we|i} {raise|increase|run out|sell out|pull the|fill|discontinue|take it|take this|give it|give your|offer it} "
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
        "{won't|will not|never} {be|see|get|find} {repeated|offered again|this offer again|this price again|another chance|a better {deal|price|time|offer}|this {chance|deal|price} again}",
        "{won't|will not|can't|unable to|not be able to|never|cannot} {be able to|be|} {offer|repeat|extend|do|offering|repeating|see|get|find|run} {this|it|these|that|such} {<word>|} {again|price|deal|offer|twice}",
        "once {they're|it's|they are|it is|these are|those are|spots are|this is|she's|he's} {gone|full|sold|taken|filled}",
        "{won't|will not|doesn't|does not|don't|never|rarely|hardly} {stay|stays|last|be|remain|sit|sits|come|comes} <...> {long|forever|market|around|again|every day|often}",
        "{won't|will not} {last|be around|be available}$",
        "{another|other|several|multiple|two other|a few other|more} {buyer|buyers|viewers|candidate|candidates|company|companies|party|parties|bidder|bidders|people|applicants|tenants|client|clients} {is|are|have|has|who are|} {already|also|very|} {viewing|coming to view|lined up|interested in {this|it|the}|waiting|looking at {this|it|the}|circling|bidding|ready to}",
        "before {they|it|you|these|someone|we|tickets|spots|seats|places|the <word>} {sell out|sells out|sell|run out|runs out|is snapped|get snapped|gets snapped|miss out|disappear|disappears|vanish|go for good|expire|expires}"
      ],
      "scarcity": [
        "{only|just} {have|got|} {<number>|a handful of|a limited number of|a few} {<word>|} {<word>|} {spots|spot|seats|seat|slots|slot|places|place|licenses|licences|units|openings|opening|spaces|space|tickets|rooms|copies|positions|invites|invitations|partnerships|sessions|appointments|tables|booths|stands|dates|bookings|beta spots|installs}",
        "{<number>|few} {<word>|} {spots|spot|seats|seat|slots|slot|places|place|licenses|licences|units|openings|opening|spaces|tickets|rooms|copies|positions|appointments|dates} {are|is|} {still|} {left|remaining|remain|remains|to fill|still open|only}",
        "{spots|seats|slots|places|tickets|spaces|units|openings|dates|licenses|licences} {left|remaining}",
        "{spots|seats|slots|places|tickets|spaces|openings|availability|space|capacity|stock|supply|supplies|quantities|dates|calendar|schedule|diary|roster|cohort} {is|are|'s|will be|} {very|strictly|extremely|now|already|} {limited|filling|going|disappearing|running out|running low|almost|nearly|scarce|selling|tight|booking up|booking fast|filling up|getting full|vanishing}",
        "{limited|few|restricted|scarce} {spots|seats|slots|places|availability|spaces|space|capacity|openings|supply|stock|quantities|quantity|edition|intake|tickets|dates}",
        "{fill|fills|filling|filled|book|books|booking|booked|sell|sells|selling|go|goes|going|snapped} {up|out|} {fast|quickly|quick|soon|rapidly}",
        "{almost|nearly|virtually} {gone|full|sold out|booked|booked out|booked up|at capacity|all gone|out of {stock|spots|seats|space}}",
        "{due to|because of|given|owing to|in|with|there's} {very|} {high|huge|strong|overwhelming|popular|extreme|unprecedented|heavy} demand",
        "{i|we|i'm|we're|i am|we are|can|will|could} {can|could|will|are|am|do|have|typically|usually|currently|deliberately|intentionally|} only {ever|really|} <word> {on|with|in|for|out|up to|} {a|} <number> {<word>|} {<word>|} {client|clients|customers|companies|partners|contractors|weddings|projects|businesses|brands|teams|people|agencies|homes|families|founders|stores|shops|firms|accounts|couples|applicants|candidates|members|practices|builds|sites|participants|attendees|organizations|organisations|pilots|engagements|sponsors|dealers|distributors|retailers} {per|a|each|at|every|this|in|next|right|for|to|}",
        "{i|we|i'm|we're} {take|accept|onboard|feature|film|shoot|serve|book|run|handle} {on|} {only|just|no more than|a maximum of|at most|up to} {a|} <number> {<word>|} {<word>|} {client|clients|customers|companies|partners|contractors|weddings|projects|businesses|brands|teams|people|agencies|homes|families|founders|stores|shops|firms|couples|practices|builds|sites|accounts}",
        "{taking|accepting|onboarding|opening|booking|selecting|admitting} {on|up|} {only|just|} <number> {new|more|additional|pilot|beta|founding|further} <...> {clients|projects|customers|companies|businesses|partners|spots|slots|places|seats|builds|brands|teams|members|agencies|practices|sites|couples|accounts}",
        "{only|just} {taking|accepting|onboarding|opening|booking|selecting|admitting|offering <...>|giving <...>|letting in|working with|partnering with|inviting|doing this for|sharing this with|offering this to} {on|up|} {a|} {<number>|handful|limited}",
        "{only|just|open} {to|for} {the|our|} first <number>",
        "^{the|our|} first <number> {people|companies|customers|clients|businesses|teams|signups|sign-ups|members|users|buyers|replies|who|to} {who|to|will|get|receive|that|sign|reply|can}",
        "{only|just} {reaching out|talking|speaking|offering this|extending this|sending this|making this|opening this} {to|with} {<number>|a handful|a few|a select|select|a small}",
        "{the|for the|to the|to|for} first <number> {only|to {reply|respond|sign|book|register|join|claim|act|buy|order|apply|commit}|who {reply|respond|sign|book|register|join|claim|act|buy|order|apply|commit}|sign-ups|signups|sign ups|replies|responders|respondents|takers|buyers|registrants}",
        "{one|1|only one|just one|exactly one|two|only two|<number>} {<word>|} {<word>|} per {city|region|industry|territory|postcode|postal code|zip|area|market|town|state|county|vertical|category|niche|neighborhood|neighbourhood|metro|suburb|district} {only|so|to|and|}",
        "{limited|small|fixed} number of {<word>|} {spots|seats|slots|places|spaces|openings|clients|customers|companies|partners|tickets|licenses|licences|units|participants}",
        "first come first served",
        "first-come {basis|}",
        "{otherwise|or|and then|then} {i'll|i'm|we'll|we're|it's|it|i|we|} {will|have to|going to|'ll|need to|} {moving|move|going|goes|go|offer|offering|open|pass|passing|give|giving} {it|this|your <word>|the <word>|on|them|} {to|up to} {the|a|} {waitlist|wait list|waiting list|someone else|next|another|others|somebody else}",
        "{offer|give|release|pass|sell|open up|hand|open} {this|it|your|the} {spot|slot|seat|place|opportunity|listing|date|rate|space|} {away|up|} to {someone else|another|the next|somebody else|others|the waitlist|a competitor|your competitor}",
        "{release|lose|forfeit} {your|this|the} {spot|slot|seat|place|date|space|reservation|rate|pricing|discount}",
        "{slots|slot|openings|calendar|schedule|availability|lead times|i'm|we're|i am|we are|spots|bookings|builds|installs|waitlist|waiting list} {is|are|} {already|now|currently|} {booked|booking|booking out|booked out|out|} {up|} {to|} <number> {weeks|months|days} {out|in advance|ahead|long}",
        "{currently|now|already} {book|booked|booking} <...> <number> {weeks|months} {out|in advance|ahead}",
        "{currently|still|just} {available|open|free} but",
        "{only|just} {have|got} {room|space|capacity|time|availability|bandwidth} {left|} for {just|only|} {<number>|a handful}",
        "{room|space|capacity} for {only|just} <number>",
        "{claim|grab|reserve|secure|save|lock in|snag|bag|hold} {your|a|my|this|one of} <...> {spot|seat|place|slot|discount|offer|price|rate|space|ticket} {now|today|before|while|asap|tonight}",
        "{almost|nearly} {no|none} {spots|seats|slots|places|left|remaining}",
        "{down to|only|just|there are|there's|there is|have|got|with} {our|the|my|} {last|final|remaining|very last} {few|couple|<number>|handful} {<word>|} {units|spots|seats|slots|places|tickets|copies|items|spaces|openings|rooms|pieces|left|of|}",
        "{last|final|remaining} {few|couple of|<number>|handful of} {units|spots|seats|slots|places|tickets|copies|items|spaces|openings|rooms|pieces|dates}",
        "{demand|interest|uptake} {is|has been|was} {<word>|} {through the roof|high|huge|overwhelming|massive|strong|crazy|soaring|exploding|off the charts|insane|incredible|unprecedented|surging|growing fast}",
        "{a couple of|a few|two|three|four|five|a handful of|some|limited|<number>} {<word>|} {slots|spots|seats|openings|places|spaces|appointments|dates|sessions|tickets} {left|open|available|remaining|free|opened up|still|that}",
        "{in|very|extremely|such} {high|huge|hot} demand",
        "{selling|sold|snapped|going|filling|booking|moving|flying} {out|up|off|} {like hot cakes|fast|quickly|the shelves|in hours|in minutes|by the day|by the hour|rapidly}"
      ]
    },
    "except": [
      "{your|my|his|her|their} {very|} limited {time|capacity|availability|stock}",
      "{don't|do not} wait {for|on} {us|me}",
      "{password|certificate|card|visa|passport|licence|license|domain|token|session} <...> {expires|expire|expiring|valid|ends}",
      "{on|in|our|my|since|from|after|during|the|your} last call",
      "{don't|do not} wait up",
      "first <number> {customers|clients|users|companies|months|weeks|days|years|hours} {we|were|came|in|of}",
      "{are|is|were|do|does|how many|what} {there|you|your|<word>} {still|have|} {any|} {seats|spots|places|slots|tickets|spaces|openings|dates} {left|open|available|remaining|free}",
      "{had|has|have|with} {very|} limited time {for|to}",
      "hurry is",
      "nothing {here|in this|about this|of this} is {urgent|pressing}",
      "{handle|handles|answers|answer|urgent calls|treat|flag|route|sort} urgent <word>"
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
        "{leave|leaving|leaves|left} {so much|a lot of|too much|real|serious|good|easy|that much|<word>|} {thousands|millions|hundreds|something|it|money|revenue|cash|profit|profits|sales|margin|value|deals|growth|savings|<number>|<name>} {<word>|} on the table",
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
        "{silently|quietly|secretly|slowly} {killing|draining|costing|destroying|hurting|eating|bleeding|leaking}",
        "{losing|loses|lose|wasting|waste|forfeiting|bleeding|leaking|burning} {<...>|} {without {knowing|realizing|realising|noticing|even knowing|even realizing}|unknowingly|every {single|} {day|week|month|hour|minute|year}|each {day|week|month|hour|minute|year}|as we speak|right now to|while you}",
        "{costing|costs|cost|{could|may|might|can|will|would|it'll|that'll|to} {easily|end up|well|quickly|<word>|} {cost|costing}} {you|your {business|company|team|firm|practice|store|shop}|businesses|companies|them} {far|way|a lot|much|} {more than you|dearly|a fortune|your {job|licence|license|business|reputation|customers|career|best}|real money|big|everything|tens}",
        "{mistake|mistakes|problem|issue|gap|error|oversight|habit|blind spot} {that|is|can|could|will|may|<word>} {is|costs|cost|costing|be costing|quietly costs|silently costs} {you|companies|businesses|firms|most|many|teams|brands|owners}",
        "{ask yourself|think about|consider|add up|calculate|imagine} {how {many|much}|what} <...> {you|you're|you are|your <word>|it} {lose|losing|costs|cost|costing|miss|missing|wasting|waste|left}",
        "{means|mean|equals} {losing|lost|less|missed|lower} {business|revenue|customers|sales|clients|money|deals|leads|jobs|opportunities}",
        "{visitors|customers|buyers|clients|patients|shoppers|users|candidates|guests|people|prospects|leads|donors|members} {are|will|just|simply} {<word>|} {leave|leaving|bounce|bouncing|buy|buying|go|going|look|looking} {and <word>|} {elsewhere|somewhere else|next door|to the <word> next door}"
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
        "{don't|do not|never|why} let {your|the|a} {<word>|} {competitors|competition|competitor|rivals|others|them} {get|take|win|steal|beat|eat|pull|grab|have|be|leave|pass|outrank}",
        "{customers|clients|patients|buyers|people|prospects|they|leads|visitors} {are|will|just|} {just|simply|} {choose|choosing|pick|picking|going with|go with|find|finding|call|calling|prefer|hire|booking|book|buying from} {your|the|a|another} {<word>|} {competitors|competition|competitor|rival|rivals}",
        "{is|are|get|gets|getting|pulling|pull|pulls|moving|already|way|far|miles} {already|} {ahead of|in front of} {you|your {company|team|business|firm}}",
        "{lose|losing|loses|lost} {<...>|} {business|customers|clients|deals|patients|revenue|market share|sales|leads|traffic|jobs|work|bookings|candidates|talent|money} to <name>",
        "{stay|keep|get|remain|be} {ahead of|one step ahead of|in front of} {your|the} {competition|competitors|rivals}",
        "while {your|the|other|others|everyone|everybody|all your|most} {<word>|} {competitors|competition|rivals|else|others|peers|agencies|companies|businesses|teams|firms} {are|is|have|has|pull|win|move|grow|race|already|adopt|gain|keep|get|take}",
        "{your|the} {<word>|} {competition|competitors|rivals|market|industry|world} {isn't|aren't|is not|are not|won't|will not|doesn't|don't|never} {be|} {sleeping|sleep|sleeps|asleep|wait|waiting|waits|resting|rest|standing still|stand still|slowing down|slow down|sitting still}",
        "{someone|somebody|another <word>|one of your <word>|a competitor|your competitor|others} {else|} {<...>|} {will|is going to|are going to|would} {beat you|do this first|do it first|do it|take it|take your place|take them|get there first|be first|get them|snap|eat|win|fill that gap|claim}",
        "{while|meanwhile|whilst} {<...>|} {others|they|competitors|rivals|your competitors|your rivals|the competition|everyone else|other <word>} {are|is|have|will|keep} {<word>|} {pulling|moving|winning|getting|growing|building|taking|racing|gaining|capturing|already|surging|advancing|scaling|closing|adopting}",
        "{gap|distance} {between|is|keeps|will} {<...>|} {widening|widens|widen|growing|grows|grow|wider}",
        "{buying|buy|going|go|shop|shopping|book|booking|look|looking|leave|leaving} {and <word>|} {elsewhere|next door|down the road|down the street|across the street}"
      ],
      "crowd": [
        "{everyone|everybody|everyone else|every other <word>|all the {top|best|big|smart|leading}} {<word>|} {is|are|has|have} {already|now|} {using|switching|moving|doing|talking|switched|adopted|moved|adopting|jumping|getting|joined|joining|on}",
        "{smart|smartest|successful|savvy|forward-thinking|winning|leading} {companies|teams|leaders|businesses|agencies|brands|owners|firms|money|marketers|founders|practices} {are|is|have|know} {already|all|now|}",
        "{don't|do not|won't want to|not to} {be|become} the {only|last} {one|company|business|team|person|firm|agency|<word>}",
        "{you'd|you would|you'll|you will|you} be the {only|last} {one|company|business|team|firm|agency} {in|left|on|without|not|who|that}",
        "<number> {of your|other|local|happy|of|} {<word>|} {customers|clients|companies|teams|businesses|people|agencies|firms|stores|shops|practices|users|neighbors|neighbours|homeowners|owners|members|guests|founders} {have|are|has|'ve|in your <word> have} already",
        "{most|many|all} {of|} your {peers|competitors|neighbors|neighbours|colleagues} {are|have|already|use|now}",
        "{jump|get|hop} on {the|this} {bandwagon|train|wave}",
        "{everyone|everybody|others|other <word>|many|most|many others|leaders|companies|businesses|teams|firms|agencies} {else|} in {your|the} {industry|space|market|area|field|sector|niche|position|city|category} {is|are|have|has|already|seem|use} {already|now|all|} <word>",
        "{don't|do not|wouldn't|nobody wants to|no one wants to} {want to|wanna|} be {the|} {last|left|only|next}",
        "everyone's {already|talking about|doing|using|switching|moving}",
        "{<number>|thousands|hundreds|dozens|most|many|plenty} {of|} {other|local|your|smart|leading|top|} {<word>|} {have|already} {<word>|} {switched|adopted|moved|signed up|joined|secured|made the switch|made the move|upgraded|started|embraced|booked|figured|jumped|invested|had theirs|taken|caught on}",
        "{other|top|best|leading|biggest|successful|smart|the} {<word>|} {companies|agencies|firms|students|schools|shops|stores|businesses|clinics|practices|teams|brands|players|restaurants|owners|homeowners|founders|leaders|departments|banks} {in|on|around|near|like} {your|the} {<word>|} {<word>|} {are|is|have|has|already|all|use|know} {<...>|}",
        "{other|fellow} <word> {are|have|has} already {<word>|}",
        "{odd one out|only one not|only ones not|last to know|last one to|last to adopt|last to the party|late to the party|late to the game}",
        "why haven't you"
      ],
      "behind": [
        "{be|get|being|getting|gets|are|is|been|feel|find yourself|risk being} left {behind|in the dust|out|for dead}",
        "{don't|do not|never|not|nobody wants to} {want to|risk|let yourself|} {be|get|getting|being|fall|falling|lag} {left|} {behind|out|in the dust}",
        "{leave|leaves|leaving} {you|your <word>|them} {behind|in the dust}",
        "{fall|falls|falling|fell|fallen|slip|slipping|drop|dropping} {even|further|too far|way|farther|so far|} behind",
        "{lag|lags|lagging} behind",
        "{be|being|get|getting|become|becoming|made|go|going} {obsolete|extinct|irrelevant|a dinosaur|replaced by <word>|disrupted}",
        "{obsolete|extinct|irrelevant|out of business} {in|within|by|before} {<number>|a|the}",
        "the rest {will|are going to|'ll|get|are|won't} {watch|be|fall|get|lose|struggle|left|wonder|stuck|wish|spend|catch|scramble|disappear|follow|pay}",
        "{those|companies|businesses|teams|firms|people|the ones|agencies|leaders|brands|anyone} {who|that|which} {don't|do not|wait|ignore|hesitate|fail|delay|won't|aren't} <...> {will|are going to|risk|lose|get|end up|struggle|fall|be|won't}",
        "{asleep at the wheel|sitting duck|sitting ducks|dead in the water|head in the sand|stuck in the past|behind the curve|missing the boat|miss the boat|missed the boat|behind the times|playing catch-up|playing catch up|play catch-up|play catch up}",
        "{won't|will not|wouldn't|may not|might not|not going to} {survive|make it|be around|be in business|last} {the|if|unless|without|in|another|to}",
        "watch {someone else|others|your competitors|your rivals|everyone else|the competition|them} <word>",
        "{won't|will not|wouldn't|may not|might not|not going to|can't|cannot|never} {survive|be in business|exist in|exist a|last long|stay relevant|stay in business|keep up|compete|catch up}",
        "{don't|doesn't|do not|won't} exist {online|anymore|to|in|at all|on|}",
        "{lose|losing|lost|lose more|losing more} ground",
        "{going|go|moving|slide|sliding|slip|slipping} backwards",
        "{standing still|staying where you are|staying put|doing nothing|staying the same|the status quo|complacency|not having {a|an|one|this} <...>|ignoring <...>} {is|means|isn't|will|equals|could}",
        "{end up|ended up|become|becoming|be} {like|the next|another} {kodak|blockbuster|nokia|blackberry|statistic|headline|cautionary tale|casualty|victim}",
        "{train|ship|boat|bus} {is|has|will} {already|} {leaving|leave|left|sailed|sail|departing|depart|gone|pulled}",
        "{will|going to|'ll} {replace|overtake|eliminate|wipe out|disrupt|crush} {those|anyone|people|companies|businesses|you|your|everyone}",
        "{those|companies|businesses|people|firms|shops|stores|homeowners|agencies|teams|schools|anyone} {who|that|without <...>} {<...>|} {end up|get left|will fall|fall behind|won't|disappear|pay twice|pay more|will pay|will struggle|will lose|are losing|die|are dying|fail|will not|go under|regret}",
        "{stuck|cling|clinging|clings} {in|to|with} {the past|old <word>|outdated <word>|the old|yesterday's}",
        "flying blind"
      ],
      "waiting": [
        "{every|each} {day|week|month|hour|minute|quarter|year|moment|passing day} {that|} {you|your team|this|it|we|goes by|passes|of downtime|of delay|of waiting|of inaction|without|spent|lost|of} {<...>|} {cost|costs|costing|is|means|adds|you lose|lose|loses|losing|wait|waits|delay|delays|don't|hold off|put|go without|goes by|passes|money|another}",
        "every {day|week|month|hour|minute|quarter|year} {you|your team|your company} {wait|delay|don't|do not|hold off|put it off|hesitate|put this off|do nothing|spend|run|stay|keep|are not|aren't}",
        "the longer {you|this|it|they|your <word>} {wait|waits|go|goes|delay|delays|hold|put|puts|take|takes|leave|sits|stays|ignore}",
        "cost of {doing nothing|inaction|waiting|delay|delaying|not acting|standing still|the status quo|staying put|not doing|indecision|ignoring|not having|not knowing}",
        "{price|risk|danger|consequences} of {inaction|doing nothing|waiting|delay|not acting|the status quo|standing still|ignoring}",
        "{waiting|delaying|hesitating|doing nothing|inaction|hesitation|standing still|ignoring {this|it}} {will|could|can|only|may|might|is} {only|just|} {cost|costs|get|make|makes|mean|be|costing|not an|the most|far|more|the riskiest|<word> expensive}",
        "{costs|cost} {have|has|are|is|keep|keeps} {continued|continue|continuing|mounting|climbing|adding up|piling up|rising|ticking}",
        "{<number>|a fortune|thousands|millions|dearly|money} {every|each|per|a} {day|week|month|hour|year} you {wait|delay|don't|hold|do nothing|put}",
        "how much {longer|more} can {you|your <word>|<name>} {afford|wait|keep|go|risk}",
        "miss {the|that|your} {one|only|single} {moment|window|chance|time}",
        "{what|how much} {it|that|this|doing nothing|waiting|inaction} {is|really|will|} {costs|cost|costing|actually costs} you {to|if|when|every|each|not|in|already|}",
        "{every|each} {day|week|month|hour|minute|second|quarter} {that|} {you|your|without|it|this|goes} <...> {lose|loses|losing|cost|costs|miss|missing|is lost|slip|slips|wasted|gone}",
        "how {much|many} {longer|more} {can|will|do|are|could} {you|your <word>|<name>} {afford|wait|keep|go|risk|put|tolerate|lose|willing|want|going|accept|live}",
        "{if|unless} you {don't|do not|keep|continue|fail to|never|ignore|hesitate|wait} {<...>|} {someone else|somebody else|competitors|others|you'll|you will|you risk|you're going to|you could|it will|it'll|your competitors|they will|they'll}",
        "{by the time|before} you {notice|know it|realize|realise|react|act|wake up|find out} {<...>|} {too late|gone|over|lost|out of|bankrupt}"
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
        "{only|just} a matter of time {before|until|till}",
        "{don't|do not|why|never} {risk|gamble|chance|gambling} {it|a|an|your|losing|being|getting|the|having|with}",
        "{you'll|you will|you'd|you would|you may|you might|you could} {soon|later|really|surely|definitely|live to|come to|} {regret|kick yourself|be sorry|pay the price|be next|wish you|wish you'd|pay for it|be kicking yourself|face fines|be fined|be liable|be sued}",
        "{prepared|ready|protected|covered|insured} {for|when|against|if} {the|your|a|an|that} {next|inevitable} {attack|outage|breach|audit|storm|crisis|disaster|lawsuit|wave|hack|incident|downturn}",
        "{most|many|half of|majority of} {of|} {<word>|} {businesses|companies|firms|startups|practices} {<word>|} {never|don't|do not|won't|fail to|fail|close|go} {recover|survive|reopen|make it|within|under|out of}",
        "your {neighbors|neighbours|peers|colleagues|counterparts} {have|are|already|all} {already|all|have|} <word>",
        "{don't|do not} {regret|be next|become the next|let this happen to you|become a statistic|be a statistic|be another statistic|get caught|learn the hard way|risk it|say i didn't warn}",
        "{you|your <word>|<name>} {could|may|might|will} be {next|the next|at risk|in danger|exposed|vulnerable|on the hook|the next victim}",
        "{at|in} {serious|real|huge|grave|high|major|significant} {risk|danger} {of|from|if|right|and|}",
        "{putting|puts|put} {your|you|<name>} <...> {at risk|in danger|in jeopardy|on the line}",
        "{risk|risks|risking} {losing|being|falling|missing|getting|having|facing|your {business|data|reputation|customers|job|license|licence}|everything|huge|hefty|massive|heavy|serious} {<word>|}",
        "{face|facing|faces|hit with|slapped with} {huge|hefty|massive|steep|heavy|serious|crippling|fines|penalties} {<word>|}",
        "{silent killer|fear of missing out|fomo}",
        "{how|are you} {sure|confident|certain|long} {are you|} {that|} {you're|you aren't|your|nobody|no one|you} not {losing|exposed|at risk|being|vulnerable|next|leaking|missing}",
        "{you|most {companies|businesses|people}} {won't|don't|will not|do not} {know|realize|realise|notice|find out|see it} {it|it's|} {until|till} {it's|it is|it's already} too late",
        "<number> {of|out of} {all|small|<word>|} {businesses|companies|firms|startups|practices|stores|shops|owners} {<word>|} {<word>|} {go under|go out of business|close|fail|shut down|never recover|never reopen|go bankrupt|fold}",
        "{sooner or later|one day|some day|eventually|inevitably} {you|your|it|they|this|every} {will|'ll|is going to|are going to|<...> will} {<...>|}",
        "{are|is|were} you {sure|certain|confident|really|truly|actually|absolutely} {that|} {you're|you are|your <word> is|your <word> are|it's|protected|safe|secure|compliant|covered} {protected|safe|secure|compliant|covered|ready|prepared|not|really|}",
        "{are|is|would} you {prepared|ready|willing|able} to {lose|risk|explain|pay for|face|gamble|take that|handle a|survive|bet}",
        "{how|what} would {a|an|one|your|another} <...> {do to|cost|mean for|affect|happen to} {you|your}",
        "{how would|would|could|can} {you|your <word>} {recover|survive|cope|handle|explain|cover} {from|if|a|an|it|that|this|to|the|when}",
        "{imagine|picture} {explaining|having to explain|waking up to|losing|the headlines|the fallout|your boss|getting sued|getting hacked|your data}",
        "{left|if left|going|goes|gone} {untreated|unchecked|unaddressed|unmanaged|undetected|ignored|unprotected|unresolved|unnoticed}",
        "{destroy|destroys|ruin|ruins|wreck|wrecks|cripple|cripples|sink|sinks|bankrupt|kill|kills|tank|tanks|wipe out|devastate|devastates} {your|the value|a|you|an entire|everything|their} {business|company|reputation|value|rankings|brand|career|credit|sales|home|house|deal|conversion|conversions|marketing|campaign|<word>}",
        "{your|company|customer|personal|sensitive} {data|passwords|credentials|details|information|accounts|systems} {could|may|might|are|is|will} {<word>|} {already|} {be|} {on the dark web|exposed|stolen|leaked|compromised|for sale|at risk|hacked|sold|vulnerable}",
        "{you|who} {have|has|had|having|need} to {explain|answer for|justify} {that|this|it|why|to} {<...>|} {boss|board|ceo|investors|auditors|regulator|regulators|customers|shareholders|team|cfo}",
        "{you|you'll|you'd|your <word>|could|might|may|will|would} {be|get|being|getting} {fined|sued|hacked|breached|audited|penalized|penalised|banned|blacklisted|shut down}",
        "{become|be|becoming} {another|a|the next} {statistic|victim|headline|casualty|cautionary tale|target}",
        "{lawsuit|breach|fine|hack|ransomware|penalty|attack|audit} {is|are} {waiting|coming|looming|inevitable|only|just}"
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
        "{explain|explaining} {it|this|that} to your {boss|board|ceo|investors|shareholders|wife|husband|customers}",
        "you {can't|cannot|can't really|don't want to} {afford|want} {not to|to} {sit this|sit it|miss|wait|ignore|be|skip|pass|lose|let|fall}",
        "{do you|would you|you don't} {really|} want to be the {one|last|only|person|guy|company|manager|founder|owner}",
        "no excuse {not|for|to}"
      ]
    },
    "except": [
      "{i|i've|i'm|we|we've|we're|we were|i was|my} {have|am|are|had|have been|'ve|} {also|really|a bit|a little|} {fallen|falling|fell|fall|lagging|slipping|missing|missed|got|left|been left|getting|running} {<word>|} {behind|out}",
      "{your|you've|you} {told|said|wrote|mentioned|noted} <...> behind",
      "{keep|keeps|kept} {me|us} {up|awake} at night",
      "{no|not|never|without|zero|low|little} {one|<word>|} left {behind|out}",
      "{risk|risks} being {wrong|a bit|a little}",
      "{we|i|our <word>} {can't|cannot|can not|could|can} {really|} afford",
      "what {keeps|kept|is keeping} you {up|awake} at night",
      "{if|when} {the|a|an|that} <word> {fails|breaks|goes down|is offline} press",
      "what happens when the <...>",
      "{sooner or later|one day|some day|eventually} {we|i|you can|you may}",
      "what happens when {a|an} {driver|parcel|order|customer|user|call|ticket} <...>"
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
  'flattery': flattery,
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
        "{haven't|have not|havent|not|never|didn't|hadn't} {yet|} {heard|hear|got|gotten|get} {anything|a word|} back",
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
        "{i|we} know {that|} {you|you've|you have|you're} {seen|read|received|got|gotten|getting|reading|saw|opened|ignoring} {my|our|these|the} {email|emails|message|messages|note|notes|invite}",
        "^{radio silence|crickets|tumbleweed}",
        "{not|without} {a|one|a single|so much as a|even a} {word|reply|peep|response|answer|squeak} {from|back|in|since|to}",
        "{nobody|no one|none} {from|at|in|of} {your|you|<name>} {<...>|} {responded|replied|respond|reply|answered|bothered|got back|called|written|gotten back}",
        "{gone|went|go|going|left|been|remained|remain} {completely|} {unanswered|unreturned|unacknowledged|ignored|without {a|any} {reply|response|answer}}",
        "{have|has|were|was} {not|never} {been|} {returned|answered|acknowledged}",
        "{but|and|yet} {i|we|} {still|} {didn't|did not|haven't|have not|never|got|received|heard|hear} {yet|} {get|got|receive|received|hear|heard|gotten|had|any|a|no|nothing} {a|any|anything|back|nothing|no|your|} {reply|response|answer|back|word|feedback|from you|nothing}",
        "{i|we} {didn't|did not|never} {get|got|receive|received|hear|heard|see} {back|a reply|a response|an answer|any reply|any response|anything|your reply|your response} {from|to|on|after|yet|about|regarding|since|}",
        "{reached out|wrote|emailed|called|messaged|followed up|sent you <...>|contacted you|got in touch} {<...>|} {but|and|yet} {<...>|} {nothing|no reply|no response|no answer|no luck|never heard|didn't hear|haven't heard|silence|crickets|to no avail|no success}",
        "{hear|heard|hearing|got|get|getting|receive|received} nothing {back|from you|in return|so far|yet|}$",
        "you {opened|read|saw|viewed|clicked|received|have seen|have read} {it|my|the|our|this|these} {<...>|} {but|and yet|yet|and} {<...>|} {didn't|haven't|never|not|no} {reply|replied|respond|responded|answer|answered|reply|response}",
        "i know you've {seen|read|gotten|received|opened} {this|it|them|these}",
        "{please|} {don't|do not|stop|why are you|quit} {ghost|ghosting|ignore|ignoring|avoid|avoiding|snub} {me|us|my|our}"
      ],
      "count": [
        "{i've|i have|we've|we have|i|we|having} {now|already|also|previously|} {reached out|reached|emailed|e-mailed|written|wrote|tried|called|phoned|rung|contacted|messaged|pinged|followed up|chased|knocked|attempted} <...> {a few|few|a couple of|a couple|couple|several|multiple|many|numerous|countless|so many|<number>} {separate|different|other|previous|more|} {times|emails|e-mails|messages|notes|voicemails|attempts|occasions|calls|letters|invites|invitations}",
        "{i've|i have|we've|we have|i|we|having} {now|already|also|previously|} {sent|left|dropped|shot|written|fired off} {you|over|out|across|your team|} {now|already|} {quite|} {a few|few|a couple of|a couple|couple|several|multiple|many|numerous|countless|so many|<number>} {separate|different|other|previous|} {emails|e-mails|mails|messages|notes|follow-ups|follow ups|followups|reminders|invites|invitations|voicemails|letters|requests|texts|pings}",
        "{reached|reaching} out {to you|} {now|} {already|} {a few|a couple|a couple of|several|multiple|many|numerous|<number>} {separate|} times",
        "{i've|i have|we've|we have|i|we|been|have been|having} {repeatedly|unsuccessfully|already|} {tried|trying|attempted|attempting|struggled|struggling} {repeatedly|several times|many times|a few times|hard|} to {{reach|get in touch with|contact|get hold of|get a hold of|get through to|connect with|catch|track down|pin down|get ahold of|get your attention} {you|him|your team|<name>}|get in touch {for|since|several|many|about|with|again}}",
        "{tried|trying} {calling|reaching|emailing|contacting|phoning|ringing} you {on <number> occasions|twice|thrice|repeatedly|at least|all week|for}",
        "{called|emailed|phoned|rung|messaged|written to|contacted|texted} you {now|already|} {twice|thrice|repeatedly|at least twice}",
        "{i've|i have|we've|we have|been} {been|} {following up|chasing|reaching out|emailing you|calling you|writing to you|calling} {for|over} {the past|the last|} {<number>|several|many|a few|} {weeks|months|days}",
        "{i|we} {haven't|have not|wasn't|was not|have|couldn't|could not|am not|'m not|still can't} {still|yet|} {been able|able|managed|unable} to {reach|get hold of|get a hold of|contact|connect with|get through to|get in touch with} you",
        "{been unable|was unable|unable} to {reach|get hold of|contact|connect with|get through to} you",
        "{no|any|little|not much} luck {getting|reaching|contacting|catching|connecting|tracking} {hold of|in touch with|through to|with|you|}",
        "{tried|trying} {calling|reaching|emailing|contacting|phoning|ringing} you {<number>|a few|a couple|several|many|and|again|without|but}",
        "this is {now|already|} {my|the|our} {second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th|umpteenth|nth} {and <word>|} {email|e-mail|mail|attempt|message|note|follow-up|follow up|letter|reminder|try|outreach|request|voicemail|ping|time {i|i'm|i've|we|we've|that i|writing|reaching|emailing|contacting}}",
        "{for the|the} {second|third|fourth|fifth|2nd|3rd|4th|5th|umpteenth} time {i|i've|we|now|this|} {emailed|written|am|have|}",
        "^{my|our|} {second|third|fourth|fifth|2nd|3rd|4th|5th|yet another} {attempt|try|email|e-mail|request|reminder|notice|follow-up|follow up|note|message}",
        "{after|despite|following} {my|our|} {<number>|several|multiple|many|all my|all our|numerous|repeated|countless|so many|my} {previous|unanswered|earlier|failed|unsuccessful|} {emails|e-mails|attempts|messages|follow-ups|follow ups|notes|calls|voicemails|reminders}",
        "{unanswered|ignored} {emails|e-mails|messages|notes|mails|calls|voicemails}",
        "my {<number>|several|many|numerous|repeated|multiple|countless} {previous|earlier|last|unanswered|} {emails|e-mails|attempts|messages|follow-ups|follow ups|notes|calls|voicemails|reminders}",
        "<number> {weeks|days|months} {have|has} {now|already|} {passed|gone by|elapsed|gone|slipped by} since {my|our|i|we} {first|last|}",
        "it {has|is} {now|already|} been <number> {weeks|days|months} since {my|our|i|we} {first|last|} {email|e-mail|emailed|wrote|sent|reached|contacted|message|messaged|note|proposal|quote|outreach}",
        "it's {now|already|} been {over|more than|about|almost|nearly|} {a|<number>} {week|weeks|days|month|months} since {my|our|i|we} {first|last|} {email|e-mail|emailed|wrote|sent|reached|contacted|message|messaged|note|proposal|quote|outreach}",
        "{on|at|to} {my|our} {second|third|fourth|fifth|sixth|seventh|2nd|3rd|4th|5th|6th|nth|umpteenth} {attempt|try|email|message|follow-up|follow up|call|reminder|note}",
        "{i|we} keep {emailing|writing|calling|trying|reaching|messaging|following|asking|sending|knocking}",
        "{yet another|another unanswered|one more unanswered} {email|message|reminder|follow-up|follow up|attempt|note}"
      ],
      "earlier": [
        "{per|as per} my {last|previous|earlier|prior|first|original|recent|other} {email|e-mail|mail|message|note|emails|voicemail|messages|letter}",
        "as {i've|i have|i|already|previously} {already|previously|} {said|stated|explained|mentioned|noted|outlined|wrote|pointed out|told you} {in|on} my {last|previous|earlier|prior|first|other|<number>} {email|e-mail|mail|message|note|emails|messages|letter}",
        "{did|have|had} you {even|ever|actually|happen to|} {get|got|see|seen|receive|received|read|catch|caught|miss|missed|notice|noticed|open|opened} {my|the|our|any of my|any of our|either of my|these|those} {last|previous|earlier|first|recent|other|original|<number>|} {email|e-mail|emails|e-mails|mail|mails|message|messages|note|notes|voicemail|voicemails|voice mail|letter|letters|reminder|reminders|dm} $",
        "{did|have|had} you {even|ever|actually|happen to|} {get|got|see|seen|receive|received|read|catch|caught|miss|missed|notice|open|opened} my {last|previous|earlier|first|recent|other|original|<number>|} {email|e-mail|emails|e-mails|mail|mails|message|messages|note|notes|voicemail|voicemails|invite|invitation|letter|letters}",
        "{have|did|had|has} {you|your team} {even|ever|actually|} {not|} {read|seen|received|get|got|see|receive|open|opened|ignore|ignored} {the|my|our|any of the|any of my} {<word>|} {email|e-mail|message|mail|note|letter|emails|messages|reminder|voicemail} {i|we|that|from|which}",
        "{did|do|have|are} {my|our} {<word>|} {emails|messages|mails|calls|notes|email|message|mail} {<word>|} {end up|go|land|landing|going|ended up|gone|get lost|get through|reach|reaching|bother|bothering|been} {in|to|into|through|you|}",
        "{as|like} {i|we|} {already|previously|clearly|repeatedly|} {mentioned|said|stated|explained|noted|outlined|asked|requested|wrote} {to you|} {already|before|previously|in|on} {my|our} {<word>|} {email|e-mail|mail|message|note|letter|emails|messages}"
      ],
      "waiting": [
        "{i've been|we've been|have been|still|been|been patiently|patiently|anxiously} {still|eagerly|patiently|anxiously|desperately|} {waiting|awaiting} {on|for|to hear|} {a|an|your|back|from you|any} {reply|response|answer|feedback|decision|from you|back|word|you}",
        "{still|eagerly|anxiously|patiently|i'm|i am|we are} {waiting|awaiting|anticipating} <...> {previous|earlier|last|prior|several} {email|emails|mail|mails|message|messages|note|notes}",
        "{don't|do not|please don't} {leave|keep} {me|us} {hanging|waiting|in the dark|in limbo|guessing}",
        "{left|leaving|keeping} {me|us} {hanging|in the dark|in limbo|guessing}",
        "{i|we} {would've|would have|should have|should've|had|'d|'d have|'d've|was|were|} {really|} {expected|hoped|hoping|expecting} {to|you'd|you would|that you} {have|} {hear|heard|receive|received|replied|responded|answer|answered} <...> {by now|sooner|already|before now}",
        "you {said|promised|agreed|told me|indicated|mentioned|were|were going to|thought|were thinking} <...> {you'd|you would|to|that you} <...> {by now|last week|by last}",
        "you'd have {reviewed|read|replied|responded|answered|decided|had|looked|signed|got|gotten|made} <...> by now",
        "you {should|must|ought to} have {received|had|seen|got|gotten|read|reviewed|decided} <...> by now",
        "{i|we} {thought|figured|assumed} {you'd|you would} {have|} {replied|responded|answered|got|gotten|get|had|be} <...> by now",
        "{i've been|i have been|we've been|been|still|keep|kept|i'm still|we are still} {<word>|} {waiting|awaiting|hoping|expecting|looking out} {for|to|on} {hear|get {a|an|any}|receive {a|an|any}|you|your {reply|response|answer|email|call|feedback|decision|confirmation|input|yes|side}|a word|an answer|a reply|a response|any}",
        "you {said|promised|told me|assured me|agreed|committed} {that|} {you'd|you would|to} {<...>|} {but|and i'm|yet|and we|and still|never|and nothing|by friday|by <name>|last week|yesterday}",
        "you {promised|assured me|swore} {to|that|you'd|you would|me}",
        "{waited|sat|stood|held} {<...>|} {on the line|on the call|for you|on zoom|in the meeting|for <number> minutes|by the phone}",
        "you {didn't|did not|never|failed to|couldn't be bothered to|forgot to} {show|show up|turn up|make it|join|attend|dial|call|appear|confirm|complete|bother}",
        "{i'd|i would|i'd've|we'd|we would|would|would've|should|should've} {have|} {expected|thought|hoped|liked|appreciated} {a|an|at least|some|you|to|more} {<...>|} {reply|response|answer|word|hear|heard|by now}",
        "{would|'d} {be|have been} {nice|good|great|polite|fair|helpful|decent|appreciated} {to|if you} {at least|finally|just|even|} {{get|hear|receive|have|got} {an|a|any} {answer|reply|response|word}|{hear|get} {back|something back|from you}|replied|answered|responded|let {me|us} know|gave me}",
        "{appreciate|want|need|like|deserve|expect} {at least|just|even|} {a|an} {simple|quick|clear|straight|} {yes or no|yes or a no|no|courtesy|acknowledgement|acknowledgment} {reply|answer|}",
        "{let|lets|letting} {me|us} down",
        "{was|felt|am|feel|were} {really|quite|a bit|very|rather|a little|} let down"
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
        "{wondering|wonder} if i {did something|said something|offended|upset|annoyed|scared}",
        "{i|we} {don't|do not|can't|cannot|fail to|struggle to} {understand|see|get|know|fathom|figure out} why {you|your|nobody|no one|i|we} {<...>|} {reply|replied|respond|responded|answer|answered|won't|wouldn't|haven't|aren't|ignore|ignored|heard|don't|not|chose}",
        "not sure why {you|i|we} {haven't|didn't|never|aren't|have not|don't} {<...>|}",
        "{i|we} {suppose|imagine|guess|take it|gather|assume|see|figure} {<...>|} {isn't|aren't|is not|not|doesn't|don't|no longer} {<...>|} {important|a priority|priority|matter|interest|interested|care|worth|for you|serious|on your} {to you|for you|enough|}",
        "{looks like|seems|seems like|guess|guessing|feels like|appears|sounds like} {that|} {you|you've|you have|you're|i've been|i'm being|i'm} {<word>|} {forgot|forgotten|ignoring|ignored|ghosting|ghosted|ghosted me|avoiding|not interested|given up|lost interest|too busy|abandoned|don't care|changed your mind} {about|me|us|my|in|to|}",
        "{must|may} be {really|very|so|too|extremely|incredibly|super} busy {not to|to not|to even|to reply|to answer|to respond|if you}",
        "{i|we} {hope|trust} {i|we|that i|that we|nothing i|it's not something i|my <word>} {haven't|didn't|have not|did|said|wasn't|weren't} {<...>|} {offended|offend|annoyed|annoy|upset|bothered|scared|wrong|a bother|a nuisance}",
        "{sad|sorry|disappointing|disappointed|hurts|pity|shame} {to see|that|to learn} {you|it's} {<...>|} {don't|do not|didn't|not|no longer|won't|never} {value|care|appreciate|want|see|think|consider|respect|reply|respond}"
      ],
      "owed": [
        "{the least|at the very least|at least} {that|} you {can|could} {do|have done|have|reply|respond|let me know|tell me|say|give|answer}",
        "{common|professional|basic|simple} {courtesy|decency|politeness}",
        "{the|even the|a little|some} courtesy of {a|an|your|replying|responding|even a|letting} {reply|response|answer|brief|quick|simple|me|us|no|}",
        "{even|just|simply} {a|your} {simple|quick|one word|one-word|short|polite|clear|} {no|no thanks|no thank you} {would|will} {be|have been|do|suffice|help}",
        "{even|just|simply|a} {a|} {simple|quick|polite|one-word} no {thanks|thank you|} {would|will} {be|have been|do|suffice}",
        "{all|the only thing} {i|we} {need|want|ask|asked|am asking|'m asking} {for|} is {a|for a|your|one} {simple|quick|short|brief|} {yes|reply|response|yes or no|answer|word}",
        "{i've|i have|i|we|we've|we have|having} {already|} {put|spent|took|taken|invested|poured|devoted} {in|} {a lot of|so much|hours|considerable|significant|<number> hours|my {weekend|evening|whole day|own time}|a great deal of|a good deal of|quite some} {of|} {time|work|effort|hours|thought|energy|resources|} {into|on|and|preparing|researching|writing|putting|making|building|creating|for} {this|you|your|the|it|that|a|researching|preparing|writing|effort}",
        "{after|given|considering} {all|everything} {the|of the|} {time|work|effort|hours|} {that|} {i|we|i've|we've|i have|we have} {did|done|put|spent|invested|sent|given|gave} <...> {you|this|your|it}",
        "{you owe|you'd owe} {me|us|it to {me|us|yourself|your}}",
        "{i|we} deserve {a|an|at least|some|the} {reply|response|answer|courtesy|explanation}",
        "{my persistence|i've been persistent|pleasantly persistent|professionally persistent|politely persistent|persistently following}",
        "{at least|you could at least|would at least} {let me know|tell me|have the|say no|reply|drop me|give me a reply}",
        "{hate|hating|don't like|tired of|sorry|stop} {to|having to|} {keep|be|} {chasing|chase|hound|hounding|pestering|nagging|badgering|bugging} {you|after}",
        "{second|third|fourth|fifth|3rd|4th|5th} {time's|time is} {the|a} charm",
        "{emailed|written|called|messaged|contacted|pinged|reached out} {to|} {you|} {a bunch|a lot|loads|tons|so many|way too many|too many|countless|dozens} {of|} {times|emails}",
        "{chasing|hounding|pestering|nagging} you {for|about|down|over|again}",
        "{feel|feels|feeling|felt} like {i'm|i am|we're|we are} {talking|writing|shouting|emailing|speaking} {to|into|at} {a|the|an} {wall|void|brick wall|empty}",
        "{i've|i have|i|we|we've|we have} {<word>|} {put|spent|spend|invested} {<...>|} {preparing|researching|writing|creating|putting together|making|building|working on|into|drafting|tailoring} {this|your|it|a|an|the} {<...>|} {just|only|especially|specifically|} for {you|your}"
      ]
    },
    "except": [
      "{haven't|have not|not|never|havent} {yet|} heard {back|anything|} {from|of} {them|him|her|it|anyone else|our|the|my|any of the|others}",
      "{if|in case|unless|until|when|once} {you|you've|you have} {still|} {haven't|have not|didn't|do not|don't} {yet|already|} {replied|responded|heard|received|respond|reply|answered|got|get}",
      "{in case|if|when|because|since|that|you|they|he|she} {you|they|he|she|you've|they've} {haven't|have not|hasn't|had not} heard",
      "{i|we} {haven't|have not|never} {heard|had|seen|received} {any|a|anything} <...> {from|about} {them|him|her|our|the|any|other|others|customers|users}",
      "{they|he|she|customers|users|who|people|clients|buyers|patients|guests} {never|haven't|have not|didn't} {heard|hear|received|receive|got|get}",
      "{response|reply|answer|word|feedback} from {the|our|any|their|them|him|her|my}",
      "{emails|messages|notes|letters|reminders|invites|invitations} to {the|our|their|my|them|customers|all|every|each|other}",
      "no response {time|times|needed|required|necessary|expected|is}",
      "no {reply|answer} {needed|required|necessary|expected|is}",
      "tried {your|the} <...> times and",
      "{tried|try|called|wrote|contacted|emailed} {to reach|} {the|your {returns|page|site|shop|host|bank}|our|a|their} <...>",
      "{got|get|had|received} no {answer|reply|response} from {us|me}",
      "{found|spotted|noticed|listed|fixed|wrote down|noted} {<number>|a|the|some}",
      "you {don't|do not|never} need to",
      "on your {site|website|store|page|app|repo|listing|report} and {found|noticed|listed|fixed|saw}"
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
    "summary": "Stock well-wishing says nothing about this reader.",
    "why": "A wish that would fit anyone tells readers that it was written for anyone.",
    "instead": "Delete the wish, or name the thing of theirs that you wish well.",
    "unless": "You know the reader well, and the wish is meant for them.",
    "source": "Laver 1975 on phatic talk; seed essay \"Show You Care\"",
    "severity": "warn",
    "message": {
      "finds": "\"{match}\" has opened so many mails that readers skip it.",
      "well": "\"{match}\" would fit any mail to anyone.",
      "day": "\"{match}\" wishes well by the calendar, not by what is going on for this reader.",
      "parting": "\"{match}\" is a parting wish that would fit anyone."
    },
    "phrases": {
      "finds": [
        "{{i|we} {do|just|really|sincerely|truly|certainly|}|} {hope|trust|hoping|trusting|pray} {that|} {this|my|the|our} {short|quick|little|brief|follow up|} {email|e-mail|mail|message|note|letter|one|communication|missive|memo|dm|newsletter|text|correspondence|{email|message|note} of mine} {finds|find|reaches|reach|meets|greets|catches} {you|you all|y'all|you and {your|<word>} <...>|<name>|your team|everyone} {both|all|} {very|doing|doing very|keeping|safe and|happy and|healthy and|} {well|good|great|safe|fine|healthy|sound|in {good|great|the best of|best|high|excellent} {health|spirits|form}|at a good time|on a good day|having a <word> <word>|enjoying <...>|}",
        "{this|my|the} {email|e-mail|message|note|letter} finds you {well|in good health|in good spirits|in the best of health|safe|doing well}",
        "{hope|trust|hoping} {this|it} finds you {all|both|very|} {well|in good {health|spirits}|safe}",
        "{hope|hoping} {i'm|i am|i've|i have} {catching|caught|reaching|finding} you {at|in|on} a {good|great|better|convenient|decent|quiet} {time|moment|day|mood}"
      ],
      "well": [
        "{{i|we} {do|just|really|sincerely|truly|certainly|}|} {hope|trust|hoping|trusting|pray} {that|} {you're|you are|you've been|you have been|you and your {family|team|colleagues|loved ones|folks} are|y'all are|you all are|everyone is|everybody is|your team is|you both are} {all|both|still|} {doing|keeping|feeling|staying|getting on|getting along|} {very|really|so|quite|absolutely|super|} {well|good|great|fine|fantastic|awesome|wonderful|amazing|okay|ok|alright|safe|healthy|safe and well|safe and healthy|safe and sound|well and safe|happy and healthy|healthy and safe|healthy and well|warm|cool|dry|sane|in good {health|spirits}|thriving|splendid|splendidly}",
        "{{i|we} {do|just|really|}|} {hope|trust|hoping} {that|} {all|everything|things|all things|it|life|work|business|the week|the day|the month|the year|your {week|day|month|year|morning|afternoon|quarter|work|business|life|world|monday|friday|weekend|summer|side|end}|2024|2025|2026|2027|<name>} {is|are|has been|have been|'s} {all|still|been|} {going|treating you|moving along|progressing|} {very|really|so|} {well|good|great|fine|smoothly|okay|ok|fantastic|wonderful|swimmingly|kindly|nicely|on the up}",
        "{{i|we} {do|just|really|}|} {hope|trust|hoping} {that|} {your {week|day|month|year|morning|afternoon|quarter|weekend|monday|tuesday|wednesday|thursday|friday|summer}|the {week|day|month|year|weekend|quarter}|2022|2023|2024|2025|2026} {is|has|was|'s|went} {been|going|off to|starting|started|shaping up|} {off to|to be|} {a|} {<word>|} {great|good|well|nice|fantastic|productive|wonderful|lovely|smoothly|strong|awesome|amazing|excellent|relaxing|smooth|fabulous} {start|one|}",
        "{hope|trust|hoping} {that|} {all is|everything is|things are|all's|everything's} {very|} {well|good|great|fine|okay|ok} {with|at|on|over|in} {you|your|<word>} {end|side|all|}",
        "{hope|hoping} {that|} {you|you'd|you've|you have|you and your {team|family}} {had|have|are having|'re having|enjoyed|are enjoying|been having|spent} {a|an|the|your} {<word>|<word> <word>|} {week|weekend|day|month|year|monday|tuesday|wednesday|thursday|friday|morning|afternoon|evening|start|summer|winter|spring|autumn|fall|holiday|holidays|vacation|quarter|break|christmas|thanksgiving|easter|new year|long weekend|one} {so far|}",
        "{hope|hoping} {that|} you're {having|enjoying} {a|an|the|your} {<word>|<word> <word>|} {week|weekend|day|month|year|monday|tuesday|wednesday|thursday|friday|morning|afternoon|evening|start|summer|winter|spring|autumn|fall|holiday|holidays|vacation|quarter|break|one|sunshine|weather|sun} {so far|}",
        "^{hope|trust} {you and <...> are|you are|you're} {doing|keeping} well",
        "^{hoping|trusting} {you|all|everything} {is|are} well",
        "{hope|hoping} {that|} {the|your|this|life's|life|your week's|the week's|the year's|2026's|<name>} {week|month|year|summer|day|} {is|has|has been|been|'s|} {been|treating} {kind|good|gentle|you} {to you|on you|well|kindly|so far}",
        "{hope|trust|hoping} {that|} {all's|everything's|it's|things're} {all|} {good|well|great|fine|going well}",
        "{hope|trust|hoping} {that|} {business|work|life|things} {is|are|has been} {booming|thriving|picking up|treating you <word>|busy|good|great|brisk}",
        "{hope|trust|hoping} {this|it|my <word>|this <word>} finds you {and|both|all} <...> {well|safe|healthy|good health|good spirits}",
        "may this {email|e-mail|message|note|letter} find you {well|<...> well|in good health|in good spirits|in the best of health}",
        "{hope|hoping} to find you {all|} {well|in good health|in good spirits}"
      ],
      "day": [
        "{wishing|wish} {you and the team|you and your <word>|you and yours|you both|you all|everyone} {all|nothing but|only|} {the|} {very|} best",
        "{best|warm|warmest|good|kind|kindest} wishes {for|to you|from|this} {the|your|you|all|new|a|our|<word>} {new|coming|rest|holiday|holidays|season|year|day|week|future|team|family}",
        "{sending|send} {you|} {good|positive|warm} {vibes|thoughts|wishes}",
        "^happy {monday|tuesday|wednesday|thursday|friday|hump day|new year|holidays|spring|summer|new week|new month|almost friday|weekend}",
        "happy {hump day|friyay|friday eve|holidays}",
        "{wishing|wish} {you|you all|you and your {team|family|loved ones|<word>}|<name>|you and <name>|all of you|everyone} {nothing but|all|only|the|a|an|much|every|continued|lots of|loads of|and your <word>|} {<word>|} {very|} {best|great|good|happy|wonderful|lovely|strong|fantastic|prosperous|successful|productive|joyous|restful|safe|peaceful|bright|nice|fabulous|healthy|merry|luck|success|joy} {of|week|weekend|day|month|year|new year|holiday|holidays|holiday season|quarter|season|start|and|success|luck|rest of <...>|} {luck|success|health|in {everything|all|your} <...>|}",
        "{our|my} {wish|wishes} for you {this|and|is|for} {<...> season|holiday|} {is|}",
        "{season's|seasons|warm|warmest} {greetings|wishes} {from|to|this|and|of|for}",
        "{compliments|greetings} of the {season|day|new year}"
      ],
      "parting": [
        "{have|enjoy} {a|an|the} {truly|very|really|super|absolutely|} {great|good|nice|wonderful|lovely|fantastic|blessed|awesome|amazing|super|fabulous|excellent|beautiful|productive|pleasant|terrific|safe|relaxing|happy|brilliant|splendid|marvelous|stellar|phenomenal|fun|magical|rest of} {and <word>|<word>|} {day|week|weekend|one|evening|afternoon|morning|month|night|year|time|summer|monday|tuesday|wednesday|thursday|friday|holiday|holidays|quarter|new year|rest of <...>|your {day|week}|the {day|week}} {ahead|}",
        "enjoy the rest of {your|the} {day|week|weekend|month|year|summer}",
        "enjoy {your|the} {day|week|weekend|evening|rest of {your|the} {day|week}}",
        "{have|enjoy} {yourself|} {an|a} {amazing|awesome|excellent|enjoyable|exciting|incredible} {day|week|weekend|one|evening|afternoon|month|year}",
        "make it a {great|good|wonderful} {day|week|one}",
        "{take care|stay safe|stay well|stay healthy|keep well|keep safe|be well} {and|of yourself|out there|everyone}",
        "{good luck|best of luck|the best of luck} {going forward|moving forward|to {you|<name>|everyone}|{with|in|at|for|on} {everything|all|<name>|your {team|company|business|work|growth|future|endeavors|endeavours|journey|search|career|success}|the {future|growth|business}|whatever|what}}",
        "{good luck|best of luck|all the best} {with|to|for|in} <name> {growth|future|}",
        "{wish|wishing} {you|<name>|you and <name>|you and your team} {all|} the {very|} best {of luck|in <...>|with <...>|for <...>|going forward|moving forward|}"
      ]
    },
    "except": [
      "{hope|hoping|trust} {that|} <...> {launch|move|migration|talk|webinar|conference|release|rollout|surgery|wedding|exam|race|trip|visit|event|opening|demo|interview|presentation|meeting|install|onboarding|workshop} <...> {well|good|great|smoothly}",
      "{hope|trust|hoping} <...> {recover|recovered|recovering|feeling better|better soon|get well|new job|new role|new house|new baby}",
      "have a {good|great|nice} {time|day} {to|at|in|on|for} {<word>|}",
      "{if|when|whether|in case|hope} you {have|enjoy} a {<word>|} {day|week|time} {to|free|off}",
      "happy {friday|monday} {is|was|hour|hours}"
    ],
    "examples": {
      "flags": [
        "Hi Ana, I hope this email finds you well. How do you plan shifts?",
        "Hi Ana, hope you're doing great. How do you plan shifts?",
        "Hi Ana, trust all is well on your side. How do you plan shifts?",
        "Hi Ana,\n\nHappy Monday! How do you plan shifts?",
        "Hi Ana, how do you plan shifts? Have a wonderful week ahead!"
      ],
      "allows": [
        "Hi Ana, I hope the launch on Tuesday went well. How do you plan shifts?",
        "Hi Ana, thank you for the tour of the kitchen. How do you plan shifts?",
        "Hi Ana, how are you handling shifts since the move?",
        "Hi Ana, I hope this helps with the rota. It is one page.",
        "Hi Ana, the new oven arrives on Monday. Is the back door wide enough?",
        "Hi Ana, I hope your wrist has healed. Is the rota still on paper?"
      ]
    }
  }),
  'hype': hype,
  'impersonal-greeting': impersonalGreeting,
  'leading-question': leadingQuestion,
  'leftover-placeholder': leftoverPlaceholder,
  'length': length,
  'missing-homework': missingHomework,
  'missing-opt-out': missingOptOut,
  'monologue': monologue,
  'multiple-asks': multipleAsks,
  'name-dropping': nameDropping,
  'overpromise': overpromise,
  'permission-to-pitch': phraseRule({
    "pillar": "serve",
    "summary": "Asks the reader to listen to the sender.",
    "why": "Being asked for an ear is being asked to work for the sender; the reader gets nothing for it.",
    "instead": "Send the useful part itself, or ask what they would want to know.",
    "unless": "They asked to be shown.",
    "source": "Seed essays \"Show You Care\" and \"Serve from Empathy!\"",
    "severity": "warn",
    "message": {
      "show": "\"{match}\" asks for an audience; it gives the reader nothing yet.",
      "tell": "\"{match}\" asks the reader to listen before they were listened to.",
      "discuss": "\"{match}\" makes the sender the subject of the reader's time.",
      "demo": "\"{match}\" offers a performance of the product, not help.",
      "learn": "\"{match}\" gives the reader homework about the sender."
    },
    "phrases": {
      "show": [
        "{showcase|showcasing} {to you|} {our|my|how we|what we} {<word>|}",
        "{show|showing} your {team|company|colleagues} {a|the} {demo|demonstration|platform|product|tool|presentation}",
        "{to|i'd|like to|want to|may i|could i|can i|let me} {just|} pitch {you|our|my|to you} {<word>|} {<word>|}",
        "{show|showing} you {exactly|just|firsthand|first hand|quickly|} {how|what|why|where} {exactly|} {our|my|we|we're|we've|we'd|i|i'd|i've|it|it's|this|that|they|<name>} {<word>|} {<word>|}",
        "{show|showing} you {around|} {our|my} {<word>|} {<word>|}",
        "{show|showing} you {what|how} {the|this|that|a} {<word>|} {<word>|} {platform|tool|product|system|software|process|pattern|workflow|solution|service|app|method} {works|does|looks|can|could|is|do|look} {<word>|}",
        "{show|showing} you {the|a} {platform|product|tool|software|system|solution|app|roadmap|dashboard|demo|process|numbers|quick demo|short demo|live demo|demonstration|presentation}",
        "{show|showing} you {how|what} {you|your <word>|your <word> <word>} {can|could|might|would} {<word>|} {<word>|} {with|using|by|through} {our|<name>}",
        "{show|showing} {you and|} your {team|company|colleagues|staff|organization|organisation} {how|what|our|why}",
        "{walk|walking|take|taking|run|running|talk|talking|guide|guiding} you {and your team|} {all|} through {it live|it on a call|it all live|this live|our|my|the <word>|what we|what i|what it|how we|how i|how it|how our|a demo|a quick demo|a proposal|a few <word>|everything we|some of our|exactly how|exactly what|<name>} {<word>|} {<word>|}",
        "{walk|walking} you and <...> through",
        "let me show you $",
        "let me show you {how|our|what we|what it|what <name>} {<word>|}",
        "{allow|permit} me to {show|tell|introduce|present|explain|demonstrate}",
        "{demonstrate|demonstrating|demo} {to you|for you|} {how|what} {we|our|it|<name>} {<word>|}",
        "{demonstrate|demonstrating|present|presenting} {to you|you|} our {<word>|} {product|products|service|services|platform|solution|solutions|capabilities|tool|software|technology|portfolio|company|offering}",
        "{open|like|love|want|interested|curious|keen|care|worth} {to|in|} {see|seeing} {how|it in action|what we|how we|how it|our|the platform|how this|what it} {works|work|can|could|might|built|do|did|we|it|<word>|} {work|help|look|<word>|}",
        "{see|seeing} {how|what} {it|this|we|our|<name>} {<word>|} {can|could|might|would|may} {work|help|fit|do|be|benefit|support|add|save|make} {<word>|}",
        "{see|seeing} {it|<name>|our <word>} in action"
      ],
      "tell": [
        "{tell|telling} you {all|more|a bit|a little|a little bit|a bit more|a little more|something|briefly|} about {our|my|us|what we|how we|the|this|it|what i|<name>|a new|an exciting|some of our|how our|how i|who we|myself} {<word>|}",
        "{tell|telling} you {all|more|a bit|a little|a bit more|a little more} about",
        "{may|can|could|let} {i|me|we} tell you {a bit|a little|} more",
        "{love|like|happy|glad|want|wanted} to {tell you|share} {a bit|a little|} more",
        "{love|like|happy|glad|want|wanted|excited|chance|opportunity} to share what {we're building|we've built|we built|we do|we offer|we're working on|we are building|we have built|we have to offer|<name> does}",
        "{tell|telling} you {how|what|why} {we|our|i} {<word>|}",
        "{wanted|want|like|love|writing|write|reaching out|opportunity|chance} to {just|} {tell|inform} you about",
        "{let|letting} {you|your team} know about {our|a new|the new|an exciting|<name>|what we|this} {<word>|}",
        "{wanted|want|like|love|chance|opportunity|happy|glad|time} to <...> {talk|speak|chat} {to|with} you about {our|my|how we|how our|what we|the|a|how i|<name>}",
        "{talk|talking|speak|speaking|chat|chatting} {to|with} you {more|briefly|further|} about {our|my|how we|how our|how i|what we}",
        "{explain|explaining} {to you|} {how|what|why} {we|our|i|it|<name>} {<word>|} {<word>|}",
        "{share|sharing} {with you|} {some|a bit|a little|} {more|details|information|info|} {about|on|of|with you about} {our|my|what we|how we|how our|how i|<name>} {<word>|}",
        "{share|sharing} {with you|more about|} {how|why|what} {we help|we've helped|we have helped|we can|we could|we do|we offer|we built|we work|we support|we approach|our <word>|i can|i could|i help|i've helped|<name> can|<name> helps|<name> could} {<word>|}",
        "{introduce|introducing|introduced} {you to|your team to|to you|} {our|my} {<word>|} {<word>|}",
        "{introduce|introducing} you to {us|<name>|a new|what we|the|an}",
        "{present|pitch|presenting|pitching} {you|to you|} {our|my|the|a} {<word>|} {idea|offer|offering|product|products|services|solution|proposal|company|platform|deck|concept|portfolio}",
        "give you {a|an} {quick|brief|short|better|} {overview|idea|introduction|rundown|run down|intro|summary|sense|taste|flavor|flavour|picture} {of|to|about|into} {our|what we|how we|my|the|<name>|how our}",
        "fill you in on {our|what we|how we|the}",
        "{elaborate|expand} {on|further on|more on} {our|how we|what we|my}"
      ],
      "discuss": [
        "{discuss|discussing|explore|exploring|chat about|chat more about|talk about|talking about|talk more about|talk through|go over|going over|cover|look at|looking at|brainstorm|share|review|show you|conversation about|call about|chat on|discussion about|discussion on} {further|more|with you|briefly|together|in detail|in more detail|quickly|} {how|ways|what ways} {that|in which|} {we|we've|we'd|our|i|i've|i'd|my|<name>|this|it} {<word>|} {<word>|} {help|helped|helping|support|supported|assist|benefit|work|serve|add|bring|save|become|contribute|improve|partner|fit|be|make|get|reduce|boost|increase|do|provide|solve|streamline|enhance|collaborate}",
        "{discuss|explore|chat about|talk about|see|go over} {further|more|with you|} {how|ways} {we|our|i|<name>} {<word>|} {can|could|might|may|would} {<word>|}",
        "{discuss|explore} {our|my} {<word>|} {<word>|} {services|service|solution|solutions|products|product|platform|offering|offerings|capabilities|proposal|program|programme|packages|approach}",
        "{and|to|about} how {we|i} {might|could|can|may} be able to {help|support|assist|add|work|serve|be} {<word>|}",
        "{chance|opportunity|minutes|time|moment|call|chat} to {tell|show|share|explain|present|introduce|demonstrate|discuss} {you|to you|with you|} {how|what|why} {we|our|i} {can|could|do|help|offer|built|work|<word> can|<word> could}"
      ],
      "demo": [
        "{give|giving|run|running|do|offer|provide|show|get|arrange|set up} {you|your team|} {a|an|our} {quick|brief|short|live|free|personalized|personalised|custom|<number> minute|full|product|guided|no obligation|} {demo|demonstration|tour|walkthrough|walk through|presentation|sneak peek|run through} {of our|of how we|for you}",
        "give you {a|an} {quick|brief|short|live|free|personalized|personalised|custom|<number> minute|full|product|guided|tailored|} {demo|demonstration|tour|walkthrough|walk through|presentation|sneak peek|run through|pitch}",
        "demo {our|the} {product|platform|software|tool|solution|app|system} {for|to} you",
        "show you {a|our} {quick|live|short|brief|} {demo|presentation}"
      ],
      "learn": [
        "{interested in|open to|keen on|curious about|worth|to|you|you'd like to|happy to} {learn|learning|hear|hearing|find out|finding out|know|knowing|discover} {a bit|a little|} more about {our|us|what we|how we|how our|how i|my} {<word>|} {<word>|}",
        "{open to|interested in|like to|love to|want to|care to} {hear|hearing|learn|learning} more about <name> ?",
        "{learn|learning|hear|hearing|discover|discovering|find out|finding out} {how|what|why} {we|our} {<word>|} {<word>|}",
        "{hear|hearing} {about|from} {our|what we|how we|us}"
      ]
    },
    "except": [
      "{show|walk|tell|talk} you {how|what|through|about|where} {you|your}",
      "{walk|take|run|talk|guide} you through {it personally|the fix|the findings|the list|the checklist|the steps|each step|every step|your|any|setup|set up|the setup|onboarding|the interview}",
      "from what i <...> {show|tell}",
      "{hear|learn|know} more about {your|you|<name> and your}",
      "{we|i|i'd|we'd} {really|} {love|loved|like|liked|want|wanted|would love|would like} to {learn|hear|know|find out} more about",
      "{we'd|i'd|we would|i would} {really|} {love|like} to {learn|hear|know} more about",
      "{learn|hear|know} {more about|about} {our|my} {mistakes|mistake}",
      "{discuss|explore|talk about|see|understand} how {i|we} {can|could} {fix|repair|make it right|make up|resolve}",
      "to know how we {did|are doing}"
    ],
    "examples": {
      "flags": [
        "Hi Ana,\n\nCould I stop by on Tuesday to show you how we plan shifts?\n\nBest,\nTom",
        "Hi Ana,\n\nI'd love to tell you more about our planner.\n\nBest,\nTom",
        "Hi Ana,\n\nCould we meet to discuss how we can help your kitchens?\n\nBest,\nTom",
        "Hi Ana,\n\nI can give you a live demo of the planner on Friday.\n\nBest,\nTom",
        "Hi Ana,\n\nWould you like to learn more about our services?\n\nBest,\nTom"
      ],
      "allows": [
        "Hi Ana,\n\nMay I send you the list of gaps in your rota?\n\nBest,\nTom",
        "Hi Ana,\n\nI'd love to learn more about your second kitchen.\n\nBest,\nTom",
        "Hi Ana,\n\nHere is a page that shows how to plan two sites in a spreadsheet.\n\nBest,\nTom",
        "Hi Ana,\n\nCould you tell me how you plan shifts?\n\nBest,\nTom",
        "Hi Ana,\n\nAs you asked, I can show you how we count the covers.\n\nBest,\nTom"
      ]
    }
  }),
  'pitch-before-question': pitchBeforeQuestion,
  'preempted-objection': preemptedObjection,
  'prescribing': prescribing,
  'reader-as-segment': readerAsSegment,
  'reading-grade': readingGrade,
  'self-first-opening': selfFirstOpening,
  'self-focus': selfFocus,
  'seller-plea': sellerPlea,
  'shouting': shouting,
  'surveillance': phraseRule({
    "pillar": "understand",
    "summary": "The reader is shown that somebody tracked them.",
    "why": "Readers who learn that their clicks were watched feel followed, and trust nothing else in the mail.",
    "instead": "Delete the line, and start from something that they published themselves.",
    "unless": "The notice is about their own account, which they use with you.",
    "source": "Buyers on tracked opens and \"my technology tells me\"; seed essay \"Serve from Empathy!\"",
    "severity": "error",
    "message": {
      "opened": "\"{match}\" tells the reader that their mail reading is tracked.",
      "visited": "\"{match}\" tells the reader that their visits and clicks are tracked.",
      "machine": "\"{match}\" says that a machine watches what the reader does.",
      "watched": "\"{match}\" makes the reader feel watched."
    },
    "phrases": {
      "opened": [
        "{noticed|notice|see|saw|seen|seeing|know|can tell|could tell|notified|alerted|told|shows|showing|tells me|says|confirmed|looks like|seems|appears} {that|me that|} {you|you've|you have|you'd|you had|you're|you were|your team|<name>|someone on your team|your colleague|your colleagues} {have|has|had|just|actually|already|recently|even|also|at least|keep|kept|been|} {open|opened|opening|reopened|re-opened|read|reading|clicked|click|clicking|viewed|view|viewing|looked at|looking at|watched|watching|forwarded|downloaded|engaged with|interacted with|gone through|checked out} <...> {email|emails|e-mail|e-mails|mail|mails|message|messages|note|notes|newsletter|inmail|link|links|proposal|deck|attachment|quote|pdf|brochure|video|presentation|one-pager|contract}",
        "{noticed|see|saw|know|can tell} {that|} {you|you've|you have|your team} {have|just|actually|already|recently|} {opened|clicked|viewed|read|watched|looked at|re-read|reread} {it|this|that|them|mine} {<number> times|twice|again|a few times|several times|a couple of times|multiple times|more than once|yesterday|today|this morning|last night|but|on}",
        "{you've|you have|you|you'd|you had} {now|already|recently|} {opened|read|viewed|clicked|clicked on|looked at|watched|reread|re-read} {this|it|that|my <word>|our <word>|the <word>|my {last|previous|first} <word>|these} {email|link|} {<number> times|twice|again and again|a few times|several times|a couple of times|multiple times|more than once|repeatedly|at <number>}",
        "{thanks|thank you} for {opening|clicking|clicking on|reading through|viewing|watching} {on|} {my|our|the|this} {last|previous|first|recent|} {email|e-mail|mail|message|newsletter|link|proposal|deck|video|note}",
        "{since|because|as|seeing as|given that|now that} you {opened|clicked|clicked on|viewed|have opened|have clicked|have viewed} {on|} {my|our|the|this|that} {<word>|} {email|e-mail|mail|message|newsletter|link|proposal|deck|video|note|ad|quote}",
        "{my|our|your} {open|click|read} {rate|tracking|tracker|receipt|receipts|notification|notifications|alert|alerts|history} {shows|show|says|say|tell|tells|told|indicate|indicates|suggest|suggests}",
        "{got|received|have|had} {a|an|your} {read receipt|open notification|open alert|notification that you|alert that you|ping that you}",
        "you {opened|read|viewed|clicked|saw} {it|this|my <word>|my {last|previous|first} <word>} {but|and|yet} {haven't|have not|didn't|did not|never|still haven't} {replied|responded|reply|respond|answered|answer|said|written|got back|gotten back}"
      ],
      "visited": [
        "{noticed|notice|see|saw|seen|seeing|know|can tell|notified|alerted|told|shows|showing|looks like|seems|appears|caught} {that|} {you|you've|you have|you'd|you were|you're|your <word>|someone|somebody|people|folks|some of your team|a few people|<name>} {from|at|on|in|} {your <word>|<name>|} {have|has|had|was|were|just|recently|been|keep|kept|also|is|are|} {been|recently|just|already|} {visited|visit|visiting|browsed|browsing|looked at|looking at|looking around|checked out|checking out|viewed|viewing|on|spent|spending|landed on|came to|stopped by|dropped by|poking around|returned to|back on|downloaded|exploring|explored} <...> our {<word>|} {website|site|web site|page|pages|pricing|homepage|home page|blog|docs|documentation|listing|store|shop|profile|whitepaper|ebook|case study|guide|resources}",
        "{noticed|notice|see|saw|seen|know|can tell} {that|} {you|you've|you have|you'd|you were|you're|your team|your company|someone from <name>|someone from your company|someone from your team} {have|had|was|were|just|recently|been|} {visited|visit|visiting|browsed|browsing|looked at|looking at|checked out|checking out|viewed|viewing|on|landed on|stopped by|dropped by|downloaded|spent {time|<number> minutes|a while|some time|a few minutes} on} my {<word>|} {website|site|web site|page|pages|profile|portfolio|pricing|blog|linkedin|whitepaper|ebook|guide}",
        "{noticed|notice|see|saw} {that|} {you|you've|you have} {just|recently|} {viewed|visited|looked at|checked out|been on|been looking at} {me|my linkedin|my profile} {on linkedin|}",
        "{your|you|someone at your|a visitor from your|<name>} {company|team|business|organization|organisation|name|domain|ip|} {has|have|just|recently|} {popped up|came up|showed up|shown up|come up|appeared|surfaced|turned up|lit up} {in|on} {our|my} {website|site|visitor|web|intent|analytics|dashboard|tracking|crm|traffic|logs|system|tool}",
        "{thanks|thank you} for {visiting|browsing|stopping by|checking out|dropping by|looking at|spending time on|viewing|your visit to} {our|my} {<word>|} {website|site|web site|page|pricing|pricing page|homepage|profile|linkedin|landing page}",
        "{since|because|as|seeing as|given that|after|when} you {recently|just|last|} {visited|browsed|viewed|looked at|checked out|were on|landed on|have visited|have been on} {our|my} {<word>|} {website|site|web site|page|pages|pricing|pricing page|homepage|profile|landing page|blog}",
        "{your|the} {recent|last|latest|} {visit|visits|activity|session|browsing|time} {to|on|at} our {<word>|} {website|site|web site|page|pages|pricing page|homepage|landing page|pricing}",
        "you {were|have been|had been|'ve been} {recently|just|} {browsing|looking around|looking through|poking around|on|exploring|visiting} {on|around|} our {<word>|} {website|site|web site|pricing|pricing page|page|pages|homepage|landing page}",
        "you've {recently|just|} been {browsing|looking around|looking through|poking around|on|exploring|visiting|looking at} {on|around|} our {<word>|} {website|site|web site|pricing|pricing page|page|pages|homepage|landing page}",
        "{someone|somebody|people|a few people|<number> people|several people} {from|at|in} {your company|your team|your organization|your organisation|your office|your business|<name>} {has|have|had|was|were|just|recently|been|} {been|recently|just|} {visited|visiting|browsed|browsing|looked at|looking at|checked out|checking out|viewed|viewing|on|downloaded|spent} <...> {our|my} {<word>|} {website|site|web site|page|pages|pricing|homepage|whitepaper|ebook|profile|guide}",
        "left {<word>|<word> <word>|} {in|at|on} your {cart|basket} {without|but|yesterday|earlier}"
      ],
      "machine": [
        "{my|our|the} {tracking|email tracking|} {system|software|tool|tools|crm|technology|tracker|analytics|dashboard|platform|pixel|data|ai} {just|} {shows|show|tells|tell|told|flagged|notified|alerted|picked up|informed|lets me know|let me know|says|detected} {me|us|} {that|} {you|you've|you're|your|<name>|someone}",
        "{our|my|the} {intent|behavioral|behavioural|third party|third-party|visitor|website|tracking|usage} {data|signals|intelligence|analytics} {shows|show|suggests|suggest|indicates|indicate|tells|tell|says|flagged|reveals|reveal|picked up} {us|me|} {that|} {you|you've|you're|your|<name>|someone|interest}",
        "{based on|given|from|going by|judging by} your {recent|} {online activity|browsing|browsing history|browsing behavior|browsing behaviour|click behavior|search history|searches|website activity|web activity|intent signals|buying signals|digital footprint|site activity|activity on our {site|website}}",
        "{you're|you are|your company is|your team is|<name> is} {currently|actively|} {in-market|in market|showing intent|showing buying intent|showing buying signals|showing signs of intent|surging on}",
        "{noticed|see|saw|know|can see|can tell|shows|tells me|data shows|indicates} {that|} {you've|you have|you're|you are|your team has|your team is|your company has|your company is|<name> is|<name> has} {been|recently|actively|currently|} {been|actively|} {researching|searching for|searching|googling|comparing|shopping for|shopping around|looking at competitors|evaluating|reading up on|looking into|browsing for}",
        "{findings|data|information|details|profile|intelligence} <...> {about|on} {you|your <word>} {that is|} {based on|from|through|gathered from|obtained from|collected from} {public|publicly|third|3rd|online|various} <...> {third party|3rd party|third-party|data|information|sources|records|databases}",
        "{gathered|collected|compiled|pulled|obtained|dug up|purchased|bought} <...> {data|information|details|intelligence} {about|on} {you|your <word>} from <...> {third party|3rd party|third-party|sources|brokers|databases|social media}"
      ],
      "watched": [
        "{i've|i have|we've|we have|i|we|been|i was|i am|i'm|we're|have been} {been|} {secretly|quietly|closely|} {watching|tracking|monitoring|stalking|spying on|snooping on|keeping tabs on|shadowing} {you|you're|your|you and your|<name>} <...> {for|online|on|since|activity|behavior|behaviour|movements|profile|posts|account|accounts|linkedin|twitter|instagram|facebook|social media|feed|from|closely|and}",
        "{i've|i have|we've|i|we|been} {been|} {watching|stalking|tracking|keeping tabs on} you $",
        "{stalked|stalking|creeping|creeped|creeping on|cyberstalked|cyberstalking|cyber stalked|snooped|snooping|lurking|lurked|spied|spying} {on|around|through|at|} {you|your} <...> {linkedin|profile|facebook|instagram|twitter|website|page|feed|socials|social media|online|posts|blog|github}",
        "{stalked|stalking|cyberstalked|cyberstalking|creeping on|creeped on|snooped on|snooping on|spied on|spying on} you",
        "{a bit of|some|little|light|doing my|did some|did my|my} {linkedin|facebook|instagram|internet|online|cyber|twitter|social media} {stalking|snooping|creeping|sleuthing|spying}",
        "{saw|noticed|see|spotted} {that|} {you|you've|your family|your <word>} <...> {house|home|kids|daughter|son|wife|husband|divorce|baby|mortgage} {on|is|was|has|were|just|recently|from} {facebook|instagram|zillow|public|for|your}"
      ]
    },
    "except": [
      "{visited|stopped by|dropped by|came by|came to|at|on|visiting|stopping by} our {booth|stand|stall|store|shop|table|office|showroom|team|meetup|session|workshop}",
      "{monitoring|tracking|watching} your {<word>|} {own|application|request|order|shipment|parcel|package|case|ticket|claim|delivery|server|servers|systems|network|uptime|payment|refund}",
      "{if|whether|once|when|unless|in case} you {have|haven't|have not|already|} {opened|read|viewed|clicked|seen|visited|looked at|downloaded}"
    ],
    "examples": {
      "flags": [
        "Hi Ana,\n\nI noticed you opened my last two emails. Is now a better time?\n\nTom",
        "Hi Ana,\n\nYou've read this three times. Shall we talk?\n\nTom",
        "Hi Ana,\n\nI saw that someone from your team was on our pricing page yesterday.\n\nTom",
        "Hi Ana,\n\nThanks for visiting our website this week.\n\nTom",
        "Hi Ana,\n\nMy software tells me you are thinking about scanners.\n\nTom",
        "Hi Ana,\n\nWe can see that you have been researching label printers.\n\nTom",
        "Hi Ana,\n\nI stalked you on LinkedIn before I wrote this.\n\nTom"
      ],
      "allows": [
        "Hi Ana,\n\nI saw you opened a second depot in Leeds in May.\n\nTom",
        "Hi Ana,\n\nI read your post about returns on Monday, and the table in it.\n\nTom",
        "Hi Ana,\n\nI noticed that your trial of the label tool has run out. Your data is kept until June.\n\nTom",
        "Hi Ana,\n\nThank you for stopping by our stand in Leeds.\n\nTom",
        "Hi Ana,\n\nI have been following your work on return labels since the spring.\n\nTom",
        "Hi Ana,\n\nWe are monitoring your order; the parcel leaves on Tuesday.\n\nTom",
        "Hi Ana,\n\nIf you have already read my note, ignore this one.\n\nTom",
        "Hi Ana,\n\nI visited your pricing page: the third plan has no price on phones.\n\nTom"
      ]
    }
  }),
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
        "{thought|figured|felt|believed} {it|that|this} {might|would|could|may|was|'d} {be|} {worth|good|nice|helpful|useful|best|a good idea|great} {to|} {reaching out|reach out|getting in touch|writing|get in touch|write|contact|connecting|connect|dropping}",
        "{felt|feel} {compelled|obliged|the need|moved} to {write|reach|contact|email|get|drop}",
        "{it occurred to me|i thought it best|i thought it would be|i thought it worth|i took the chance|i am taking the chance|i'm taking the chance} {that|to|of|} {i|write|reach|writing|good|worth|drop} {should|} {write|reach|to}",
        "{thought|figured} {i'd|i would|i should|i|we'd|to} {just|try to|} {reach out|get in touch|drop you|write to|contact you|write you|shoot you}",
        "{please|} allow {me|us} to {reach|briefly|quickly|take|introduce}",
        "{that's|that is|this is|here's|here is} why {i'm|i am|we're|we are|i} {reaching|writing|contacting|emailing|decided to reach|wanted to reach|getting in touch}",
        "^{so|} why {i'm|i am|we're|we are|am i|i|did i} {reaching|writing|contacting|emailing|reach out|getting}",
        "{i|i'm|i am|we|we're|we are|i've|i have} {also|just|really|so|very|} {excited|thrilled|pleased|delighted|happy|honored|honoured|glad|eager|hoping|keen|looking|trying|here|been meaning|meaning|going} to {be|finally|personally|} {reach out|reaching out|reaching|write|writing|writing to|contact|contacting|get in touch|getting in touch|connect with you|connecting with you|introduce|email|emailing|message|drop}",
        "{i'm|i am|we're|we are|am} {hereby|just|also|now|simply|} {approaching|pinging|getting in contact|getting in contact with|getting back in touch with|contacting|addressing|texting|dming|e-mailing|sliding|knocking} {you|your|with|regarding|about|in} {with|about|regarding|because|on|to|as|since|today|again|<word>|}",
        "{writing|contacting you|emailing you|getting in touch|reaching out|messaging you} {hereby|today|now|} in {connection|regards|regard|reference|relation|response|the hope|hopes|order}",
        "{wanted|want|like|love|thought i'd|figured i'd|decided} to {just|quickly|} {pop|ping|shoot|send|drop|fire|leave|write} you {a|an|this|over} {quick|short|brief|little|} {message|note|line|email|mail|word|text|dm}",
        "{quickly|finally|formally|personally|briefly} {reaching|writing|getting in touch|introducing|introduce|reach out}"
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
        "i {was|am|'m} {just|simply|} wondering if {i|you|we} {could|might|can|would}",
        "{i|we} {just|really|also|simply|would|} {wish|want|wanted|'d like|like|would like} to {bring|draw|call} {our|my|your|this|the|something|a|an|to} <...> {attention|notice|radar}",
        "{i|we} {just|really|also|simply|} {want|wanted|wish|would like|'d like} to {personally|just|} let you know",
        "{just|simply} {letting you know|to let you know|to inform you|a heads-up|a heads up} {that|about|on|we|i|of|}",
        "{let|allow} me {to|} {tell|give} you {a bit|a little|some|more|who|what|why} {about|background|context|i|we|}",
        "{this|it} is {just|simply|only|} to {let you know|inform you|tell you|say|bring|notify you|advise you|ask|introduce|express|share}",
        "{i|we} {just|} {thought|figured} {i'd|i would|we'd|i'll|i should} {quickly|just|} {share|mention|ask|introduce|say|let|send|pass|tell|see if}"
      ],
      "name": [
        "my {name is|name's} {<name>|<word>} {<word>|<...>} {and|from|founder|i'm|i am}",
        "{this|with this|through this|by this|via this|by way of this} {email|e-mail|mail|message|note|letter} {is|serves|comes|aims|i|we|concerns} {to|meant|as|intended|just|want|would|wish|about|like|am}",
        "{i|we} {hereby|} {write|am writing|are writing} to {express|inform|apply|introduce|you|ask|request|enquire|inquire|invite|share|let|offer|seek}",
        "{this|following} is a {message|note|email|letter} {on behalf|from|to|regarding|about}",
        "{writing|reaching out|contacting you|emailing|get in touch|emailing you} on behalf of",
        "introduce {myself|ourselves} {as|and|my|our|quickly|briefly|}",
        "{a|as a|by way of|just a|here's a} {quick|brief|short|little|bit of|} {introduction|intro} {about|on|i|i'm|i am|my|we|we're|to|from|me|myself}",
        "{a|just a} {little|bit|little bit|quick word|few words} {about|on} {me|myself|who i am}",
        "^{greetings|hello|hi|} myself <name> {and|from|here|i|working}",
        "{first of all|first off|to start|to begin|for starters|before anything else|before we begin} {let me|i'd like|i would like|i want|allow me|i'll}",
        "my name {is|'s} {<name>|<word>} {<...>|} {i'm|i am|i work|i run|i lead|i help|i own|i manage|we|from|and}"
      ],
      "reason": [
        "{the|my|our|main|primary|only} {main|real|primary|only|sole|} {reason|purpose|point|intention|intent|aim|goal|object} {of|for|behind|why|that|i'm|i am|in|with|we're|for me} {my|this|the|our|i'm|i am|i|we're|me|we} {email|e-mail|mail|message|note|letter|outreach|writing|contacting|reaching|emailing|reaching out|sending|am|reach|contact|'m|write|wanted} {to you|you|out|is|today|writing|this|ping|}",
        "{reason|purpose} {i'm|i am|we're|we are} {reaching out|writing|contacting|emailing|getting|sending|messaging}",
        "{reason|purpose} {for|of|behind} {my|this|the} {email|e-mail|mail|message|note|letter|outreach}",
        "{i'll|i will|let me|i'd like to|i want to|i promise to|i'll try to} {try to|} {keep {this|it} {very|super|} {short|brief|quick}|make this {quick|brief|short}|be {brief|quick}}",
        "{get|getting|cut|cutting|come|coming} {straight|right|} to the {point|chase}",
        "{i|we} {hope|trust} you don't mind {me|my|us|the|this} {reaching|writing|contacting|emailing|email|message|out|dropping|intrusion|sending}",
        "{you|you may|you might} {don't|do not|may not|might not} know {me|us} {but|yet|and}",
        "out of the blue {but|and|is|i|because|}"
      ],
      "note": [
        "{just|only|simply} a {very|} {quick|short|brief|friendly|little|small} {note|email|message|line|hello|hi|heads-up|heads up|update|intro|introduction|word|mail} {to|on|about|from|because|that|as|regarding|for|}",
        "^{a|} {quick|short|brief} {note|email|message|line|hello|intro|introduction|word|mail} {to|from|because|regarding|about}",
        "{drop|dropping|dropped|shoot|shooting|send|sending} {you|} a {quick|short|brief} {note|email|line|message|mail}",
        "{i'm|i am} sending {you|} {this|a|an} {email|e-mail|message|note|letter|mail} {to|because|in|as|regarding|about}",
        "this is {just|only|simply|} a {very|} {quick|short|brief|friendly|courtesy|} {message|note|email|line|mail|letter|reminder|heads-up} {to|about|that|for|from}",
        "{i|i'll|i will} {promise|try|want|aim} {to|i'll} {keep|be|make} {it|this|} {brief|short|quick}",
        "{i'll|i will|let me} {get|cut|come|jump|dive|be} {right|straight|direct|brief|quick|} {to|into|in} {the|it|point}"
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
  'transaction-talk': phraseRule({
    "pillar": "serve",
    "summary": "Uses words that make the reader a sale.",
    "why": "Readers who find themselves called a lead or a deal know what they are wanted for.",
    "instead": "Name the person or the next step in the words that the reader would use.",
    "unless": "The leads, buyers or purchases are the reader's own.",
    "source": "Seed essay \"Make Customers, Not Sales\"",
    "severity": "warn",
    "message": {
      "kind": "\"{match}\" puts the reader on a list of sales to be made.",
      "business": "\"{match}\" tells the reader that it is about winning, not helping.",
      "buy": "\"{match}\" pushes the till at the reader.",
      "demo": "\"{match}\" is the next step of a sales process, not of the reader's day.",
      "quota": "\"{match}\" shows the reader the seller's own books."
    },
    "phrases": {
      "kind": [
        "{you|you're|you are|your company|<name>} {is|are|as|would be|seem like|look like|} {a|an|our|my|one of our|in our|on our} {<word>|} {<word>|} {prospect|prospects|lead|leads|icp|target account|target accounts|ideal customer|ideal client|target customer|target market|target audience|buyer persona|sales opportunity}",
        "{our|my} {<word>|} {prospects|prospect|prospect list|leads|lead list|ideal customer profile|icp|target account list|target accounts|target list|potential customers|potential clients|hot list}",
        "{potential|prospective|would be} {client|customer|buyer|clients|customers|buyers} {challenges|like you|such as you|for us|of ours|i|we}",
        "{as|being} a {potential|prospective} {client|customer|buyer}",
        "{are you|you're|you are|speak to|speak with|talk to|reach|who is|who's|with|to|the|right|correct|key|main|best|other|not|another} {the|} {right|key|main|final|primary|appropriate|} {decision maker|decision makers|decisionmaker|economic buyer|budget holder|budget owner|buying committee}",
        "{who|the person who|whoever|you} {makes|signs off on|approves} {the|these|those|such|purchasing|buying} {<word>|} {purchasing|buying|purchase} {decision|decisions}",
        "{buying|purchasing|purchase} {decision|process|committee|authority|timeline|intent|cycle}"
      ],
      "business": [
        "{earn|win|earning|winning|gain|gaining|earned|won|get|getting|deserve|value|appreciate|want|lose|losing|win back|keep} {back|} your {business|account|custom|trust and business}",
        "{do|doing|did|conduct|conducting} {some|more|} business with {you|your <word>|<name>}",
        "{have|add|adding|get|count|having|sign|land|landing} you {as|on} {a|our|board as} {client|customer|new client|new customer|account|paying customer}",
        "{close|closing|seal|sealing|clinch|finalize|finalise|sign} {the|this|a|our|your} {deal|deals|sale}",
        "{make|making|put together|cut|strike} {you|} a deal {with you|}",
        "{sell|selling|sold|upsell|cross sell} {you|to you|you on|your team} {<word>|}",
        "{become|becoming} {a|our|one of our|an} {<word>|} {paying|} {customer|client}",
        "{convert|converting} you {to|into|from}"
      ],
      "buy": [
        "{buy|order|shop|purchase|subscribe|sign up|signup|upgrade|reserve yours|pre order|preorder|book|claim yours} {now|today|right now|right away|immediately|here}",
        "{register|enroll|enrol|subscribe|get started|join|apply} {now|today|right now|right away|immediately}",
        "{sign up|signup} {in|within|for free|free|for your|for a free|before|by} {<word>|}",
        "{place|placing|submit|complete|completing} {an|your|the|a} {<word>|} {order|purchase}",
        "{make|making} {a|your|the} {first|} {purchase|buy}",
        "{ready|decide|decided|interested in|considering|when|like|want|wish} to {buy|purchase|place an order|order}",
        "interested in {buying|purchasing}",
        "add to cart"
      ],
      "demo": [
        "{book|schedule|request|arrange|set up|get|reserve|sign up for|grab} {a|your|my|our|an|the|} {free|live|quick|personalized|personalised|custom|product|online|<number> minute|short|no obligation|one on one|} {demo|demonstration|sales call|product demo|discovery call|product tour|strategy call}",
        "{booking|scheduling|requesting} {a|your|} {free|live|quick|personalized|<number> minute|} {demo|demonstration|discovery call}"
      ],
      "quota": [
        "{my|our} {<word>|} {quota|pipeline|sales pipeline|sales target|sales targets|forecast|sales quota|revenue target|revenue targets|conversion rate|close rate|funnel|sales funnel|sales numbers|sales goal|sales goals}",
        "{hit|make|meet|reach|meeting|hitting} {my|our} {number|numbers|quota|target|targets|goal}",
        "{in|from|on|out of} {our|my} {crm|sales sequence|sales cadence|pipeline|territory}"
      ]
    },
    "except": [
      "{your|their} {<word>|} {order|purchase|pipeline|quota|leads|prospects} {page|form|button|history|number|confirmation|was|is|has|arrived|shipped|today here}",
      "{value|appreciate} your {business|custom} {hours|plan|model|card|cards|case|owner|partner|trip|travel|need|needs|goals|success|process}",
      "{win|get|earn|want|gain} your {business|account} {<word>|} {noticed|seen|online|found|listed|off the|ready|running|growing|moving}",
      "{no|any} {obligation|need} to {buy|purchase}"
    ],
    "examples": {
      "flags": [
        "Hi Ana,\n\nAre you the decision maker? We hope to earn your business.\n\nBest,\nTom",
        "Hi Ana,\n\nSign up today, or book a demo.\n\nBest,\nTom",
        "Hi Ana,\n\nOne more kitchen and our pipeline is full.\n\nBest,\nTom"
      ],
      "allows": [
        "Hi Ana,\n\nHow do leads reach your events team?\n\nBest,\nTom",
        "Hi Ana,\n\nYour order page asks for the postcode twice.\n\nBest,\nTom",
        "Hi Ana,\n\nWho plans the shifts at your second site?\n\nBest,\nTom",
        "Hi Ana,\n\nWhich suppliers do you purchase from in winter?\n\nBest,\nTom"
      ]
    }
  }),
}
