import { defineRule } from 'carelint/rule'
import type { PhraseMatch } from 'carelint/rule'

/** What a sender is or sells. */
const seller =
  '{provider|providers|supplier|suppliers|platform|platforms|company|companies|agency|agencies|firm|firms|vendor|vendors|solution|solutions|tool|tools|software|product|products|service|services|brand|brands|team|teams|consultancy|manufacturer|manufacturers|distributor|marketplace|network|event|conference|expert|experts|specialist|specialists|authority|choice|name|names|source|partner|partners|technology|system|app|developer|developers|studio|resource|program|programme|institution|university|publication|maker|makers|producer|exporter}'
/** Where it is said to be the best. */
const place =
  "{on the market|in the market|on the planet|in the world|in the industry|in the business|in the country|in the region|in the area|in the city|in town|in the field|in the space|in our field|in our industry|in class|in its class|in existence|available|anywhere|out there|around|you will find|you'll find|money can buy|in europe|in the us|in the uk|in the nation|worldwide}"

/** Ranks that a sender gives to itself. */
const best =
  '{best|finest|fastest|easiest|simplest|smartest|strongest|largest|biggest|oldest|leading|longest running|longest established|fastest growing|most <word>|foremost|premier|number one|number 1|no 1|#1|go to|favourite|favorite|top|greatest|cheapest|highest quality|undisputed|first and only|one and only}'
const self =
  "{we're|we are|i'm|i am|we remain|we became|we've become|we have become|it's|it is|this is|ours is|ours are|is|are|as|remains}"

/** Words after which a rank is asked for, wished or denied, not claimed. */
const open = new Set(
  'if whether who what become becoming be find finding seeking looking need needs want hire hiring require requires required preferred prefer'.split(
    ' ',
  ),
)

/** Words that open a question. */
const asking = new Set('which what who how where is are do does'.split(' '))

/** Words that tell whose years or rank are meant. */
const mine = new Set(
  "i i've i'm we we've we're our my with us team has bring brings have me backed company combined".split(' '),
)

function isOwn({ sentence, from }: PhraseMatch): boolean {
  return sentence.words.slice(Math.max(0, from - 12), from + 1).some(({ key }) => mine.has(key))
}

function keysBefore({ sentence, from }: PhraseMatch, reach: number): readonly string[] {
  return sentence.words.slice(Math.max(0, from - reach), from).map((word) => word.key)
}

/** Whether the praise is of the reader: "you're a leading supplier", "your award-winning menu". */
function praisesReader(match: PhraseMatch): boolean {
  const { sentence, from, to } = match
  const words = sentence.words
  if (words[0]?.key.startsWith('congrat')) return true
  if (words.slice(from, Math.min(to, from + 2)).some(({ who }) => who === 'sender')) return false
  for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1) {
    const word = words[at]
    if (words[at + 1]?.before.includes(':')) return false
    if (word?.who === 'sender') return false
    if (word?.who === 'reader') return word.role === 'acts' || word.key === 'your'
    if (word?.placeholder?.kind === 'company' || word?.placeholder?.kind === 'reader') return at >= from - 3
  }
  const describes = words[from]?.key === 'as' || words[from - 1]?.key === 'as'
  return describes && words.slice(to, to + 8).some(({ key }) => key === 'you' || key === "you're")
}

export default defineRule({
  pillar: 'serve',
  summary: 'Ranks or praises the sender or the product.',
  why: 'Praise from the one who is praised tells readers nothing, and makes them doubt the rest.',
  instead: 'Tell one thing that you did for somebody in their place, with its number, or cut the claim.',
  unless: 'A third party said it and you quote them.',
  source: 'Seed essay "Show You Care"; Bhatia 1993 on establishing credentials',
  severity: 'warn',
  messages: {
    rank: '"{match}" ranks the sender; every rival writes the same.',
    among: '"{match}" ranks the sender; every rival writes the same.',
    medal: '"{match}" is praise that the sender gives to itself.',
    years: '"{match}" counts the sender\'s years, which say nothing about the reader\'s week.',
    self: '"{match}" praises the sender; the reader has nothing to check it by.',
    rivals: '"{match}" makes the sender tall by making others small.',
    product: '"{match}" praises the product in words that the reader cannot check.',
  },
  examples: {
    flags: [
      'Hi Ana,\n\nRotaplan is the leading provider of kitchen software.\n\nBest,\nTom',
      'Hi Ana,\n\nOur award-winning team has over 20 years of experience.\n\nBest,\nTom',
      'Hi Ana,\n\nWe pride ourselves on service. Unlike other vendors, we pick up the phone.\n\nBest,\nTom',
      'Hi Ana,\n\nOur planner is the most accurate tool on the market. It has a proven track record.\n\nBest,\nTom',
      'Hi Ana,\n\nOur outstanding support is included.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nYour award-winning menu made me hungry.\n\nBest,\nTom',
      'Hi Ana,\n\nYou have 20 years of experience with seasonal kitchens. What changed most?\n\nBest,\nTom',
      'Hi Ana,\n\nWhat is the best way to reach your planner?\n\nBest,\nTom',
      'Hi Ana,\n\nWe make planning software for kitchens with two sites.\n\nBest,\nTom',
      'Hi Ana,\n\nThe role asks for 5 years of experience in a kitchen.\n\nBest,\nTom',
      'Hi Ana,\n\nDana wrote that you are the leading supplier of rye in Kent.\n\nBest,\nTom',
    ],
  },
  phrases: {
    rank: [
      `${self} {proud to be|known as|considered|widely considered|recognized as|recognised as|simply|truly|now|quite simply|hands down|by far|easily|} {one of|among|} {the|a|an|your|<name>} {<name>|world's|country's|nation's|industry's|city's|region's|very|absolute|single|undisputed|clear|} ${best} {<word>|} {<word>|}`,
      `{the|one of the|among the} ${best} <...> {in|on|across|of|for} {the|} {<name>|campus|world|country|state|city|region|county|industry|market|area|planet|uk|us|usa|continent|nation}`,
      `{world's|country's|nation's|industry's|city's|region's|europe's|america's|asia's|uk's|britain's|india's|scotland's} {own|} {best|finest|largest|biggest|oldest|leading|fastest growing|longest running|favourite|favorite|premier|foremost|top|most <word>|number one|#1|first and only|first} <word> {<word>|}`,
      '{#1|number one|no 1|number 1} <word> {for|in|among|with|on}',
      '{ranked|rated|voted|named|recognised|recognized|awarded|listed} {as|by|} {<word>|<name>|} {first|among the|in the top|one of the|employer of|best|company of|startup of|agency of|top <number>} {<word>|}',
      '{ranked|rated|voted|named} {first|top|best|number one} {by|in|on|for}',
      '{first|only|one and only|first and only} {<word>|} {<word>|} {of its kind|of their kind|to offer|to do|that does both|that offers}',
      '{market leading|market leader|market leaders|industry leader|industry leaders}',
      `{the|a|an|as|is|are|one of the|among the|your|our|world's|world|industry|market|global|globally|nation's|country's|europe's|america's|asia's|uk's|industry's|region's} {world's|nation's|country's|industry's|region's|city's|<name>|global|globally|undisputed|clear|recognised|recognized|} {single|very|} {leading|foremost|premier|pre eminent|largest|biggest|fastest growing|number one|number 1|no 1|#1|go to|most trusted|must attend} {<word>|} {<word>|} {<word>|} ${seller}`,
      `{the|a|one of the} fastest growing {<word>|} {<word>|} ${seller}`,
      `as <...> {number one|number 1|#1} <word>`,
      "{world's|country's|industry's|uk's|europe's|america's|nation's} most <word> {<word>|} <word>",
      `we're {proud to be|} the fastest growing <word>`,
      `{the|a|our} top {<word>|} {provider|supplier|agency|platform|firm|vendor|consultancy|company|manufacturer|choice}`,
      `{the|our|your|a} {single|very|absolute|} {best|finest|fastest|easiest|simplest|smartest|strongest|most <word>|most <word> and <word>|largest|biggest|leading|only|highest quality|cheapest|lowest|greatest} <...> ${place}`,
      '{the|our} most {advanced|accurate|powerful|comprehensive|complete|innovative|trusted|reliable|popular|experienced|sophisticated|respected|intelligent|flexible|secure|cost effective|affordable|user friendly|intuitive|widely used|award winning} <...> {platform|solution|tool|software|system|product|service|provider|team|network|suite|app|engine|technology|program|database|course|api|model}',
      `{<name>|world|worlds|world's|nation's|country's|industry's|city's|europe's|asia's|america's} {leading|foremost|premier|most trusted|largest|number one|#1|finest|best} <...> ${seller}`,
      `the only {<word>|} {platform|solution|tool|company|provider|product|agency|service|software|app|system|firm|team|one|vendor|course} {that|to|which|with|in|on|who|you'll|you}`,
      `{market|category|industry|global|world|thought|recognised|recognized|acknowledged|undisputed|regional} {leader|leaders|leadership} {in|for|of|on|when}`,
      `{we're|we are|as|is|are|become|became|being} {a|the|one of the} {global|market|clear|recognised|recognized|established|proven|proud|true|} {leader|leaders|pioneer|pioneers|authority|powerhouse} {in|for|of|at|when}`,
      `{ranked|rated|voted|named|recognised|recognized|awarded} {as|by|} {the|a|one of the|among the|} {number one|number 1|no 1|#1|top|best|leading|leader|<number> star} {<word>|} {<word>|}`,
      '{#1|number one|no 1|number 1|top} {rated|ranked|ranking|choice|in|provider|platform|tool|company|agency|software|solution|selling}',
      `{are|is|we're|it's|remain|remains} {simply|quite simply|by far|easily|hands down|} the {best|finest|greatest|fastest|easiest|simplest|smartest|cheapest|quickest|gold standard} {at|in|way to|for|when it comes|of its kind|there is|around}`,
      '{leading|foremost|premier|fastest growing|number one|number 1|no 1|#1} {provider|supplier|platform|agency|firm|manufacturer|vendor|consultancy|distributor|specialist|specialists|expert|experts|authority}',
      "{one of|few of|some of} the {world's|worlds|world|industry's|country's|nation's|} {best|biggest|largest|leading|top|most <word>|fastest growing|finest} {<word>|} {<word>|} " +
        seller,
    ],
    among: [
      '{proud|honored|honoured} to {be|have been|call}',
      '{our|my} {<word>|} {name|reputation} {precedes|speaks|is built|is known}',
      '{award|awards|certified|accredited|recognized|recognised} {by|from|as}',
      '{one of|among} the {top|best|leading|biggest|largest|finest|few|only|most <word>|fastest growing|first} <word>',
      '{nobody|no one} {else|} {knows|does|understands|gets} <...> {like|better than} {we|us|i}',
      '{built|earned|have|has|gained|got} {a|an|our} {<word>|} {<word>|} reputation',
      '{known|respected|recognised|recognized|admired|loved} for {our|its|my}',
      '{are|is} different {from|than|to} {other|the|most|your|any|all}',
      '{pride|proud} {of|in} {our|my}',
    ],
    medal: [
      '{iso <number>|fully|state|board|government|gas safe|professionally|officially|internationally|industry|google} {certified|accredited|qualified|vetted}',
      '{top|best} <number> {percent|} of {talent|developers|engineers|agents|candidates|our|the|all|applicants|providers|<word>}',
      '{hire|accept|employ|recruit|work with|select|choose} only the {best|top|finest|brightest}',
      'only {hire|accept|employ|recruit|use|select} the {best|top|finest|brightest|very best}',
      '{five star|5 star} {review|reviews|rating|ratings}',
      '{we|our team|which|that|<name>} {boast|boasts}',
      '{award winning|multi award winning|best in class|best of breed|world class|top rated|highest rated|highly rated|industry leading|market leading|category leading|class leading|world leading|best selling|bestselling|top notch|top tier|first class|world renowned|world famous|internationally renowned|renowned|unrivalled|unrivaled|unmatched|unparalleled|unparallelled|unbeatable|unsurpassed|second to none|top ranked|top selling|gold standard|a cut above|head and shoulders above|critically acclaimed|highly acclaimed|acclaimed|prestigious|bar none|one of a kind|top of the line|top of the range|most trusted|five star|<number> star rated|tier one|tier 1|elite team|number one rated}',
      '{award|awards} {winner|winners|winning}',
      "{we|we've|have|has|our team|team} {won|received|earned|been awarded|picked up} {the|an|several|numerous|many|multiple|over|<number>|} <...> {award|awards|prize|prizes|accolades}",
      '{as|been|was|were|are|is|recently|also} {featured|seen|profiled|covered} {in|on|by} <name>',
      '{finalist|winner|winners|finalists|recipient} {of|for|at|in} the <...> {award|awards|prize}',
    ],
    years: [
      "{we've|we have|i've|i have|has|have|been|our <word> has|team has} {been|} {doing|in|around|serving|helping|at|making|building|working|providing|trading|established|running|operating|going} <...> since {<number>|the <word>|day one}",
      "{we've|we have|i've|i have|our <word> has|team has} {been|spent} <...> {for|over} {over|more than|nearly|almost|the past|the last|} {<number>|many|several} {plus|} {years|decades|generations}",
      '{established|founded|trading|in business|serving customers} since <number>',
      "{<number>|many} {plus|} {years'|years} {of|in|} {<word>|} {<word>|} {experience|expertise|know how}",
      '{third|second|fourth|fifth|family} generation {<word>|} {business|firm|company|family|builders|roofers|owned}',
      "{over|more than|nearly|almost|about|combined|with|have|has|had|having|bring|brings|bringing|our|my|a combined|a total of|} {<number>|decades|many|several|years} {plus|or more|} {years|years'|years of|yrs|of|decades|decades of|} {combined|collective|proven|hands on|relevant|professional|solid|in depth|} {<word>|<word> <word>|} {experience|expertise|know how}",
      "{<number>|many|several|countless} {plus|} {years|years'|years of|yrs|decades|decades of} {combined|collective|industry|professional|} {experience|expertise|know how|success|excellence|leadership}",
      '{years|decades} of {combined|collective|proven|industry|<word>|} {<word>|} {experience|expertise|know how|excellence|success}',
      '{over|more than|nearly|almost|combined|with|for} {the past|the last|} {<number>|many|several} {plus|} {years|decades} in {the|this} {business|industry|field|market|trade|space|game|sector|<word> <word>|<word> industry|<word> business}',
      "{we|i|team} {have|has|'ve|} {spent|devoted|dedicated} {over|more than|nearly|almost|the last|the past|} {<number>|} {years|decades|decade} {helping|building|working|perfecting|training|developing|refining|in|studying|designing|creating|mastering|serving|on|running}",
      "{we've|we have|i've|i have} {spent|devoted|dedicated} {over|more than|nearly|almost|the last|the past|} {<number>|} {years|decades|decade} {helping|building|working|perfecting|training|developing|refining|in|studying|designing|creating|mastering|serving|on|running}",
      "{we've|we have|i've|i have|has|have} been {doing this|in business|in the business|in the industry|in this industry|around|helping|serving|building|working|at it|providing|delivering|supplying} <...> {for|over} {over|more than|nearly|almost|} {the past|the last|} {<number>|many} {years|decades}",
      'a combined <number> years',
    ],
    self: [
      '{our|my} {high quality|highest quality|superior|exceptional|outstanding|premium|unique|superb|excellent|world beating|unrivalled|meticulous|impeccable|expert|finest|elite|highly trained|fully trained|dedicated and <word>|talented|skilled|experienced|brilliant|legendary|famous|signature|proven|stellar} {<word>|} <word>',
      "{i'm|i am|as|i would be|being|we're|we are} {a|an} {<word>|} {accomplished|results driven|result oriented|results oriented|seasoned|detail oriented|self motivated|highly <word>|passionate|skilled|talented|driven|experienced|hard working|hardworking|dynamic|creative and <word>|fast learner|quick learner|team player|natural leader|proven|senior|expert|successful|dedicated|versatile|strategic thinker} {and <word>|} <word>",
      "{would be|i'd be|am|make me|makes me|be|i'm|we're|are|makes us} {a|an|the|your} {perfect|ideal|best|great|excellent|outstanding|top|valuable|huge|real|tremendous|natural|exceptional|obvious} {asset|fit|candidate|addition|match|partner|choice|hire|team|person|contributor} {to|for|with|of|in|here}",
      '{my|our} {skills|experience|background|expertise|qualifications|track record} <...> {make|makes} {me|us} <word>',
      '{clients|customers|users|people|they|guests|readers|patients|students|parents|teams} {absolutely|simply|just|really|} {love|loves|rave|adore|swear by} {us|our|it|about|what we|working with us|me}',
      "{we|we've|i've|who|team|i|they} {have|literally|practically|basically|pretty much|} {pioneered|invented|wrote the book|perfected|mastered|set the standard|set the bar|raised the bar|lead the way|led the way|cracked the code|nailed|aced|excelled}",
      '{<word>|} successfully {delivered|completed|helped|placed|launched|executed|managed|led|served|built|implemented|run|scaled|closed|handled|sold|grown|grew|trained}',
      '{track record|proven history|long history|history} {of|in|for} {success|delivering|delivery|excellence|helping|growing|results|exceeding|<word>}',
      '{our|my} {unique|distinctive|one of a kind|proprietary|signature} {approach|method|methodology|process|perspective|formula|model|system|style|blend|combination|mix}',
      '{expert|experts|expertise|specialist|leader|leaders|master|pioneer|pioneers|authority|guru|wizard} {at|in|on} {what we do|our field|this field|my field|the field|the industry|our industry|your industry}',
      '{excellent|exceptional|outstanding|strong|superb|advanced|extensive|solid|proven|unparalleled|deep|vast} {<word>|} {<word>|} {skills|expertise|knowledge|abilities|credentials|qualifications|reputation|workmanship|craftsmanship|customer service|experience in|experience with|background in|understanding of|command of}',
      '{speak|speaks} for {themselves|itself|ourselves}',
      '{boast|boasts|boasting} {a|an|over|more|the|<number>|one|some|impressive|unmatched|<word>}',
      '{team|group|network|pool} of {<word>|} {<word>|} {experienced|skilled|talented|expert|senior|certified|qualified|seasoned|passionate|specialist|top|leading|world class|highly} <word>',
      'our {<word>|} {expertise|experience} {lies|spans|covers|ranges|includes}',
      `{we're|we are|i'm|i am|our team is|who are|as} {the|true|real|recognised|recognized|leading|proven|certified|seasoned|genuine|your|} {experts|specialists|pioneers|masters|the best|gurus|ninjas|wizards|world leaders|an expert|a specialist|authority} {in|at|on|when|for|of|who}`,
      '{a|our|your} {dedicated|skilled|highly skilled|} {team|group|network|panel|crew} of {<word>|} {<word>|} {experts|specialists|gurus|ninjas|masters|veterans|rockstars|wizards|leading <word>}',
      '{seasoned|veteran|expert|elite} {team|staff|engineers|developers|professionals|consultants|designers|experts|advisers|advisors|recruiters|marketers|specialists}',
      '{highly|extremely|vastly} {skilled|experienced|qualified|trained|professional|talented|respected|regarded|successful|specialised|specialized|knowledgeable|effective} {team|staff|and|engineers|developers|professionals|consultants|designers|experts|<word>}',
      '{pride|prides|priding} {ourselves|itself|myself|themselves} {on|in|for}',
      '{take|takes|taking} {great|huge|immense|} pride in',
      '{we|i|our team} {excel|excels} {at|in}',
      '{our|my} {unmatched|deep|vast|extensive|broad|wealth of|wide|specialised|specialized|proven|unique|industry|world class|technical|in depth|rich} {<word>|} {expertise|experience|knowledge|know how|capabilities|skills|skillset}',
      '{have|has|with|offer|offers|bring|brings|possess} {deep|vast|extensive|unmatched|unique|a wealth of|wide|broad|a strong|a solid|strong|in depth|proven|rich|significant|substantial|considerable} {<name>|<word>|} {<name>|<word>|} {expertise|experience|knowledge|know how|background|track record}',
      '{we|team} {have|has} the {<word>|} {expertise|experience|know how|skills|talent|resources|track record} {to|and|you|in|necessary|required}',
      "{what|this|which|that|that's what} {sets|set|makes|make} {us|me|our <word>|<name>} {apart|different|unique|special|stand out|the best|so special|so different}",
      '{stands|stand|standing} {out|apart} from {the|other|our|all|any} {crowd|rest|competition|competitors|<word>}',
      '{proven|solid|strong|stellar|impressive|excellent|outstanding|exceptional|long|successful} {and <word>|} track record',
      '{our|a|an|the} {proven|tried and tested|tried and true|time tested|battle tested|field tested|well proven} {<word>|} {<word>|} {approach|system|method|methodology|methods|process|processes|framework|formula|strategy|strategies|solution|solutions|results|technology|platform|model|techniques|expertise|success|ability|playbook|technique|experience|leader|record|program|history|leadership|value|partner|ways|blueprint|template|templates}',
      '{proven|tried and tested|battle tested} {approach|system|method|methodology|methods|process|processes|framework|formula|strategy|strategies|solution|solutions|results|technology|techniques|expertise|success|ability|playbook}',
      '{uniquely|ideally|perfectly|exceptionally|distinctly|well} {positioned|qualified|suited|placed|equipped|skilled|fitted|a good fit|a great fit} {to|for|in}',
      "{i'm|i am|we're|we are|i'd be|makes me} {confident|certain|sure|convinced|} {that|} {i'm|i am|i would be|we are|we're|i'd be|} {the|a|an} {perfect|ideal|best|strong|right|great|excellent|outstanding|top} {candidate|person|team|partner|choice|addition|company} {for|to|who}",
      '{known|renowned|famous|recognised|recognized|celebrated|respected} {worldwide|globally|nationally|industry wide|throughout the industry|across the industry} {for|as|}',
      '{our|excellent|outstanding|stellar|strong|great|solid} reputation {for|as|in|of|speaks}',
      '{best|brightest} {and|} {brightest|best} {<word>|} {team|minds|people|engineers|in|of}',
      '{our|the} {results|work|numbers|reviews|clients|customers} {speak|speaks} for {themselves|itself|us}',
      '{trusted|reliable|respected|reputable|preferred|premier|go to} {advisor|adviser|partner|provider|supplier|name|vendor|choice|source|brand|leader|expert|company|firm|platform|agency} {in|for|of|to|that|who|when|since|with}',
    ],
    rivals: [
      '{better|higher|greater|faster|lower|superior|fewer} <word> {than|to} {traditional|conventional|other|any|most|our competitors|the competition|competing|standard|typical|the alternatives}',
      'superior to {the|any|other|all|every|most|traditional} <word>',
      "{this|that|that's|it|here's|which|what|those|these} {is|are|} {what|} {makes|make|sets} {this|it|them|our <word>|ours|<name>} {different|special|unique|stand out|apart|so <word>|better}",
      '{nobody|no one|none} {else|} {does|do} {it|this} {better|like|as|quite}',
      '{outperforms|outclasses|beats} {every|all|any|most|other|the} {other|} <word>',
      '{no other|no one else|nobody else|nobody|no one|none} {<word>|} {<word>|} {comes close|come close|can match|can touch|compares|matches|beats|offers|does|delivers|gives}',
      '{far|way|miles|light years|years|streets|leagues|steps|head and shoulders|well} {ahead of|above} {the|our|any|all|everyone|other|most|your}',
      '{most|other|traditional|typical|many} <word> {only|just|simply|merely|barely} {scratch|offer|do|give|provide|focus|sell|stop|copy|guess|report|chase} <...> {we|ours|our|us}',
      "{won't|will not|can't|cannot|never} find {a|an|anyone|any|anything|another} {<word>|} {more|better|faster|cheaper|like us|who|that|as} <word>",
      '{like no other|hard to beat|in a league of <word> own|without equal|without rival|sets the standard|set the standard|raises the bar|in a class of <word> own|runs circles around|puts others to shame|leaves the rest|leave the rest|blows the competition}',
      '{better|cheaper|faster|smarter|stronger|easier|simpler|more <word>|more <word> and <word>} than {anyone|anybody|any|anything|the competition|our competitors|all|other|everyone|most|traditional|your current|the rest|competing|comparable|conventional|every} {<word>|} {<word>|}',
      '{ours|our <word>} {goes|go|digs|is|are|does|do} {deeper|further|beyond|different|better|more|unlike}',
      '{unlike|compared to|compared with|as opposed to|in contrast to|versus} {all|} {any|} {many|most|other|others|traditional|typical|conventional|our competitors|the competition|generic|legacy|ordinary|regular|big|those|your current|the usual} {<word>|} {<word>|} {vendors|vendor|providers|provider|agencies|agency|companies|company|solutions|solution|tools|tool|platforms|platform|software|consultants|salespeople|competitors|competition|systems|products|services|firms|brands|options|recruiters|programs|courses|marketplaces}',
      'unlike {our|the} {competitors|competition|others|rest}',
      '{different|differentiates us|differentiator|stands apart|set apart|sets us apart} from {any|all|the|other|others|our|most|typical|traditional} {<word>|} {<word>|} {vendors|providers|agencies|companies|solutions|tools|platforms|brands|competitors|competition|rest|others|systems|products|services|options|firms}',
      '{better|cheaper|faster|smarter|stronger|easier|more <word>} than {anyone|any other|anything|the competition|our competitors|all other|other|everyone|most|traditional|your current|the rest} {<word>|} {<word>|}',
      '{no other|no one else|nobody else|no-one else|nobody|no one} {<word>|<word> <word>|} {does|can|offers|comes close|delivers|matches|provides|has|in the|on the} {this|it|what|you|industry|market|better|like|as|so|close}',
      '{beat|beats|outperform|outperforms|outclass|outclasses|outshine|outshines} {the|our|any|all|every|other|most|your} {<word>|} {competition|competitor|competitors|alternatives|vendor|vendors|tools|rivals|offer|price|quote|others|solutions|alternative}',
      "{not just|more than just|not your|no ordinary|isn't just|aren't just} {another|a|your|any|} {average|typical|ordinary|usual|run of the mill|other|} {<word>|} {agency|vendor|tool|platform|company|software|app|consultancy|provider|product|service|solution}",
    ],
    product: [
      '{the|our} {very|absolute|} {best|lowest|cheapest|most competitive|unbeatable} {price|prices|pricing|rates|selection|assortment|range|deals|customer service|service|quality}',
      '{an|our} already {great|amazing|strong|incredible|excellent|impressive|fantastic|talented|outstanding|thriving} <word>',
      '{provide|provides|deliver|delivers|offer|offers|guarantee|produce|produces|ensure|ensures|of|with|supply} {high quality|top quality|highest quality|premium quality|exceptional|outstanding|excellent|superb|first rate|unmatched|superior} {<word>|} {service|services|results|products|work|solutions|leads|content|support|code|developers|customer service|training|care|craftsmanship}',
      '{uniquely|incredibly|remarkably|exceptionally} {powerful|simple|easy|accurate|fast|effective|efficient|reliable|talented|gifted|flexible}',
      '{the|by far the|hands down the|easily the|simply the} {best|easiest|fastest|simplest|smartest|cheapest|quickest|cleanest|safest|strongest|friendliest} <word> {<word>|} {app|tool|platform|software|solution|way|system|product|service|event|team|course|api|database|program|network|crm|agency|club|conference|hackathon|provider}',
      '{superior|exceptional|unmatched|impeccable|outstanding|superb|premium|highest|finest|uncompromising|unrivalled} {quality|craftsmanship|workmanship|service|support|materials|performance|reliability|accuracy|expertise|value|attention|design|finish|standards}',
      "{it's|it is|this is|is|was|be} {a|an} {truly|really|absolutely|} {amazing|awesome|incredible|fantastic|unique|phenomenal|wonderful|world class} {<word>|} {product|tool|platform|conference|event|team|service|program|programme|show|community|opportunity|software|solution|app|course|product line}",
      "{our|an|a|is|are|of|most|offer|offers|with|it's} {most|truly|absolutely|simply|really|very|super|} {outstanding|exceptional|superb|superior|brilliant|remarkable|stellar|excellent|impeccable} {<word>|} {product|products|service|services|platform|solution|solutions|tool|tools|software|team|conference|event|support|technology|features|track record|program|programme|offering|customer service|community|speakers|app|quality|value|results|system|customer support|line up|lineup|network}",
      '{top|superior|premium|highest|exceptional|unmatched|outstanding|uncompromising|finest|best possible} {quality|grade|level of service}',
      '{super|highly|hugely|wildly|massively|extremely} {successful|popular|effective}',
      '{best|lowest|cheapest|most competitive|unbeatable} {price|prices|pricing|rates|value|deal} {in|on|anywhere|around|possible|available|guaranteed}',
    ],
  },
  except: [
    'the most {out|of|from|common|recent|important|likely}',
    '{top|first|number one|#1} {priority|question|concern|goal|choice for you}',
    '{best|right} {way|time|person|day|place|number|contact|next} {to|for|step}',
    '{proven|tried} {wrong|to be}',
    '{experience|expertise} {required|preferred|needed|necessary|is required|is preferred|level}',
    'customer experience',
    'user experience',
    'candidate experience',
    'buyer experience',
    'guest experience',
    '{world class|first class|top notch} {mail|post|ticket|seat}',
    '{leading|top} {to|up to}',
  ],
  *check(_draft, _options, matches) {
    for (const match of matches) {
      if (praisesReader(match)) continue
      const { group, sentence } = match
      if (sentence.ending.includes('?') && asking.has(sentence.words[0]?.key ?? '')) continue
      if (group !== 'medal' && keysBefore(match, 3).some((key) => open.has(key))) continue
      if ((group === 'years' || group === 'among') && !isOwn(match)) continue
      yield { at: match, message: group as 'rank' }
    }
  },
})
