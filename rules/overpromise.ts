import { defineRule } from 'carelint/rule'
import type { PhraseMatch, Sentence } from 'carelint/rule'

/** What is promised to come or to go: the object of a forecast. */
const gains = new Set(
  'revenue sales leads profit profits income growth traffic conversions bookings customers clients meetings calls roi margins productivity output appointments prospects pipeline engagement signups enquiries inquiries orders patients demos hires candidates efficiency visitors followers replies savings consultations deals jobs reviews listings returns quotes placements members subscribers applicants applications users downloads views clicks responses tenants guests students donations donors attendees sponsors exposure visibility reach purchases upsells referrals wins offers interviews installs accuracy retention opens cost costs workload effort waste tickets turnover churn errors downtime rates'.split(
    ' ',
  ),
)
const gain =
  '{revenue|sales|leads|profit|profits|income|traffic|conversions|conversion rate|conversion rates|bookings|customers|clients|meetings|productivity|appointments|business|pipeline|engagement|signups|enquiries|inquiries|orders|patients|hires|efficiency|followers|replies|reply rates|response rates|open rates|listings|placements|subscribers|roi|output|rankings|referrals|close rate|win rate}'
const up =
  '{increase|increases|increasing|boost|boosts|boosting|grow|grows|growing|raise|raises|lift|lifts|improve|improves|improving|multiply|multiplies|expand|accelerate|scale|cut|cuts|cutting|reduce|reduces|reducing|slash|slashes|slashing|lower|lowers|lowering|drop|drops|shrink|shrinks|decrease|decreases|recover|recovers|trim|trims|speed up}'
const about =
  '{up to|over|at least|more than|as much as|an average of|around|about|roughly|nearly|almost|another|an extra|an additional|}'
const unit = '{day|week|month|year|quarter|daily|weekly|monthly|hour}'
const sender =
  "{we|we'll|we will|i|i'll|i will|our team|our team will|we're going to|it|it'll|it will|that|this|which|and|to|will|can|the app|the platform|the software|the system}"

/** Words that take a promise back. */
const hedges = new Set(
  'might may maybe perhaps possibly could potentially try trying tries aim aims aiming hope hopes hoping hopefully whether if estimate estimated guess possible goal looking wants want target'.split(
    ' ',
  ),
)
/** Words that tell of what has been, which is proof and no promise. */
const told = new Set(
  'helped saw achieved grew saved increased doubled tripled generated reported gained went boosted reduced raised took enabled improved drove led won got recently after was were had been dropped lifted resulted managed landed delivered became brought reached made booked halved lost found did closed added earned hit recovered slashed pulled seen built documented ago last'.split(
    ' ',
  ),
)
/** The groups that a report of the past could be taken for. */
const reports = new Set(['figure', 'clients', 'rise', 'time', 'forecast'])

function keysBefore({ sentence, from }: PhraseMatch, reach: number): readonly string[] {
  return sentence.words.slice(Math.max(0, from - reach), from).map((word) => word.key)
}

function isHedged(match: PhraseMatch): boolean {
  const own = match.sentence.words.slice(match.from, match.to)
  return keysBefore(match, 5).some((key) => hedges.has(key)) || own.some(({ key }) => key === 'might' || key === 'may')
}

function isPast({ sentence, from, to }: PhraseMatch): boolean {
  const { words } = sentence
  if (words[from]?.key === 'cut' && from > 0 && !base.has(words[from - 1]?.key ?? '')) return true
  return words.slice(0, to).some(({ key }) => told.has(key))
}

/** Words after which "cut" is no past tense. */
const base = new Set(
  "to can will you we and help helps you'll we'll it'll i'll clients customers users teams".split(' '),
)

/** Whether the number of the match is a share or a multiple: "30%", "3x", "2–3x". */
function isShare({ sentence, from, to }: PhraseMatch): boolean {
  return sentence.words
    .slice(from, to + 1)
    .some(
      ({ text, key, placeholder }, at, all) =>
        (/[%xX]$/u.test(text) && /\d/u.test(text)) ||
        /^(?:percent|times|fold|half|third|quarter|double|triple|quadruple|doubling|tripling|doubles|triples|multipl\w+|halv\w+|\w+fold)$/u.test(
          key,
        ) ||
        (placeholder !== undefined && /%|percent|metric|result/iu.test(placeholder.name)) ||
        (at > 0 && all[at]?.before.includes('%')),
    )
}

/** Whether what grows is a thing that people sell with: "20% more bookings", but not "30% more fields". */
function growsGain({ sentence, to }: PhraseMatch): boolean {
  return sentence.words.slice(to - 1, to + 4).some(({ key }) => gains.has(key))
}

/** A question promises nothing, nor does a salutation. */
function sells(sentence: Sentence): boolean {
  if (/^(?:thank|thanks)$/u.test(sentence.words[0]?.key ?? '')) return false
  return sentence.zone === 'subject' || !['question', 'greeting', 'sign-off'].includes(sentence.move)
}

/** Whether the match stands in a question about the reader, in which the sender has no part. */
function asksReader({ sentence, from }: PhraseMatch): boolean {
  if (!sentence.ending.includes('?') || !questions.has(sentence.words[0]?.key ?? '')) return false
  return !sentence.words.slice(0, from).some(({ who }) => who === 'sender')
}

const questions = new Set(
  'how what why which who when where do does did is are would could can have has will'.split(' '),
)

export default defineRule({
  pillar: 'serve',
  summary: 'Promises a result that nobody can promise.',
  why: 'Readers have heard it before; the bigger the promise, the less they believe the rest.',
  instead: 'Say what happened for one named customer, or what you would try first, with a "might".',
  unless: 'The promise is a term of the contract, such as a legal warranty.',
  source: 'Seed essays "Show You Care" and "Serve from Empathy!"',
  severity: 'warn',
  messages: {
    guarantee: '"{match}" vouches for what depends on the reader, their market and luck.',
    certain: '"{match}" leaves no room for doubt, so the reader brings all of it.',
    figure: '"{match}" forecasts a figure for somebody whose numbers nobody has seen.',
    forecast: '"{match}" forecasts a figure for somebody whose numbers nobody has seen.',
    rise: '"{match}" forecasts a figure for somebody whose numbers nobody has seen.',
    clients: '"{match}" makes an average of others sound like a promise.',
    effort: '"{match}" promises that it costs no effort; the reader knows that everything does.',
    risk: '"{match}" promises that nothing can go wrong.',
    all: '"{match}" promises to solve it all.',
    time: '"{match}" promises a pace that nobody can know.',
    never: '"{match}" promises for ever.',
  },
  examples: {
    flags: [
      'Hi Ana,\n\nWe guarantee 40 bookings a week. Your calendar will be full in no time.\n\nBest,\nTom',
      'Hi Ana,\n\nDouble your revenue with 30% more bookings, effortlessly and risk-free.\n\nBest,\nTom',
      'Hi Ana,\n\nOur planner solves all your staffing problems. You will never worry about shifts again.\n\nBest,\nTom',
      'Hi Ana,\n\nMost clients see 3x more bookings within 30 days. It saves you 20 hours a month.\n\nBest,\nTom',
      'Hi Ana,\n\nWe increase your bookings by 40%. You will be amazed.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nBrenwick cut its overtime by 30% after they moved the count to Sunday.\n\nBest,\nTom',
      'Hi Ana,\n\nMoving the count might save you an hour a week.\n\nBest,\nTom',
      "Hi Ana,\n\nI can't guarantee that it works for two kitchens.\n\nBest,\nTom",
      'Hi Ana,\n\nYou wrote that bookings doubled. What did you change?\n\nBest,\nTom',
      "Hi Ana,\n\nThe maker's guarantee on your oven runs until May.\n\nBest,\nTom",
    ],
  },
  phrases: {
    guarantee: [
      'guaranteed',
      "{i|we|we'll|i'll|you're|you are|is|are|also|can|that|it's|fully|100%|results|success} {personally|will|can|also|even|fully|absolutely|} {guarantee|guarantees|guaranteed|guaranteeing} {<number>|results|success|you|your|that|to|it|a|an|at least|more|satisfaction|doubled|top|the|}",
      '{satisfaction|results|performance|roi|success|best price|lowest price|full|lifetime|growth|ironclad|delivery|quality|personal} guarantee',
      "{i|we} {can|do|will|} {promise|assure} {you|that|it|you'll|your|this|to} {will|won't|that|deliver|bring|get|make|increase|<word>}",
      '{have|you have|got} my word',
      "{{or|until} {you|they|it's|it is|we|we'll} {don't|do not|pay|get|work|keep|free|owe|win|are|succeed} {pay|nothing|zero|your money back|owe|for free|working|satisfied|happy|a <word>|}|{don't|not} {pay|owe|spend} {a|us|anything|until|unless} {penny|cent|dime|thing|unless|until|<word>}}",
    ],
    certain: [
      '{{first page|page one|page 1|top} of {google|search results|the search results|google search}|{rank|ranks|ranking} {you|your site|} {#1|first|number one|number 1|on page one|on the first page|at the top|above|higher}}',
      "{you'll|you will|they'll|your <word> will|your <word> <word> will|they will} {<word>|} {never|definitely|certainly|absolutely|surely|undoubtedly|always|immediately|instantly|quickly|soon} {regret|want|need|look|go|get|see|be|find|worry|love|benefit|save|have|notice|enjoy|gain|feel|realize|wish|leak|<word> again}",
      "{you'll|you will|they'll|your <word> will|your <word> <word> will} {<word>|} {love it|love the|love how|love our|love this|be amazed|be blown away|thank me|thank us|thank you|wonder how|be glad|be delighted|be thrilled|be impressed|fall in love|be hooked|sell in|sell within|be full|be closing|be booking|be making|be earning|save thousands|save hundreds|save hours|save big|make thousands|earn thousands|succeed|thrive}",
      "{{{you|you'll|they|you will} {won't|will not|can't|cannot|not} {<word>|} {regret|be disappointed|lose|fail|go wrong|believe|be sorry|find a better|find a cheaper|find a faster|find better}|{can't|cannot|never} {go wrong|fail|fails|lets you down|lose}}|{there's|there is} no way {this|it|you} {<word>|}}",
      '{is|are} {only|just} a matter of time',
      "{confident|certain|convinced|no doubt|without a doubt} {that|} <...> {will|you'll|it'll|can} {<word>|} {help|benefit|find|resonate|make|bring|add|deliver|be|love|exceed|save|improve|increase|get|see}",
      '{make|ensure|ensures|see to it|makes} {sure|certain|} {that|} {you|your|nothing|no|every|everything|all} {<word>|} {always|ever|never|get the|gets the|get value|gets value|see results|succeed|succeeds|have the|reach|reaches|achieve|achieves|slips|is lost|falls|goes|runs perfectly}',
      `${sender} {<word>|} {win|bring|make|earn|land|get|give|generate|deliver|drive|put} {you|your <word>|your <word> <word>|in|} {<word>|} {<word>|} {bigger|endless|unlimited|huge|massive|tons of|lots of|loads of|countless|hundreds of|thousands of|a flood of|a steady stream of|a constant stream of|top dollar|the best price|maximum} {<word>|} {<word>|}`,
      '{{get|gets|gain|receive|receives|enjoy} {massive|huge|unlimited|unmatched|unparalleled|incredible|maximum|endless|guaranteed|instant} {<word>|} {exposure|visibility|reach|returns|results|growth|traffic|sales|leads|value|savings|roi|publicity}|{endless|unlimited|limitless|infinite|boundless} {<word>|} {money|income|growth|leads|revenue|possibilities|opportunities|potential|success|earnings|sales|clients|customers|supply|referrals}}',
      '{{works|work} {every time|for everyone|for everybody|for anyone|for any <word>|for every <word>|like magic|wonders}|{sure fire|surefire|foolproof|fool proof|failsafe|fail safe|fail proof|bulletproof|cannot fail|no fail|magic wand|silver bullet|magic bullet|holy grail|cure all|bug free|error free|flawless|flawlessly|perfectly every time|first time every time|first time round}}',
      '{{{100%|hundred percent|one hundred percent|completely|totally|absolutely} {accurate|secure|safe|certain|reliable|effective|success|satisfaction|compliant|uptime|satisfied|protected}|{your|you} {<word>|} {is|are|stays|stay|remains} {always|fully|completely|100%|} {protected|safe|covered|taken care of}}|{{get|gets|deliver|delivers|achieve|bring} {you|your <word>|them|} {the|} {same|similar} {<word>|} results|{pays|pay|paying} for {itself|themselves}}}',
      '{add|adds|adding|deliver|delivers|bring|create|see|make|making|generate} {immediate|instant|value|results|impact|an|a|real|tangible} {and <word>|value|results|impact|immediate|direct|instant|} {impact|value|results|contribution|} {from|on|as of|immediately|straight away|right away|instantly} {the|} {very|} {day 1|day one|first day|moment|}',
      "{i'll|i will|i can|ready to|to} hit the ground running {<word>|}",
      '{exceed|exceeds|exceeding|surpass|beyond} {all|} {your|every|their|our} {wildest|highest|} {expectations|expectation|dreams}',
      "{{will|can|to|would|'ll} {make|help} {you|your <word>|} {rich|millions|a fortune|<number> figures}|{dream come true|dreams come true|life of your dreams|the sky is the limit|sky's the limit|with your eyes closed|will speak for themselves|success is certain|certain success}}",
      '{{{{take|takes|grow|grows|put|puts|send|sends} {your|} {<word>|} {<word>|} {to the moon|through the roof|off the charts}|{literally|will|truly|really} {save|saves|change|changes} {the world|lives|<word> lives|<word> life}}|{save|saves|saving|change|changes|transform} {kids|children|people|countless|thousands of|peoples|your customers} lives}|{{will|to|can} {end|ends|eradicate|cure} {hunger|poverty|homelessness|cancer|loneliness|child hunger|all <word>}|{turn|turns|turning} your {<word>|} {<word>|} around}}',
      "{{you'll|you will|your <word> will} <...> {end up|land|wind up|get into} {in|into|at} {the|a} {top|best|leading|dream} <word>|{i|we} know {exactly how|this will|it will|you'll} <word>}",
    ],
    figure: [
      '{{<number> {percent|per cent|x|times|fold|} {more|extra|additional|higher|better|fewer|less|lower|greater|bigger} {<word>|}|<number> {x|times|percent|} {faster|cheaper|quicker|more efficient|more productive|more effective|more accurate|the speed|the results|the return|the output|the growth|your money|your investment|the price|the cost}}|<number> {percent|per cent|x|} {roi|return on|return|returns|uplift|reply rate|open rate|conversion rate|success rate|accuracy|retention|cost savings|savings|margins}}',
      '{<number> {percent|per cent|x|fold|} {<word>|} {increase|boost|lift|growth|reduction|improvement|rise|drop|cut|decrease|jump|bump|gain|gains|saving|savings} {in|on|of|from|within|for|}|an average <word> {increase|boost|lift|growth|reduction|improvement|rise|drop|cut|bump|gain|saving}}',
      "{double|triple|quadruple|doubling|tripling|doubles|triples|multiply|multiplies|halve|halves|halving} {your|their|the|our clients'|revenue|sales|leads|roi|output|conversions|bookings|profits|productivity} {<word>|} {<word>|}",
      `<number> {your|their|the} {<word>|} ${gain}`,
      `{an|} {extra|additional|another} <number> {k|thousand|million|} {<word>|} {per|a|each|every|in|on|for} {<word>|}`,
    ],
    forecast: [
      `{generate|generates|earn|earns|make|makes|get|gets|add|adds|bring|brings|deliver|delivers|delivering|book|books|send|sends|expect|receive|recover|recovers|capture|land|lands|win|wins|attract|fill|see} {you|them|your <word>|your <word> <word>|brands|teams|businesses|} ${about} <number> {plus|<word>|} {<word>|} {<word>|} {<word>|}`,
      `<number> {plus|} {<word>|} {<word>|} {leads|meetings|appointments|demos|clients|customers|bookings|patients|sales|candidates|hires|listings|signups|orders|enquiries|referrals|visitors|prospects} {per|a|an|each|every|in|within|} {the next|} {<number>|} {day|week|month|year|quarter|daily|weekly|monthly|days|weeks|months}`,
      `{that's|that is|this is|which is|thats|it's|equals|means} {an|} {extra|additional|another} {<number>|<word>} {k|} {per|a|each|every|in} ${unit}`,
      '{do|does|handle|handles|automate|automates|replaces|eliminates|eliminate|removes} {up to|about|over|nearly|} <number> {of|} {what|your|the|all|manual|repetitive}',
    ],
    rise: [
      `${up} <...> {in half|by half|by a third|by two thirds|by a quarter|to zero|to almost nothing|to minutes|threefold|tenfold|fivefold|twofold}`,
      `${up} {your|their|the|its|our|} {<word>|} {<word>|} {<word>|} {by|up to|of} ${about} <number>`,
      `${up} {your|their|the|} {<word>|} {<word>|} <number>`,
      `{save|saves|saving} {you|your team|your <word>|your <word> <word>|teams|companies|businesses|clients|users|our users|our customers|our clients|customers|them|people|owners|each <word>|<word> <word>|} {up to|over|at least|more than|as much as|an average of|around|about|roughly|on average|} <number> {k|} {plus|} {of|on|in|hours|hour|minutes|days|percent|per|a|every|each|off|hrs|thousand|million}`,
      '{save|saves|saving|make|makes|earn|earns} {you|your team|your <word>|our customers|clients|} {thousands|hundreds|millions|a fortune|tons|countless hours|hours|hours and hours} {of <word>|every|each|per|a|on|in|}',
      `${gain} {go|goes|rise|rises|jump|jumps|climb|climbs|grow|grows|increase|increases|double|doubles|triple|triples|shoot|shoots} {up|by|} {by|} ${about} {<number>|overnight}`,
      '{{in half the {time|cost|effort|price}|{from|} {months|weeks|days|hours} <...> to {just|mere|only|} {minutes|seconds|hours|days|a click|one click|a few <word>}}|{reduce|reduces|cut|cuts|turn|turns|shrink|shrinks|bring} <...> {to|into} {just|mere|only|} {minutes|seconds|a matter of <word>}}',
      `{get|gets|give|gives|gain|gains|free up|frees up|win|reclaim|reclaims|buy|buys} {up|you|your team|your <word>|back|} {back|} ${about} <number> {hours|days}`,
      '{<number> hours {back|saved} {per|a|every|each|} {<word>|}|<number> hours {per|a|every|each} {week|month|year} {back|saved|on average}}',
    ],
    clients: [
      '{clients|customers|users|members|partners|teams|companies|businesses|owners|clinics|stores|agencies|merchants|retailers|people|students|brands|sellers|founders|graduates|readers} {typically|usually|often|regularly|generally|normally|on average|consistently|always|routinely|} {see|get|save|report|achieve|experience|recover|make|earn|add|double|triple|cut|reduce|increase|gain|close|hit|pass|land} <...> {<number>|results|roi|increase|improvement|bump|lift|boost|growth|difference|return}',
      '{our|most|all|these} {<word>|} {clients|customers|users|members|students|graduates|agencies|teams|brands} {typically|usually|always|consistently|on average|routinely|regularly} {see|get|save|report|achieve|experience|enjoy|recover|make|earn|add|cut|reduce|increase|gain|pass|find|win|succeed}',
      '{{see|expect|notice|get|experience} {a|an|} {noticeable|significant|immediate|dramatic|massive|huge|measurable|instant|big|major|substantial|average <word>|real} {bump|increase|improvement|lift|boost|jump|growth|results|difference|uplift|reduction|rise|return|change}|{we|i} {consistently|always|routinely} {deliver|achieve|get|hit|beat|exceed|generate|produce}}',
    ],
    effort: [
      '{takes|take|taking} {all|} {of|} {the|your} {<word> and|} {stress|hassle|pain|guesswork|headache|headaches|work|friction|frustration|worry|chaos} {out of|away|off}',
      '{effortless|effortlessly|hassle free|stress free|worry free|pain free|painless|painlessly|headache free|on autopilot|autopilot|hands free|hands off|in your sleep|while you sleep|zero effort|without lifting a finger|set it and forget it|set and forget|plug and play|push of a button|click of a button|touch of a button|runs itself|run itself|minimal effort|little to no effort|little effort}',
      '{{without {the|any|having to|} {endless|restrictive|tedious|complicated|complex|wasting|spending|hours|sacrificing|losing|burning} {<word>|} {<word>|}|zero {chasing|guessing|waiting|admin|paperwork|meetings|wasted <word>|manual <word>|training|code|coding}}|{without|no|zero} {the|any|all the|of the|having to|} {effort|hassle|headache|headaches|stress|fuss|pain|guesswork|learning curve|disruption|downtime|friction|dieting|extra work|additional work|manual work|heavy lifting}}',
      '{sit|just sit} {back|down} and {relax|watch|let|enjoy|collect}',
      "{{{we|we'll|i|i'll|it|team|us|platform|will|app|software|ai|tool} {do|does|handle|handles|take care of|takes care of|manage|manages|cover|sort} {it all|everything|all of it|all of that|every detail|all the details|all the <word>|all the heavy lifting|the entire <word>|every aspect|the hard work|the heavy lifting|all your <word>|any <word> <word>}|{a breeze|a snap|a piece of cake|child's play|a walk in the park|easy as pie|easy as abc|easy as 1 2 3}}|{could not be|couldn't be} {easier|simpler}}",
      '{makes|make|making} <...> {effortless|a matter of minutes|as easy as <word>|as simple as <word>|ridiculously easy|a no brainer}',
    ],
    risk: [
      '{{risk free|riskfree|zero risk|no risk|100% safe|without risk|without any risk|without the risk|nothing to lose|no downside|zero downside|no brainer|lose nothing}|{eliminate|eliminates|eliminating|remove|removes|removing|take|takes} {all|any|this|the|your|all the|} {risk|risks|guesswork|uncertainty} {out of|of|from|entirely|completely|}}',
    ],
    all: [
      '{everything|all} {that|} {you|your team|your business|your <word>} {need|needs|could need|will ever need|ever wanted|could ever <word>} <...> {in one place|all in one|under one roof|to succeed|to grow|to scale|to win|to thrive}',
      "{we'll|we will|i'll|i will|and|will|to|can} {fill|pack|flood} your {<word>|} {calendar|pipeline|diary|inbox|schedule|rooms|seats|books|waiting room|funnel|beds|tables|classes|courses}",
      'your {calendar|pipeline|diary|inbox|schedule|phone} {will be|is|full of|will fill|fills} {full|packed|flooded|overflowing|ringing|up|} {of|with|} <word>',
      '{solve|solves|solving|fix|fixes|eliminate|eliminates|end|ends|cure|cures|address|addresses|handle|handles|remove|removes|sort|meet|meets|cover|covers} {all|every|any|each|all of|every single} {of|} {your|the|these|those|their|} {<word>|} {<word>|} {problem|problems|issue|issues|challenge|challenges|need|needs|headache|headaches|pain|pains|worries|concerns|bottlenecks|bottleneck|pain points|obstacles|requirement|requirements}',
      '{{eliminate|eliminates|eliminating|remove|removes|removing|solve|solves|solving|end|ends|ending|erase|erases|fix|fixes|stop} <...> {entirely|completely|altogether|once and for all|forever|for good|permanently|overnight|instantly}|{eliminates|eliminate|eliminating|ends|end|removes|remove} {entirely|completely|the need|all|manual|repetitive|the guesswork|the hassle|the headache|every|any|paperwork|wasted|human error|errors|bottlenecks|friction} {<word>|} {<word>|}}',
      "{all|everything} {of|} {your|you'll ever|you could ever|you'd ever} {<word>|} {<word>|} {needs|need|want|solved|covered|taken care of|under one roof|requirements}",
      '{{{solve|fix|remove|eliminate|cure|end} {your|this|that|the|<word>} {<word>|} {this|within} {quarter|week|month|<number>|year}|{{perfect|ideal|complete|ultimate} {solution|answer|remedy} {for|to} {you|your|all|any|every|this|these}|{complete|total|full|absolute|real|true} peace of mind|once and for all}}|{stop|stops} <...> {altogether|for good|forever}}',
    ],
    time: [
      '{{up and running|set up|onboarded|migrated|deployed|integrated|installed} {in|within} {under|less than|just|about|as little as|} {a|an|minutes|seconds|hours|no|<number>|} {day|hour|week|minute|time|days|hours|weeks|minutes|seconds}|{in no time|in next to no time|overnight|in an instant|instantaneously|at lightning speed|in the blink of an eye|before you know it|from day one|from the get go|in record time|within minutes|in minutes|in seconds|in just minutes|in just seconds|in just a few clicks}}',
      '{{instant|immediate|overnight|lightning fast|rapid|fast|quick} {results|success|roi|growth|cash|revenue|savings|payback|income|profits|impact}|{instantly|immediately} {spot|see|find|increase|boost|grow|improve|get|generate|detect|identify|reduce|save|double|turn|connect|unlock|know}}',
      `{see|seeing|expect|achieve|double|triple|generate|fill|grow|transform|rank|be ready|sell|sells|deliver|delivers|get their|get your|get a|master|hire|pay off} <...> {in|within|in under|in less than|by} {only|just|} {<number>|the first|your first|one|a few|a couple of} {<number>|<word>|} {days|weeks|months|week|month|hours|christmas|business days}`,
      '{<number> {<word>|} {<word>|} {candidates|leads|meetings|appointments|hires|demos|customers|clients|placements|offers} {in|within} {only|just|} <number> {days|weeks|hours|months|business days}|roi {in|within|from} {the|your|<number>|day|just} {first|<number>|one|} {month|week|quarter|days|weeks|months|}}',
    ],
    never: [
      '{{never|no longer|nobody|ever} <...> again|{never|no longer} {have to|need to|worry|struggle|deal with|lose|waste|chase|wonder|face|run out|miss|stress} {about|<word>}}',
      "{you'll|you will|you|and|so you|your <word> will|your <word> <word> will} {never|no longer} {have to|need to|<word>} {worry|struggle|deal|think|chase|waste|leak|miss|lose|fail|run|<word> again}",
      '{{say|wave|kiss} {goodbye|good bye|farewell|bye|bye bye} to|{no more|never another|never lose another|never miss another|never miss a} {<word>|} {missed|lost|wasted|guessing|guesswork|struggling|chasing|worrying|worries|headaches|hassle|nights|manual|empty|shows|stress|spreadsheets|lead|sale|call|deal|customer|opportunity|beat|surprises|paperwork|waiting|juggling|copy|double|data entry|sleepless|endless|searching|scrambling|late nights|cold calls|delays|downtime}}',
      '{forget about|forget} {the hassle|the stress|all your|your worries|worrying|chasing|ever}',
      "{don't|do not|won't|needn't} {ever|} have to {worry|lift|think|do a thing|do anything|chase|deal}",
      'never {worry|struggle|stress} about',
      '{zero|no} {downtime|errors|mistakes|hassle|fuss|headaches|stress|bugs|surprises} {ever|whatsoever|at all}',
    ],
  },
  except: [
    '<number> {times|x|} {more|less} likely',
    '{sign|signs|signed|renew|renews} on autopilot',
    'guaranteed by',
    '{money back|moneyback|refund} {guarantee|guaranteed}',
    '{guarantee|guaranteed} {or your money back|refund}',
    "promise {not|i|i'll|this is|to keep|to be brief|to be short|to leave|to stop|to make it quick|to make this|we'll keep}",
    '{no|not} guarantee*',
    "{i|we} promise {not|this is|to keep|to be|to leave|to stop|it's short|to make this|that this is}",
    'overnight {stay|shipping|delivery|express|trip|visit}',
  ],
  unguarded: ['denied'],
  *check(_draft, _options, matches) {
    for (const match of matches) {
      const { group, sentence, from } = match
      if (!sells(sentence) || asksReader(match) || isHedged(match)) continue
      if (reports.has(group) && isPast(match)) continue
      if ((group === 'never' || group === 'time' || group === 'all') && isAboutUs(match)) continue
      if (group === 'guarantee' && deniesGuarantee(match)) continue
      if (sentence.words[from - 1]?.key === 'your' && group !== 'figure') continue
      if (reports.has(group) && !isForecast(match)) continue
      yield { at: match, message: group as 'figure' }
    }
  },
})

/** Whether a number is laid on the reader, or on customers in general, and not told of one of them or of the reader. */
function isForecast(match: PhraseMatch): boolean {
  const { group, sentence, from, to } = match
  if (group === 'time') return true
  const imposed = sentence.move === 'observation' || (sentence.move === 'problem' && group === 'figure')
  if (imposed && from > 0) return false
  if (group === 'figure' && sentence.form === 'item' && sentence.move === 'proof' && nominal(match)) return false
  if (keysBefore(match, 3).some((key) => key === 'your') && group === 'figure') return false
  if (group === 'clients') return !keysBefore(match, 2).includes('your')
  const words = sentence.words.slice(from, to)
  if (group === 'forecast') return words.some(({ key }) => gains.has(key) || key === 'extra')
  if (isShare(match)) return group !== 'figure' || words.every(({ key }) => !compared.has(key)) || growsGain(match)
  if (words.some(({ key }) => /^(?:extra|additional|another)$/u.test(key)))
    return growsGain(match) || words.some(({ text }) => /[$£€]/u.test(text))

  return words.some(({ key }) =>
    /^(?:reclaims?|frees?|back|minutes|seconds|sav\w+|thousands|hundreds|millions|fortune|tons|hours|half|faster|cheaper|times|overnight)$/u.test(
      key,
    ),
  )
}

/** "35% reduction in cost": as an item among proofs, it tells what has been. */
function nominal({ sentence, from, to }: PhraseMatch): boolean {
  return sentence.words
    .slice(from, to)
    .some(({ key }) => /^(?:reduction|improvement|increase|return|decrease|growth)$/u.test(key))
}

/** What wants a thing that grows after it. */
const compared = new Set('more extra additional higher better fewer less lower greater bigger'.split(' '))

/** What the sender will not do again is no promise about the reader: "you'll never hear from me again". */
function isAboutUs(match: PhraseMatch): boolean {
  const near = match.sentence.words.slice(Math.max(0, match.from - 2), match.to)
  return near.some(({ key }) => /^(?:i|i'll|me|us|email|mail|hear|write|contact|bother|reply|touch)$/u.test(key))
}

function deniesGuarantee(match: PhraseMatch): boolean {
  const own = match.sentence.words.slice(match.from, match.to).map(({ key }) => key)
  return keysBefore(match, 3)
    .concat(own.some((key) => key === 'promise' || key === 'assure') ? [] : own)
    .some((key) => /^(?:not|no|never|cannot|nobody|none)$|n't$/u.test(key))
}
