import { defineRule } from 'carelint/rule'
import type { Draft, PhraseMatch, Sentence, Span } from 'carelint/rule'

/** What an ask is for. `main` is the business of the mail: to meet, answer, try, buy, and all ways to it. */
type End = 'main' | 'join' | 'money' | 'spread' | 'vouch' | 'refer' | 'review' | 'feedback' | 'follow'

const names: Readonly<Record<End, string>> = {
  main: 'an answer or a meeting',
  join: 'taking part',
  money: 'money',
  spread: 'spreading the word',
  vouch: "the reader's good name",
  refer: 'an introduction to others',
  review: 'a review',
  feedback: 'feedback',
  follow: 'a follow or subscription',
}

/** Ends that serve one another: a call about the sponsoring, somebody else who might come. Others are apart. */
const kindred: readonly (readonly [End, End])[] = [
  ['main', 'join'],
  ['main', 'money'],
  ['main', 'review'],
  ['main', 'vouch'],
  ['main', 'refer'],
  ['review', 'feedback'],
  ['review', 'vouch'],
  ['review', 'spread'],
  ['join', 'follow'],
  ['join', 'refer'],
  ['vouch', 'feedback'],
  ['spread', 'follow'],
  ['spread', 'refer'],
]

export default defineRule({
  pillar: 'serve',
  level: 'draft',
  summary: 'The draft asks for different acts that serve different ends.',
  why: 'Readers with two things to decide put both off, and feel that the mail wants all it can get.',
  instead: 'Keep the one ask that matters most to them, and save the other for another day.',
  unless: 'The second is a way to the first, such as a call about the same offer.',
  source: 'Advice of one call to action a mail; choice overload (Iyengar & Lepper 2000)',
  severity: 'warn',
  messages: {
    second: 'Having asked for {first}, the draft asks here for {second} as well.',
  },
  phrases: {
    join: [
      '{will|would|can|could|hope|invite|like} you {will|would|like|to|be able to|able to|} {join us|join the|participate|attend|take part|come to|speak at|give a talk|be there|come along|join our}',
      '{please|kindly|you can|to|and} {register|rsvp|sign up|reserve your {seat|spot|place}|save your {seat|spot|place}} {for|at|here|by|now}',
      "{hope|hoping} {that|} {you'll|you will|you can} {be able to|} {join|participate|attend|come|make it}",
      "{would|i'd|we'd} still like to participate",
    ],
    money: [
      '{make|consider|give|pledge|chip in|contribute} {a|an|some|any|making a|} {<word>|<word> <word>|} {donation|contribution|pledge|financial contribution|gift of}',
      '{become|consider becoming|be} {a|our|one of our} {<word>|} {sponsor|sponsors|donor|donors|patron|patrons|backer|backers}',
      '{donate|sponsor us|back us|fund us|support us financially|back our campaign|contribute financially|buy us a coffee}',
    ],
    spread: [
      '{share|forward|post|repost|retweet|tweet|circulate|publish|promote|pass} {this|it|our <word>|the <word>|the <word> <word>|about us|about it} {along|on|around|} {with|to|on|in|among|across} {your|all your|all of your} {audience|readers|network|networks|community|followers|members|list|mailing list|newsletter|channels|social media|socials|subscribers|linkedin|twitter|blog|local community|students|social channels|page|feed|slack|group|groups}',
      '{link|linking} to {us|it|this|our <word>|our <word> <word>|your profile|the <word>} {from|in|on}',
      '{add|adding|include|including} {a|the|our} link {to|on|in|from}',
      '{spread|spreading} the word',
      '{want|like|willing|care|able|love you} to {mention|feature|link to|write about|cover|review} {it|us|this|our <word>|them} {that|on|in|somewhere|to|<word>|}',
      '{encourage|promote|encouraging|promoting} {submissions|the workshop|the event|the conference|our event|our workshop|participation|registrations|sign-ups|signups}',
      '{tell|let} your {friends|network|colleagues|followers|customers|clients|community|audience|readers} {about|know}',
      '{give|giving} us a {shout-out|shoutout|mention|plug|retweet}',
    ],
    vouch: [
      '{ok|okay|open|happy|willing|comfortable|fine|possible|mind|allow us|let us|permission|love} {with|to|for|if} {me|us|we|i|being|be|} {mentioning|mention|mentioned|using|use|quoting|quote|featuring|feature|being a|be a|serve as|act as|to} <...> {<name>|reference|case study|logo|name|company|testimonial|story|quote|results}',
      '{provide|write|give|record|share|send|offer} {us|me|} {with|} {a|your|an|short|} {short|quick|brief|} {testimonial|endorsement|quote for|recommendation on linkedin|linkedin recommendation|video testimonial}',
      '{be|become|serve as|act as} {a|our|one of our} {<word>|} {reference|case study|reference customer|reference client|spokesperson|ambassador}',
      '{vouch for|endorse} {us|me}',
    ],
    refer: [
      '{do|would|might|can} you {happen to|} {know|think of|have} {of|} {anyone|anybody|someone|somebody|any other|others|any colleagues|other people|any friends|people|any businesses|any companies|other companies} {else|} <...> {who|that|in your|could|would|might|should|needs}',
      '{refer|referring} {a|your|us|me|any|some|other|someone} {friend|friends|colleague|colleagues|to|business|company|client|else|<word>}',
      '{introduce|introducing|connect|connecting} {me|us} {to|with} {anyone|someone|others|other|people|your|the|a|any|<name>|colleagues}',
      '{make|making} {an|a|the|that|some|any} {<word>|} {introduction|intro|introductions|intros} {to|for|with|}',
      'who else {should|could|would|might|can|do you|in your}',
      '{recommend|suggest|nominate} {<word>|<word> <word>|} {candidates|candidate|people|colleagues|someone|speakers|experts|others|reviewers}',
      "{candidates|candidate|people|colleagues|speakers|experts|others|someone} {that|who|whom|} {you|you'd|you would} {would|like to|} {like to|} {recommend|suggest|nominate}",
    ],
    review: [
      '{leave|leaving|write|writing|post|posting|share|give|giving|drop|submit|add} {us|me|} {a|an|your|} {<word>|honest|quick|short|5-star|five-star|} {review|rating|testimonial|google review} {on|for|at|here|of|about|}',
      '{rate|review} {us|our <word>|me|our} {on|at|here|in}',
      '{google|yelp|trustpilot|g2|capterra|facebook|app store|tripadvisor|amazon|5-star|five-star} review',
    ],
    feedback: [
      '{also|additionally|separately|finally|lastly|one more thing|ps|p.s|please do} {<word>|} {<word>|} {<word>|} {feedback|suggestions for improvement|constructive criticism}',
      '{also|additionally|separately|finally|lastly} <...> {hear your {feedback|thoughts|opinion|views}|take our survey|fill out our survey|complete our survey|fill in our survey|complete this survey|fill out this survey|take this survey}',
      "{if there's|if there is|is there} a reason <...> <...> {fit|interested|interest|respond|reply|know|working|timing|move|forward}",
      "{tell|let} {me|us} {know|} why {it|this|we|you|not} {<word>|<word> <word>|} {fit|wasn't|isn't|didn't|decided|chose|not}",
    ],
    follow: [
      '{follow|like|subscribe to|join|star|connect with} {us|me|our|my} {<word>|} {on|at|page|channel|newsletter|podcast|slack|discord|community|repo|repository|group|mailing list|blog|linkedin|twitter|instagram}',
      '{give|giving} {us|our <word>|the <word>|it} a {follow|like|star|upvote}',
      '{subscribe|sign up} {to|for} {my|our|the} {<word>|} {newsletter|list|mailing list|channel|podcast|updates|blog}',
      '{upvote|vote for} {us|our|me}',
    ],
  },
  except: [
    '{feel|feel free|free} {free to|to} {forward|share|pass|leave|follow|mention|recommend} <...>',
    '{if|when|once|should} you {ever|already|have already|later|} {refer|referred|leave|left|subscribe|subscribed|follow|followed} <...>',
    '{wrong|right|best|better|appropriate} {person|contact} <...>',
  ],
  examples: {
    flags: [
      'Hi Ana,\n\nWould you leave us a review on the map page? Do you know anyone else who needs a label printer?\n\nTom',
      'Hi Ana,\n\nWill you join us in Leeds on the 4th? Does your company want to make a donation to the prize?\n\nTom',
      'Hi Ana,\n\nShall we talk on Monday about the scanner? Please also share this with your followers.\n\nTom',
      'Hi Ana,\n\nMay we talk on Monday? Also, please follow us on LinkedIn.\n\nTom',
      'Hi Ana,\n\nShall we talk on Monday about the scanner? I would also love any feedback on our page.\n\nTom',
      'Hi Ana,\n\nWould you be our reference customer for labels? Please follow us on LinkedIn as well.\n\nTom',
    ],
    allows: [
      'Hi Ana,\n\nIs the scanner of interest? If so, do you have time for a call on Monday?\n\nTom',
      'Hi Ana,\n\nShall we talk on Monday? If you are not the right person, who is?\n\nTom',
      'Hi Ana,\n\nPlease register for the session in Leeds. Feel free to forward this to your team.\n\nTom',
      'Hi Ana,\n\nWould you leave us a review on the map page? The link is below; it takes a minute.\n\nTom',
      'Hi Ana,\n\nCan we talk about your becoming a sponsor of the meetup? Tuesday and Thursday are free.\n\nTom',
      'Hi Ana,\n\nShall we talk on Monday? I can send the checklist as well.\n\nTom',
    ],
  },
  *check(draft, _options, matches) {
    const asked: { end: End }[] = []
    for (const { end, at } of asksOf(draft, matches)) {
      const earlier = asked.find((one) => areApart(one.end, end))
      if (earlier) {
        yield { at, message: 'second', data: { first: names[earlier.end], second: names[end] } }
        return
      }
      asked.push({ end })
    }
  },
})

/** The asks of a draft in their order, with what each is for. */
function asksOf({ sentences }: Draft, matches: readonly PhraseMatch[]): readonly { end: End; at: Span }[] {
  const asks: { end: End; at: Span }[] = []
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'postscript') continue
    const own = matches.filter((match) => match.sentence.start === sentence.start)
    for (const match of own) asks.push({ end: match.group as End, at: match })
    if (own.length === 0 && isPlainAsk(sentence)) asks.push({ end: 'main', at: sentence })
  }
  return asks
}

function isPlainAsk({ move }: Sentence): boolean {
  return move === 'ask'
}

function areApart(one: End, other: End): boolean {
  return one !== other && !kindred.some((pair) => pair.includes(one) && pair.includes(other))
}
