import { defineRule } from 'carelint/rule'
import type { PhraseMatch, Span, Word } from 'carelint/rule'

/** Whose praise is a frame whose object decides: "impressed by your … growth" is flattery, "… talk on rotas" is not. */
const framed = { loveOf: 'love', impressedBy: 'impressed', praiseOf: 'praise' } as const

/** Objects too large for anyone to check what is meant. */
const vague = new Set(
  `company team work career background profile experience experiences growth success business brand leadership achievements
  accomplishments journey story website site product products platform mission vision expertise record content insights
  talent dedication commitment innovation reputation credentials resume portfolio approach passion efforts culture knowledge
  skills impact progress organization organisation startup app store shop channel page feed blog posts videos projects
  contributions ethic linkedin perspective perspectives position presence firm qualifications trajectory momentum results
  focus values willingness energy style quality offering offerings services service operation strategy community job
  network insight thinking ideas resumé backstory research lab art artwork photos pictures photography images music
  collection design designs writing taste vibe home house property garden gallery books publications articles
  newsletter podcast channel instagram account listing listings portfolio craft students school faculty department
  collaboration collaborations clientele menu aesthetic`.split(/\s+/u),
)

const linking = new Set('and of in the your & work thought professional'.split(' '))

/** What follows praise and makes it checkable: "your talk on …", "your work for …". */
const naming = new Set(
  'on about for from during when where because titled called regarding since which that'.split(' '),
)

/** How far behind its frame the object of praise can stand. */
const reach = 5

/** Where the object of praise cannot reach. */
const ends = new Set('and or to as that who so but'.split(' '))

/** How a reader or something of theirs is said to be good. */
const grand =
  '{impressive|amazing|incredible|inspiring|inspirational|stellar|outstanding|fantastic|awesome|brilliant|phenomenal|extraordinary|remarkable|exceptional|wonderful|stunning|innovative|insightful|fascinating|excellent|superb|terrific|fabulous|admirable|cool|tremendous|unparalleled|gorgeous|beautiful|exemplary|commendable|enviable|captivating|great|interesting|exciting|refreshing|noteworthy|unbelievable|groundbreaking|cutting edge|super cool}'
/** The same where it ends what is said: "your … is top notch". */
const grandly =
  '{impressive|amazing|incredible|inspiring|inspirational|stellar|outstanding|fantastic|awesome|brilliant|phenomenal|extraordinary|remarkable|exceptional|wonderful|stunning|insightful|fascinating|excellent|superb|terrific|fabulous|admirable|super cool|so cool|tremendous|unparalleled|gorgeous|exemplary|commendable|enviable|captivating|refreshing|unbelievable|unmatched|second to none|something special|top notch|on point|well written|thought provoking|beautifully designed|no small feat|nothing short of <word>|out of this world|very interesting|truly interesting|really interesting|really great|truly great|very impressive}'
const very = '{truly|really|so|very|also|quite|pretty|absolutely|always|simply|just|definitely|super|rather|}'
const yours = "{your|your own|your company's|your team's|your organization's|your organisation's}"
const you =
  "{you|you've|you're|you have|you are|you guys {are|have|}|your team {has|is|}|your company {has|is|}|your organization {has|is|}|<name> {has|is|}}"
const did =
  '{been|} {doing|done|built|building|accomplished|achieved|created|creating|made|making|up to|working on|grown|put together|developed|contributed}'

const breaks = /[,;:.—–!?()]/u

function isCheckable(word: Word): boolean {
  return word.kind === 'number' || word.placeholder?.kind === 'research' || /["“«]/u.test(word.before)
}

/** The index behind the vague object of a frame, or -1 where the object is something else. */
function objectEnd(words: readonly Word[], from: number): number {
  let end = -1
  for (let at = from; at < words.length && at < from + reach; at++) {
    const word = words[at] as Word
    if (at > from && breaks.test(word.before)) break
    if (end >= 0 && !vague.has(word.key) && !linking.has(word.key)) break
    if (vague.has(word.key)) end = at + 1
    else if (naming.has(word.key) || ends.has(word.key)) break
  }
  return end
}

/** "For years", "since forever": what follows is a time, not the thing. */
const times = new Set('a an years many some quite the several over so ages'.split(' '))

function namesTheThing({ sentence, from, group }: PhraseMatch, to: number): boolean {
  const { words } = sentence
  if (
    words
      .slice(from, to)
      .some(({ text }) => /^(?!(?:it|that|there|what|he|she)['’])\p{Lu}.*['’]s$/iu.test(text) && /^\p{Lu}/u.test(text))
  )
    return true
  if (words.slice(from, to + 8).some(isCheckable)) return true
  const [next, then] = words.slice(to, to + 2)
  if (group === 'verdict' || group === 'encouragement' || !next || !then) return false
  if ((next.key === 'for' || next.key === 'since') && times.has(then.key) && !words.some(isCheckable)) {
    return !words.slice(to + 1, to + 6).some(({ key }) => /^(years?|while|time|months?|ages|days?)$/u.test(key))
  }
  return naming.has(next.key) && !breaks.test(next.before)
}

/** Words that make what follows the sender's own. */
const ownVerbs = new Set("our my we we've we're".split(' '))

/** "Acme has achieved great results" in what lends the sender credit is praise of a customer; "we have a great team" of us. */
function praisesOthers({ sentence, from, to }: PhraseMatch): boolean {
  const words = sentence.words.slice(from, to)
  if (words.some(({ who, placeholder }) => who !== undefined || placeholder !== undefined)) return false
  if (sentence.words.slice(Math.max(0, from - 4), from).some(({ key }) => ownVerbs.has(key))) return true
  return ['proof', 'pitch', 'introduction'].includes(sentence.move) && /^\p{Lu}/u.test(words[0]?.text ?? '')
}

function whole(match: PhraseMatch, to: number): Span {
  return { start: match.start, end: Math.max(match.end, match.sentence.words[to - 1]?.end ?? match.end) }
}

export default defineRule({
  pillar: 'care',
  summary: 'Praises the reader with nothing behind it that anyone could check.',
  why: 'Praise that would fit anyone sounds like the price of what comes next.',
  instead: 'Name the one thing of theirs that you mean and what it did for you, or leave the praise out.',
  unless: 'You know each other, and the reader knows what you mean.',
  source: 'Seed essay "Show You Care"; Brown and Levinson 1987 on praise before requests',
  severity: 'warn',
  messages: {
    love: '"{match}" is liking without a reason: the reader cannot tell what you saw.',
    impressed: '"{match}" says how you feel and not what you saw.',
    praise: '"{match}" is praise that would fit anyone, so it reads as bait.',
    verdict: '"{match}" judges the reader from afar, which reads as buttering up.',
    encouragement: '"{match}" pats the reader on the back without naming the work.',
  },
  phrases: {
    love: [
      '{big|huge|massive|great|long time|longtime} fan$',
      "{been|be|always been|i'm|i am|we're|we are} {a|an} {<word>|<word> <word>|} {fan|admirer|follower|believer} {of|in} {your|what|you|everything|<name>|the work}",
      '{big|huge|massive|long time|longtime|avid|great} {fan|believer|follower} {of|in} {the {podcast|blog|show|newsletter|channel|brand|company|work|product|content|site|store|shop|app}|what|<name>}',
      `{admire|love|loving|respect|appreciate|like} the {<word>|<word> and <word>|} {culture|work|community|brand|team|things|company|content|product|passion|vision|energy|mission|impact|way|vibe} {that|} ${you} ${did}`,
      `{utmost|greatest|deep|deepest|huge|so much|much|immense|tremendous|enormous|a lot of} {respect|admiration|appreciation} {and <word>|} for {what|you|your|all|everything|the work}`,
      '{learn|learned|learnt|get|gain|gained} {so|very|} {much|a lot|a ton|tons} {of <word>|} from {your|you}',
      '{heard|hear|hearing|read} {nothing but|so many|many|lots of|a lot of|only|such|} {good|great|amazing|wonderful|nice|fantastic|incredible|awesome|positive} things about {you|your <word>|<name>}',
      'nothing but {good|great|amazing|wonderful|praise|respect|admiration} {things|} {about|for} {you|your|<name>}',
      "{i|we} {just|really|absolutely|truly|also|genuinely|personally|do|always|sincerely|deeply|} {love|loved|adore|like|liked|admire|admired|appreciate|respect|enjoy|dig} {what|all that|everything|the things|how|the way} {you|you're|you've|you guys|you all|your team|your company|y'all|<name>} {and your team|guys|all|} {are|is|have|has|'re|} {been|} {doing|building|built|build|done|do|creating|created|growing|making|achieved|accomplished|up to|stand for|working on|putting out|put out|represent|bring|running} {with|at|over at|there|in|} {<name>|}",
      "{love|loved|loving|like|admire} {what|everything} {you're|you are|you've|you guys|you|you all|your team|<name>} {and your team|guys|all|} {are|is|have|has|} {been|} {doing|building|built|done|creating|up to|working on|putting out|achieved} {with|at|over at|} {<name>|}",
      '{big|huge|massive|long time|longtime|biggest|avid|great|real|total|loyal|mega} {fan|fans|admirer|follower|believer} of {you|your {<word>|<word> <word>}|yours|<name>|what you|the work|everything|all|how you}',
      "{i'm|i am|i've been|i have been|we're|been} {a|an} {<word>|} {fan|admirer|follower} of {your <word>|<name>|what you|yours|you|the work|everything}",
      "{i've|i have|we've|we have} {long|always} {been|} {admired|admiring|respected|impressed|inspired} {by|} {you|your <word>|what you|<name>}",
      "{been|i've been|i have been|we've been} following {you|your {work|career|company|journey|growth|content|progress|success|posts}|<name>} {closely|with {great|much|keen} {interest|admiration|excitement}}",
    ],
    loveOf: [
      "{i|we} {just|really|absolutely|truly|also|genuinely|personally|do|sincerely|deeply|} {love|loved|adore|admire|admired|respect|am loving|enjoy|enjoyed|like|liked} {your|your company's|your team's|<name>}",
      '^{just|really|absolutely|truly|} {love|loved|loving|adore|admire} {your|the}',
      "{i'm|i am|we're|really|been|absolutely} {really|absolutely|just|} {loving|enjoying|digging} {your|the}",
      '{enjoy|enjoyed|love|loved|like|liked|enjoying|loving} {reading|following|browsing|watching|listening to|seeing|looking through|looking at|going through|exploring|checking out|hearing about} {all|} {about|} {your|the}',
      "{couldn't|could not|can't|cannot} help {but|} {notice|noticing|admire|admiring} your {<word>|}",
      '{i|we} {truly|really|greatly|deeply|genuinely|sincerely|so|very much} {admire|respect|love|enjoy|appreciate} {the|how}',
    ],
    impressed: [
      `{found|find} {it|them|this|that|everything} ${very} ${very} {impressive|amazing|incredible|inspiring|stellar|outstanding|fantastic|awesome|brilliant|phenomenal|remarkable|exceptional|wonderful|stunning|insightful|fascinating|excellent|superb|refreshing|attractive}`,
      `{impressed|inspired|amazed|blown away|wowed|fascinated} {by|with|at} {the|all the} {<word>|} {work|things|impact|growth|success|progress|quality|level|results|community|culture|brand|team|company} {that|} ${you}`,
      "{impressed|inspired|amazed|blown away|humbled|in awe|intrigued|fascinated|captivated|wowed|astonished|awed} {by|with|of|at} {just|all|} {how|what|everything|all} {much|far|quickly|well|} {that|} {<name>|you|you're|you've|you have|you are|your team|the team|you guys} {have|has|and your team|are|is|} {been|} {accomplished|achieved|done|doing|built|building|created|creating|come|grown|growing|managed|run|do}",
      "{was|am|i'm|were|are|we're|left|came away|walked away} {so|very|really|truly|super|incredibly|deeply|beyond|extremely|seriously|quite|thoroughly|hugely|genuinely|always|} {impressed|inspired|amazed|blown away|wowed}$",
    ],
    impressedBy: [
      "{impressed|inspired|amazed|blown away|humbled|in awe|intrigued|fascinated|captivated|struck|wowed|astonished|awed} {by|with|of|at} {all|both|} {of|} {your|the|<name>|your company's|your team's}",
      '{found|find} {your|<name>}',
    ],
    praise: [
      '{impressive|amazing|incredible|stunning|awesome|fantastic|beautiful|outstanding|remarkable} {portfolio|profile|background|work|resume|career|track record|growth|listing|listings|website|site|store|setup|stuff|brand|collection|team|feed}$',
      'your {experience|expertise|work|knowledge|background|input|insight|insights|perspective|skills|contribution|contributions|voice|presence} <...> {is|are|would be|will be} {so|very|really|truly|incredibly|extremely|hugely|highly} {valuable|invaluable|helpful|valued|impressive|interesting|useful}',
      '{appreciate|love|admire|like|respect|value} how {much|deeply|well|hard|far|passionate|passionately|seriously|thoughtful|thoughtfully|committed|dedicated|creative|strongly|carefully} {<word>|} {you|your|<name>}',
      'your {talk|session|story|voice|experience|presence|expertise|knowledge|insights|perspective|participation|speech|message|work} {will|would|could|can} {truly|really|greatly|definitely|certainly|surely|undoubtedly|} {benefit|inspire|enrich|elevate|resonate with|be a {great|huge|wonderful|valuable}|add {so much|great|tremendous|real|a lot}|bring {so much|great|tremendous|immense}}',
      `${yours} <...> {is|are|looks|look|has been|have been|was|were|seems|sounds} ${very} ${very} ${grandly}`,
      `what {you|you've|you have|you guys|your team|<name>} {has|have|} ${did} {<...>|} {is|are|has been|was} ${very} {impressive|amazing|incredible|inspiring|outstanding|remarkable|phenomenal|fantastic|no small feat|extraordinary|awesome|stunning|second to none|unbelievable}`,
      `${you} {built|created|grown|made|done|developed|put together|got|have|building|creating} {something|quite the <word>|quite a <word>|some} ${very} {special|great|amazing|incredible|remarkable|unique|awesome|extraordinary|beautiful|wonderful|impressive|cool|inspiring|magical}`,
      '{your|the|this|a|such an|of the most|from the|at your} {highly|very|most|} {esteemed|reputed|prestigious|reputable|distinguished|renowned|well reputed|highly respected|well respected|celebrated} {<word>|} {organization|organisation|company|institution|institute|firm|lab|laboratory|group|university|department|team|concern|business|brand|school|agency|journal|publication|blog|site|website}',
      'your {<word>|<word> <word>|} {reputation|name|work|fame|record|results} {precedes you|speaks for itself|speak for themselves|proceeds you}',
      'your {passion|love|dedication|commitment|enthusiasm|care|expertise|talent|personality|creativity} {<...>|} {shines|shine|comes|is evident|is clear|is obvious|is palpable|is contagious|is infectious} {through|across|in|}',
      '{wealth|depth|breadth} of {experience|knowledge|expertise|insight|talent} {that|} {you|you have|you bring|your}',
      `{you|you've|you have|<name> has} {got|} such {a|an} {<word>|} {wealth|depth|breadth|gift|talent|knack|eye|way}`,
      `it's {so|really|very|truly|always|} {rare|refreshing|inspiring|not often} {to|that|i|you} {see|find|meet|come across} {a|an|someone|people|companies|somebody|} {<word>|} {<word>|} {with such|like you|so <word>|who truly|who really|like yours}`,
      `{great|good|awesome|amazing|exciting|inspiring|wonderful|incredible|fantastic|cool|fun|nice|impressive|remarkable|lovely} to {see|watch|witness|hear about|follow} {how far|all|everything|the growth|the success|all the|your {growth|success|journey|progress|rise|momentum|achievements|work}}`,
      '{nice|great|good|fantastic|awesome|amazing|excellent|incredible} {job|work} {on|with} {the|your} {site|website|company|brand|business|content|work|store|team|page|profile|shop}',
      '^{wow|really|} {great|awesome|amazing|fantastic|nice|cool|beautiful|impressive|incredible|lovely|stunning|gorgeous|superb|wonderful|excellent} {looking|} {company|website|site|profile|brand|product|team|work|store|page|shop|story|content|feed|stuff|background|resume|career|portfolio|people|blog|app}$',
      '^{great|awesome|amazing|fantastic} {company|team|brand} {great|awesome|amazing|fantastic} <word>',
      '{exciting|great|amazing|big|incredible|cool|awesome|impressive} {times|things|stuff} {are|} {happening|going on|ahead|} {at|over|for|with|from|coming from|there} {<name>|your|you|there|the}',
      `your {<word>|<word> and <word>|<word> <word>|} {background|experience|profile|skills|skill set|skillset|expertise|resume|career|work|research|qualifications} {is|are|seems|seem|looks|look|would be|makes you|make you|appears to be} {like|} {to be|} ${very} {exactly what|just what|precisely what|{a|an} {<word>|} {great|perfect|excellent|ideal|strong|fantastic|amazing|terrific|outstanding|wonderful|natural} {<word>|} {fit|match|asset|addition|candidate}|perfectly suited|ideally suited|perfect for|ideal for|well suited}`,
      'your {<word>|<word> <word>|} {background|experience|profile|skills|expertise|resume|portfolio|work} {aligns|align|fits|fit|matches|match|resonates|resonate} {really|so|very|} {perfectly|beautifully|nicely|well|deeply|exceptionally} {with|what|the|our|}',
      `{your|<name>|the} {<word>|<word> <word>|} {mission|vision|story|values|message|work|journey|philosophy|approach} {really|truly|deeply|strongly|} {resonates|resonate|resonated|speaks|spoke|inspires|inspired|moved|touched} {deeply|strongly|with|to|} {with|} me`,
      'your {<word>|<word> and <word>|<word> <word>|} {company|team|work|career|background|profile|experience|growth|success|business|brand|leadership|achievements|journey|story|website|site|product|platform|mission|vision|expertise|record|content|reputation|portfolio|approach|passion|culture|credentials|resume|skills} {really|truly|definitely|immediately|certainly|instantly|also|} {impressed|inspired|amazed|caught my {eye|attention}|caught our {eye|attention}|stood out|stands out|stand out|speaks for itself|resonated|resonates|impresses|inspires} {me|us|to me|to us|with me|}',
      'your {<word>|<word> and <word>|<word> <word>|} {company|team|work|career|background|profile|experience|growth|success|business|brand|leadership|achievements|journey|story|website|site|product|platform|mission|vision|expertise|record|content|reputation|portfolio|approach|passion|culture|credentials|resume|skills} {is|are|has been|have been|looks|look|seems} {truly|really|so|very|also|quite|nothing short of|} {impressive|inspiring|amazing|incredible|outstanding|remarkable|second to none|admirable|exceptional|fascinating|fantastic|awesome|unmatched|unparalleled|phenomenal|stellar|something special}',
      "{you've|you have|you guys have|your team has|<name> has|you} {built|created|done|grown|achieved|accomplished|developed|put together|made} {such|} {a|an|some|} {truly|really|absolutely|} {impressive|amazing|incredible|outstanding|fantastic|awesome|phenomenal|remarkable|exceptional|wonderful|great|excellent|inspiring|unbelievable|stunning|stellar|beautiful} {<word>|}",
      "{the|that|all the|some|such} {impressive|amazing|incredible|outstanding|fantastic|awesome|phenomenal|remarkable|great|excellent|inspiring|wonderful|stellar|important} {work|things|job|stuff|growth|progress|success} {that|} {you|you're|you've|you are|you have|your team|<name>|you guys} {and your team|} {are|is|has|have|do|does|} {been|} {doing|done|do|does|did|achieved|building|leading|seen|made|making|had}",
      '{congrats|congratulations|kudos|well done|props|hats off} {to you|to <name>|to your team|} {on|for} {all|} {your|the|all your|<name>} {recent|continued|amazing|great|impressive|incredible|ongoing|tremendous|well deserved|} {recent|great|} {success|successes|growth|momentum|achievements|accomplishments|achievement|progress|work}',
      "{congrats|congratulations|kudos} {on|for} {everything|all} {you've|you have|you|your team has} {<word>|}",
      "{impact|difference} {you've|you have|you're|you are} {had|made|making|having} {is|has been} {truly|really|} {impressive|inspiring|amazing|incredible|remarkable|outstanding|huge|admirable}",
      "{your|you have a|you've a|with such a} {wealth|depth|breadth} of {experience|knowledge|expertise|insight|talent}",
      'your {insights|perspective|input|expertise|experience|opinion|thoughts|feedback|contribution|contributions|advice|knowledge|guidance|presence} {would be|are|is|will be|were|was|have been|has been} {so|truly|really|incredibly|extremely|very|hugely|immensely|highly|absolutely|} {valuable|invaluable|amazing|incredible|priceless|inspiring|insightful|valued}',
    ],
    praiseOf: [
      `{your|your own|your company's|your team's} {very|truly|so|quite|} {${grand}|unique|extensive|vast|rich|proven|solid|diverse|strong|excellent|lovely|awesome|esteemed|respected}`,
      "{you|you've|you guys|your company|your team|<name>} {have|has|} {got|} {such|} {a|an} {truly|really|very|pretty|} {impressive|amazing|incredible|inspiring|stellar|outstanding|fantastic|awesome|brilliant|phenomenal|remarkable|exceptional|wonderful|stunning|fascinating|excellent|superb|great|terrific|unique|cool|exciting|interesting|strong|solid|proven|beautiful|enviable}",
      '{such|what} {a|an} {truly|really|very|} {impressive|amazing|incredible|inspiring|stellar|outstanding|fantastic|awesome|brilliant|phenomenal|remarkable|exceptional|wonderful|stunning|fascinating|unique|cool|exciting|interesting}',
      '{an|a|is|really|very|truly|so} {impressive|inspiring|outstanding|stellar|phenomenal}',
      '^{truly|really|very|} {impressive|amazing|incredible|tremendous|stellar|phenomenal}',
    ],
    verdict: [
      "{you're|you are|you|<name> is|your team is|your company is} {clearly|obviously|truly|really|evidently|so|incredibly|extremely|very|such a|undoubtedly|definitely|one} {<word>|} {good at|great at|talented|gifted|skilled|passionate about what|knowledgeable|accomplished|successful|inspiring|impressive|dedicated|creative|hard working|smart|well respected}",
      "{you're|you are|you seem to be|you're considered|<name> is|your company is|your team is|as} {clearly|obviously|definitely|certainly|truly|really|undoubtedly|known as|considered|} {a|an|the|one of the} {true|real|<word>|} {leader|expert|pioneer|visionary|trailblazer|authority|rockstar|rock star|legend|inspiration|genius|superstar|guru|role model|master|powerhouse|force} {in|at|of|on|to|when|and|for}",
      "{it's|it is|it was} {so|very|quite|pretty|abundantly|} {clear|obvious|evident|apparent|no surprise|no wonder} {to me|from <...>|} {that|} {you|you're|you've|your|why} {<word>|} {care|cares|know|knows|love|take|put|pride|are|passionate|work|have|understand|value|people|team|value|been}",
      "{can|could} {really|} {tell|see|feel} {that|how|} {much|} {you|you're|your} {<word>|} {care|cares|love|passionate|talented|put|take pride|dedicated|<word> deeply}",
      '{you|you guys|your company} {seem|seems|sound|sounds|look|looks|strike me|strikes me|come across|stand out|stood out|stands out} {like|as|to me as} {a|an|someone|somebody|the {kind|type|sort}|the perfect|quite} {who|that|<word>|}',
      '{your company|your team|your organization|your business|your firm|your lab|your group|<name>|you} {is|are|has been|have been} {really|truly|clearly|} {making {waves|headlines|a name|a {real|huge|big} difference|an impact|a splash}|turning heads|going places|on fire|on a roll|at the {very|} {forefront|top|pinnacle|cutting edge|leading edge|vanguard}|leading the way|well {known|respected|regarded}|highly {regarded|respected|recommended}|known {for|as}|renowned|revolutionizing|pushing the boundaries|raising the bar|setting the {bar|standard|pace}|a breath of fresh air|the talk of}',
      '{<name>|you|your company|you guys} {has|have} {really|truly|clearly|} made {quite|} a name {for|in}',
      '<name> is {clearly|truly|easily|arguably|widely|} {one of|among|known as|} the {most|best|top|leading|finest|coolest|hottest|brightest} <word> {<word>|} {in|on|of|out|around|i}',
      'your {group|lab|team|company|institute|department|firm|agency|studio|school} {does|do|is doing|conducts|produces|puts out|creates|delivers|has done|makes} {some of the|some|such|} {really|truly|very|most|} {cutting edge|groundbreaking|great|amazing|incredible|wonderful|fantastic|impressive|important|interesting|exciting|beautiful|stunning|excellent|outstanding|inspiring|best|cool} <word>',
      "{you're|you are|you have|you've|<name> is} {widely|well|highly|universally|internationally|} {known|recognized|recognised|respected|regarded|admired|loved|celebrated|reputed|famous} {for|as|in|among|throughout|across|by|all over} {your|being|the|one|a|an|so|all|<name>|<word>}",
      '{everyone|everybody|people} {tells|tell|says|say|keeps telling|know|knows} {me|} {that|} {you|your|<name>} {are|is|were|the|have} {the best|amazing|great|the go to|one of|an expert|a genius|incredible}',
      "{you|you're|you are|you guys are|<name> is|your team is|you all are|you and your team are} {absolutely|really|truly|clearly|obviously|totally|just|} {killing|crushing|smashing|nailing|rocking|slaying} it {at|with|over|in|} {<name>|}",
      '{you|you guys|your team|your business|your company|<name>} {clearly|obviously|really|truly|certainly|definitely|evidently} {know|knows|have|has|do|does|get|gets|understand|understands|care|cares|excel|excels|produce|produces|stand|stands|go|goes|love} {what|your|great|amazing|how|a|an|the|excellent|good|it|about|out|quality|above} {<word>|<word> <word>|}',
      "{you're|you are|you|<name> is|your team is} {doing|do|done|did|have done|'ve done|has done} {such|some|} {a|an|} {really|truly|absolutely|} {great|amazing|incredible|impressive|interesting|awesome|big|exciting|cool|inspiring|stellar|outstanding|beautiful|wonderful|fantastic|phenomenal|excellent|fabulous|remarkable} {things|work|stuff|job} {at|in|with|over|there|here|} {<name>|}",
      "{you're|you are} {clearly|obviously|definitely|certainly|truly|really|such|} {a|an|one of the|the} {most|} {natural|born|true|real|genuine|great|amazing|incredible|remarkable|rare|top|leading|recognized|recognised|respected|visionary|trailblazer|rockstar|genius|thought|industry|smart|savvy|successful|brightest|best|forward thinking|innovative|renowned|inspiring} {leader|leaders|expert|experts|authority|talent|talents|professional|visionary|innovator|entrepreneur|minds|voices|founder|founders|pioneer|people in}",
      '{someone|somebody|a person|people|a leader|an expert|a professional|professionals|talent|leaders} {of|with} your {caliber|calibre|stature|expertise|experience|talent|vision|seniority|background|skills|reputation|knowledge|<word> background}',
      "{you|you'd|you would|you'll|you will|you could|you might|you may} {would|will|} {make|be} {a|an|the|our|such a} {really|truly|very|absolutely|} {perfect|great|excellent|fantastic|amazing|wonderful|incredible|awesome|terrific|outstanding|exceptional|phenomenal|natural} {<word>|} {fit|match|mentor|speaker|addition|candidate|guest|partner|asset|choice|leader|advisor|contributor|ambassador|teacher|member|role model|judge|panelist}",
      'your finger on the pulse',
      '{as|being} {a|an} {<word>|} {industry|thought|market|visionary|respected|recognized|recognised|renowned} {leader|leaders|expert|innovator|figure|authority}',
      "{you're|you are|you guys are|your team is} {all|} {truly|absolutely|really|simply|just|so|} {awesome|amazing|incredible|brilliant|phenomenal|fantastic}",
      'your {team|company|work|people} {does|do} {some|such|} {really|truly|} {incredible|amazing|great|fantastic|inspiring|awesome|wonderful|excellent} {work|things|stuff}',
      "{inspiring|amazing|incredible|impressive|remarkable} to {see|watch|follow|read|hear|witness} {what|how|everything|all|the {work|way|impact|growth|progress}} {that|far|much|} {you|you've|you're|you have|you are|your team|your company|<name>} {has|have|are|is|} {been|} {built|done|doing|building|achieved|accomplished|come|created|grown|}",
      '{no one|nobody|few people|not many people|very few} {knows|understands|does|do|know} {this|it|that|<word>} {better|like|as well} {than|as|} you',
      "{you're|you are|<name> is} {truly|really|clearly|always|so|} {an inspiration|ahead of the curve|ahead of your time|the best in|at the top of your|the gold standard|leading the way|paving the way|setting the standard|a role model|at the forefront|on the cutting edge|second to none|one of a kind|a force|a legend|a star|a rockstar|a rock star|a genius}",
      "{you're|you are|<name> is|your {company|blog|team|story|site|work|app|newsletter|podcast} is} {truly|really|easily|by far|definitely|still|} one of {the|my|our} {best|favorite|favourite|favorites|favourites|most impressive|most interesting|most inspiring|most innovative|most talented|smartest|greatest|most exciting|most promising} {<word>|<word> <word>|}",
      '{such|what} {an|a} {amazing|incredible|awesome|great|wonderful|fantastic|inspiring|brilliant|remarkable|outstanding|valued|talented} {partner|person|leader|customer|client|colleague|friend|individual|human|champion|advocate|ally|supporter|host|mentor}',
      'your {career|story|journey|work|path|life} is something {i|we|anyone|others|everyone} {can|could} {learn|be|look}',
      "{i'm|i am|we're|we are} sure {that|} your {experience|experiences|insights|background|expertise|knowledge|story|career|journey|perspective} {is|are|would|will|has|have} {filled with|full of|be|been|} {<word>|<word> <word>}",
      '{looks|look|sounds|seems} {really|very|super|so|absolutely|truly|quite|} {impressive|amazing|incredible|awesome|fantastic|fascinating|outstanding}$',
    ],
    encouragement: [
      'keep {it|} up {the|your|all the|all that|that|this|} {great|good|amazing|fantastic|awesome|excellent|incredible|outstanding|wonderful|fabulous|terrific|brilliant|superb|inspiring|nice|stellar} {work|job|stuff|content|things} {at {<name>|}|coming|}',
      "keep {doing|shipping|making|building|posting|creating|writing|putting out|sharing|producing} {the|such|} {great|amazing|good|awesome|fantastic|incredible|excellent|inspiring|cool|wonderful|what {you're doing|you do}} {things|work|stuff|content|posts|products|videos|}",
      'keep {crushing|killing|smashing|rocking|nailing} it',
      "{great|amazing|awesome|fantastic|incredible|excellent|wonderful|impressive|terrific|brilliant|outstanding} {work|job|stuff} {there|with <name>|at <name>|over there|you're doing|you do|you've done|on everything|so far|lately|guys|team}",
      'keep {inspiring|innovating|being {awesome|amazing|you|great}|shining}',
      'hats off to {you|your team|<name>}',
    ],
  },
  except: [
    '{if|whether|unless} {you|your} <...> {perfect|great|good|ideal} fit',
    '{our|my|their|his|her|its} {impressive|amazing|incredible|great|own} <word>',
    '{great|good} {job|work} {opportunity|opening|offer|market|board|posting|description}',
    'your {great|unique} {grandfather|aunt|uncle|id|link|code|identifier|url|referral}',
  ],
  examples: {
    flags: [
      "Hi Ana, I love what you're doing at Kettle. How do you plan shifts?",
      'Hi Ana, I really admire your company. How do you plan shifts?',
      'Hi Ana, I was really impressed by your growth. How do you plan shifts?',
      'Hi Ana, it is obvious that you care about quality. How do you plan shifts?',
      'Hi Ana, I am impressed by how far you have come. How do you plan shifts?',
      'Hi Ana, your impressive background is why I write.',
      'Hi Ana, your profile caught my eye. How do you plan shifts?',
      "Hi Ana, you're killing it. How do you plan shifts?",
      'Hi Ana, how do you plan shifts? Keep up the great work!',
    ],
    allows: [
      'Hi Ana, your talk on seasonal menus made me throw out half of ours.',
      'Hi Ana, I enjoyed your post about the bakery in Leeds.',
      'Hi Ana, I was impressed by your work on the open rota format.',
      'Hi Ana, I love your [specific post or project].',
      'Hi Ana, thank you for the help with the oven. It runs again.',
      'Hi Ana, the company you founded has three kitchens now. How do you plan shifts?',
      'Hi Ana, the crust of your rye loaf is what we try to copy.',
      'Hi Ana, the new kitchen is a great size for a team of four.',
      'Hi Ana, is your site still made by hand, or did you move it?',
      'Hi Ana, we have a great team of four at Mill Lane. How many cooks have you?',
    ],
  },
  *check(_draft, _options, matches) {
    for (const match of matches) {
      const frame = Object.hasOwn(framed, match.group) ? framed[match.group as keyof typeof framed] : undefined
      const to = frame ? objectEnd(match.sentence.words, match.to) : match.to
      if (to < 0 || namesTheThing(match, to) || praisesOthers(match)) continue
      yield { at: whole(match, to), message: frame ?? (match.group as 'praise') }
    }
  },
})
