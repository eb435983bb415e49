import { defineRule } from 'carelint/rule'
import type { PhraseMatch } from 'carelint/rule'

const kin =
  '{companies|company|businesses|business|teams|team|people|leaders|leader|brands|brand|organizations|organization|organisations|organisation|firms|firm|agencies|agency|startups|startup|founders|founder|owners|owner|professionals|professional|executives|clients|customers|practices|shops|stores|departments|managers|folks|someone|experts|developers|engineers|marketers|creators|schools|clinics|restaurants|contractors|retailers|manufacturers|agents|institutions|partners|enterprises|operators|providers|sites|groups|communities|individuals|entrepreneurs|hospitals|projects|products}'
const trait =
  '{stage|size|industry|space|position|situation|sector|niche|vertical|field|shoes|line of work|role|market|category|profile|caliber|calibre|region|segment}'
const talking =
  "{talk to|talk with|speak to|speak with|work with|spoke to|spoke with|talked to|meet|meet with|chat with|hear from|have talked to|have spoken to|have spoken with|'ve talked to|'ve spoken to|come across|know|interview|survey|connect with}"

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
      `{<word>|} ${kin} {just|exactly|much|a lot|} {like|such as|similar to|similar in size to|comparable to|not unlike|resembling} {yours|your own|yourself|yourselves|you|your <word>|you guys|you and your team}`,
      '{a|an|any|another|in} {<word>|} <word> {just|exactly|} {like|such as|similar to} {yours|your own|yourself}',
      '<word> {just|exactly|} like {yours|yourself|yourselves|yours truly}',
      '{<word>|} {chefs|bakers|directors|heads|vps|ctos|ceos|cfos|cmos|practitioners|dentists|lawyers|accountants|coaches|consultants|creators|homeowners|parents|teachers|students|realtors|brokers|writers|artists|photographers|builders|researchers|scientists|recruiters|sellers|buyers} {just|} like you',
      '<word> such as {yours|yourself|yourselves}',
    ],
    slot: [
      `{<word>|} {${kin}|<word>} {just|exactly|} {like|such as|similar to} <name>`.replace(`{${kin}|<word>}`, kin),
    ],
    trait: [
      `{other|many|most|some|similar|<word>|} ${kin} {in|at|of|with|from} {a|} your {exact|same|own|specific|particular|} {<word>|} ${trait}`,
      `{other|many|most|similar} <word> {in|at|of} your {<word>|} ${trait}`,
      '{companies|businesses|teams|firms|organizations|organisations|brands|agencies|anyone|people|someone} {about|around|roughly|} your {size|stage|age}',
      '{other|others} in your {industry|space|field|area|sector|market|niche|position|role}',
      `{people|others|leaders|someone|everyone|anyone|many|most|those|folks|professionals|executives|companies|businesses} in {your|a similar|the same} {position|situation|boat|shoes|role|spot|seat|line of work}`,
      '{companies|businesses|teams|firms|organizations|organisations|startups|brands|agencies|<name>} at {this|that|a similar|the same} {stage|size|scale|point}',
    ],
    peers: [
      'your {industry|} {peers|counterparts|peer group}',
      `{other|fellow} <word> in your {industry|space|area|field|sector|market|niche|city|town|region|neighborhood|neighbourhood}`,
    ],
    most: [
      '{most|many|a lot of|lots of|all the|all} {<word>|} <word> {tell|told|say to} {me|us}',
      `{most|many|a lot of|lots of|almost every|nearly every|every|nearly all|majority of|so many|other} {<word>|} {<word>|} <word> {that|} {i|we|i've|we've|i have} ${talking}`,
      `{most|many} {<word>|} {<word>|} {companies|businesses|teams|leaders|firms|managers|founders|owners|directors|organizations|organisations|agencies|executives|marketers|vps|ctos|ceos|cfos|cmos|startups} {i|we|i've|we've|that|at this|in this|of this|say|tell|at that}`,
      '{companies|businesses|teams|people|organizations|organisations|firms|brands|agencies} {doing|in} {this|that} {position|stage|situation|space|typically|usually|often|tend}',
    ],
  },
  except: [
    "{would|i'd|we'd|i|we|you} like {yours|you}",
    '{look|looks|sound|sounds|feel|feels|seems|looked|something} like {yours|yourself}',
    'similar to your {post|question|message|email|note|comment|article}',
  ],
  *check(_draft, _options, matches) {
    for (const match of matches) {
      if (match.sentence.zone === 'greeting' || match.sentence.zone === 'sign-off') continue
      if (match.group === 'slot' && !namesReader(match)) continue
      yield { at: match, message: match.group as 'like' }
    }
  },
})
