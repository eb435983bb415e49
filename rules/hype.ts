import { defineRule } from 'carelint/rule'
import type { PhraseMatch } from 'carelint/rule'

const thing =
  '{product|products|service|services|platform|solution|solutions|tool|tools|software|technology|results|offer|opportunity|opportunities|growth|value|features|team|program|programme|system|app|experience|experiences|benefits|savings|returns|insights|success|mentorship|content|event|deal|deals|approach|course|community|line up|lineup|performance|speed|impact|potential|roi|transformation|capabilities}'

/** Praise of the reader's own thing belongs to another rule; "your" behind an inflated verb does not. */
function praisesReader({ sentence, from, group }: PhraseMatch): boolean {
  const before = sentence.words.slice(Math.max(0, from - 3), from)
  if (group === 'inflated' && before.at(-1)?.key.endsWith("'s")) return true
  return before.some(
    ({ key, who, placeholder }, at) =>
      (key === 'your' && at >= before.length - 2 && group !== 'transform' && group !== 'war') ||
      (who === 'reader' && /^you(?:'|$)/u.test(key) && at === before.length - 2 && group === 'inflated') ||
      (placeholder?.kind === 'company' && at === before.length - 1),
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
      "{revolutionary|game changing|game changer|gamechanger|gamechanging|game changers|cutting edge|bleeding edge|leading edge|next gen|state of the art|groundbreaking|ground breaking|pathbreaking|trailblazing|disruptive|paradigm shift|paradigm shifting|world changing|life changing|industry defining|enterprise grade|military grade|future proof|futureproof|future ready|best kept secret|secret sauce|secret weapon|rocket fuel|unfair advantage|on steroids|quantum leap|win win|win win win|synergy|synergies|synergistic|synergize|synergise|holistic|turnkey|turn key|hyper growth|hypergrowth|thought leadership|no brainer|mission critical|out of the box thinking|high octane|high impact|hyper personalized|hyper personalised|hyperpersonalized|low hanging fruit|move the needle|moves the needle|moving the needle|value add|best practice driven|who's who|one stop shop}",
      '{innovative|pioneering|visionary|forward thinking|dynamic} {<word>|} {solution|solutions|platform|product|products|technology|technologies|tool|tools|software|service|services|company|system|way|ways|ideas|team|strategies|features|program|methods}',
      'next generation {<word>|} {platform|solution|solutions|technology|technologies|tool|tools|software|product|products|services|system|systems|experience|ai|<word> platform}',
      '{seamless|seamlessly|frictionless|frictionlessly}',
      '{robust|comprehensive|powerful|end to end|all in one|scalable|holistic|cohesive|bespoke} {<word>|} {solution|solutions|suite|platform|software|toolset}',
    ],
    inflated: [
      `{amazing|incredible|fantastic|fabulous|awesome|phenomenal|extraordinary|unbelievable|insane|mind blowing|jaw dropping|unprecedented|explosive|exponential|massive|stunning|spectacular|unforgettable|breathtaking|sensational|astonishing|staggering|remarkable|epic|killer|magical|once in a lifetime|thrilling|ultimate|unmissable} {<word>|} ${thing}`,
      '{mind blowing|jaw dropping|earth shattering|mind boggling}',
      '{exciting|unique|golden|huge|massive|once in a lifetime|incredible|amazing|unmissable|rare|unbelievable|fantastic} {new|} {<word>|} {opportunity|opportunities|chance|news|possibilities|journey|developments|times}',
      '{exclusive|unparalleled|invaluable|priceless|powerful} insights',
      '{uniquely|truly|radically|massively|exponentially|dramatically|drastically} {empower*|transform*|improve*|increase*|grow*|change*|reduce*|boost*|accelerate*|different|unique}',
      "{like you've never seen|like never before|beyond your wildest dreams}",
    ],
    transform: [
      '{transform|transforms|transforming|revolutionize|revolutionizes|revolutionizing|revolutionise|revolutionises|revolutionising|reinvent|reinvents|reinventing|redefine|redefines|redefining|disrupt|disrupts|disrupting|reimagine|reimagines|reimagining|elevate|elevates|elevating} {your|the way|how|their|entire|businesses|companies|teams} {<word>|} {<word>|}',
      '{revolutionize|revolutionizes|revolutionizing|revolutionise|revolutionising|supercharge|supercharges|supercharged|supercharging|turbocharge|turbocharges|turbocharged|turbo charge|turbocharging|skyrocket|skyrockets|skyrocketing|skyrocketed|catapult|catapults|unleash|unleashes|unleashing|uplevel|super charge}',
      '{unlock|unlocks|unlocking|unlocked|harness|harnesses|harnessing|tap into|tapping into} {<word>|} {<word>|} {potential|growth|revenue|value|power|opportunities|opportunity|success|savings|capital|possibilities|insights|performance|productivity|efficiency|secrets|benefits|level|levels|profits|profit|doors|sales|pipeline|results|capacity|future|world|returns}',
      '{unlock|unlocks|unlocking} {your|new|more|hidden|massive|huge|<number>|full|better|greater|significant|exclusive} <word>',
      '{take|takes|taking|bring|brings|bringing|move|push|elevate|catapult} <...> to {the|a|whole|another|new} {next|new|whole new|another|a whole new|higher|whole other|greater} {level|levels|heights|stage|dimension}',
      'next level {<word>|} {results|service|growth|marketing|performance|experience|support|solution|tool|platform|team|sales}',
      '{to|reach|at} {the next level|new heights|a whole new level|another level}',
      '{maximize|maximise|maximizing|maximising|realize|realise|fulfil|fulfill} {your|the|its|their} {<word>|} {potential|roi|profits|growth|success|impact|revenue|results|returns|efficiency|earnings|value}',
      '{ignite|ignites|fuel|fuels|accelerate|accelerates|rocket|turbo boost|explode|explodes} {your|explosive|business|exponential|massive|rapid} {<word>|} {growth|sales|success|business|revenue|career|results|pipeline|marketing|brand}',
      '{level up|up level|leveling up|levelling up} {your|their|the}',
      '{empower|empowers|empowering} {your|you|teams|businesses|companies|organizations|organisations|people|them} {to|with}',
      '{sales|revenue|business|profits|growth|numbers|leads|conversions} {soar|soars|soaring|explode|explodes|take off|through the roof|skyrocket|skyrockets}',
      '{change|changes|changing} the {game|way you think|world|face of}',
      '{digital|business|true|real} transformation journey',
      '{stay|staying|get|keep|keeps|keeping|be} {<word>|} ahead of the {curve|competition|game|pack|crowd}',
      '{drive|drives|driving|fuel|fueling} {exponential|explosive|massive|unprecedented|meaningful|transformative|sustainable} {growth|results|success|change|revenue}',
    ],
    machine: [
      '{ai|machine learning|artificial intelligence|gpt|data|blockchain|ml} {powered|driven|enabled|native|first|based|fueled|fuelled|enhanced|infused} {<word>|} {platform|solution|solutions|tool|tools|software|system|sales|lead|analytics|automation|insights|technology|engine|assistant|scoring|qualification|marketing|outreach|agent|agents|product|app|service|services|approach|workflows}',
      '{power|magic} of {ai|artificial intelligence|automation|machine learning|data|big data}',
    ],
    war: [
      '{crush|crushing|crushes|destroy|destroying|annihilate|dominate|dominates|dominating|conquer|conquering|obliterate|smash|smashing|slay|slaying|demolish|blow away|steamroll|outgun|beat out} {the|your|their|all|any|every|this|its|our} {<word>|} {competition|competitors|competitor|market|markets|rivals|enemy|opposition|space|category|quota|quotas|numbers|goals|goal|targets|target|industry|niche|search|results|field|game|local|google}',
      '{crushing it|crush it|dominate google|total domination|market domination|world domination|battle tested|battle ready|war chest|war room|in the trenches|boots on the ground|silver bullet|magic bullet|take no prisoners|secret arsenal|your arsenal|nuclear option|land grab|eat your lunch|eating your lunch|ninja|ninjas|rockstar|rockstars|rock star|guru|gurus|jedi|badass|kick ass|kickass|goal crushing}',
      '{arm|equip} {your|you} {<word>|} with <...> {weapon|weapons|arsenal|ammunition|firepower}',
    ],
  },
  except: [
    '{unlock|unlocks|unlocking|unlocked} {the|your|my|a|new|} {<word>|} {door|phone|account|device|screen|file|car|gate|pdf|safe|house|keyboard|badge|achievement}',
    'data driven {decision|decisions}',
  ],
  *check(_draft, _options, matches) {
    for (const match of matches) {
      if (match.sentence.zone === 'greeting' || praisesReader(match)) continue
      yield { at: match, message: match.group as 'buzz' }
    }
  },
})
