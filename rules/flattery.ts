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
  network insight thinking ideas resumé backstory`.split(/\s+/u),
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

function namesTheThing({ sentence, from }: PhraseMatch, to: number): boolean {
  const { words } = sentence
  if (words.slice(from, to).some(({ text }) => /^\p{Lu}.*['’]s$/u.test(text))) return true
  if (words.slice(from, to + 8).some(isCheckable)) return true
  const next = words[to]
  return next !== undefined && naming.has(next.key) && to + 1 < words.length && !breaks.test(next.before)
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
      "{i'm|i am|we're} {really|absolutely|just|} {loving|enjoying|digging} your",
      '{i|we} {truly|really|greatly|deeply|genuinely|sincerely|so|very much} {admire|respect|love|enjoy|appreciate} {the|how}',
    ],
    impressed: [
      "{impressed|inspired|amazed|blown away|humbled|in awe|intrigued|fascinated|captivated|wowed|astonished|awed} {by|with|of|at} {just|all|} {how|what|everything|all} {much|far|quickly|well|} {that|} {<name>|you|you're|you've|you have|you are|your team|the team|you guys} {have|has|and your team|are|is|} {been|} {accomplished|achieved|done|doing|built|building|created|creating|come|grown|growing|managed|run|do}",
      "{was|am|i'm|were|are|we're|left|came away|walked away} {so|very|really|truly|super|incredibly|deeply|beyond|extremely|seriously|quite|thoroughly|hugely|genuinely|always|} {impressed|inspired|amazed|blown away|wowed}$",
    ],
    impressedBy: [
      "{impressed|inspired|amazed|blown away|humbled|in awe|intrigued|fascinated|captivated|struck|wowed|astonished|awed} {by|with|of|at} {all|both|} {of|} {your|the|<name>|your company's|your team's}",
      '{found|find} {your|<name>}',
    ],
    praise: [
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
      "{your|your own|your company's|your team's} {very|truly|} {impressive|amazing|incredible|inspiring|inspirational|stellar|outstanding|fantastic|awesome|brilliant|phenomenal|extraordinary|remarkable|exceptional|wonderful|stunning|innovative|insightful|fascinating|excellent|superb|great|terrific|fabulous|admirable|unique|cool|exciting|interesting|tremendous|unparalleled|extensive|vast|rich|proven|solid|diverse}",
      "{you|you've|you guys|your company|your team|<name>} {have|has|} {got|} {such|} {a|an} {truly|really|very|pretty|} {impressive|amazing|incredible|inspiring|stellar|outstanding|fantastic|awesome|brilliant|phenomenal|remarkable|exceptional|wonderful|stunning|fascinating|excellent|superb|great|terrific|unique|cool|exciting|interesting|strong|solid|proven|beautiful|enviable}",
      '{such|what} {a|an} {truly|really|very|} {impressive|amazing|incredible|inspiring|stellar|outstanding|fantastic|awesome|brilliant|phenomenal|remarkable|exceptional|wonderful|stunning|fascinating|unique|cool|exciting|interesting}',
      '{an|a|is|really|very|truly|so} {impressive|inspiring|outstanding|stellar|phenomenal}',
      '^{truly|really|very|} {impressive|amazing|incredible|tremendous|stellar|phenomenal}',
    ],
    verdict: [
      "{you|you're|you are|you guys are|<name> is|your team is|you all are|you and your team are} {absolutely|really|truly|clearly|obviously|totally|just|} {killing|crushing|smashing|nailing|rocking|slaying} it {at|with|over|in|} {<name>|}",
      '{you|you guys|your team|your business|your company|<name>} {clearly|obviously|really|truly|certainly|definitely|evidently} {know|knows|have|has|do|does|get|gets|understand|understands|care|cares|excel|excels|produce|produces|stand|stands|go|goes|love} {what|your|great|amazing|how|a|an|the|excellent|good|it|about|out|quality|above} {<word>|<word> <word>|}',
      "{you're|you are|you|<name> is|your team is} {doing|do} {such|some|} {a|} {really|truly|} {great|amazing|incredible|impressive|interesting|awesome|big|exciting|cool|inspiring|wonderful|fantastic|phenomenal|excellent|fabulous|remarkable} {things|work|stuff|job} {at|in|with|over|there|here|} {<name>|}",
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
    ],
  },
  *check(_draft, _options, matches) {
    for (const match of matches) {
      const frame = Object.hasOwn(framed, match.group) ? framed[match.group as keyof typeof framed] : undefined
      const to = frame ? objectEnd(match.sentence.words, match.to) : match.to
      if (to < 0 || namesTheThing(match, to)) continue
      yield { at: whole(match, to), message: frame ?? (match.group as 'praise') }
    }
  },
})
