import { defineRule } from 'carelint/rule'
import type { PhraseMatch, Sentence } from 'carelint/rule'

/** What is promised to grow or to come. */
const gain =
  '{revenue|sales|leads|profit|profits|income|growth|traffic|conversions|bookings|customers|clients|meetings|calls|roi|margins|productivity|output|appointments|business|results|pipeline|engagement|signups|inquiries|enquiries|orders|patients|demos|hires|candidates|efficiency|visitors|followers|replies|money|time|savings|consultations|deals|jobs|reviews|listings|returns|quotes|placements|members|subscribers}'
const rise =
  '{increase|boost|grow|raise|lift|improve|multiply|expand|accelerate|scale|cut|reduce|slash|lower|save|drop|shrink|decrease|recover|add}'
const rises =
  '{increases|boosts|grows|raises|lifts|improves|multiplies|cuts|reduces|slashes|lowers|drops|shrinks|decreases|recovers|increasing|boosting|growing|raising|improving|cutting|reducing|slashing|lowering}'
const span = '{day|days|week|weeks|month|months|hour|hours|minutes|quarter|quarters|year}'

/** Words that take a promise back. */
const hedges = new Set(
  'might may maybe perhaps possibly could potentially try trying tries aim aims aiming hope hopes hoping hopefully whether if estimate estimated guess possible would likely'.split(
    ' ',
  ),
)
/** Words that tell of what has been, which is proof and no promise. */
const told = new Set(
  'helped saw achieved grew saved increased doubled tripled generated reported gained went boosted reduced raised took enabled improved drove led won got recently after was were had been dropped lifted resulted managed landed delivered became brought reached made'.split(
    ' ',
  ),
)
/** The groups that a report of the past could be taken for. */
const reports = new Set(['figure', 'clients', 'rise', 'time'])

function keysBefore({ sentence, from }: PhraseMatch, reach: number): readonly string[] {
  return sentence.words.slice(Math.max(0, from - reach), from).map((word) => word.key)
}

function isHedged(match: PhraseMatch): boolean {
  return keysBefore(match, 5).some((key) => hedges.has(key))
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
      ({ text, placeholder }, at, all) =>
        (/[%xX]$/u.test(text) && /\d/u.test(text)) ||
        text.toLowerCase() === 'percent' ||
        (placeholder !== undefined && /%|percent|\bx\b/iu.test(placeholder.name)) ||
        (at > 0 && all[at]?.before.includes('%')),
    )
}

/** A question promises nothing, nor does a salutation. */
function sells(sentence: Sentence): boolean {
  return sentence.zone === 'subject' || !['question', 'greeting', 'sign-off'].includes(sentence.move)
}

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
      "{i|we|we'll|i'll|you're|you are|is|are|also|can|that|it's|fully|100%|completely|absolutely|results|success|satisfaction|quality|delivery|price|roi} {personally|will|can|also|even|fully|absolutely|}  {guarantee|guarantees|guaranteed|guaranteeing} {<number>|results|success|you|your|that|to|it|a|an|at least|more|satisfaction|doubled|top|the|}",
      'guaranteed {to|results|success|savings|return|returns|income|leads|placement|rankings|roi|satisfaction|growth|delivery|or|meetings|appointments|sales|traffic|increase|revenue|more|lowest|best|profit|profits|more|improvement|approval|outcome|outcomes|minimum|<number>}',
      '{satisfaction|results|performance|roi|success|best price|lowest price|full|lifetime|growth|ironclad} guarantee',
      '{results|satisfaction|success|<number> results} guaranteed',
      "{i|we} {can|do|} {promise|assure|assure you} {you|that|it|you'll|you won't|this|to} {will|won't|that|deliver|bring|get|make|increase|<word>}",
      "{get|see|deliver|delivers} {results|value} or {they|you|we} {pay|don't pay|work|get}",
      "or {you|they} {don't pay|pay nothing|pay zero|get your money back|don't owe|owe nothing}",
      "or {it's free|we work for free|we'll work for free|it is free|you get it free|we keep working}",
    ],
    certain: [
      '{first page|page one|page 1|top} of {google|search results|the search results|google search}',
      '{rank|ranks|ranking} {you|your site|} {#1|first|number one|number 1|on page one|on the first page|at the top}',
      '{we|i} {consistently|always|routinely} {deliver|achieve|get|hit|beat|exceed|generate|produce}',
      '{you|we|that|which|it|and|customers|clients} {save|saves|saving} {you|} {thousands|hundreds|millions|a fortune|tons|hours|countless hours} {of <word>|every|each|per|a|on}',
      "{you'll|you will} {save|make|earn|gain} {thousands|hundreds|millions|a fortune|tons|more|hours|big}",
      "{you'll|you will|they'll} never {regret|want|need|look back|go back|get|see|be|find|worry}",
      "{you|you'll|they'll|they} {will|'ll|} {definitely|certainly|absolutely|surely|undoubtedly|without a doubt|no doubt|immediately|instantly|always} {see|get|love|be|regret|find|benefit|save|want|need|have|enjoy|notice|increase|gain}",
      "{you'll|you will} {love it|be amazed|be blown away|thank me|thank us|wonder how|be glad|be delighted|be thrilled|be surprised|be impressed|not regret|not be disappointed|fall in love|be hooked}",
      "{you|you'll|they} {won't|will not|can't|cannot} {regret|be disappointed|lose|fail|go wrong|believe|be sorry}",
      "{can't|cannot} go wrong",
      "{i'll|i will|we'll|we will|i'm going to|we're going to} {personally|} {make sure|ensure|see to it} {you|that you|your} {get|see|have|achieve|reach|are|always|succeed|<word>} {value|results|success|roi|the most|what you|more}",
      "{will|'ll|you'll|it'll|that will} {win|bring|make|earn|land|get|give|generate|deliver} {you|your <word>} {<word>|} {bigger|more|endless|unlimited|huge|massive|tons of|lots of|countless|new} {<word>|}",
      '{works|work} {every time|for everyone|for everybody|for anyone|for any business|like magic|wonders}',
      "{sure fire|surefire|foolproof|fool proof|fail safe|failsafe|bulletproof|can't miss|cannot fail|no fail|magic wand|silver bullet|magic bullet|holy grail|cure all|secret weapon|secret sauce|game plan for success}",
      '{endless|unlimited|limitless|infinite|boundless} {<word>|} {money|income|growth|leads|revenue|possibilities|opportunities|potential|success|earnings|sales|clients|customers|supply|referrals}',
      '{100%|hundred percent|one hundred percent|completely|totally|absolutely} {accurate|secure|safe|certain|reliable|effective|success|satisfaction|compliance|compliant|deliverability|uptime}',
      '{your|you} {<word>|} {is|are|stays|stay|remains} {always|fully|completely|100%|} {protected|safe|covered|taken care of}',
      '{get|gets|deliver|delivers|achieve|bring} {you|your <word>|} {the|} {same|similar} {<word>|} results',
      '{pays|pay|paid} for itself',
      '{add|adds|deliver|delivers|bring|create|see|get} {immediate|instant|value|results|impact|real value|value to <word>} {from|on|as of} day {1|one}',
      "{will|can|to|would|'ll} {make|help} {you|your <word>|} {rich|millions|a fortune|six figures|seven figures|<number> figures}",
      "{dream come true|the sky is the limit|sky's the limit|beyond your wildest dreams|like never before|with your eyes closed}",
      '{take|takes|grow|grows|put|puts} {your|} {<word>|} {<word>|} {to the moon|through the roof|off the charts|to new heights}',
    ],
    figure: [
      `<number> {percent|per cent|x|times|fold|} {more|extra|additional|higher|better|faster|cheaper|fewer|less|lower|increase in|boost in|lift in|rise in|growth in|reduction in|improvement in|return on|increase|drop in|cut in|savings on|cost savings|cost reduction|off your bill} {<word>|} {<word>|} ${gain}`,
      '<number> {x|times|} {faster|cheaper|better|more efficient|more productive|more effective|more accurate|the speed|the results|quicker|more likely|the return|the output|the growth|roi|return on investment|your money|your investment}',
      `<number> {percent|per cent|} {roi|return on investment|increase|boost|uplift|lift|growth|reduction|improvement|margins|accuracy|success rate|lead increase|reply rate|open rate|conversion rate}`,
      `{double|triple|quadruple|doubling|tripling|doubles|triples|10x|5x|3x|2x|4x|20x|100x|multiply|multiplies} {your|their|the|our clients'|revenue|sales|leads|roi|output|conversions|bookings|profits|productivity} {<word>|} {<word>|}`,
      `{generate|generates|earn|earns|make|makes|get|gets|add|adds|bring|brings|deliver|delivers|delivering|book|books|send|sends|expect|receive|recover|recovers|capture|save|land} {you|your <word>|} {up to|over|an extra|an additional|another|at least|more than|anywhere from|an average of|} <number> {plus|to <number>|more|new|extra|additional|} {qualified|screened|sales|high quality|vetted|ready to buy|warm|exclusive|pre qualified|} {<word>|} ${gain} {<...> ${span}|}`
        .replace('{<...> ', '{<word> ')
        .replace(`<word> ${span}`, `<word> ${span}`),
      `{that's|that is|this is|which is|thats|it's|equals|means} {an|} {extra|additional|another} {<number>|<word>} {k|} {per|a|each|every|in} ${span}`,
      `an extra <number> {k|} {per|a|each|every|in} {day|week|month|year}`,
      `{<number>|<number> plus} {new|qualified|sales|exclusive|} {qualified|} {leads|meetings|appointments|demos|clients|customers|bookings|calls|patients|sales|candidates} {per|a|each|every|weekly|monthly|daily} {<number>|} {${span}|}`,
      '<number> {of|} {margins|margin|profit} {with|on|guaranteed}',
      '{gives|give|giving|provides|delivers|get|gets} {you|} <number> {hours|days|weeks} {of|} {advance|early|prior|} {warning|notice}',
      '{do|does|handle|handles|automate|automates|replaces|eliminates|eliminate|removes} {up to|about|over|nearly|} <number> {of|} {what|your|the|all|manual|repetitive}',
    ],
    rise: [
      '{cut|cuts|cutting|reduce|reduces|slash|slashes} <...> {in half|by half|by two thirds|to zero|to almost nothing}',
      '{halve|halves|halving} {your|the}',
      `${rise} {your|their|the|} {<word>|} {<word>|} {by|up to|of} {up to|over|at least|more than|as much as|an average of|around|about|} <number>`,
      `${rises} {your|their|the|} {<word>|} {<word>|} {by|up to} {up to|over|at least|more than|as much as|an average of|around|about|} <number>`,
      `{save|saves|saving} {you|your team|your <word>|teams|companies|businesses|clients|users|customers|them|people|owners|<word> <word>|} {up to|over|at least|more than|as much as|an average of|around|about|} <number> {k|} {plus|} {of|on|in|hours|hour|minutes|days|percent|per|a|every|each|off|hrs}`,
    ],
    clients: [
      `{our|most|most of our|typical|many|these|other|all our|your} {<word>|} {clients|customers|users|members|partners|teams|companies|businesses|owners|clinics|stores|agencies|merchants|retailers} {typically|usually|often|regularly|generally|normally|on average|consistently|} {see|get|save|report|achieve|experience|enjoy|book|recover|make|earn|add|double|triple|cut|reduce|increase|gain|close|hit} {<...>} {<number>|<number> percent|results|roi|increase|more|improvement|bump|lift|boost|growth|difference|return}`.replace(
        '{<...>}',
        '<...>',
      ),
      `{clients|customers|users|members} {typically|usually|on average|consistently|regularly|generally} {see|get|save|report|achieve|experience|enjoy|book|recover|make|earn|add|cut|reduce|increase|gain}`,
      `{see|expect|notice|get} {a|an|} {noticeable|significant|immediate|dramatic|massive|huge|measurable|instant|big|major|substantial|average <word>} {bump|increase|improvement|lift|boost|jump|growth|results|difference|uplift|reduction|rise|return|change}`,
    ],
    effort: [
      '{takes|take|taking} {all|} the {stress|hassle|pain|guesswork|headache|headaches|work|friction|frustration|worry|chaos} out of',
      '^{zero|no} {hassle|fuss|headache|headaches|stress|worries|effort} $',
      'zero {hassle|fuss|headaches|stress|worries}',
      '{effortless|effortlessly|hassle free|stress free|worry free|pain free|painless|painlessly|headache free|frictionless|on autopilot|autopilot|hands free|hands off|in your sleep|zero effort|no effort|without lifting a finger|set it and forget it|set and forget|plug and play|push of a button|click of a button|touch of a button|with no effort|without any effort|without the hassle|without the headache|without the headaches|without any hassle|minimal effort|little to no effort}',
      '{zero|no} {extra|additional|added|} {work|effort|hassle|headache|headaches|stress|learning curve|disruption|downtime|friction|paperwork|overhead|admin} {for you|on your part|on your end|required|needed|whatsoever|at all|involved|to you|$}'.replace(
        '|$}',
        '}',
      ),
      'zero {extra|additional} {work|effort|hassle|cost|overhead}',
      '{sit|just sit} back and {relax|watch|let|enjoy|collect}',
      "{we|we'll|i|i'll|it|team|us|platform|will} {do|handle|handles|take care of|takes care of|manage|manages|cover} {it all|everything|all of it|all of that|every detail|all the details|all the work|all the heavy lifting|the entire <word>|every aspect}",
      "{a breeze|a snap|a piece of cake|child's play|a walk in the park|an afternoon activity}",
      '{as easy as|easy as} {abc|1 2 3|pie|one two three|<number> <number> <number>}',
      "{could not be|couldn't be} {easier|simpler}",
    ],
    risk: [
      '{you|and} lose nothing',
      '{risk free|riskfree|zero risk|no risk|100% safe|without risk|without any risk|without the risk|nothing to lose|no downside|zero downside|no brainer|zero risk to you}',
      "{there's|there is|have|with|got} {absolutely|literally|} {nothing|no risk|zero risk} {to lose|involved|for you|on your part}",
      '{eliminate|eliminates|eliminating|remove|removes|removing|take|takes|takes out} {all|any|this|the|your|all the|} {risk|risks|guesswork|uncertainty} {out of|of|from|entirely|completely|}',
    ],
    all: [
      '{everything|all} {that|} {you|your team|your business|your <word>} {need|needs|could need|want|ever wanted} <...> {in one|all in one|under one|and more|to succeed|to grow|to scale|to win}',
      "{we'll|we will|i'll|i will|and|will} {fill|pack|flood} your {calendar|pipeline|diary|inbox|schedule|rooms|seats|books|waiting room}",
      '{solve|solves|solving|fix|fixes|eliminate|eliminates|end|ends|cure|cures|address|addresses|handle|handles|remove|removes} {all|every|any|each|all of|every single} {of|} {your|the|these|those|their|} {<word>|} {<word>|} {problem|problems|issue|issues|challenge|challenges|need|needs|headache|headaches|pain|pains|worries|concerns|bottlenecks|bottleneck|pain points|obstacles}',
      '{eliminate|eliminates|eliminating|remove|removes|removing|solve|solves|solving|end|ends|erase|erases|automates} <...> {entirely|completely|altogether|once and for all|forever|for good|permanently|overnight}',
      '{eliminates|ends|removes} {entirely|completely|<word> tasks|all <word>|<word> work|the need|manual <word>|the guesswork|the hassle|the headache}',
      "{all|everything} {of|} {your|you'll ever|you could ever|you would ever|you'd ever} {<word>|} {<word>|} {needs|need|want|solved|covered|taken care of|under one roof|requirements}",
      '{one stop|one stop shop|one stop solution} {shop|solution|partner|platform|for}',
      '{solve|fix|remove|eliminate|cure|end} {your|this|that|the|<word>} {<word>|} {this|within} {quarter|week|month|<number>|year}',
      '{perfect|ideal|complete|ultimate} {solution|answer|remedy} {for|to} {you|your|all|any|every|this|these}',
      '{complete|total|full|absolute|real|true} peace of mind',
      '{everything else|the rest|it all} {clicks|falls|will fall|just falls|takes care|just works|will click|will take care} {into place|in place|of itself|}',
      'once and for all',
    ],
    time: [
      '{up and running|live|set up|onboarded|ready} {in|within} {under <word> {day|hour|week|minute}|less than <word> {day|hour|week|minute}|minutes|seconds|hours|no time|<number> minutes|<number> hours|a day|days|under an hour}',
      '{in no time|in next to no time|overnight|in an instant|instantaneously|at lightning speed|in the blink of an eye|before you know it|from day one|from the get go|within minutes|in seconds|in just seconds|in mere minutes|in minutes not|in record time}',
      '{instant|immediate|overnight|lightning fast|rapid|fast|quick} {results|success|roi|growth|cash|revenue|savings|payback|income|profits}',
      `{see|start seeing|expect|achieve|double|triple|generate|fill|grow|transform|rank} <...> {in|within|by} {<number>|the first|your first|one} {<number>|} {days|weeks|months|week|month|hours}`,
      '<number> {qualified|screened|vetted|interview ready|} {<word>|} {candidates|leads|meetings|appointments|hires|demos|customers|clients} {in|within} <number> {days|weeks|hours|months|business days}',
    ],
    never: [
      '{never|no longer} {have to|need to|worry|struggle|deal with|miss|lose|waste|chase|be|think|wonder|face|run out} <...> {again|about}',
      "{you'll|you will|you|and|so you} {never|no longer} {have to|need to} {worry|struggle|deal|think|chase|waste}",
      '{say|wave|kiss} {goodbye|good bye|farewell} to',
      '{no more|never another|never lose another|never miss another|never miss a} {missed|lost|wasted|guessing|guesswork|struggling|chasing|worrying|worries|headaches|hassle|late nights|manual|empty|no shows|stress|spreadsheets|lead|sale|call|deal|customer|opportunity|beat}',
      '{forget about|forget} {the hassle|the stress|all your|your worries|worrying|chasing|ever}',
      "{don't|do not|won't|needn't} {ever|} have to {worry|lift|think|do a thing|do anything}",
      'never {worry|struggle|stress} about',
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
      if (!sells(sentence) || isHedged(match)) continue
      if (reports.has(group) && (isPast(match) || (sentence.move === 'observation' && from > 0 && group !== 'time')))
        continue
      if (group === 'guarantee' && deniesGuarantee(match)) continue
      if (sentence.words[from - 1]?.key === 'your' && group !== 'figure') continue
      if (group === 'figure' && sentence.move === 'problem' && isShare(match)) continue
      if ((group === 'figure' || group === 'rise') && !isShare(match) && !forecasts(match)) continue
      yield { at: match, message: group as 'figure' }
    }
  },
})

function deniesGuarantee(match: PhraseMatch): boolean {
  return keysBefore(match, 3)
    .concat(match.sentence.words.slice(match.from, match.to).map(({ key }) => key))
    .some(
      (key) =>
        key === 'not' ||
        key === 'no' ||
        key === 'never' ||
        key.endsWith("n't") ||
        key === 'cannot' ||
        key === 'nobody' ||
        key === 'none',
    )
}

/** A figure that is no share is a forecast where it is given to the reader, or multiplies. */
function forecasts({ sentence, from, to }: PhraseMatch): boolean {
  return sentence.words
    .slice(from, to)
    .some(({ key }) =>
      /^(?:double|triple|quadruple|multiply|doubling|tripling|doubles|triples|save|saves|saving|extra|additional|half|zero|halve|halves|halving|new|leads|clients|customers|meetings|appointments|candidates|bookings|warning|notice|your|you|cheaper|faster|times)$/u.test(
        key,
      ),
    )
}
