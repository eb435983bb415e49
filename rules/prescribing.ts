import { defineRule, sideOf } from 'carelint/rule'
import type { Draft, PhraseMatch } from 'carelint/rule'

/** What a seller prescribes for a reader's business; logistics have other verbs. */
const remedies = [
  '{rethink|reconsider|re-evaluate|reevaluate|upgrade|modernize|modernise|invest|switch|automate|optimize|optimise|outsource|ditch|replace|transform|digitize|digitise|improve|increase|boost|streamline|diversify|scale|consolidate|revamp|redesign|overhaul|prioritize|prioritise|protect|secure|future-proof|adopt|embrace|rework|leverage|start <word>|stop <word>|begin <word>}',
  '{level up|take control|take advantage|take action|think about|get serious|get rid|move on from|focus on|build a|fix your|update your|change your|change the way|stay ahead|get ahead|keep up with|do better|step up|act on|get your <word>|partner with|work with|hire a|hire an|have a {<word>|} {strategy|system|plan|website|partner|process|presence|solution}}',
]

export default defineRule({
  pillar: 'understand',
  summary: 'Tells the readers, who have not asked, what they need or must do.',
  why: 'Readers who get a prescription before a diagnosis feel lectured, and doubt the diagnosis.',
  instead: 'Say what you saw, and ask what they make of it.',
  unless: 'They have asked for advice.',
  source: 'Covey on diagnosing before prescribing; Huthwaite SPIN; seed essay "Show You Care"',
  severity: 'warn',
  messages: {
    need: '"{match}" tells the reader what they need, and nobody asked.',
    must: '"{match}" tells the reader what to do, and nobody asked.',
    time: '"{match}" tells the reader that it is time, which is theirs to say.',
    stop: '"{match}" orders the reader to give up what they do.',
  },
  phrases: {
    need: [
      ...remedies.map(
        (remedy) =>
          `{you|your team|your company|your business|your organization|your organisation|your brand|your sales team|<name>} {really|truly|definitely|absolutely|clearly|urgently|desperately|simply|also|just|badly|will|} {need|needs|require|requires} to ${remedy}`,
      ),
      '{you|your team|your company|your business|your website|your site|your organization|your organisation|your brand|your <word> team} {really|truly|definitely|absolutely|clearly|urgently|desperately|simply|badly} {need|needs|require|requires} {a|an|the|to|more|better|someone|our|new|this}',
      '{you|your team|your company|your business|your website|your site|your organization|your organisation|your brand} {need|needs|require|requires} {a|an|more|better|the right|someone|our|expert|professional|the} {<word>|<word> <word>|} {solution|partner|partners|system|platform|tool|tools|website|strategy|redesign|upgrade|makeover|expert|experts|provider|agency|app|software|professional|crm|approach|plan|help|support|presence|marketing|seo|insurance|coverage|automation|overhaul|specialist|team that|consultant|coach|leads|audit|refresh}',
      '{what|all|the only thing} {you|your team|your company|your business} {really|actually|truly|} {need|needs|require} {now|right now|today|most|} is {a|an|the|more|our|better|someone|to|not|just|this|<name>}',
      'exactly what {you|your team|your company|your business} {need|needs}',
      '{every|any} {serious|modern|smart|successful|growing|savvy|forward-thinking|<word>} {business|company|leader|team|owner|founder|marketer|manager|ceo|agency} {needs|need|must|should|has to}',
    ],
    must: [
      '{you|your team|your company|your business} {really|definitely|absolutely|} {must|should|ought to|have to|need to} {definitely|really|also|} have {a|an|some kind of|at least} {<word>|<word> <word>|} {plan|strategy|system|website|app|process|presence|policy|backup|solution|profile|partner|blog|funnel|newsletter|platform|crm|chatbot|tool}',
      '{you|your team|your company|your business} {really|definitely|absolutely|} {should|must|need to|ought to|have to} {definitely|really|all|} be {posting|blogging|tracking|testing|measuring|automating|investing|ranking|running|sending|charging|outsourcing|selling|offering|scaling|collecting|monitoring|advertising|leveraging|focusing|spending|saving|growing|on top of|on google|on linkedin|on the first page|everywhere|proactive|worried|concerned}',
      ...remedies.map(
        (remedy) =>
          `{you|your team|your company|your business|<name>} {really|definitely|absolutely|clearly|simply|} {must|should|ought to|have to|have got to|gotta|had better|has to} {really|definitely|absolutely|seriously|at least|also|be|not|never|} ${remedy}`,
      ),
      '{you|your team|your company|your business} {really|definitely|absolutely|} {should|ought to|must|have to|have got to} {really|definitely|seriously|at least|} {be|consider|look at|look into|give|try|take a {look|closer look}|check out|get|start|stop|use|hire|buy|join|see|explore|know that our|learn} {<word>|} {using|doing|getting|making|seeing|looking|investing|automating|leveraging|taking|our|a|an|us|this|<name>|switching|working|spending|thinking|outsourcing|upgrading|wasting|paying|into}',
      "{you|your team|your company} {shouldn't|should not|should never|shouldn't have to|don't need to|no longer need to|no longer have to|shouldn't need to|mustn't|must not} {be|have to|keep|settle|waste|wasting|spend|spending|pay|paying|rely|relying|lose|losing|struggle|struggling|worry|let|ignore|wait|do it|choose|compromise}",
      "{you'd|you would} {better|be wise to|do well to|be better off}",
      "{you're|you are} better off {with|using|letting|having|hiring|switching|outsourcing}",
      "{you|your team|your business} {can't|cannot|can no longer|simply can't} {afford|keep {doing|relying|using|running|ignoring}|ignore|continue|rely on} {to|it|this|the|your|on|<word>}",
      "{i|we|i'd|we'd} {strongly|highly|would strongly|would highly|really|} {recommend|advise|urge|suggest} {that|} you {<word>|} {to|switch|start|stop|consider|upgrade|invest|replace|try|use|look|take|get|schedule|book|make|move|rethink|act|do}",
      "{i|we|i'd|we'd} {strongly|highly|would strongly|would highly} {recommend|advise|urge|suggest} {you|switching|upgrading|investing|replacing|using|trying|that|our|a}",
      "if you {want|want to|would like to|hope to} <...> {you|you'll} {need|must|should|have to|need to}",
      '{the|your} {only|best|smartest|smart|right|obvious} {way forward|move|choice|thing to do|solution|option|next step} {for you|here|now|} is to',
      '{do|doing} yourself a {favor|favour}',
      "{make|making} {sure|certain} your {<word>|} {business|company|team|website|brand|competitors} {is|are|doesn't|isn't|aren't|don't}",
      '{consider|think about} {switching|replacing|upgrading|outsourcing|automating|investing in|rethinking|partnering}',
    ],
    time: [
      "{it's|it is|isn't it|maybe it's|perhaps it's|now is|now's|this is|high|about} {high|about|past|finally|really|also|definitely|the|} {the|} time {for you|for your <word>|you|your <word>|that you|to|for a change|for an upgrade|for a {new|better|different}} {to|} {<word>|} {rethink|reconsider|upgrade|modernize|modernise|invest|switch|automate|optimize|ditch|replace|stop|start|take|move|change|get|make|update|transform|level|embrace|say goodbye|leave|improve|look|build|act|step|put|turn|revamp|redesign|solution|approach|system|do|had|have|stopped|started|took|made|got|give|let|retire|hire}",
      "{it's|it is} {high|about|past|really|finally|} time {you|your <word>} {rethought|had|stopped|started|took|made|got|gave|let|retired|switched|upgraded|invested|moved|changed|automated|found|tried|left|put|turned|built|knew|saw|were|looked}",
      '{time|high time|about time} {to|for you to} {rethink|reconsider|upgrade|modernize|modernise|switch|automate|ditch|stop {wasting|losing|guessing|settling|overpaying}|take {control|your|back|action}|level up|transform|say goodbye|get serious|move on|step up|revamp|redesign|retire}',
      "there's {a|} {better|smarter|faster|easier|simpler} way {to|for}",
      'there {is|has to be|must be} a {better|smarter|faster|easier|simpler} way',
    ],
    stop: [
      "{don't|do not|never|why} {settle for|settle}",
      '^{start|begin|try} {saving|growing|winning|closing|automating|generating|earning|selling|getting} {more|your|time|money|better|faster|real|smarter}',
      "^{so|and|please|just|then|now|hey|it's time to|let's|time to|you can|} {stop|quit} {wasting|losing|guessing|settling|overpaying|spending|paying|worrying|struggling|relying|leaving|letting|throwing|chasing|juggling|burning|doing|using|putting|missing|ignoring|fighting|searching|manually|copying|cold|waiting|treating|renting|trading|giving|making|selling|hiring|building|drowning|stressing|running}",
      '{stop|quit} {wasting|losing|guessing|settling for|overpaying|throwing away|leaving money|worrying about|struggling with|relying on} {your|time|money|on|for|hours|customers|leads|it|at|if|the|<word>}',
      "{don't|do not|never} {settle for|waste|rely on|gamble with|leave} {your|another|a|less|anything|time|money|it|second|mediocre|outdated|it to chance}",
      '^{ditch|forget|scrap|dump|say goodbye to|say bye to|say farewell to|wave goodbye to|kiss goodbye to|replace|upgrade|switch|rethink|retire|throw out|leave behind|trade} {your|the|those|all|that|spreadsheets|manual|outdated|old|from|about|endless|<word>} {spreadsheets|spreadsheet|manual|outdated|old|expensive|current|legacy|endless|tedious|clunky|slow|way|agency|provider|vendor|software|tools|system|systems|process|processes}',
      '{say goodbye to|say bye to|say farewell to|wave goodbye to} {<word>|<word> <word>|} {spreadsheets|manual|paperwork|outdated|endless|tedious|hassle|hassles|stress|headaches|delays|downtime|data entry|copy-pasting|guesswork|errors|chaos|no-shows}',
      '^{ditch|scrap|dump|forget|forget about} {the|your|all the|those|} {spreadsheets|spreadsheet|paperwork|manual <word>|guesswork|busywork|middleman|middlemen|post-its|whiteboard}',
      "{you|your team} {no longer|don't|do not|never|shouldn't} have to {settle|struggle|worry|choose|compromise|waste|suffer|put up} {for|with|about|between|time|money|again|}",
    ],
  },
  except: [
    '{you|he|she|they|it} must be {<name>|the|a|on|at|in|very|so|there|here|back|right|kidding|proud|excited|thrilled|busy}',
    '{if|should|when|whether|once|anything|in case|unless|everything|all|whatever|help|support|information|info|details|resources|files|documents} {that|} {you|your team|your company} {need|needs|needed|require|want}',
    '{do|does|did|would|will|might|may} {you|your team|your company|your business} {need|require|want}',
    "{no|nothing|don't|do not|not} {need|that you|you} {to|need|have|should|must}",
    '{let me know|tell me|please let us know|happy to|reply|ask} <...> you {need|require|want}',
    '{why|whether|how|when|where|which} {you|your team} {need|should|must|have to|ought}',
    'you {should|must|may|need to} {have|receive|see|be able|find|get an|hear|expect|already have|sign in|log in|click|open|enter|reply|register|rsvp|bring|arrive|submit|complete|confirm|provide|fill|install|download|restart|verify|contact|call}',
    "{it is|it's} time for {the|our} {meeting|session|event|show|call|webinar}",
  ],
  examples: {
    flags: [
      'Hi Ana,\n\nYou need a better scanner solution. Our scanner reads wet labels.\n\nTom',
      'Hi Ana,\n\nYou should be using our scanner. Our platform reads wet labels in seconds.\n\nTom',
      "Hi Ana,\n\nIt's time to rethink your labels. Our scanner reads wet ones.\n\nTom",
      'Hi Ana,\n\nStop wasting time on counts. Our scanner reads wet labels.\n\nTom',
    ],
    allows: [
      'Hi Ana,\n\nShould you wish to stop these notes, one word is enough.\n\nTom',
      'Hi Ana,\n\nYou need to bring your badge to the gate at nine.\n\nTom',
      'Hi Ana,\n\nIf you need anything for the move, the list is below.\n\nTom',
      'Hi Ana,\n\nAs you asked, my advice: you should replace the second scanner first.\n\nTom',
      'Hi Ana,\n\nWhat do you need to know before you decide?\n\nTom',
      'Hi Ana,\n\nYou must not lift the printer by its lid. Page 4 shows how.\n\nTom',
    ],
  },
  *check(draft, _options, matches) {
    if (matches.length === 0 || !isUnasked(draft)) return
    for (const match of matches) {
      if (!isLogistics(match)) yield { at: match, message: match.group as 'need' }
    }
  },
})

/** Whether the draft sells and is no answer; in other mail the same words are service. */
function isUnasked(draft: Draft): boolean {
  if (draft.stage === 'reply' || draft.stage === 'other') return false
  return draft.sentences.some(({ move }) => sideOf(move) === 'seller')
}

const practical = new Set(
  `attached form badge password login receipt ticket tickets register deadline venue parking agenda account invoice
  application passport visa appointment schedule deadline hotel flight`.split(/\s+/),
)

/** Whether the sentence is about getting something done together, or only asks. */
function isLogistics({ sentence }: PhraseMatch): boolean {
  return sentence.ending.includes('?') || sentence.words.some(({ key }) => practical.has(key))
}
