import { defineRule } from 'carelint/rule'
import type { PhraseMatch } from 'carelint/rule'

/** What senders inflate. */
const things = new Set(
  'product products service services platform solution solutions tool tools software technology results offer opportunity opportunities growth value features team program programme system app experience experiences mentorship insights benefits savings returns insights success content efficiency partnership collaboration conference hackathon journey adventure discoveries properties property home design designs interface dashboard network networking evening night prices prize prizes perks things potential customers people lineup campaign brand startup company role position project venture place chance update launch feature news support quality accuracy simplicity time event deal deals approach course community performance speed impact potential roi transformation capabilities'.split(
    ' ',
  ),
)

function inflates(group: string): boolean {
  return group === 'inflated' || group === 'adjective'
}

/** Praise of the reader's own thing belongs to another rule; "your" behind an inflated verb does not. */
function praisesReader({ sentence, from, group }: PhraseMatch): boolean {
  const before = sentence.words.slice(Math.max(0, from - 3), from)
  if (inflates(group) && before.at(-1)?.key.endsWith("'s")) return true
  return before.some(
    ({ key, who, placeholder }, at) =>
      (key === 'your' && at >= before.length - 2 && group !== 'transform' && group !== 'war') ||
      (who === 'reader' && /^you(?:'|$)/u.test(key) && at === before.length - 2 && inflates(group)) ||
      (placeholder?.kind === 'company' && at === before.length - 1),
  )
}

/** A word of a name in running text: "Skyrocket Studios". */
function isNamed({ sentence, from, to }: PhraseMatch): boolean {
  if (sentence.zone !== 'body' || sentence.form !== 'prose') return false
  const name = /^\p{Lu}[\p{Ll}'’]/u
  const own = sentence.words.slice(from, to)
  const next = sentence.words[to]
  return (
    own.every(({ text }) => name.test(text)) && (from > 0 ? own.length > 1 : next !== undefined && name.test(next.text))
  )
}

export default defineRule({
  pillar: 'serve',
  summary: 'Uses buzzwords, war talk or inflated adjectives.',
  why: 'Big words hide what the thing does, and sound like every other mail of the day.',
  instead: 'Say in plain words what happens for the reader on the first day.',
  unless: 'The word is a name, or meant literally.',
  source: 'Seed essays "Show You Care" and "The Love Economy"',
  severity: 'warn',
  messages: {
    buzz: '"{match}" sounds grand and says nothing that the reader can picture.',
    inflated: '"{match}" inflates; the reader takes some air out of all the rest.',
    transform: '"{match}" announces an upheaval where the reader wants to know what changes on Monday.',
    machine: '"{match}" praises the engine; the reader asks what it does for them.',
    war: '"{match}" is war talk; nobody asked the reader whether they are at war.',
  },
  examples: {
    flags: [
      'Hi Ana,\n\nOur revolutionary, AI-powered planner is a game-changer.\n\nBest,\nTom',
      'Hi Ana,\n\nUnlock your potential and take your kitchen to the next level.\n\nBest,\nTom',
      'Hi Ana,\n\nCrush the competition with our amazing tool.\n\nBest,\nTom',
      'Hi Ana,\n\nWe transform your business, seamlessly.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nYour innovative menu made me stop.\n\nBest,\nTom',
      'Hi Ana,\n\nHere is how to unlock the account again.\n\nBest,\nTom',
      'Hi Ana,\n\nThe planner shows both kitchens on one page.\n\nBest,\nTom',
      'Hi Ana,\n\nWhat do you crush the grapes with?\n\nBest,\nTom',
    ],
  },
  phrases: {
    buzz: [
      'blow {your mind|you away}',
      '{revolutionary|game changing|game changer|gamechanger|gamechanging|game changers|cutting edge|bleeding edge|leading edge|next gen|state of the art|groundbreaking|ground breaking|pathbreaking|trailblazing|disruptive|paradigm shift|paradigm shifting|world changing|life changing|industry defining|enterprise grade|military grade|future proof|futureproof|future ready|best kept secret|secret sauce|secret weapon|rocket fuel|unfair advantage|on steroids|quantum leap|win win|win win win|synergy|synergies|synergistic|synergize|synergise|holistic|turnkey|turn key|hyper growth|hypergrowth|thought leadership|no brainer|mission critical|out of the box thinking|high octane|high impact|hyper personalized|hyper personalised|hyperpersonalized|low hanging fruit|move the needle|moves the needle|moving the needle|value add|one stop shop}',
      '{all in one powerhouse|powerhouse|blazing fast|blazingly fast|lightning fast|best in breed|high growth|high performing|rocket ship|rocketship|moonshot|hockey stick growth|big things|gold mine|goldmine|force multiplier|quantum|hyper scale|hyperscale|10x better|value driven|results oriented|world beating|magic bullet|actionable insights|deep insights|mutually beneficial}',
      '{innovative|pioneering|visionary|forward thinking|dynamic|intelligent|smart|powerful|sophisticated|trailblazing} {<word>|} {approach|approaches|automation|dashboard|engine|features|insights|analytics|capabilities|company|solution|solutions|platform|product|products|technology|technologies|tool|tools|software|service|services|company|system|way|ways|ideas|team|strategies|features|program|methods}',
      'next generation {<word>|} {platform|solution|solutions|technology|technologies|tool|tools|software|product|products|services|system|systems|experience|ai|<word> platform}',
      '{seamless|seamlessly|frictionless|frictionlessly}',
      'the next generation of <word>',
      'the future of {work|<word> is|<word> <word> is|marketing|sales|real estate|hiring|healthcare|education|learning|ai|commerce|retail|finance} {<word>|}',
      '{bring|brings|bringing|turn|turns} your {<word>|} {vision|dream|dreams|ideas|idea} {to|into} {life|reality}',
      '{dream|perfect} <word> awaits',
      'get ready to be {amazed|blown|wowed|impressed}',
      "{it's|it is|this is|that's|is|be|was} {going to be|gonna be|absolutely|truly|simply|just|pretty|} {huge|epic|insane|massive|mind blowing|magical|magic|phenomenal|unreal|sensational|groundbreaking}",
      '{designs|results|experiences|content|visuals|ideas} that {wow|delight|dazzle|inspire|captivate|convert}',
      '{gain|gaining|give|gives|giving|get|keep|maintain|with} {you|your <word>|them|} {a|an|the|your|that|its} {<word>|} {competitive edge|competitive advantage|edge over|unfair advantage|leg up}',
      'ultimate {guide|solution|tool|platform|toolkit|resource|experience|weapon|destination|secret|way|event|partner|playbook|system}',
      '{robust|comprehensive|powerful|end to end|all in one|scalable|holistic|cohesive|bespoke} {<word>|} {solution|solutions|suite|platform|software|toolset}',
    ],
    adjective: [
      '{amazing|incredible|fantastic|fabulous|awesome|phenomenal|extraordinary|unbelievable|insane|mind blowing|jaw dropping|unprecedented|explosive|exponential|massive|stunning|spectacular|unforgettable|breathtaking|sensational|astonishing|staggering|remarkable|epic|killer|magical|once in a lifetime|thrilling|ultimate|unmissable|exciting|mindblowing|insanely good|super exciting|breakthrough|blazing fast|unmatched}',
    ],
    inflated: [
      '{mind blowing|jaw dropping|earth shattering|mind boggling}',
      '{exciting|unique|golden|huge|massive|once in a lifetime|incredible|amazing|unmissable|rare|unbelievable|fantastic} {new|} {<word>|} {opportunity|opportunities|chance|news|possibilities|journey|developments|times}',
      '{exclusive|unparalleled|invaluable|priceless|powerful} insights',
      '{uniquely|truly|radically|massively|exponentially|dramatically|drastically} {empower*|transform*|improve*|increase*|grow*|change*|reduce*|boost*|accelerate*|different|unique}',
      "{like you've never seen|like never before|beyond your wildest dreams}",
    ],
    transform: [
      '{transform|transforms|transforming|reinvent|reinvents|reinventing|redefine|redefines|redefining|disrupt|disrupts|disrupting|reimagine|reimagines|reimagining|rethink the way} {your|the way|how|their|entire|businesses|companies|teams|industries|lives|the {<word>|} industry|the {<word>|} space|the future|the world|the landscape|the market|the face|real estate|healthcare|education|what} {<word>|} {<word>|}',
      '{elevate|elevates|elevating} {your|their|our|the} {<word>|} {<word>|} {brand|business|game|marketing|sales|team|career|experience|experiences|company|content|presence|strategy|workflow|operations|practice|store|event|people|image|style|performance|success|results|visibility|engagement|standard|standards|reach}',
      '{explode|skyrocket|supercharge|turbocharge|10x|ignite|amplify|maximize|maximise|unleash} {your|the|their} {<word>|} <word>',
      '{boost|boosts|boosting|improve|strengthen|grow|lift} {your|the} bottom line',
      '{accelerate|accelerates|accelerating|fuel|fuels|fueling|fuelling|ignite|supercharge} {<word>|} {growth|success|innovation|revenue|results|sales}',
      '{maximize|maximise|maximizing|maximising} {your|their|its|the|} {<word>|} {<word>|} {potential|roi|profit|profits|growth|success|impact|revenue|results|returns|efficiency|earnings|value|engagement}',
      '{streamline|streamlines|streamlining|optimize|optimise|supercharge} and {scale|automate|accelerate|grow|elevate|transform|optimize|optimise}',
      '{revolutionize|revolutionizes|revolutionizing|revolutionise|revolutionising|supercharge|supercharges|supercharged|supercharging|turbocharge|turbocharges|turbocharged|turbo charge|turbocharging|skyrocket|skyrockets|skyrocketing|skyrocketed|catapult|catapults|unleash|unleashes|unleashing|uplevel|super charge}',
      '{unlock|unlocks|unlocking|unlocked|harness|harnesses|harnessing|tap into|tapping into} {<word>|} {<word>|} {potential|growth|revenue|value|power|opportunities|opportunity|success|savings|capital|possibilities|insights|performance|productivity|efficiency|secrets|benefits|level|levels|profits|profit|doors|sales|pipeline|results|capacity|future|world|returns}',
      '{unlock|unlocks|unlocking} {your|new|more|hidden|massive|huge|<number>|full|better|greater|significant|exclusive} <word>',
      '{take|takes|taking|bring|brings|bringing|move|push|elevate|catapult} <...> to {the|a|whole|another|new} {next|new|whole new|another|a whole new|higher|whole other|greater} {level|levels|heights|stage|dimension}',
      'next level {<word>|} {results|service|growth|marketing|performance|experience|support|solution|tool|platform|team|sales}',
      '{to|reach|at} {the next level|new heights|a whole new level|another level}',
      '{maximize|maximise|maximizing|maximising|realize|realise|fulfil|fulfill} {your|the|its|their} {<word>|} {potential|roi|profits|growth|success|impact|revenue|results|returns|efficiency|earnings|value}',
      '{ignite|ignites|fuel|fuels|accelerate|accelerates|rocket|turbo boost|explode|explodes} {your|explosive|business|exponential|massive|rapid} {<word>|} {growth|sales|success|business|revenue|career|results|pipeline|marketing|brand}',
      '{level up|up level|leveling up|levelling up} {your|their|the}',
      '{empower|empowers|empowering} {your|you|our|teams|businesses|companies|organizations|organisations|people|them|students|individuals|founders|leaders} {<word>|}',
      '{sales|revenue|business|profits|growth|numbers|leads|conversions} {soar|soars|soaring|explode|explodes|take off|through the roof|skyrocket|skyrockets}',
      '{change|changes|changing} the {game|way you think|world|face of}',
      '{digital|business|true|real} transformation journey',
      '{stay|staying|get|keep|keeps|keeping|be} {<word>|} ahead of the {curve|competition|game|pack|crowd}',
      '{drive|drives|driving|fuel|fueling} {exponential|explosive|massive|unprecedented|meaningful|transformative|sustainable} {growth|results|success|change|revenue}',
    ],
    machine: [
      '{ai|gpt|ml} {powered|driven} {<word>|}',
      '{machine learning|artificial intelligence|blockchain} {powered|driven} {<word>|}',
      '{machine learning|artificial intelligence|gpt|blockchain|ml|ai} {enabled|native|first|based|fueled|fuelled|enhanced|infused|assisted} {<word>|} {platform|solution|solutions|tool|tools|software|system|sales|lead|analytics|automation|insights|technology|engine|assistant|scoring|qualification|marketing|outreach|agent|agents|product|app|service|services|approach|workflows}',
      '{power|magic} of {ai|artificial intelligence|automation|machine learning|data|big data}',
    ],
    war: [
      '{crush|crushing|crushes|kill|killing|beat|destroy|destroying|annihilate|dominate|dominates|dominating|conquer|conquering|obliterate|smash|smashing|slay|slaying|demolish|blow away|steamroll|outgun|beat out} {the|your|their|all|any|every|this|its|our} {<word>|} {competition|competitors|competitor|market|markets|rivals|enemy|opposition|space|category|quota|quotas|numbers|goals|goal|targets|target|industry|niche|search|results|field|game|local|google}',
      '{crushing it|crush it|dominate google|total domination|market domination|world domination|battle tested|battle ready|war chest|war room|in the trenches|boots on the ground|silver bullet|magic bullet|take no prisoners|secret arsenal|your arsenal|nuclear option|land grab|eat your lunch|eating your lunch|ninja|ninjas|rockstar|rockstars|rock star|guru|gurus|jedi|badass|kick ass|kickass|goal crushing}',
      '{arm|equip} {your|you} {<word>|} with <...> {weapon|weapons|arsenal|ammunition|firepower}',
    ],
  },
  except: [
    'seamless {pipe|pipes|tubing|tube|tubes|steel|gutter|gutters|joint}',
    '{unlock|unlocks|unlocking|unlocked} {the|your|my|a|new|} {<word>|} {door|phone|account|device|screen|file|car|gate|pdf|safe|house|keyboard|badge|achievement}',
    'data driven {decision|decisions}',
  ],
  *check(_draft, _options, matches) {
    for (const match of matches) {
      if (match.sentence.zone === 'greeting' || praisesReader(match) || isNamed(match)) continue
      const { group, sentence, to, start } = match
      if (group !== 'adjective') {
        yield { at: match, message: group as 'buzz' }
        continue
      }
      const thing = sentence.words
        .slice(to, to + 3)
        .find(({ key, before }, at) => things.has(key) && (at === 0 || !/[,;]/u.test(before)))
      if (thing) yield { at: { start, end: thing.end }, message: 'inflated' }
    }
  },
})
