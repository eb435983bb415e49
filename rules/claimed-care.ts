import { defineRule } from 'carelint/rule'
import type { PhraseMatch } from 'carelint/rule'

/** The sender, as a subject. */
const self =
  '{we|i|we all|we at <name>|here at <name> we|everyone here|our {team|staff|people|company|crew|folks|agents|experts}|my {team|company|colleagues}|the team|<name>}'
const selfIs =
  "{i'm|i am|i was|we're|we are|we were|i have been|i've been|we've been|our {team|people|staff|company|members} {is|are}|my team is|<name> is|and i are|team are|us are|all of us here are|company is}"
const truly =
  '{really|truly|genuinely|deeply|sincerely|honestly|actually|do|always|all|also|still|just|simply|personally|only|both|ever|wholeheartedly|}'
const so =
  '{so|super|really|very|beyond|incredibly|extremely|absolutely|totally|truly|genuinely|more than|particularly|especially|genuinely|sincerely|just|quite|deeply|immensely|hugely|honestly|very very|also|already|both|}'
/** Those whom every seller says to serve. */
const crowd =
  '{customers|clients|users|guests|members|patients|students|candidates|partners|families|buyers|sellers|people|customer|client|our {customers|clients|users|guests|members|patients|students|candidates|partners|people|families|community|tenants|residents|donors}}'
const every =
  '{you|them|everyone|everybody|our {customers|clients|users|guests|members|patients|students|candidates|partners|people}|clients|customers|{every|each} {single|} {one|client|customer|guest|member|user|patient|student|project|home|business|homeowner}|your {<word>|} {<word>|}}'
const thrilled =
  '{excited|thrilled|ecstatic|stoked|pumped|overjoyed|elated|psyched|jazzed|over the moon|fired up|honored|honoured|enthusiastic|humbled|privileged|blessed|enthused|exhilarated|tickled|buzzing}'
const succeed =
  '{succeed|win|thrive|grow|shine|prosper|flourish|happy|delighted|successful|satisfied|excel|reach your {<word>|} {goals|potential|dreams}|achieve your {<word>|} {goals|dreams}|live the life}'
const vow = '{genuinely|truly|sincerely|honestly|wholeheartedly|passionately|fervently|deeply}'

/** What a reader made or did: feeling about one of these is about a thing, not about the sender. */
const works = new Set(
  `talk post article book series paper episode report essay thread interview keynote chapter study album film
  exhibition exhibit recipe release launch opening course map column performance concert`.split(/\s+/u),
)

/** Words that make the feeling one about what the sender hopes for. */
const prospects = new Set(
  'possibility prospect opportunity chance idea potential working partnering helping'.split(' '),
)

/** Words that open a question to the reader, who is then the one that cares. */
const asking = new Set('do does did who how what which are is where when why'.split(' '))

/** Whether what the feeling is about is a named thing of the reader's. */
function isAboutTheirWork({ sentence, from, to }: PhraseMatch): boolean {
  const words = sentence.words.slice(from, to + 10)
  if (words.some(({ key }) => prospects.has(key))) return false
  const owned = words.findIndex(({ key, placeholder }) => key === 'your' || placeholder?.kind === 'research')
  if (owned < 0) return false
  return words
    .slice(owned, owned + 6)
    .some(({ key, placeholder }) => works.has(key) || placeholder?.kind === 'research')
}

function isQuestionToReader({ sentence, to }: PhraseMatch): boolean {
  if (!sentence.ending.includes('?') || !asking.has(sentence.words[0]?.key ?? '')) return false
  return !sentence.words.slice(0, to).some(({ who }) => who === 'sender')
}

/** Whether it is the reader or a third person who cares: "your team is committed to …", "who are passionate about …". */
function isTheirs({ sentence, from, to }: PhraseMatch): boolean {
  const words = sentence.words
  if (words.slice(from, to).some(({ who }) => who === 'sender')) return false
  for (let at = from - 1; at >= Math.max(0, from - 6); at -= 1) {
    const word = words[at]
    if (!word || word.who === 'sender' || /[,;:—–]/u.test(words[at + 1]?.before ?? '')) return false
    if (word.key === 'if' || word.key === 'whether') return true
    if (word.who === 'reader') return word.role === 'acts' || word.key === 'your'
  }
  return false
}

/** "I value your opinion on the second draft" says what for. */
function saysWhatFor({ sentence, to }: PhraseMatch): boolean {
  const [next, then] = sentence.words.slice(to, to + 2)
  return next !== undefined && ['on', 'about', 'regarding', 'when', 'because'].includes(next.key) && then !== undefined
}

export default defineRule({
  pillar: 'care',
  summary: 'Care or feeling is announced instead of shown.',
  why: 'Readers believe what you did for them; a feeling that is only announced sounds like a slogan.',
  instead: 'Replace the claim with one thing you did, or will do, that shows it.',
  unless: 'You write to friends.',
  source: 'Seed essay "Show You Care"; Grice 1975 on saying what is not in doubt',
  severity: 'warn',
  messages: {
    caring: '"{match}" claims to care; the reader can only believe what you do.',
    priority: '"{match}" is a slogan that every seller uses, so it tells the reader nothing.',
    calling: '"{match}" tells of your calling; the reader wonders what it does for them.',
    excitement: '"{match}" announces your feeling; the reader has not said a word yet.',
    sincerity: '"{match}" vouches for its own sincerity, which makes readers wonder about the rest.',
    effort: '"{match}" praises your own effort; a plain fact about it would let the reader judge.',
    respect: '"{match}" announces respect; a shorter mail would show it.',
  },
  phrases: {
    caring: [
      `${self} ${truly} ${truly} {care|cares} {deeply|passionately|very much|a lot|so much|greatly|} {about|for|that|deeply|passionately}`,
      `{we|i} ${truly} ${truly} {care|cares} {a lot|deeply|}$`,
      '{because|that|and|when} {we|i} {really|truly|actually|genuinely|do|} care',
      '{we|i|people|team|who} {really|actually|truly|do|} {do|} {give|gives} a {damn|hoot|toss|crap|shit}',
      `{treat|treats|treating|treated|handle|see|consider|welcome|look after|looking after} ${every} {like|as|as if {it|they|you} {were|was|is|are}} {family|part of {the|our} family|{one of|} {our|my} own|one of us|friends|a {true|valued|real|} {friend|partner|person|human}|people}`,
      '{part of|welcome to|join|into} {our|the} <...> family',
      `{have|having|with|keep|keeping|got|put|has} {your|our ${crowd}|our clients'|the client's} best {interest|interests} {at heart|in mind|first}`,
      "{i|we} {just|only|simply|really|truly|genuinely|sincerely|honestly|} want {nothing {more|but}|{only|} what's best|{only|} what is best|{only|} the {very|} best for {you|your}}",
      '{i|we} {just|only|simply|really|truly|genuinely|sincerely|honestly} want to {help|be of {service|help}|be helpful|serve|add value|give back|make {a difference|your {life|job|day|work}|sure you}}',
      `{want|wants|wanted|love|like|live} {nothing more than|} to {see|watch|make} {you|your {<word>|} {business|team|company|family|school}|our clients|our customers} ${succeed}`,
      `{want|wants} {nothing more than|} {for|} {you|our clients|our customers|every client} to {be|feel|} ${succeed}`,
      '{here|there|want|aim|exist|love|live} to help {you|our clients|our customers|businesses|people|others} {succeed|grow|win|thrive|shine|get it|every step|be successful|reach|achieve|navigate|make the most|through|get the most|flourish}',
      "{i'm|i am|we're|we are|we'll be|i'll be|we will be|i will be} {always|just|only|right|still|truly|} here {to {serve|support|guide|listen|make sure|ensure|be of {service|help}}|for {all|} your <word>|for our {clients|customers}|whenever you need|every step|day {and|or} night|{24 7|around the clock}}",
      '{we have|we will have|we got|we have got|i have|i will have|i got|have|always have|got} your back',
      "{we've|we'll have|i've|i'll have} {always|} {got|} your back",
      '{in|into} {this|it} {together|with you|for the long {haul|run|term}|alongside you}',
      '{by|at} your side',
      '{partner|partners|partnering|walk|stand|grow|growing|work|working|be} {right|} {alongside you|beside you|side by side} {<...>|} {every|all|for|through|as|to}',
      '{more than|not just|not only|beyond} {just|} {a|an|another|your|} {vendor|supplier|provider|service provider|agency|transaction|contractor} {<word>|} {we|i|but|your}',
      '{true|real|genuine|natural|} extension of {your|our clients} {own|} {team|business|company|brand|organization|organisation|staff}',
      '{feel|feels|felt|am|are|be} {so|very|incredibly|truly|extremely|really|deeply|} {fortunate|blessed|honored|honoured|privileged|humbled|lucky} {and <word>|} {to|for|by|that}',
      `{i|we} {truly|really|totally|completely|fully|} {feel your {pain|frustration}|{know|understand|get} {exactly|} how you feel}`,
      '{i|we} {truly|really|totally|completely|fully|} {understand|know|appreciate|realize|realise} how {important|much|special|precious|personal} <...> {is|are|means|mean|matters|matter} to you',
      'with {all the|the utmost|the same|so much|lots of|} {love|love and care|care and love|tender loving care|care and compassion|compassion and care|tlc|care and attention|attention and care|care and respect}',
      '{my|our} {heart|hearts} {is|are|go|goes|lies|lie|belong|belongs} {in|with|out|to}',
      '{that|because|when|how} you {really|truly|do|genuinely|} matter {to us|}',
      '^you {really|truly|do|} matter',
      '{means|mean|meant} {so much|the world|everything|the absolute world|more than you know|a great deal|so very much} {to|if|for}',
    ],
    priority: [
      'your {<word>|} {<word> and|} {success|satisfaction|happiness|growth|trust|comfort|safety|privacy|peace of mind|experience|convenience|needs|goals|business|health|wellbeing|opinion|feedback|time|home|child|project|loyalty|support} {is|are|remains|remain|comes|come|will always be} {also|always|truly|really|still|both|} {our|my|the|a|what|everything|first|important|at the|very|of {the utmost|utmost|great|paramount}} {very|top|number one|#1|highest|main|only|biggest|first|absolute|utmost|greatest|} {priority|priorities|success|mission|goal|passion|business|focus|concern|importance|{drives|matters|counts|motivates} {us|me|most|}|to {us|me|our team}|heart of|center of|centre of|commitment|promise|aim|reward|motivation|}',
      'your {success|satisfaction|happiness|opinion|feedback|trust|business|privacy|growth|loyalty|support} {really|truly|genuinely|} {matters|means} {to|a lot|the world|everything|so much|most}',
      `{customer|client|customers|clients|cust|guest|member|user|candidate|people|patient|student|quality} {and <word>|} {satisfaction|success|service|happiness|experience|needs|care|delight|safety|} {is|are|comes|come|has always been} {always|} {our|my|first|at the|everything|in our|before|what|paramount|king} {top most|topmost|top|number one|#1|highest|main|dna|heart|core|utmost|only|} {priority|goal|mission|focus|passion|motto|moto|aim|concern|{drives|matters|counts|motivates|makes}|profit|profits|}`,
      '{our|my} {top most|topmost|number one|#1|top|highest|first|main|only|biggest|sole|ultimate|whole|entire|one} {priority|goal|concern|focus|mission|aim|commitment|purpose|job|motivation|agenda} {is|has always been|will always be|remains} {always|to|} {you|ensuring|helping|making|your|our|customer|customers|client|clients|seeing|see|ensure|help|make|the success|serve|serving|provide|providing|giving|give|that you|support|supporting|the {client|customer|reader|patient}}',
      `{we|i|they|company|always} {always|will always|strive to|try to|believe in|} {put|puts|putting|place|places} {you|${crowd}|your {needs|interests|success|business|goals}|the {customer|client|customers|clients|people}} {first|at the {heart|center|centre|core}|before|ahead|above}`,
      `{at|is|are|lies|lie} {the|} {very|} {heart|center|centre|core|forefront} of {everything|all|what} {we|i|<name>} {do|does|are|stand|build}`,
      '{customer|client|people|human|member|student|candidate|user|patient|family|guest} {first|centric|focused|obsessed|centered|centred|oriented} {company|approach|culture|team|organization|organisation|philosophy|business|mindset|service|attitude|agency|firm|and}',
      `{committed|dedicated|devoted|commitment|dedication|devotion|committing} to {you|your|our ${crowd}|our clients|our customers|helping {you|your|our|people|businesses|companies|others|clients|customers|teams|<word>}|making {you|your|sure}|ensuring|providing {you|your|our|the {best|highest}|an|exceptional|excellent|outstanding|high|quality|top|great|a}|delivering|excellence|customer|client|serving|supporting|giving {you|our}|seeing {you|our}|building {a|strong|long|lasting}|being {your|a true}|the {success|growth|wellbeing|safety}|quality|offering|getting {you|this}|going}`,
      '{our|my|the} {goal|aim|mission|objective|intention|purpose|promise|job} is {always|simply|} to {ensure|make sure|make certain|see|guarantee} {that|} {you|your|every|our {customers|clients|members|guests}|each|everyone}',
      '{as|being|are|you a|a|one of our|our} {most|highly|} {valued|treasured|cherished|esteemed|special|beloved|dear} {most|} {customer|customers|client|clients|member|members|partner|partners|subscriber|subscribers|guest|guests|reader|readers|user|users|supporter}',
      '{invested|interested} in your {success|growth|future|business|happiness}',
      "{only|truly|not|aren't|never|won't be|isn't} {successful|succeed|happy|win|satisfied|done|finished} {when|if|until|unless|till} {you|our {clients|customers}|every {client|customer}|the {client|customer}} {are|is|succeed|win|do|say}",
      '{we|i} {only|} {win|succeed|grow} {when|if} {you|our {clients|customers}} {win|succeed|grow|do}',
      'your {success|happiness|growth|win|satisfaction} is {our|my|also our} {success|happiness|growth|win|satisfaction|reward|mission|business|goal|passion|promise}',
      'nothing makes {us|me|our team} {happier|prouder|more <word>} than',
      '{value|values|prioritize|prioritise|believe in|put|favor|favour|about building|building|build} {long lasting|long term|lasting|strong|genuine|real|meaningful|true|authentic|trusting|} {relationships|partnerships|people|connections|trust} {over|before|with our|with all our|above|rather|based on|not {just|only|}|that last}',
      '{we|i|company|team} {stand|stands} for {honesty|integrity|transparency|trust|quality|excellence|fairness}',
      '{honesty|integrity|transparency|trust|respect|compassion|empathy} {and <word>|} {is|are|runs|lies|guide|guides|drives|drive} {at the|in our|our|what|everything|in everything|us}',
      `{obsessed|crazy|fanatical|nuts|maniacal|serious} about {your|our|customer|client|customers|clients|helping|making|giving|quality|service|the success|happy}`,
      `obsessed with {your|our|customer|client|customers|clients|helping|making|giving|quality|service|happy}`,
      '{customer|client|people|user|patient} {obsessed|obsession}',
    ],
    calling: [
      `{${selfIs}|founder|someone|person|people|individual|marketer|developer|student|engineer|teacher|team|professional|coach|professionals|designer|writer} ${so} passionate {about|for|in|and}`,
      '{passionate|fascinated|intrigued|enthusiastic} {about|by|for} {helping|making|serving|supporting|seeing|bringing|building|creating|what|how|the|people|customer|your|empowering|data|education|learning|working|all|this|using|everything|technology|sharing|teaching|growing|connecting|finding|delivering|providing|giving}',
      '{my|our|a|an|with|have|true|deep|genuine|strong|lifelong|real|great|huge|same|personal} {deep|true|genuine|strong|lifelong|real|great|huge|} passion {for|is|to|and|lies|in|of}',
      '{on|have|with} {a|my|our} {personal|} {mission|quest|crusade} to {help|serve|empower|support|make|give|bring|change|inspire|improve|end|transform|put|create}',
      "{my|our} {life's|life|personal|true|one true|lifelong|greatest|deepest|real|only} {mission|purpose|calling|work|passion|joy|dream|goal|ambition} {is|has been|has always been}",
      "{is|are|been|it's} {truly|really|always been|always|} {my|our} {life's|} {passion|calling|life's work|true calling|life's mission|life mission|labor of love|labour of love}",
      '{we|i|<name>} {only|} {exist|exists|live|lives} to {help|make|serve|empower|support|give|bring|see|ensure|delight}',
      '{driven|motivated|fueled|fuelled|inspired|guided|powered} by {a|the|our|my|one|your|} {deep|genuine|strong|simple|single|burning|true|} {desire|passion|love|purpose|mission|belief|commitment|need|success|wish|compassion|care} {to|for|that|of|in|}',
      '{dedicated|devoted|committed|given} {my|our} {whole|entire|professional|} {career|life|lives|careers|selves|time} to {<word>|}',
      '{we|i|they|who} {really|truly|just|simply|genuinely|absolutely|} love {what {we|i|they} do|helping|seeing {you|our|clients|customers|people|businesses|others}|nothing more than|making {people|our|you|clients|customers}|serving|our {clients|customers|users|members|job|work|craft}|my {clients|customers|job|work|craft}|working with {clients|people|customers|businesses|our|passionate}}',
      '{love|enjoy} {nothing {more|better}|more than anything} {than|}',
    ],
    excitement: [
      `${selfIs} ${so} ${so} ${thrilled} {and <word>|} {to|about|for|that|by|at|and|if|with|of}`,
      `^${so} ${thrilled} {to|about|for|that|by|at} {be|have|share|see|connect|meet|announce|tell|offer|introduce|invite|work|welcome|talk|speak|help|join|explore|discuss|reach|show|bring|start|launch|get|partner|support|chat|collaborate|continue|extend|you|your|our|what|having|working|using|how|potentially|possibly|<word>}`,
      `{i'm|i am|we're|we are} ${so} ${thrilled}$`,
      `${selfIs} {genuinely|truly|honestly|so|super|really} ${thrilled}`,
      "{i'd|we'd|i would|we would} be delighted {to|if|by|for}",
      `{welcome|welcoming} you {to|into} our {<word>|} family`,
      `{leaves|left|makes|made|gets|got|has|have} {me|us} ${so} {excited|thrilled|stoked|pumped|fired up|proud|happy to}`,
      `{really|truly|so|that|what|it|which|idea|opportunity|prospect|possibility} {really|truly|genuinely|} {excites|thrills|inspires|energizes|energises|motivates} {me|us}`,
      "{i'm|i am|we're|we are|we were|i was|am|are} {so|super|really|very|incredibly|extremely|absolutely|truly|beyond|more than|just so} {delighted|happy|pleased|glad|proud|grateful} {to {have|be|announce|share|invite|introduce|connect|meet|work|welcome|offer|partner|help|call|present|bring|serve}|that you|about {what|this|our|how|the}|for {the|you|your}}",
      '{eager|enthusiastic} to {contribute|bring|apply|help|connect|support|make a difference}',
      "{can't|cannot|can not|can hardly|could hardly|couldn't|could not} wait {to|for|until|till}",
      "{can't|cannot|can not|can hardly|can barely|could barely} contain {my|our} <...>",
      'from {the bottom of|} {my|our} {heart|hearts}',
      '{it|this|that|what} {truly|really|} {breaks|broke|warms|warmed|fills|filled|melts|makes} {my|our} {heart|hearts} {with|}',
      '{dying|itching|bursting|buzzing} to {share|tell|show|know|talk|meet|hear|see|get|work|<word>}',
      "{couldn't|could not|cannot|can't} be {more|any|} {excited|happier|prouder|thrilled|more <word>|delighted|pleased|proud|grateful}",
      "{kept me up|lost sleep|couldn't sleep|could not sleep|can't stop} {thinking|over|about|because|smiling|talking}",
      `{would|'d|i'd|we'd|i would|we would} {genuinely|truly|absolutely|sincerely|honestly|dearly|wholeheartedly|personally} {love|like|enjoy|value|welcome|cherish|be ${thrilled}|be grateful}`,
      '{it|this|that} {would|will|is|has been|was} {be|} {truly|really|such|indeed|} {a|an|my|our} {true|real|great|absolute|huge|distinct|immense|incredible|tremendous|sincere|utmost|} {honor|honour|privilege|pleasure and|dream} {to|for|if|come|and|<word>}',
      `{i'd|we'd|i would|we would|would} be {so|truly|deeply|absolutely|very|more than|incredibly|extremely|beyond|} {honored|honoured|privileged|thrilled|ecstatic|overjoyed|stoked|delighted|over the moon|humbled} {to|if|by|for|at|and}`,
      'with {great|much|sincere|the greatest|utmost|tremendous|immense} {excitement|enthusiasm|pleasure|joy|pride|delight|passion}',
      '{my|our} {excitement|enthusiasm|eagerness|passion|dedication|love} {about|for|to|at|in|of|and}',
      "{i'm|i am|we're|we are|and} {so|truly|deeply|very|} humbled {and|by|to|that}",
      '{proud|privileged|honored|honoured|blessed|grateful|fortunate} to be {a|} part of your {<word>|} {journey|story|growth|success}',
    ],
    sincerity: [
      `{i|we} {do|also|really|} ${vow} {do|} {believe|believed|feel|think|want|wish|hope|love|enjoy|value|care|like|mean|wanted|hoped|understand|appreciate}`,
      '{from a|out of|with|out of a} {place of|} {deep|} {genuine|sincere|true|real|love|empathy|honesty|respect|compassion|care} {care|interest|concern|desire|curiosity|belief|and <word>|respect|love|admiration}',
      'from a place of {love|care|empathy|honesty|respect|service|compassion|generosity|gratitude|abundance}',
      '{my|our} {genuine|sincere|sincerest|heartfelt|true|deepest|honest|fervent} {desire|hope|wish|belief|intention|interest|concern|care|commitment|goal|aim|aspiration|feeling|conviction|gratitude}',
      '^{believe|trust} me {when|i|we|you|this|it|on}',
      '{believe|trust} me when i {say|tell}',
      'rest assured {that|} {we|i|you|your|our|my}',
      '{hand on heart|cross my heart|scouts honor|and i mean it|and we mean {it|that}|i mean that sincerely}',
    ],
    effort: [
      '{go|goes|going|went|gone|run|walk} {that|the|an|those} extra {mile|miles|step|yard}',
      '{go|goes|going|went|gone} above and beyond',
      'above and beyond {for|to|what|in|service|the}',
      '{strive|strives|striving|endeavor|endeavour|endeavors|work hard|do our best|do my best|do everything|doing our best|try our best|do our utmost|do whatever it takes} {to|for} {always|provide|offer|give|deliver|ensure|make|help|serve|solve|exceed|treat|be|meet|bring|build|create|keep} {you|our|the|your|every|each|all|a|an|exceptional|excellent|outstanding|sure|potential|it|quality|high|great|people|clients|customers|happy|<word>}',
      '{always|never fail to|constantly} {aim|strive|try|work|endeavor|endeavour} to {<word>|<word> <word>} {our|your|you|the|every|each|potential|clients|customers|a|best}',
      '{strive|strives|striving} for {excellence|perfection|quality|customer|client|the best|the highest|total|complete|100}',
      '{personal|personalized|personalised|individual|individualized|individualised|undivided|white glove|special|dedicated|loving} {attention|touch|care} {to|for|that|you|in|with|and|on|from|every|each}',
      '{dedicated|personal|white glove} {service|support} {to|for|that|you} {you|every|each|all|our|your}',
      '{exceed|exceeds|exceeding|surpass|surpassing} {your|our|all|their|customer|client|clients|customers} <...> {expectations|expectation}',
      '{take|takes|taking|took} {great|real|immense|enormous|huge|special|} {pride|care|joy|pleasure|satisfaction} in {our|my|<word> {after|you|your|our|every|each|people|clients|customers}|helping|providing|delivering|offering|serving|every|each|being|the|what|making|giving|building|creating|seeing|supporting}',
      '{demonstrate|show|prove|reflects|demonstrates|shows} {my|our} {commitment|dedication|devotion|passion|care|enthusiasm}',
      "{i've|i have|we've|we have|i|we} {taken|took} the {time|trouble|liberty} to {<word>|} {gather|research|prepare|review|study|look|learn|read|understand|put|analyze|analyse|compile|examine|go|explore|write|create}",
      '{pour|poured|pouring|put|puts|putting} {our|my|their|all our|all my} {whole|entire|} {heart|hearts|soul|souls|heart and soul|hearts and souls|all|everything|passion|love|blood} {and <word>|} {into|in}',
      '{bend|bent|bending} over {backwards|backward}',
      '{every|each} step of the {way|journey|process}',
      '{work|works|working|worked|fight|fighting} {tirelessly|relentlessly|hard every day|around the clock|day and night|passionately|night and day|24 7} {to|for|on}',
      '{tirelessly|relentlessly} {work|works|working|worked|fight|fighting}',
      "{never|won't|don't|not|will not|refuse to} {rest|stop|sleep|settle|quit|compromise} {on {quality|service|it|our|your}|for less|until {you|your|every|we|our}}",
      'leave no stone unturned',
      '{highest|utmost|greatest} {standards|standard|level|levels|degree} of {care|service|integrity|customer|client|honesty|professionalism|quality|respect|ethics|excellence|satisfaction}',
      '{hold|holds} {ourselves|myself} to {the|a|very|high}',
    ],
    respect: [
      '{we|i} {really|truly|greatly|highly|deeply|sincerely|do|very much|genuinely|fully|always|} {value|treasure|cherish|respect} {and <word>|} {your <word>|your {<word>|} {business|time|trust|partnership|feedback|opinion|privacy|support}|our {customers|clients|relationship|partnership|members|users|partners}|each <word>|every <word>|you}',
      '{we|i} {really|truly|greatly|highly|deeply|sincerely|do|very much|genuinely|always} {appreciate|value|treasure|cherish} {your|our|the} {<word>|} {business|loyalty|trust|patronage|partnership|continued support|friendship|relationship|custom} {and <word>|}',
      '{want|wants|trying|try|like} to {be|stay|remain} {respectful|mindful|considerate|conscious|cognizant} of {your|how|the|you}',
      "{i'm|i am|we're|we are|being|to be} {very|always|fully|} {respectful|mindful|conscious|considerate|cognizant|sensitive} {of|to} {your|how|you|the}",
      '{respect|value|respecting|valuing} your {time|inbox|schedule|busy schedule|business|privacy|opinion|decision|space|trust|partnership|feedback|boundaries}',
      '{your|how} {time|time is|busy and} {is|} {very|extremely|so|incredibly|} {valuable|precious|important|limited}',
      '{keep|keeps|keeping} {things|it} {simple and|honest and|friendly and|} {respectful|honest}',
      '{utmost|deepest|greatest|deep} {respect|appreciation|gratitude} for {your time|you|our {clients|customers}|each|every}',
    ],
  },
  except: [
    `{excited|thrilled|delighted|stoked|pumped|honored|honoured} {to {hear|learn|see|read|know|find} {that|about|you|you're|you've|you are|your|how|of|out}|about {it|this|that}|to be {part|a part} of your}`,
    "{not|never|n't|isn't|aren't|wasn't} {so|very|} {excited|thrilled|delighted} {by|about|with}",
    '{we|i} {care|cared} for {a|an|the|<number>|my|our} {<word>|} {patients|patient|horses|children|animals|gardens|people|residents|mother|father|parents|dogs|elderly}',
    '{we|i} care for <number>',
    '{glad|happy|pleased|grateful|excited|thrilled|delighted|proud} to {hear|learn|see|read|know} {that|about|you|your|how|from|of|it|the|<name>}',
    "{don't|doesn't|do not|does not} {really|} care",
    'care {home|homes|plan|package|provider|providers|team|worker}',
  ],
  examples: {
    flags: [
      'Hi Ana, we truly care about our customers. Our rota tool is quick to set up.',
      'Hi Ana, your success is our top priority. Our rota tool is quick to set up.',
      'Hi Ana, I have a deep passion for kitchens. Our rota tool is quick to set up.',
      "Hi Ana, I'm so excited to connect! Our rota tool is quick to set up.",
      'Hi Ana, I genuinely believe that a rota should be fair.',
      'Hi Ana, we always go the extra mile. Our rota tool is quick to set up.',
      'Hi Ana, we respect your time. Our rota tool is quick to set up.',
    ],
    allows: [
      'Hi Ana, support answers within an hour, also on Sundays. The log is public.',
      'Hi Ana, your team sounds excited about the new kitchen. When does it open?',
      'Hi Ana, I believe the second table is out of date: it still shows the old kitchen.',
      'Hi Ana, the rota you posted has three people on Sundays. Is that enough?',
      'Hi Ana, happy to send the table if it helps.',
      'Hi Ana, do your cooks care about which shift they get?',
      "Hi Ana, I can't wait for the second part of your series on rye.",
      'Hi Ana, I value your opinion on the second rota in particular.',
    ],
  },
  *check(_draft, _options, matches) {
    for (const match of matches) {
      if (match.sentence.zone === 'greeting' || isQuestionToReader(match) || isTheirs(match)) continue
      if (match.group === 'excitement' && isAboutTheirWork(match)) continue
      if (match.group === 'respect' && saysWhatFor(match)) continue
      yield { at: match, message: match.group as 'caring' }
    }
  },
})
