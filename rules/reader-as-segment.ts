import { defineRule } from 'carelint/rule'
import type { PhraseMatch } from 'carelint/rule'

/** Readers by what they are. */
const kin =
  '{compan*|business*|team|teams|people|leader*|brand|brands|organization*|organisation*|firm|firms|agenc*|startup*|founder*|owner*|professional*|executive*|client|clients|customer*|practices|shops|stores|departments|manager*|folks|someone|expert|experts|developers|engineers|marketer*|creators|schools|clinics|restaurant*|contractors|retailers|manufacturers|agents|institution*|partners|enterprises|operators|providers|sites|groups|communities|individuals|entrepreneur*|hospitals|projects|products|hotels|gyms|salons|nonprofit*|charities|labs|studios|banks|parents|students|homeowners|women|men|consultants|investors|households}'
const many =
  '{<number>|a lot|lots|many|most|some|all|several|dozens|hundreds|thousands|plenty|tons|a number|the majority|a handful|a few}'
/** One of them, by trade or rank. */
const role =
  '{ceo|cfo|cto|cmo|coo|cio|vp|director|founder|owner|manager|marketer|agent|realtor|recruiter|developer|company|business|team|leader|executive|entrepreneur|dentist|lawyer|doctor|teacher|coach|consultant|agency|firm|startup|salesperson|rep|homeowner|customer|client|restaurant|shop|store|clinic|school|engineer|designer}'
const trait =
  '{stage|size|industry|space|position|situation|sector|niche|vertical|field|shoes|line of work|role|market|category|profile|caliber|calibre|region|segment|level|stature|scale|skill set|skillset|skills|background|neighborhood|neighbourhood|community|trade|experience level|standing}'
const talking =
  "{talk to|talk with|speak to|speak with|work with|spoke to|spoke with|talked to|meet|meet with|chat with|hear from|have talked to|have spoken to|have spoken with|'ve talked to|'ve spoken to|come across|know|interview|survey|connect with}"

/** Words that end as those for people do and are none. */
const things = new Set(
  `numbers papers computers errors factors orders offers matters answers letters chapters barriers sensors posters servers
  competitors newsletters containers centers triggers borders corners layers flyers powers colors towers`.split(/\s+/u),
)

/** Whether a word names people by what they do: "brokers", "artists", "librarians". */
function namesPeople(key: string): boolean {
  return (
    /(?:ers|ors|ists|eers|ians|[cv][a-z]?os?|leads|heads|ives|ees|women|men|ionals|candidates|students|others|entrepreneurs|agents)$/u.test(
      key,
    ) && !things.has(key)
  )
}

/** Whether the match is part of a question that asks the reader about their own. */
function asksAbout({ sentence, to }: PhraseMatch): boolean {
  return (
    sentence.ending.includes('?') &&
    /^(?:which|what|how|do|does|who|are|is|have|has|would|where)$/u.test(sentence.words[0]?.key ?? '') &&
    !sentence.words.slice(0, to).some(({ who }) => who === 'sender')
  )
}

/** "Companies like {{company}}": the slot has to be the reader's own. */
function namesReader({ sentence, from, to }: PhraseMatch): boolean {
  return sentence.words
    .slice(from, to)
    .some(
      ({ placeholder }) =>
        placeholder !== undefined &&
        (placeholder.kind === 'company' ||
          placeholder.kind === 'reader' ||
          /prospect|company/iu.test(placeholder.name)) &&
        !/similar|client|customer|competitor|example|peer/iu.test(placeholder.name),
    )
}

export default defineRule({
  pillar: 'care',
  summary: 'Treats the reader as one of a kind of readers.',
  why: 'Readers who are told what people like them do know that the mail was meant for all of those.',
  instead: 'Say what you know of this reader, or name the group as plain fact and leave the reader out of it.',
  unless: 'You write to a group as such, and say so.',
  source: 'Seed essay "Show You Care"',
  severity: 'warn',
  messages: {
    like: '"{match}" files the reader under a type.',
    slot: '"{match}" files the reader under a type.',
    trait: '"{match}" sees a segment where a person reads.',
    kind: '"{match}" sees a segment where a person reads.',
    likeMost: '"{match}" presumes that the reader is as all the others are.',
    peers: '"{match}" holds the reader against a crowd that they did not choose.',
    most: '"{match}" speaks of a crowd, so the reader does not feel meant.',
  },
  examples: {
    flags: [
      'Hi Ana,\n\nWe help restaurants like yours plan shifts.\n\nBest,\nTom',
      'Hi Ana,\n\nCompanies at your stage often lose track. Your peers use a planner.\n\nBest,\nTom',
      'Hi Ana,\n\nMost chefs I talk to plan on paper.\n\nBest,\nTom',
      'Hi Ana,\n\nWe built this for teams like {{company}}.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nRestaurants in Leeds pay a new waste fee from May.\n\nBest,\nTom',
      'Hi Ana,\n\nI would like you to have the list.\n\nBest,\nTom',
      'Hi Ana,\n\nWe run a small kitchen like Brenwick does. How do you plan shifts?\n\nBest,\nTom',
      'Hi Ana,\n\nHow many people work at your second site?\n\nBest,\nTom',
      'Hi Ana,\n\nIn your position as head of kitchen, do you plan the shifts?\n\nBest,\nTom',
    ],
  },
  phrases: {
    like: [
      `{<word>|} ${kin} {just|exactly|much|a lot|very|quite|} {like|such as|similar to|similar in <word> to|comparable to|not unlike|resembling|same as|akin to} {yours|your own|yourself|yourselves|you|your <word>|you guys|you and your team}`,
      '{a|an|any|another|in} {<word>|} <word> {just|exactly|} {like|such as|similar to} {yours|your own|yourself}',
      '<word> {just|exactly|very much|} {like|akin to|similar to|same as} {yours|yourself|yourselves|your own|yours truly}',
      `similar {<word>|} to {yours|your own|your {company|business|team|organization|situation|firm}}`,
      `${kin} {doing|that do|who do|which do} what you {do|are|guys|all}`,
      `{someone|somebody|anyone|people|those|folks} {just|exactly|} like you`,
      '{<word>|} {chefs|bakers|directors|heads|vps|ctos|ceos|cfos|cmos|practitioners|dentists|lawyers|accountants|coaches|consultants|creators|homeowners|parents|teachers|students|realtors|brokers|writers|artists|photographers|builders|researchers|scientists|recruiters|sellers|buyers} {just|} like you',
      '<word> such as {yours|yourself|yourselves}',
    ],
    slot: [
      `{<word>|} {${kin}|<word>} {just|exactly|} {like|such as|similar to} <name>`.replace(`{${kin}|<word>}`, kin),
    ],
    likeMost: [
      `{like|as with|same as|just like} {most|many|other|so many|a lot of|lots of|all|every} {<word>|} {<word>|} {<word>|} ${kin}`,
      `{like|as with|same as} {most|many|other|so many|a lot of|all} {<word>|} {<word>|} <word> {i|we} {talk|speak|work|meet|know}`,
      "{if you're|if you are|you're|you are|if your team is|if your <word> is} {anything|at all|} like {most|many|me|us|other|the {rest|majority}|the other|a lot of|every} <word>",
    ],
    trait: [
      '{companies|businesses|teams|firms|agencies|brands|organizations|organisations|startups|founders|leaders} {in|at|of} {a|} similar {<word>|} {situation|situations|size|stage|space|industry|position}',
      'similar {<word>|} {companies|businesses|teams|firms|agencies|brands|organizations|organisations|startups|founders|leaders}',
      '{in|facing|with|from|of|at} {a|the|} {very|} {similar|same|comparable} {situation|situations|position|boat|shoes|space|industry|field|size|stage|profile|challenges|needs|scale|calibre|caliber|background|backgrounds} {as|to} {you|yours|your|yourself}',
      `${kin} {in|facing|with|of|at} {a|} {very|} {similar|comparable|the same} {position|boat|shoes|space|industry|field|size|stage|profile|scale|background|backgrounds}`,
      "{stage|position|situation|spot|industry|space|market|phase|field|role} {that|} {you're|you are} {currently|now|} in",
      `${kin} your {size|age|stage}`,
      '{in|for|with|at} {someone in|a person in|people in|} your line of {work|business}',
      `{the|your|a} {typical|average|modern|busy} {<word>|} ${role}`,
      "{as|being} {a|an} {busy|fellow|growing|successful|small|local|savvy|modern|responsible|conscientious|hard working|fast growing|forward thinking|ambitious|leading|experienced|new} {<word>|} {<word>|} {you|your|you're|you've|you'll|you'd|i know you|i'm sure you|we know you}",
      "{as|for|being} {someone|somebody|a person} {who|that|in|with|of} <...> {you|you're|you know|you've|you'll|you'd|your}",
      `{<word>|} ${kin} {in|at|of|with} {a|} your {<word>|} ${trait}`,
      `{other|many|most|similar} <word> {in|at|of} your {<word>|} ${trait}`,
      '{companies|businesses|teams|firms|organizations|organisations|brands|agencies|anyone|people|someone} {about|around|roughly|} your {size|stage|age}',
      '{other|others} in your {industry|space|field|area|sector|market|niche|position|role}',
      `{people|others|leaders|someone|everyone|anyone|many|most|those|folks|professionals|executives|companies|businesses} in {your|a similar|the same} {position|situation|boat|shoes|role|spot|seat|line of work}`,
      '{companies|businesses|teams|firms|organizations|organisations|startups|brands|agencies|<name>} at {this|that|a similar|the same} {stage|size|scale|point}',
    ],
    peers: [
      'your {<word>|} {peers|counterparts|peer group}',
      `${many} of your {<word>|} {<word>|} {neighbors|neighbours|peers|colleagues|counterparts}`,
      '{colleagues|peers|counterparts|professionals} {of yours|} in {the|your} {<word>|} {industry|field|area|sector|space|profession}',
      `{other|fellow} <word> in your {industry|space|area|field|sector|market|niche|city|town|region|neighborhood|neighbourhood}`,
    ],
    most: [
      `{talk|speak|chat|meet|talking|speaking|spoken|talked} {<word>|} {with|to|} {a lot of|lots of|dozens of|many|other|several|so many|} {<word>|} {<word>|} ${kin} {<...>|} {all day|every day|and they|daily|they all}`,
      `{i|we} {talk|speak|chat|work} {<word>|} {with|to} {a lot of|lots of|many|so many|countless|dozens of|tons of|hundreds of} <word> {<...>|} {and they|who|they all}`,
      `{<word>|} {<word>|} ${kin} {often|usually|always|regularly|keep|constantly|frequently|typically|generally|have|all|consistently} {tell|telling|told|ask|asking|asked|say to|mention to|come to|complain to} {me|us}`,
      '{with|by|for|helped|helping|from|like|several|many|help} {many|several|some|a few|} other <word> {in|near|around|across} {town|the {area|region|city|industry|space|neighborhood|neighbourhood|field|sector}|your}',
      `{most|many|all|some|a lot|lots|every one} of {the|our|my|those|these} {<word>|} {<word>|} <word> {that|who|} {i|we|i've|we've} ${talking}`,
      `{all the|every} {<word>|} {<word>|} <word> {that|who|} {i|we|i've|we've} {ever|} ${talking}`,
      '{most|many|a lot of|lots of|all the|all} {<word>|} <word> {tell|told|say to} {me|us}',
      `{most|many|a lot of|lots of|almost every|nearly every|every|nearly all|majority of|so many|other} {<word>|} {<word>|} <word> {that|} {i|we|i've|we've|i have} ${talking}`,
      `{most|many} {<word>|} {<word>|} {companies|businesses|teams|leaders|firms|managers|founders|owners|directors|organizations|organisations|agencies|executives|marketers|vps|ctos|ceos|cfos|cmos|startups} {i|we|i've|we've|that|at this|in this|of this|say|tell|at that}`,
      '{companies|businesses|teams|people|organizations|organisations|firms|brands|agencies} {doing|in} {this|that} {position|stage|situation|space|typically|usually|often|tend}',
    ],
    kind: [
      '<word> {just|exactly|} like you',
      `<word> {in|at|of|with} {a|} your {exact|same|own|specific|particular|} {<word>|} ${trait}`,
    ],
  },
  except: [
    'similar {<word>|} {companies|businesses|teams|firms|agencies|brands} {called|named|in your list|you {list|name|mention|wrote}}',
    "{would|i'd|we'd|i|we|you} like {yours|you}",
    '{look|looks|sound|sounds|feel|feels|seems|looked|something} like {yours|yourself}',
    "{works|work|worked|is|was|are|were|be|you'd|would|anything|nothing|not|do|did|act|acts|read|reads} {like|similar to} {yours|your own|yourself}",
    'peers {at|from|in} {the|your} {<word>|} {site|team|office|lab|class|depot|branch}',
    'similar to your {post|question|message|email|note|comment|article}',
  ],
  *check(_draft, _options, matches) {
    for (const match of matches) {
      if (match.sentence.zone === 'greeting' || match.sentence.zone === 'sign-off') continue
      if (match.group === 'slot' && !namesReader(match)) continue
      if (match.group === 'kind' && !namesPeople(match.sentence.words[match.from]?.key ?? '')) continue
      if ((match.group === 'peers' || match.group === 'most') && asksAbout(match)) continue
      yield { at: match, message: match.group as 'like' }
    }
  },
})
