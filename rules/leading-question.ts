import { defineRule } from 'carelint/rule'
import type { PhraseMatch } from 'carelint/rule'

/** Verbs of gain that nobody says no to. */
const gain =
  '{double|triple|quadruple|10x|increase|boost|grow|save|cut|reduce|slash|skyrocket|multiply|maximize|maximise|improve|accelerate|generate|earn|win|attract|gain|scale|eliminate|lower|stop|end|transform|unlock|supercharge|automate|streamline|simplify|avoid|finally|never|rank|outrank|sell|close|convert|dominate|achieve|free up|spend less|make more|get more|have more|be more|see more|take control|sleep better|cut down|turn more|turn your|fill your|reach more|hire faster|grow your|speed up|get rid of|get ahead|pay less|become}'
const pain =
  '{losing|wasting|missing out|missing out on|leaving money|overpaying|paying too much|spending too much|bleeding|drowning in|stuck with|struggling to|struggling with|burning|throwing away}'
const gains =
  '{more {sales|leads|customers|clients|revenue|traffic|money|time|patients|bookings|appointments|meetings|orders|business|profit|jobs|growth|referrals|reviews|visitors|deals|control|freedom}|better {results|leads|margins|rankings|reviews|sleep|candidates}|less {stress|hassle|work|admin|paperwork}|fewer {headaches|no-shows|returns|errors}|higher {profits|margins|rankings|revenue|conversions}|lower costs|faster growth}'

export default defineRule({
  pillar: 'understand',
  summary: 'A question with its answer built in, or with no honest no.',
  why: 'Readers hear that the question is not one, and feel steered instead of asked.',
  instead: 'Ask something that you do not know the answer to, such as how they do it today.',
  source: 'Question and hypothetical closes; yes ladders; Huthwaite SPIN on honest questions',
  severity: 'warn',
  messages: {
    pain: '"{match}" asks for a pain that every reader is supposed to have.',
    gain: '"{match}" asks for a gain that nobody says no to.',
    whatIf: '"{match}" is no question but a pitch with a question mark.',
    obvious: '"{match}" leaves the reader one answer, yours.',
    cost: '"{match}" has its answer built in: the reader loses something.',
    tag: '"{match}" puts the yes in the reader\'s mouth.',
  },
  phrases: {
    pain: [
      '^{still|always|constantly|forever} {wasting|using|doing|paying|losing|chasing|relying|juggling|stuck|spending|struggling|manually|copying|entering|writing|waiting|fighting|guessing|missing|drowning|managing|handling} <...>',
      "^{are|aren't|so|still|is|hey|hi|and|but|if|were|getting|feeling|or|and are|or are} {you|your <word>|your <word> <word>|you and your team|} {also|ever|still|getting|a bit|feeling|just|} {tired|sick|sick and tired|fed up|weary|exhausted|frustrated|bored|annoyed|stressed|overwhelmed} {of|with|by|about|from|that|having|trying} <...>",
      '^{tired|sick|sick and tired|fed up|weary|exhausted|frustrated|bored|annoyed|stressed|overwhelmed|worried|done} {of|with|by|about|from|that|having|trying|out} <...>',
      "{are|aren't} {you|your <word>} {also|ever|still|getting|just|} {tired|sick|sick and tired|fed up|weary|frustrated|annoyed|overwhelmed|exhausted} {of|with|by|about|from|that} <...>",
      '^{struggling|struggle|having trouble|having a hard time|stuck|losing|wasting|drowning|overpaying|paying too much|bleeding|juggling|buried|spending too much|spending hours|spending too many|missing out|swamped|failing|desperate} {to|with|in|on|your|for|money|time|customers|hours|sleep|leads|sales|clients|patients|by|under|because|at|a|over|too|jobs|deals} <...>',
      `{are|is} {you|your <word>|your <word> <word>|your team|your business|your company|you and your team} {also|ever|still|currently|constantly|always|really|just|secretly|} ${pain} <...>`,
      '{is|are} your {<word>|<word> <word>} {holding you back|costing you|slowing you down|letting you down|hurting your|killing your|driving you|losing you|working against|keeping you|turning away|driving away|eating up|eating into|draining} <...>',
      '^{too|so} {much|many} <...> {and not|and too few|but not|not enough|and no} <...>',
      '{sound|sounds|seem|seems|look|looks|ring} {all too|a bit|a little|} {familiar|a bell|like you}?',
      '{does|do} {this|that|any of this|any of these|it|either of these} {sound|seem|look|ring} {all too|a bit|a little|} {familiar|a bell}',
      '^not {getting|seeing|making|happy with} {enough|the|as many|as much} <...>',
      '{hate|dread|dreading} {doing|having|dealing|chasing|writing|cold|wasting|losing|spending|filling|managing|the|your|it when} <...>',
    ],
    gain: [
      '{would you|are you|would your <word>|is your <word>} {be|} {at all|perhaps|} {interested|keen|open} {in|on|to} {a way of|ways of|} {cutting|saving|doubling|tripling|increasing|reducing|growing|boosting|generating|getting more|winning more|lowering|improving|slashing|eliminating|making more|earning more|closing more|attracting|finally|never|streamlining|automating|maximizing|maximising|skyrocketing|paying less|spending less} <...>',
      '^{so|and|hey|hi|} {want|wanna|need|like} {to|} {<word>|<word> <word>|} {<number>|} {more|extra|additional|better|bigger|higher|faster|fewer|less} {<word>|<word> <word>|} {leads|sales|jobs|clients|customers|meetings|bookings|patients|revenue|traffic|demos|deals|orders|calls|appointments|reviews|time|money|referrals|profit|results|hires|candidates|conversions|stress|no-shows|returns|admin} <...>',
      `{would you|would your <word>|would your <word> <word>|do you|don't you|wouldn't you|wouldn't your <word>} {also|not|rather|ever|really|secretly|} {like|love|want|prefer|wish|enjoy|be interested in|be happy|need} {to|your <word> to|} {be able to|have|see|know how to|learn how to|get|find out how to|discover how to|find|} {a way to|ways to|} {quickly|easily|automatically|significantly|drastically|} ${gain} <...>`,
      `{would you|do you|don't you|wouldn't you} {like|love|want|prefer|enjoy|need} {to|} {have|get|see|find|attract|win|generate|enjoy|} {even|a lot|far|much|} ${gains} <...>`,
      `^{so|and|hey|hi|} {want|wanna|looking|need|hoping|wishing|ready|dreaming|trying|eager|like|love|aiming|interested in} {to|of|for|in|a way to|an easy way to|a better way to|ways to|} {be able to|see how to|know how to|learn how to|finally|start|quickly|easily|} ${gain} <...>`,
      `^{so|and|hey|hi|} {want|wanna|looking|need|hoping|wishing|ready|dreaming} {for|of|} {to|} {have|get|see|find|attract|win|generate|} {even|} ${gains} <...>`,
      `{are you|is your <word>|is your <word> <word>} {ready|looking|hoping|eager|prepared|trying|interested in|excited} {to|for|} {finally|start|} ${gain} <...>`,
      `{are you|is your <word>} {ready|looking|hoping|interested} {to|for|in} {finally|get|have|see|attract|win|generate|getting|having|} ${gains} <...>`,
      '{are you|so|now|finally|and|get} ready {to|for} {stop|take {your|it|things|back}|transform|revolutionize|change the way|say goodbye|skyrocket|supercharge|never|the next level|level up|join the|leave|turn|make {this|your|the|more}|see {real|what|how|your}|elevate|crush|win|start {saving|growing|winning|closing|getting|earning|making|selling}} <...>',
      '{would|will|could|can} you {say no to|turn down|refuse|pass up|resist} <...>',
      '{would|could} {you|your <word>|your team} {benefit|profit|do with|use} {from|} {more|better|an extra|some extra|extra|a faster|saving|having|less|fewer|an easier|lower|higher} <...>',
      '{need|could use|could you use|can you use} {some|a little|an extra|more|a few more} {help|extra|leads|customers|clients|sales|hours|time|cash|hands} <...>',
    ],
    whatIf: [
      'what if i {told|said|showed|could show|could tell|could|were to|can|promised} <...>',
      'what if {we|i|there} {could|told|can|was|were|had|showed|took|handled|made} <...>',
      "what if {you|your|your <word>|your <word> <word>|it|that|there|they|every|all|all of|someone|the <word>|the <word> <word>|the <...>|one|<name>|just|even|a|instead|getting|hiring|finding} <...> {could|can|didn't|did not|never|weren't|wasn't|were|was|had|got|knew|only|no longer|doubled|ran|worked|took|saved|cut|stopped|turned|made|increased|handled|would} <...>",
      'what would {happen|it mean|that mean|it do|it be worth|be possible|change|it look like|your <word> look like|your <word> be like|it feel like} {to|for|} {you|your <word>|your <word> <word>|} {if|to} {you|your|we|i|every|all|there|the|no|just|half|have|be} <...>',
      'what {would|could} {you|your team|your <word>} {do|achieve|accomplish|build|create|buy} {with|if} {an extra|<number> extra|<number> more|an additional|more|all that|all the|that extra|you had|you could|you got|that kind|<number>|twice|double} <...>',
      'what {would|could} {an extra|<number> extra|<number> more|an additional|<number>|more|even|a <number>} <...> {mean|do|change|be worth} <...>',
      'how {much|many} <...> {would|could} {it|that|you|your <word>|your <word> <word>} {be worth|save|make|gain|earn|add|close|win|mean|achieve|do|grow} <...>',
      'how much {more|better|easier|faster|time|money} <...> {would|could} {it|that|you|your <word>} <...> if <...>',
      'how {would|great would|nice would|amazing would|much would|good would|different would|much better would|would you like} {you|your <word>|it|that|your <word> <word>} {feel|like|be|look|change|help|improve|benefit|love} {it|} {if|to} <...>',
      'have you {ever|been} {ever|} {wished|wanted|dreamed|dreamt|dreaming|wishing|thought|wondered|wondering|imagined|felt|longed|thought how|hoped} {of|that|to|you|why|how|if|what|for|about|like|there} <...>',
      '^{ever|} {wish|wished|wonder|wondered|dream|dreamed|dreamt|feel like|felt like|find yourself|thought about how|fancy} {you|of|why|how|if|that|there|your|what|like} <...>',
      'did you ever {wish|want|dream|wonder|think|feel} <...>',
      '{if i|if we|suppose i|suppose we} {could|had|waved|gave} {you|a} magic wand <...>',
      'could {this|that|it} be {because|the reason|what|why|the answer|exactly what} <...>',
    ],
    obvious: [
      '{can|could|would|will} {your <word>|your <word> <word>|you|your team} {really|even|actually|} {survive|withstand|live with|stomach|handle losing|risk|sleep} <...>',
      'do you {really|actually|} {love|like|enjoy} {wasting|losing|paying|spending|being|waiting|chasing|filling|doing|working late|sitting|having to|struggling|dealing} <...>',
      "{are|is|aren't} your {competitors|competitor|competition|rivals} {stealing|taking|winning|eating|getting|beating|outranking|poaching|ahead|already|laughing|leaving} <...>",
      "why {not|don't you} {let|have|leave} {us|me|our <word>|the experts|someone} <...>",
      "{are you|is your team|is your business|is your company} {prepared|ready|equipped} {for|to} {the worst|what's coming|the next|the future|lose|compete|handle} <...>",
      '{who|who else} {has|have|needs|need|enjoys|likes|loves} {the|} {time|patience|energy|budget} {for|to} <...>',
      "{wouldn't|wouldnt|would not} {it|that|you|your|life|things|this} <...>",
      "{isn't|isnt|is not} {it|that|this} {about|high|} {time|great|nice|frustrating|annoying|amazing|worth|the point|what|exactly|your|something|better|crazy|strange|funny|exhausting|sad|a shame|wonderful} <...>",
      "{don't|dont|doesn't|do not} {you|your <word>|your <word> <word>|we all|it} {want|think|wish|agree|deserve|hate|love|feel|need|make sense|sound|like|believe|owe} <...>",
      "{aren't|arent} {you|we|your <word>} {tired|ready|sick|all|ashamed|curious|frustrated|glad|losing|leaving|missing|worried|entitled|worth|ready for} <...>",
      "{shouldn't|shouldnt|should not} {you|your|it|that|we} <...>",
      "{who|what <word>|what <word> <word>|which <word>} {doesn't|wouldn't|does not|would not|hasn't|isn't} {want|love|like|need|enjoy|appreciate|prefer|hate|dream|use|be|have|been|looking|worried|get} <...>",
      '{who|what company|what business|what owner|what leader|what manager} {wants|needs|likes|has time|can afford|would say no|would refuse|enjoys|would pass} {to|for|it|that|more|another|} <...>',
      "^{so|but|and|then|} why {settle|pay|risk|waste|struggle|keep|let|spend|leave|gamble|suffer|continue|lose|stay|work with|take chances|take the risk|do it|should you|would you|wouldn't you|would anyone|not let|not make|not start|not take|not save|not have|not get|not join} <...>",
      "what's {stopping|holding|keeping|preventing} you {from|back} <...>",
      'what is {stopping|holding|keeping|preventing} you {from|back} <...>',
      'what {do|have} you {have|got} to lose',
      'what have you got to lose',
      'what more {could|do} you {want|need|ask for}',
      "{isn't|is} {it|your <word>} worth {losing|risking|protecting|<number>|a few|the risk|just} <...>",
      'is your {<word>|<word> <word>|<word> <word> <word>} {working as hard|really working|ready for|doing enough|up to the|as good as|as secure as|truly|really as|safe from|future-proof|worth} <...>',
      '{are you|is your team|is your company} {getting|making|taking} the {most|best|full} {out of|from|of|value|advantage|return} <...>',
      '{are|is} {you|your <word>|your <word> <word>} {sure|really|truly|absolutely|100%} {sure|happy|satisfied|confident|prepared|protected|getting|certain|ready|maximizing|maximising|safe|secure} <...>',
      '{can|could} you {really|honestly|truly|even|} afford {not|to|another|not to|the|for} <...>',
      '{can|could} your <word> {really|honestly|} afford {not|to|another|the} <...>',
      'how {long|much longer|many more|much more} {can|will|are} {you|your|you going|you willing} <...> {afford|wait|ignore|keep|tolerate|lose|put up|let|accept|willing|going|survive} <...>',
      'when was the last time {you|your} {<word>|<word> <word>} {felt|slept|had time|took a|actually|got home|enjoyed|really} <...>',
      'do you {really|honestly|truly|still} {want|think|believe|need|enjoy} {to|that|it|you|your|spending|paying|wasting|losing} <...>',
      '{do|would} you {not agree|agree|concur} that <...>',
    ],
    cost: [
      'how {much|many} <...> {is|are|do|does|has|have|did} <...> {actually|really|already|currently|truly|} {cost|costing|costs|losing|lose|lost|wasting|waste|wasted|leaving|leave|missing|miss|leaking|bleeding|overpaying|slipping|going to waste|burning} <...>',
      'how {much|many} <...> {slip|slips|slipped|fall|falls|fell|slipping|falling|go|went} {through|away|past|by|unanswered|missed|to waste|to your} <...>',
      'how much {longer|more} {can|will} {you|your <word>} <...>',
      'how many {more|} {customers|leads|clients|patients|sales|deals|candidates|opportunities|calls|hours|orders|jobs|bookings} {are|have|do|did|will|must} {you|your <word>} <...>',
      '{do you|did you} {know|realize|realise} how {much|many} <...> {losing|wasting|leaving|costing|missing|lose|waste|miss|overpaying|cost} <...>',
    ],
    tag: [
      "{you|you'd|you're|your <word>|we all|everyone|everybody|nobody|no one|it's|it'd|that's|that'd|it|that|this} <...> <...> <...> {right|isn't it|don't you|wouldn't you|aren't you|doesn't it|wouldn't it|isn't that right|don't we|correct|agreed|agree|huh|am i right|haven't you|don't you think|wouldn't you say|wouldn't you agree|don't you agree|can't it|shouldn't it}?",
      "{wouldn't|don't} you {say|agree|think}?",
      '{am i right|makes sense right|make sense right|fair enough right|sounds good right|pretty cool right|not bad right}?',
    ],
  },
  except: [
    "{would you|do you|don't you} {like|want|prefer} {me|us|your data|your name|a copy|the <word>|to see|to hear|to talk|to discuss|to chat|to meet|to try|to join|to learn more|to know more|to know|to come|to have a look|to take a look|to speak|to schedule|to stop receiving|to unsubscribe|to cancel|to keep|to continue|to end the|to connect|to attend|to be|to book}",
    "what if {the <word> {goes|breaks|fails|is}|something|someone|it {rains|fails|breaks|does|is}|we {met|meet|moved|postpone*|skip}|nobody|i {am|need|have|want|forget|lose|miss}|i'm}",
    "{isn't|is not} {it|that|this} {working|on|in|due|possible|open|available|the same|already|a|supposed|included}",
    "{don't|didn't|doesn't} you {have|use|already|know}",
    'why not {try|call|come|join|reply|meet|send|write}',
    'need {some|more|any|a little|} help {with|from|finding|getting}',
    'ready to {sign|buy|go|move forward|get started|proceed|ship|order|book|begin|send|commit|take the next step}',
    'or do you {want|think|need}',
  ],
  examples: {
    flags: [
      'Hi Ana,\n\nTired of losing parcels between depots?\n\nTom',
      'Hi Ana,\n\nWould you like to double your shipments?\n\nTom',
      'Hi Ana,\n\nWhat if I told you that counting can be fun?\n\nTom',
      "Hi Ana,\n\nWouldn't it be great if the labels printed themselves?\n\nTom",
      "Hi Ana,\n\nWho doesn't want more orders?\n\nTom",
      'Hi Ana,\n\nHow much are late parcels costing you?\n\nTom',
      'Hi Ana,\n\nYou want happy drivers, right?\n\nTom',
      'Hi Ana,\n\nHave you ever wished for a quieter Monday?\n\nTom',
      'Hi Ana,\n\nWhy settle for a slow scanner?\n\nTom',
    ],
    allows: [
      'Hi Ana,\n\nHow do you count stock since the move?\n\nTom',
      'Hi Ana,\n\nDo you use Jira for the returns?\n\nTom',
      'Hi Ana,\n\nWhat happens to the queue if the scanner goes down?\n\nTom',
      'Hi Ana,\n\nWould you like me to send the table?\n\nTom',
      'Hi Ana,\n\nWould you like to see the list of broken links?\n\nTom',
      'Hi Ana,\n\nWhat are you trying to change this year?\n\nTom',
      'Hi Ana,\n\nIs the count still a problem, or did the new scanners settle it?\n\nTom',
      'Hi Ana,\n\nWhy did you choose two depots?\n\nTom',
      'Hi Ana,\n\nI am tired of counting by hand, which is why I built this list.\n\nTom',
      'Hi Ana,\n\nWhat would you need to know before a change of labels?\n\nTom',
    ],
  },
  *check(_draft, _options, matches) {
    const told = new Set<number>()
    for (const match of matches) {
      if (told.has(match.sentence.start) || !isAsked(match)) continue
      told.add(match.sentence.start)
      yield { at: match, message: match.group as 'pain' }
    }
  },
})

/** "What if I told you …" is often written without its question mark; the others are statements then. */
function isAsked({ sentence, phrase }: PhraseMatch): boolean {
  return sentence.ending.includes('?') || phrase.startsWith('what if i {told')
}
