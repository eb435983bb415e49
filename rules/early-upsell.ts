import { defineRule } from 'carelint/rule'
import type { Move } from 'carelint/rule'

/** Moves with which a mail turns to how the reader is getting on, or gives before it asks. */
const attentive: ReadonlySet<Move> = new Set(['question', 'observation', 'empathy', 'gift', 'offer'])

export default defineRule({
  pillar: 'serve',
  level: 'draft',
  summary: 'Mail after the sale asks for more before it turns to how the customer is getting on.',
  why: 'A customer who is asked for more before anyone asks how it goes feels like a sale, not a customer.',
  instead: 'Ask first how one named thing is going, and leave the request for another mail.',
  unless: 'The customer asked for the larger plan.',
  source: 'Seed essay "Make Customers, Not Sales"',
  severity: 'warn',
  stages: ['post-sale'],
  messages: {
    upsell: '"{match}" offers more before the draft asks or says how they are getting on.',
    referral: '"{match}" asks for other customers before the draft asks or says how this one is getting on.',
    review: '"{match}" asks for public praise before the draft asks or says how they are getting on.',
  },
  phrases: {
    upsell: [
      '{upgrade|upgrading|upsell} {your|to|now|today|the|plan|account|for|and|before|from|early}',
      '{upgrade|move|switch|expand|jump|step up} {up|} to {our|the|a|an} {<word>|<word> <word>|} {plan|tier|package|edition|version|subscription|license|licence|level|bundle}',
      '{add|adding|expand|expanding|buy|purchase|get|take} {<number>|more|extra|additional|on|further} {more|extra|additional|} {seats|seat|licenses|licences|users|locations|modules|features|products|services|units}',
      '{add on|add ons|premium|pro|enterprise|advanced|higher|bigger|larger|annual} {plan|tier|package|edition|version|subscription|features|module|membership|support}',
      "{you might|you may|you'd|you would|you could|customers|clients|people} {also|} {also|} {be interested in|benefit from|like|love|enjoy|need|want} {our|the|some of our|another|a second}",
      '{renew|renewing|extend|extending} {your|early|now|today|for|the} {<word>|} {subscription|plan|contract|license|licence|membership|service|year|agreement|}',
      '{take|taking} {your|it|things|this} {<word>|} to the next level',
      '{our|other|new|additional|complementary|related} {<word>|} {services|products|offerings|packages|add ons|modules} {that|which|you|for|may|might|could|can|include}',
    ],
    referral: [
      '{refer|referring} {us|a|your|someone|friends|others|other|<number>|people|any|them|colleagues|more}',
      '{referral|referrals|refer a friend|referral program|referral programme|referral bonus|referral fee}',
      '{know|think of|know of} {anyone|someone|somebody|anybody|other|any|others|a colleague|another|<number>|people} <...> {who|that|could|might|would|needs|looking|struggling|in your|like you|else|business|owners|interested|benefit|use}',
      '{introduce|introducing|intro|introduction|introductions|connect} {me|us|to} {to|with|} {anyone|someone|other|others|a|any|<number>|your|people|colleagues|friends|peers}',
      '{pass|share|spread|forward} {on|along|} {our|my|the word|this|us|the <word>} {name|details|link|word|to|with|on|about|along|email}',
      '{recommend|recommending} us',
    ],
    review: [
      '{leave|leaving|write|writing|give|giving|post|posting|drop|share|submit|provide|add} {us|me|} {a|an|your|some|} {<word>|<word> <word>|} {review|reviews|testimonial|testimonials|rating|ratings|recommendation|shout out|star rating|stars}',
      '{review|rate|rating} us {on|at|with|here|now|today|}',
      '{case study|success story|testimonial|reference customer|reference call|reference} {with you|about you|about your|for us|for our|featuring you|from you|on our}',
      '{would|could|can|will} you {be|} <...> {review|testimonial|case study|reference|rating|recommendation}',
      '{5|five} star {review|rating}',
      '{feature|featuring} {you|your} <...> {case study|website|page|story}',
    ],
    caring: [
      "{how|how's|hows} {is|are|has|have|did|was|do|does|'s|it|everything|things|the|your|you} <...> {going|been|doing|getting|go|finding|settling|using|working|feel|like|far|holding|treating|fit|help|helped|run|running|look}",
      "how {it's|it is|you're|things are|everything is} {going|getting|finding|working}",
      '{is|are|was|were|has|have} {everything|anything|it|all|things|there|the <word>|your <word>} {working|going|running|arrived|unclear|missing|clear|ok|okay|as expected|as you|anything|been|still}',
      '{any|anything} {trouble|problem|problems|issues|questions|hiccups|snags|unclear|you need|missing|stuck|broken|we can fix|not working|that}',
      '{getting on|settling in|settled in|getting started|up and running} {with|so far|}',
      "{since|now that} {you|you've|your} <...> {started|switched|moved|joined|went live|launched|signed|installed|set up|opened|began|live}",
      '{what|which part|where} {is|has|are|would|could} <...> {better|missing|hard|slow|clumsy|in the way|stuck}',
    ],
  },
  examples: {
    flags: [
      '---\nstage: post-sale\n---\n\nHi Ana,\n\nThank you for choosing us. You can upgrade to the annual plan in your account.\n\nBest,\nTom',
      '---\nstage: post-sale\n---\n\nHi Ana,\n\nThank you for choosing us. Do you know anyone else who could use a rota?\n\nBest,\nTom',
      '---\nstage: post-sale\n---\n\nHi Ana,\n\nThank you for choosing us. Would you leave us a short review?\n\nBest,\nTom',
    ],
    allows: [
      '---\nstage: post-sale\n---\n\nHi Ana,\n\nHow is the rota working since the second kitchen opened? If you like it, would you leave us a short review?\n\nBest,\nTom',
      '---\nstage: post-sale\n---\n\nHi Ana,\n\nYour first rota went out on Monday. Is anything unclear?\n\nBest,\nTom',
      'Hi Ana,\n\nWould you leave us a short review?\n\nBest,\nTom',
    ],
  },
  *check(draft, _options, matches) {
    const turned = draft.sentences.find(({ move, zone }) => zone === 'body' && attentive.has(move))
    const asked = matches.find(({ group }) => group === 'caring')
    const before = Math.min(turned?.start ?? Infinity, asked?.sentence.start ?? Infinity)
    const more = matches.find(({ group, sentence }) => group !== 'caring' && sentence.zone !== 'subject')
    if (more && more.sentence.start < before) yield { at: more, message: more.group as 'upsell' }
  },
})
