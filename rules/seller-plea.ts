import { defineRule } from 'carelint/rule'

const own =
  '{me|us|my team|our team|my small <word>|our small <word>|my company|our company|our business|my business|my startup|our startup|a small team|a small business|our family|my family|a young company|a founder|our mission|our shop|our little <word>|us all|me personally|me out|us out}'
const period =
  '{quarter|month|fiscal year|fiscal|year|week|sales month|sales quarter|period|half|reporting period|financial year}'

export default defineRule({
  pillar: 'purpose',
  summary: "Makes the sender's need the reader's.",
  why: 'Readers who are asked to rescue the sender feel used, or guilty if they do not.',
  instead: 'Say what is in it for them; where nothing is, leave the line out.',
  unless: 'The mail raises money for others, or asks a friend for a favour and says so.',
  source: 'Pity pleas and quota talk in sales mail; seed essay "Make Customers, Not Sales"',
  severity: 'warn',
  messages: {
    help: '"{match}" asks the reader to help the sender.',
    period: '"{match}" makes the sender\'s calendar the reader\'s concern.',
    quota: '"{match}" makes the sender\'s target the reader\'s concern.',
    boss: '"{match}" hides behind a superior, whom the reader owes nothing.',
    small: '"{match}" pleads for the sender\'s business instead of the reader\'s.',
    pity: '"{match}" asks for pity.',
  },
  phrases: {
    help: [
      'could {really|} use {your|some|a little|a bit of} {help|support|love|goodwill|kindness|vote|hand} {<word>|}',
      `{would|will|could|it'd|that'd|can|might} {really|truly|greatly|genuinely|seriously|immensely|definitely|massively|hugely|so|tremendously} {really|} {help|assist|benefit|support} ${own}`,
      `{would|will|could|it'd|that'd} {really|truly|be|} {be|} {a|of} {really|huge|big|great|massive|tremendous|very|enormous|real} {big|} {help|favour|favor|boost} {to|for} ${own}`,
      `{would|will|could|it'd|that'd} {really|truly|also|genuinely|} {mean {so much|a lot|the world|everything|a great deal}|make {a|all the} {big|huge|real|massive|} {difference|world of difference}} {to|for} ${own}`,
      "{would|could|will|it'd|that'd} {really|truly|absolutely|honestly|} mean {the world|so much|everything|a great deal|a whole lot|the absolute world} {to|for|if}",
      "{would|could|will|it'd|that'd} {really|truly|absolutely|} mean {the world|so much|everything|a great deal|a whole lot|a lot} $",
      `{would|could|it'd|that'd} {really|truly|absolutely|} mean a lot to {me|us|my|our}`,
      `{it|that|this|feedback|your feedback|every <word>|each <word>|reviews|referrals} {really|truly|always|also|genuinely|directly|only|} helps {me|us} {to|} {improve|grow|learn|reach|get|keep|stay|spread|out|build|compete|understand what|do better|a lot|continue|survive|feed|sell|serve|plan}`,
      '{help|helps|helping|please help} {me|us} {to|} {out|hit|reach|make|meet|grow|win|close|beat|survive|get over|land|finish|succeed|get off the ground|spread the word|achieve|fulfil|fulfill|stay afloat|keep the lights|earn|expand|scale} {my|our|the|here|with|by|a|this|}',
      '{helps|help|helping|best way for|best ways for|way for|ways for|so} {me|us} {to|} {learn and {improve|grow}|improve and {learn|grow}|grow as|get better at|keep improving|keep growing|keep going}',
      '{do|doing|does} {me|us} {a|one|this|the} {<word>|} {favor|favour|solid|kindness}',
      '{i|we} {need|could use|could really use|would really appreciate|really need|desperately need|badly need|urgently need|ask for} your {help|support|vote|backing} {to|with|in|on|and|by}',
      "even {a|an|one} {<word>|<word> <word>} {answer|reply|response|yes or no|line|email|word|no|note|sentence} {would|will|it'd|that'd} {really|greatly|} {help|be a {<word>|} help|be helpful|be useful|help me}",
      '{a|an|one} {quick|simple|short|one-word|one-line|brief} {answer|reply|response|yes or no|line} {would|will} {really|greatly|} {help|be a {<word>|} help|be helpful to|mean}',
      "{you'd|you would|you'll|you will|you could} {really|} be {doing|helping} {me|us} {a|out|}",
      "{i'd|i would} {rather|much rather} know than {keep|guess|wonder|be|go on|continue|sit}",
      '{make|makes|made} my {day|week|month|year|quarter} {if|by|}',
      'your support {keeps|allows|enables|lets|helps|means} {me|us|our|a|the|so|everything}',
      'your {business|order|purchase|review|referral|support|reply|meeting} {keeps|would keep|helps keep|would help keep} {me|us|our|my}',
      '{keeps|keep} {us|me|our doors|our team|our lights|the lights|our dream|our business|my business} {going|running|open|on|alive|afloat|motivated}',
    ],
    period: [
      '{close|finish|end|wrap} {out|up|off|} {the|this|our|my} {<word>|} {month|quarter|year|week} {strong|strongly|on a high|off|with a|out|well|on target|on track|in style}',
      `{it's|it is|we're at|we are at|we're near|with|being} the {very|} {end|close|last <word>} of {the|our|my|this} {<word>|} ${period} {and|so|for|here|coming|approaching|upon}`,
      `{as|since|because|with|given|now that} {it's|it is|we're|we are|i'm|i am|this is|the|} {nearing|near|towards|toward|almost|at|close to|approaching|coming up on|getting close to|nearly|closing in on|right at|} {the|our|my|} {end|close} of {the|our|my|this|} ${period}`,
      `{end|close|closing|last days|last week|final days|final week} of {our|my} {sales|first|second|third|fourth|financial|} ${period}`,
      `{closing|close|closed|wrap|wrapping|finish|finishing} {out|up|} {our|my} {<word>|} {${period.slice(1, -1)}|books|quota|numbers}`,
      `{before|by|until|when|as} {our|my} {<word>|} {${period.slice(1, -1)}|books} {closes|ends|end|close|is over|runs out|finishes|is up}`,
      `{quarter-end|month-end|year-end|quarter end|month end|year end|end-of-quarter|end-of-month|end-of-year} {is|and|quota|target|targets|numbers|push|for {me|us}|on {my|our}}`,
    ],
    quota: [
      "{i|we|i've|we've|i still|we still} {have|got|still have|have got} {a|our|my|some} {<word>|} {quota|target|targets|goal|goals|number|numbers} to {hit|meet|make|reach|beat|fill|achieve}",
      '{my|our} {sales|monthly|quarterly|annual|team|} {quota|quotas|sales target|sales targets|sales goal|sales goals|sales number|sales numbers|commission|bonus|kpi|kpis|okr|okrs|booking target|meeting target}',
      '{hit|make|reach|meet|beat|crush|smash|miss|exceed|short of|away from|behind on|close to hitting|close to} {my|our|the} {<word>|} {number|numbers|quota|target|targets|sales goal|sales target|monthly goal|quarterly goal|goal for the {month|quarter|year}}',
      '{i|we} {just|only|still|really|} {just|only|} need {just|only|} {one|two|three|<number>|a few|a couple} more {<word>|<word> <word>|} {sale|sales|deal|deals|customer|customers|client|clients|signup|signups|sign-ups|meeting|meetings|signature|signatures|order|orders|review|reviews|demo|demos|referral|referrals|participant|participants|user|users|interview|interviews|subscriber|subscribers|vote|votes|booking|bookings|account|accounts|responses|backers|seller|sellers|testers|win|to hit|to reach|to make|to complete|to finish|to close|to fill}',
      '{one|two|<number>|a few|just one} {sale|sales|deal|deals|customer|customers|client|clients|meeting|meetings|signature|order|orders|booking|bookings|demo|demos} {short|away|shy} {of|from|}',
      '{just|only} {one|two|<number>|a few} more {sale|sales|deal|deals|customer|customers|client|clients|signature|signatures|review|reviews|demo|demos|booking|bookings|seller|sellers} {to|and|before|this}',
      'my {promotion|job|paycheck|livelihood|rent|salary|raise} {depends|is riding|rides|is on the line|hangs|hinges}',
      "{i'm|i am|we're|we are} {paid|compensated|measured|evaluated|judged} {on|by|for} {the number|how many|every|each|meetings|demos|replies}",
    ],
    boss: [
      "{my|our} {boss|manager|director|ceo|vp|supervisor|sales manager|sales director|boss's boss} {is|has been|will be|keeps|won't get|is really|is breathing} {on my|on our|off my|breathing|down my|pushing|pressing|asking|chasing|hounding|waiting} {case|back|down|me|us|neck|for|about}",
      '{my|our} {boss|manager|director|ceo|founder|vp|cfo|president|supervisor|team lead|sales manager|sales director|head of sales|leadership|chief|cto|coo|cmo|managing director|owner} {has|have|just|really|already|personally|} {asked|tasked|told|is on my {case|back}|has been on my {case|back}|on my {case|back}|breathing down|instructed|wants|wanted|insisted|insists|expects|is asking|is expecting|is waiting|keeps asking|is pushing|is pressing|is on my|is breathing|is after|needs|will be|would be|would kill|will kill|is counting|demands|requested|suggested|encouraged|authorized|authorised|assigned|is breathing} {me|us|that|this|for|you|to|on|my|down|an|a|it|by|upset|happy|thrilled}',
      "{i've|i have|i was|i am|i'm|we've|we have} {been|} {asked|tasked|told|instructed|assigned|challenged} by {my|our|the} {boss|manager|director|ceo|founder|vp|supervisor|team lead|team|leadership|company|president|head of sales} to",
      '{i|we} {have to|need to|must} {report|give|tell|update|answer|explain} {back|} {to|} {my|our} {boss|manager|director|ceo|vp|supervisor|team lead|leadership}',
      '{looks|look|looking} {good|bad|great} {to|in front of|for|with} my {boss|manager|director|team|ceo|vp}',
      '{keep|get} my {boss|manager|director|ceo|vp} {happy|off my back}',
    ],
    small: [
      'your {purchase|order|support|review|business|visit|booking|donation|subscription} {helps|supports|allows|means|lets|keeps|makes|would help|goes directly to|directly supports} {a|our|us|me|my|an|the|to} {small|family|family-owned|family-run|local|independent|tiny|little|women-owned|dream|team|business|shop|lot|difference|support|keep} {<word>|<word> <word>|}',
      '{just|still|only} {getting|trying to get} {off the ground|on our feet|our feet off|started and}',
      'appreciate your {support|help|backing} {as|while|since|in} {we|i|our|my|a|getting|helping} {<word>|<word> <word>|}',
      "{we're|we are|i'm|i am} {just|only|still|} {a|an} {small|tiny|family|family-run|family-owned|local|young|new|little|bootstrapped|one-person|two-person|independent} {<word>|} {business|company|team|startup|start-up|shop|studio|agency|brand|store|firm|outfit} {and|so|that|who|trying} {every|each|your|we|it|this|any|really|depends|relies|to|a} {<word>|}",
      "{would|will|i'd|we'd} be {so|very|really|truly|extremely|incredibly|eternally|forever|} {grateful|thankful|honored|honoured} {for|to have|to get|to earn} your {business|order|support|custom|vote|patronage|donation}",
      '{keep|keeps|keeping} {small|local|family|independent|little} {<word>|} {businesses|shops|business|shop|brands|stores|makers|companies} {like ours|like us|going|alive|open|afloat}',
      'as {a|an|the} {small|tiny|family-owned|family|family-run|local|young|new|growing|independent|bootstrapped|one-person|one-man|two-person|solo|self-funded|early-stage|early|little|startup|start-up} {<word>|<word> <word>|} {business|company|team|startup|start-up|shop|studio|agency|founder|brand|owner|store|firm|freelancer|entrepreneur|} {we|i|every|your|it|each|this|a|our} {really|truly|<word>|} {depend|depends|rely|relies|count|counts|live|need|needs|appreciate|would|survive|thrive|review|customer|sale|order|means|referral|matters|could|value|bit|single}',
      '{small|local|family|tiny|independent|young|new|little} {businesses|companies|teams|startups|start-ups|shops|studios|agencies|brands|firms|business|makers|creators} like {ours|us|mine|me|my own} {<word>|}',
      '{support|supporting|help|helping|back|backing} {our|my|a} {small|local|family|little|growing|family-owned|young|tiny|women-owned|independent|new} {<word>|} {business|startup|start-up|company|team|shop|brand|studio|agency|store|dream|family}',
      '{support|supporting} {our|my} {startup|start-up|business|journey|dream|growth|launch|mission|company|work|cause|shop|store}',
      '{we|i} {depend|rely|live|count|survive|are counting|am counting|are relying|am relying|are depending} {heavily|entirely|solely|mostly|so much|completely|} {on|off|from|for} {people like you|customers like you|clients like you|your|referrals|reviews|word of mouth|word-of-mouth|folks like you|the support|every {sale|customer|order|review}|you to|you for|you and}',
      'every {single|} {review|order|sale|referral|customer|share|like|click|bit|purchase} {really|truly|} {counts|matters|helps|means} {<word>|<word> <word>|} {to|for|us|me|our|a}',
      '{grow|grows|growing|survive|survives|thrive|thrives} {through|on|by|thanks to|from} {word of mouth|word-of-mouth|referrals|reviews|people like you|customers like you|your <word>}',
    ],
    pity: [
      '{give|throw|cut|spare} {me|us|a {guy|girl|rep|newbie|founder}} {a|some|an|one} {bone|break|chance|shot|opportunity to prove|slack|minute of mercy|little chance}',
      "{i'm|i am} {brand|still|pretty|fairly|quite|very|just|} {new|starting out|just starting|getting started|just starting out|fresh} {to|in|at|here|on} {this|the|my|sales|a} {job|role|position|territory|company|team|industry|sales team|sales|new job|new role|sales role|region|patch|business} {and|so|but|it|i}",
      "{pretty please|i beg you|i'm begging you|begging you|begging for|please please|i'm desperate|we're desperate|we are desperate|on my knees|as a last resort|take pity|have mercy}",
      '{i|we} {really|badly|desperately|urgently|seriously} {need|want} {this|your|one more|a win|to win|to hit|this sale|the sale|this deal|the business|the work|clients|customers|this job}',
      "{i'm|i am|we're|we are} {really|} {struggling|under {a lot of|huge|some|so much|enormous|} pressure|in a tough spot|in a bind|having a tough|having a hard|between a rock} {to|here|this|from|with|and|month|quarter|year|time|}",
      '{tough|rough|hard|slow|difficult|bad} {month|quarter|year|week|time|season} for {me|us|my|our|small}',
      '{single|working|new} {mom|mum|dad|mother|father|parent} {of|with|trying|who}',
      '{feed|support|provide for|put food on} my {family|kids|children|wife|table|the table}',
      '{forever|eternally|so incredibly|extremely|immensely|endlessly|so so} {grateful|thankful|indebted|appreciative}',
    ],
  },
  except: [
    '{help|helps} {me|us} {out|} {<word>|} {understand|see|find|fix|track|reproduce|debug|diagnose|process|avoid|investigate|figure|look|locate|identify|resolve|narrow|with|solve|troubleshoot|serve you}',
    '{reach|meet|hit|make|close to|short of|beat|exceed} the {target|number|numbers} {of|you|that|on}',
    'as you {requested|asked}',
    '{give|giving} us {a|some} {chance|opportunity} to {fix|make|correct|resolve|look|put|respond}',
    "{couldn't|could not|can't|cannot|didn't|don't} {do|make|reach|meet}",
  ],
  examples: {
    flags: [
      'Hi Ana,\n\nYour answer would really help me.\n\nTom',
      'Hi Ana,\n\nCan you sign this week? It is the end of our quarter.\n\nTom',
      'Hi Ana,\n\nI need just one more customer in Leeds.\n\nTom',
      'Hi Ana,\n\nMy manager asked me to get an answer from you.\n\nTom',
      'Hi Ana,\n\nAs a small business we depend on every order.\n\nTom',
      'Hi Ana,\n\nPlease give me a chance.\n\nTom',
    ],
    allows: [
      'Hi Ana,\n\nDoes the end of the quarter change the load on your depot?\n\nTom',
      'Hi Ana,\n\nYour target of 48 hours stands on the careers page.\n\nTom',
      'Hi Ana,\n\nA screenshot would help us find the fault in your form.\n\nTom',
      'Hi Ana,\n\nDoes your manager see the counts, or only you?\n\nTom',
      'Hi Ana,\n\nWould you give to the food bank in Leeds? A donation would mean the world to us and to the families.\n\nTom',
      'Hi Ana,\n\nSmall businesses in Leeds pay no fee for the map.\n\nTom',
      'Hi Ana,\n\nWhat would help you most this month?\n\nTom',
    ],
  },
  *check(draft, _options, matches) {
    if (matches.length === 0 || draft.sentences.some(({ words }) => words.some(({ key }) => isCharity(key)))) return
    for (const match of matches) {
      if (match.sentence.zone !== 'subject') yield { at: match, message: match.group as 'help' }
    }
  },
})

/** Whether a word tells that money is raised for others. */
function isCharity(key: string): boolean {
  return /^(?:donat|fundrais|charit|nonprofit|non-profit|philanthrop)/.test(key)
}
