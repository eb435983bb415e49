import { defineRule } from 'carelint/rule'
import type { PhraseMatch } from 'carelint/rule'

/** How a trouble is said of somebody who has it. */
const troubled = [
  '{struggling|struggle|struggles|frustrated|overwhelmed|overwhelming|stressed|stretched|overworked|swamped with|drowning|buried in|juggling|wrestling with|battling|grappling with|plagued|bogged down|losing|lose|loses|wasting|waste|wastes|burning|bleeding|leaking|overpaying|overspending|paying too much|scrambling|falling short|losing sleep|missing deadlines|spread thin|spinning your wheels}',
  '{frustrating|stressful|tired of|sick of|fed up|worried|anxious|concerned about|under pressure|feeling the <word>|in pain|stuck|understaffed|short-staffed|shorthanded|hurting|suffering|suffer|suffers|dreading|dread|dreads|hate|hates|wishes|having trouble|having a hard time|finding it hard|finding it difficult|up at night|nightmare|headache|headaches|a pain|painful|overloaded|maxed out|snowed under|swamped|at breaking point|underperforming|not performing|not converting|run off your feet|bottleneck|bottlenecks|burnout|burned out|burnt out}',
]
/** What a reader is said to spend or lack. */
const burdened =
  '{spend|spends|spending|waste|wastes|wasting|lose|loses|losing} {<...>|} {hours|time|days|weeks|money|budget|too much|countless|half|<number> hours|a lot of time}'
const troubles =
  '{challenge|challenges|problem|problems|issue|issues|headache|headaches|pain|pains|pain point|pain points|struggle|struggles|bottleneck|bottlenecks|frustration|frustrations|nightmare|obstacle|obstacles|hurdle|hurdles|burden|difficulty|difficulties}'
/** What is bad about a thing in anybody's eyes. */
const bad =
  '{headache|headaches|nightmare|pain|a struggle|a challenge|challenging|hassle|burden|messy|a mess|chaotic|chaos|frustrating|stressful|exhausting|overwhelming|difficult|tough|tricky|hard|annoying|costly|painful|tedious|slow|hating|hate|hates|clunky|time-consuming|a drag|draining|too long|too much|too many|not enough|unreliable|inefficient|outdated|manual|manually|by hand|a bottleneck|far from ideal|a constant battle|bottlenecks|delays|burnout|turnover|churn}'

const you =
  "{you|you're|you are|your team|your team is|your <word>|your <word> <word>|your people|you and your team|<name>|<name> is|you've|you have|you guys|they|they're}"
const surely =
  '{probably|likely|most likely|very likely|surely|no doubt|undoubtedly|certainly|obviously|clearly|definitely|inevitably|already|constantly|always|almost certainly|must be|are probably|are likely|is probably|is likely|are no doubt|must}'
const guess =
  "{{i|we|i'm|we're|i'd|i'll} {am|can|can only|would|pretty|quite|willing to|also|} {bet|wager|sure|certain|confident|guessing|guess|imagine|assume|assuming|suspect|presume|reckon}|{my guess|my hunch} is|chances are|odds are|no doubt|safe to say}"

export default defineRule({
  pillar: 'understand',
  summary: 'Tells the readers what their problem or feeling is.',
  why: 'Readers who are told how they feel, by somebody who has not asked, feel misread and stop listening.',
  instead: 'Ask whether it is so, or name the page or the words that made you think it.',
  unless: 'The reader has told you so, in which case say where.',
  source: 'Rogers on empathic understanding; Huthwaite SPIN; seed essay "Show You Care"',
  severity: 'warn',
  messages: {
    knowing: '"{match}" claims to know what troubles the reader.',
    guessing: '"{match}" guesses at the reader\'s trouble and states the guess.',
    losing: '"{match}" tells the reader of a loss that nobody has shown.',
    failing: '"{match}" tells the reader that something of theirs fails.',
    facing: '"{match}" lays a difficulty on the reader that they have not spoken of.',
    next: '"{match}" tells the reader what their problem will turn out to be.',
  },
  phrases: {
    knowing: [
      '{i|we} {know|understand|realize|realise|get|appreciate|recognize|recognise|can imagine|can only imagine} {first-hand|firsthand|first hand|all too well|} {how|just how|exactly how} {hard|tough|difficult|frustrating|stressful|painful|exhausting|overwhelming|annoying|challenging|draining|tiring|expensive|time-consuming|disheartening|maddening|lonely|scary|discouraging} {it|that|this} {is|gets|must be|feels} {to|when|for you|for your|trying|having|without|not} <word>',
      "{i|we} {know|understand|realize|realise|get|can imagine} {how|that|it's|that's|that is|this is|it is|it has been|it's been} {<word>|} {frustrating|stressful|exhausting|overwhelming|disheartening|maddening|discouraging|a headache|a nightmare|a pain} {for you|and|but|so}",
      "{i|we} {know|understand|realize|realise|get|can imagine} {how|that|it's|that's|that is|this is|it is|it has been|it's been} {<word>|} {frustrating|stressful|exhausting|overwhelming|disheartening|maddening|discouraging|a headache|a nightmare|a pain} $",
      `{i|we} {know|understand|realize|realise|get|can tell|can see|appreciate|are aware} {that|} ${you} {<word>|} {facing|face|dealing with|deal with|experiencing|having|going through|coping with|running into|under|up against} <...> {${troubles.slice(1, -1)}|pressure|stress|strain|delays|turnover|shortages}`,
      '{i|we} {know|understand|realize|realise|get|appreciate|recognize} {that|} <...> <...> {is|are|has been} {so|very|really|quite|extremely|increasingly|} {hard|tough|difficult|frustrating|stressful|painful|exhausting|overwhelming|a struggle|a challenge|a headache} {for|on} {you|your <word>|your <word> <word>}',
      "{i|we} know {the feeling|that feeling|how that feels|how it feels|how you feel|exactly how you feel|what you're going through|what you're up against|your situation}",
      `{i|we} {can|can only|could only|} imagine {how|just how|what a} {hard|tough|difficult|frustrating|stressful|painful|annoying|exhausting|overwhelming|challenging|time-consuming|draining|pain|headache|nightmare|struggle} <...> {must be|is for you|is for your <word>|for you|for your <word>|this is|must feel|it must|that must}`,
      `{i|we} know {that|} <...> {is|are} {a|an} {constant|daily|real|huge|big|major|ongoing|never-ending|endless|serious} {struggle|challenge|battle|headache|pain|problem|fight|burden} {for you|for your <word>|}`,
      'you know {all too well|only too well|how {painful|frustrating|hard|tough|difficult|stressful|exhausting|costly|expensive|annoying|time-consuming|overwhelming}|the {pain|frustration|struggle|struggles|feeling|headache|headaches|stress|drill} of|what a {pain|headache|nightmare|struggle|hassle}|the pain}',
      ...troubled.map(
        (trouble) =>
          `{i|we} {know|understand|realize|realise|get|can tell|can see|see|recognize|recognise|feel|sense|am aware|hear} {that|how|just how|exactly how|} ${you} {<word>|} {<word>|} ${trouble}`,
      ),
      `{i|we} {know|understand|realize|realise|get|can see|recognize|recognise} {how|just how|exactly how|what a} {hard|tough|difficult|frustrating|stressful|painful|annoying|exhausting|overwhelming|challenging|time-consuming|draining|pain|headache|nightmare} {<...>|} {must be|is for you|can be for you|is for your <word>|for you to|this is|must feel}`,
      '{i|we} feel {your|the|that} {pain|frustration|struggle|struggles|stress|burden|pressure|pains|frustrations}',
      '{i|we} {know|understand|get} your {pain|pains|pain points|struggle|struggles|headache|headaches}',
      '{i|we} {know|understand|are aware of|get} {all|exactly|first-hand|firsthand|} {about|} {the|your} {<word>|} {challenges|struggles|problems|pressures|pressure|frustrations|headaches|pain points|issues|difficulties|pains} {that|} {you|your team|your <word>} {face|faces|are facing|is facing|have|deal with|are dealing with|go through|are going through|must be|must|might|run into|encounter|struggle with}',
      "{i|we} {know|understand|realize|realise|get} {what|how} {it's|it is|it feels|that's} like to {struggle|lose|waste|be stuck|drown|juggle|be overwhelmed|feel|deal with|spend|chase|worry}",
      '{i|we} {know|understand} {that|} {<...>|} {keeps|keep} you {up|awake}',
    ].map((phrase) => phrase.replaceAll('{<...>|}', '<...>')),
    guessing: [
      "{chances are|odds are|the odds are|my guess is|my hunch is|i'd wager|i'd bet|i bet|i'd guess|i suspect|i imagine|i'd imagine|i'm guessing|i reckon|i assume|i'm sure|i'm willing to bet|safe to say|we suspect|we imagine|we're sure} {that|} {you|your|you're|you've|<word> your} <...> {late|never|nobody|no idea|nothing|can't|doesn't|isn't|aren't|won't|without|instead of|too much|too long|too many|hours a|days or|or more|eats up|drains|slips|slipping|falls through|waste|by hand|manually|half your|most of your|behind|lost}",
      "{chances are|odds are|my guess is|i'd wager|i'd bet|i bet|i'd guess|i suspect|i imagine|i'm guessing|i reckon} {that|} {reporting|hiring|admin|payroll|onboarding|scheduling|invoicing|support|paperwork|it|this|<word>} {eats|takes|swallows|drains|burns|sucks} {up|} {most|half|hours|days|too|a lot|all|much|your|a big|a good} <...>",
      "{must|has to|have to|has got to|have got to|that's got to|it's got to|got to|gotta} {be|feel} {a|an|so|very|quite|really|pretty|incredibly|extremely|such a|a real|a huge|a constant|} {<word>|} {headache|nightmare|pain|struggle|hassle|burden|frustrating|stressful|exhausting|overwhelming|annoying|painful|draining|tiring|hectic|chaotic|maddening|disheartening|daunting}",
      "{has|have|that's|it's|this has} {got|} to {hurt|sting} $",
      "{can't|cannot|can not} {be|have been|feel} {easy|fun|much fun|a picnic|pleasant} {for you|for your <word>}",
      "{can't|cannot|can not} {be|have been|feel} {easy|fun|much fun|a picnic|pleasant} $",
      '{you|your <word>|your <word> <word>|your team} {must|probably|likely|surely|no doubt} {be|are|is|feel|feels} {<word>|} {under {<...>|} {pressure|strain|stress}|pulled|torn|swamped|snowed under|overloaded|lost|alone|left behind|shattered|flat out}',
      "{you're|you are|your team is} {probably|likely|no doubt|surely|most likely} {getting|seeing|paying|spending|doing|using|sifting|wading|chasing|scrolling|settling|relying|posting|sending|working|losing} <...> {that don't|that doesn't|that never|who don't|who never|which don't|too|more than you|and still|without|instead of|by hand|manually|but|for nothing|with little}",
      "{you've|you have} {probably|likely|no doubt|already|} {already|} {tried|had|been through|used|worked with|hired|spent|sat through|seen} <...> {and|but|that|which|who} {none|nothing|never|didn't|it didn't|still|no <word>|failed|let you|couldn't}",
      "{you've|you have} {probably|likely|no doubt|already|} {been|felt|gotten|got} {burned|burnt|let down|stung|ripped off|disappointed|bitten|messed around|overcharged|misled} {by|with|before|in the past}",
      `${guess} {that|} {<word>|} {<word>|} {<word>|} {<word>|} {<word>|} {<word>|} {is|are|gets|get|becomes|feels|must be|has been|have been|can be|takes|take|makes|still|you're still|costs|eats} {<word>|} {<word>|} {<word>|} ${bad}`,
      `{you|you're|your team|your team is|your <word>|your <word> is} {are|is|} {likely|probably|surely|undoubtedly|no doubt|still|most likely} {still|} {doing|handling|managing|running|tracking|relying|using|entering|copying|chasing|spending|paying|stuck|working} <...> {by hand|manually|manual|spreadsheets|excel|too much|too long|too many|far too|hours|days|late|slow|outdated|paper|more than}`,
      `{you|you're|your team|your company|your <word>} {are|is|} {under|feeling|facing} {a lot of|constant|increasing|growing|huge|enormous|intense|serious|mounting|real|tremendous|the|more|} {pressure|strain|stress|squeeze|pinch|heat|crunch} {to|from|on|by|right now|these days}`,
      'must {be|feel|get} {<word>|<word> <word>|} {hectic|chaotic|overwhelming|stressful|tedious|frustrating|exhausting|painful|draining|tough on|hard on|a lot to juggle|a lot to handle|a lot to manage} {for|on|to|at|with|when|right now|these days|trying|in}',
      '{must be|has to be|has got to be|have got to be|gotta be|must feel|must have been|is probably|is likely|are probably|are likely|is no doubt|is surely|is undoubtedly} {a|an|so|very|quite|really|pretty|incredibly|extremely|such a|a real|a huge|a constant|a major|one of} {<word>|} {headache|nightmare|pain|struggle|challenge|hassle|burden|frustrating|stressful|exhausting|overwhelming|difficult|tough|hard|annoying|costly|painful} {for you|for your <word>|on you|on your <word>|right now|these days}',
      '{must be|has to be|has got to be|is probably|is likely|are probably|is no doubt} {a|an|} {headache|nightmare|pain|struggle|hassle|burden|frustrating|stressful|exhausting|overwhelming|annoying|painful} {for|on} {you|your <word>}',
      `{you've|you have|your team has|your company has|your <word> have|your <word> has} {probably|no doubt|likely|surely|undoubtedly|certainly|already|definitely|must have} {already|} {experienced|dealt with|run into|felt|been through|suffered|hit|faced|struggled|lost|wasted|been burned|been burnt|been frustrated|grown tired|spent} {by|with|from|through|of|} <...> ${troubles}`,
      "{you've|you have|your team has|your company has} {probably|no doubt|likely|surely|undoubtedly|certainly|already|definitely} {already|} {experienced|dealt with|run into|felt|suffered|struggled|lost|wasted|been burned|been burnt|been frustrated|grown tired|spent {hours|too much|countless|weeks|months}} {by|with|from|through|of|delays|some|the|a|money|time|to|on|trying|customers|leads} {<word>|}",
      ...troubled.map(
        (trouble) =>
          `{you|your team|your people|you guys|your <word>|your <word> <word>|<name>} ${surely} {be|are|is|have|been|get|gets|feel|feels|feeling|find|also|very|} {<word>|} ${trouble}`,
      ),
      ...troubled.map(
        (trouble) =>
          `{you're|you are|your team is|your people are|they're|your <word> is|your <word> are} ${surely} {<word>|} ${trouble}`,
      ),
      `{you|your team|your people|your <word>} ${surely} {be|are|is|} ${burdened}`,
      `{you're|you are|your team is|your <word> are|your <word> is} ${surely} ${burdened}`,
      `{you|you're|your team|your team is|your people|your <word>|you've} ${surely} {be|are|is|have|been|} {facing|face|faces|dealing with|deal with|deals with|coping with|up against|running into|run into|having|experiencing|experience|feeling|going through|seeing|noticed|noticing|spending|spend|tired|looking for|in need of|missing out|leaving|wondering how|trying to figure out} {<...>|} {${troubles.slice(1, -1)}|pressure|difficulty|stress|time|hours|ways|money|way|lost|delays|manual|inefficien*|help|pinch|turnover|churn|shortage|shortages|costs}`,
      ...troubled.map((trouble) => `${guess} {that|} ${you} {<word>|} {<word>|} {<word>|} ${trouble}`),
      `${guess} {that|} {you|you're|your team|your <word>|you've|<name>|managing|running|keeping|handling|dealing with|finding|hiring|scaling|it's|it is|that's|this is} {<...>|} ${troubles}`,
      `${guess} {that|} {managing|running|keeping|handling|dealing with|finding|hiring|scaling|it's|it is|that's|this is|<word>} {<...>|} {hard|tough|difficult|frustrating|stressful|overwhelming|exhausting|challenging|a challenge|a struggle|not easy|time-consuming|chaotic|hectic} {for you|for your <word>|right now|these days|at times}`,
      `${guess} {that|} ${you} ${burdened}`,
      `{you|your team|your <word>|<name>} {must|probably|likely|surely|undoubtedly|no doubt} {really|badly|urgently|desperately|also|} {need|needs|want|wants|miss|lack|lacks|require|requires|crave} {<...>|} {help|more|rapid|fast|faster|better|a way|quick|reliable|cheaper|support|time|someone|new|additional|extra|quicker|accurate|solution|solutions}`,
      "{as|being|like} {a|an|the|any|most|many} {<word>|<word> <word>|<word> <word> <word>} {you|you're|your} {must|probably|likely|surely|no doubt|are|know|face|deal with|struggle|have|constantly|always|already|understand|undoubtedly|certainly|worry|feel} {<word>|} {<word>|} {frustrated|frustrating|struggle|struggling|struggles|tired|overwhelmed|challenge|challenges|hard|tough|difficult|pain|pressure|stress|stressed|juggling|losing|wasting|worried|headache|headaches|problem|problems|all too well|stretched|busy|enough on|a lot on}",
      'you must be {so|very|really|quite|pretty|incredibly|extremely|absolutely|getting|feeling|completely|} {<word>|} {frustrated|tired|exhausted|overwhelmed|stressed|worried|fed up|sick of|annoyed|disappointed|anxious|struggling|drowning|swamped|burned|desperate|concerned|under}',
      '{that|it|this} must be {so|very|really|quite|pretty|incredibly|extremely|} {<word>|} {frustrating|tiring|exhausting|overwhelming|stressful|worrying|annoying|disappointing|painful|hard on|difficult for|tough on|a headache|a nightmare|a pain}',
      'must {<word>|} {keep|be keeping} you {up|awake}',
      'which {probably|likely|no doubt|surely} {means|leaves|costs|makes|creates} {you|your|more|a lot|<word>} <...> {headache|headaches|time|hours|money|struggling|frustrated|pressure|stress|overwhelmed|lost|manual|problem|problems|bottleneck|pain}',
    ].map((phrase) => phrase.replaceAll('{<...>|}', '<...>')),
    losing: [
      "{visitors|customers|buyers|patients|guests|clients|people|shoppers|leads|prospects|callers|tenants|diners|students|users|most visitors|most people|members} {leave|are leaving|bounce|are bouncing|click away|hang up|are hanging up|go elsewhere|give up|abandon|can't find|cannot find|never find|aren't finding|drop off|walk away|can't see|never see} {<word>|} {<word>|} {you|your}",
      "{you're|you are} {<word>|} leaving {<word>|} {guests|customers|callers|clients|patients|buyers|people|deals|revenue|sales|growth|opportunities|leads|visitors} {<word>|} {<word>|}",
      'your {<word>|<word> <word>} {is|are|keeps|keep} {<word>|} {turning|driving|pushing|scaring|sending|chasing} <...> {away|off|elsewhere}',
      'your {<word>|<word> <word>|<word> <word> <word>} {is|are} {<word>|} {hurting|costing|failing|killing|losing|draining|holding} {you|your|back}',
      '{you|your <word>} {outrank|outranks|outperform|outperforms} <...> because your',
      'still {losing|missing|turning away|wasting|giving up|leaking} {<word>|<word> <word>|} {calls|leads|customers|clients|patients|orders|jobs|bookings|sales|deals|hours|money|revenue|candidates}',
      '{outrank|outranks|outranking|beat|beating} you {because|since|for|on|in|with}',
      'your {current|existing|present|old} {<word>|<word> <word>|} {is|are|has been|keeps} {probably|likely|also|clearly|actually|} {overcharging|failing|slowing|costing|holding|letting|underdelivering|underserving|outdated|wasting|hurting|limiting|not keeping up|not cutting it|too slow|too expensive|killing|draining} {<word>|<word> <word>|}',
      '{costs|cost|robs|rob|drains|is robbing|are robbing|is draining} {you|your business|your company|your team} {<word>|} {customers|leads|clients|sales|jobs|bookings|patients|orders|money|hours|thousands|revenue|deals|time|rankings|trust|dearly|serious|real|about|around|up to|at least|over} {<word>|<word> <word>|}',
      '{your team|your reps|your staff|your agents|your people|your recruiters|your engineers|your <word> team} {spends|spend|wastes|waste|loses|lose|burns|burn} {<word>|<word> <word>|} {hours|half|days|too much|too many|countless|more time|most of|an hour|weeks}',
      '{is|are|has been|have been|keeps|keep} {quietly|silently|really|actively|probably|likely|seriously|badly|} {hurting|killing|draining|limiting|eating into|eating up|damaging|crippling|choking|sabotaging|undermining|holding back|slowing down|slowing|stalling|hampering|dragging down|squeezing} your {<word>|<word> <word>|} {rankings|sales|business|team|growth|conversions|conversion rate|margins|margin|bottom line|profits|profit|revenue|reputation|productivity|brand|budget|pipeline|cash flow|credibility|reps|customers|company|results|visibility|traffic|seo|roi}',
      "{you're|you are|your team is|your company is|your business is|your practice is|your reps are} {likely|probably|currently|also|still|constantly|just|definitely|} {missing|letting|leaving} {<number>|your best|a lot of|some|many|half|most of your|important|potential|incoming|inbound|after-hours|too many|dozens of|} {<word>|} {calls|leads|customers|opportunities|appointments|bookings|sales|jobs|orders|clients|patients|deals|deadlines|revenue} {<word>|<word> <word>|<word> <word> <word>|}",
      "{you're|you are|you've been|you have been|your company is|your business is|your team is|your reps are|your agents are|your people are|your sellers are|your staff are|your practice is|your store is|your shop is|your competitors know you're|<name> is|<name> are} {probably|likely|currently|actually|already|also|potentially|constantly|literally|still|basically|effectively|silently|quietly|essentially|just|} {losing|wasting|bleeding|leaking|burning|overpaying|overspending|paying too much|paying far too much|paying more than|hemorrhaging|haemorrhaging|throwing away|throwing|spending too much|spending hours|spending far too|turning away|giving away|sacrificing}",
      'your {website|site|web site|web page|homepage|home page|landing page|landing pages|store|listing|listings|profile|page|pages|checkout|form|forms|funnel|ads|ad|campaigns|campaign|team|reps|sales team|support team|process|processes|system|systems|software|pricing|content|seo|emails|app|data|spreadsheets|tools|stack|current <word>|manual <word>|<word> process|<word> website|<word> site|<word> team|front desk|phone|phones|reviews|brand|clients|patients|customers|<word>} {is|are|is probably|are probably|is likely|are likely|is actively|is currently|is silently|is quietly|are quietly|is actually} {also|actually|really|badly|seriously|} {losing|costing|hurting|killing|leaking|wasting|bleeding|holding you back|holding your|holding back|driving away|turning away|turning off|scaring|pushing away|slowing you|slowing your|slowing down|draining|damaging|failing|limiting|missing|letting you down|putting off|underperforming|suffering|struggling|leaving}',
      "{is|are|that's|it's|that is|which is|this is|these are|was|been|be|something|quietly|silently|issues|problems|actively|likely|probably} {likely|probably|also|actually|already|currently|quietly|silently|} costing {you|your <word>|your <word> <word>|<name>} {at least|roughly|about|around|up to|over|nearly|as much as|more than|} {<number>|money|serious|real|thousands|millions|hundreds|a lot|a fortune|customers|leads|clients|sales|bookings|patients|jobs|deals|revenue|time|hours|business|dearly|rankings|traffic|conversions|<word> money|more than|big|orders}",
      '{you|your <word>|your team|<name>} {lose|loses|waste|wastes|forfeit|give up|overpay|overspend|burn|burns} {<number>|up to|about|around|at least|hundreds|thousands|hours|half|countless|money|roughly|over|customers|leads|patients|clients} {<...>|} {a {day|week|month|year}|per|every|each|to|because|due|on|in|annually|monthly}',
      '{total|true|real|actual|your} hidden {cost|costs} {<number>|of|is|are|to you}',
      '{your|you} {total|true|real|hidden} cost {of|is}',
      "{that's|that is|that means|which means|meaning} {roughly|about|around|at least|up to|over|nearly|an estimated|approximately|} {<number>} {missed|lost|wasted|unanswered|abandoned} {<word>|} {<word>|} {a|per|every|each} {day|week|month|year}",
      "{that's|that is|that means|which means|meaning} {roughly|about|around|at least|up to|over|nearly|} {<number>|<number> <word>|<number> <word> <word>} {you|your <word>} {lose|are losing|is losing|never|miss|are missing|waste|leave|forfeit}",
      "{something|things|a problem|an issue|problems|issues|mistakes|errors|a few things|some things|gaps|<number> things|several things} {that's|that is|that are|that're|which is|} {likely|probably|quietly|silently|currently|actively|} {costing|hurting|killing|holding|losing|driving|draining|scaring|turning} {you|your|back|away|people|customers}",
    ].map((phrase) => phrase.replaceAll('{<...>|}', '<...>').replaceAll('{<number>}', '<number>')),
    failing: [
      "your {<word>|<word> <word>} {has|have|is|are|'s} {<word>|} {dried up|gone quiet|stalled|stalling|plateaued|flatlined|stagnated|stagnating|stagnant|slowed down|gone cold|tanked|hit a wall|hit a ceiling|hit a plateau|ground to a halt|drying up|piling up|spiralling|spiraling out|out of control}",
      'your {<word>|<word> <word>} {takes|take|is|are|costs} {far|way|much|} too {long|slow|high|low|small|expensive|complicated|much|many|few|manual|generic|hard}',
      'your {<word>|<word> <word>} {is|are} {<word>|} {full of {bad|old|stale|dead|duplicate*|junk|errors|holes|noise}|riddled with|plagued by|littered with|invisible|out of date|dated|on its last legs|on their last legs|falling behind|being ignored|going unanswered|going to spam|landing in spam|going to waste|getting lost|slipping through|a mess|bleeding|hard to find|not {getting|performing|converting|ranking|showing|reaching|working|paying off|generating|bringing}|overloaded|overstretched|maxed out|dropping off|in trouble|wearing thin}',
      'your {<word>|<word> <word>} {struggle|struggles|suffer|suffers} {to|with|from|when|because}',
      'your {site|website|web site|page|store|shop|listing|profile|app|marketing|process|setup|stack|business|company} {has|suffers from|contains} {<word>|<word> <word>|} {serious|many|major|several|critical|some|multiple|too many|a lot of|significant|big|lots of} {<word>|<word> <word>|} {issues|errors|problems|mistakes|gaps|weaknesses|flaws|holes}',
      '{issues|errors|problems|mistakes|gaps|weaknesses|bugs} {on your <word>|with your <word>|in your <word>|} {that|which} {stop|stops|keep|keeps|prevent|prevents|hurt|hold|limit|affect|are stopping|are keeping|are preventing|are hurting|are holding|are affecting|are limiting}',
      "{you|your team} {want|need|try|are trying|would love} to <...> but {you|they} {can't|cannot|don't|lack|are|keep|struggle|have no|just}",
      'you {never|rarely|hardly ever|seldom} {get|have|see|find|seem to} <...> {moment|time|enough|day off|break|holiday|help|weekend|minute}',
      '{you|your <word>|your team} {spend|spends|are spending|is spending} {your|their|all|most|half|every|too many|too much|more} {<word>|} {evenings|evening|weekends|weekend|nights|days|day|time|hours|week|mornings|energy} {on|doing|chasing|writing|in|with|fixing|answering|updating|trying|copying|instead|sorting|filling|staring}',
      "{sounds|seems|looks|appears} {like|as if|as though|that} {you|your|you're|you've} <...> {isn't|aren't|not {working|cutting|getting|performing|keeping}|struggling|losing|stuck|stretched|overwhelmed|can't|drowning|frustrated|tired of}",
      "{it's|it is|it seems} {clear|obvious|evident|apparent|plain|painfully clear} {that|to me that|} {you|your|you're} <...> {not|isn't|aren't|struggling|lacking|lacks|missing|stuck|behind|suffering|losing|falling}",
      '{working|putting in|pulling} {<word>|} <number> {hour|hours} {weeks|days|a week|a day} and {still|never|yet}',
      "{you've got|you have|you're running} a {leaky|broken|messy|clogged|bloated|dated|outdated|failing|neglected} {<word>|} {funnel|pipeline|process|website|site|system|bucket|stack|crm|inbox|brand}",
      "{that|which} {doesn't|does not|won't|can't|isn't} {scale|work for you|keep up|fit your|help you|talk to each other|serve you|deliver what}",
      "{you're|your team is|you are} {stuck|saddled|left|burdened|tied} {with|to|in|on} <...>",
      'your {customers|patients|team|clients|employees|reps|drivers|staff|agents|people|recruiters|engineers|developers|users|visitors|buyers|guests|members|tenants|leads|<word> team} {is|are} {probably|likely|already|also|clearly|} {frustrated|leaving|unhappy|overwhelmed|burned out|burnt out|exhausted|stressed|fed up|dissatisfied|going elsewhere|hanging up|giving up|walking away|bouncing|dropping off|abandoning|wasting|spending {hours|too much|half|most|more time|far too}|drowning|stretched|struggling|juggling|bogged down|overworked|tired of} {<word>|<word> <word>|<word> <word> <word>|}',
      "{you|your team|your company|your business|your people} {probably|likely|clearly|obviously|surely|just|simply|certainly|} {don't|doesn't|do not|does not} have {the|enough|any|much|a lot of|} {time|bandwidth|resources|people|staff|hours|capacity|expertise|manpower|budget} {to|for|in|left|on}",
      "your {website|site|store|page|pages|listing|profile|content|blog|app|brand|business|company|ads|campaigns|emails|<word> website|<word> site|<word> page} {isn't|is not|aren't|are not|doesn't|does not|don't|is hardly|is barely|fails to|fail to} {currently|really|even|} {ranking|rank|converting|convert|performing|perform|working|work|generating|generate|getting|get|showing|show|attracting|attract|doing|do|living up|reaching|reach|capturing|capture|delivering|deliver|helping|bringing|driving|drive|optimized|optimised|as|visible|mobile-friendly|mobile friendly|where|keeping up|engaging|selling|reflect} {<...>|} {as well|as it|well|customers|leads|enough|clients|traffic|sales|should|could|job|jobs|first|page|for mobile|the results|results|visitors|you|your|the way|up|friendly|potential|mobile|google|search}",
      '{your|you} {<word>|<word> <word>} {is|are} {falling short|underperforming|falling apart|falling through|outdated and|badly outdated|lagging|not up to|broken|leaking|full of holes}',
      "{you|your team|your company|your business|<name>} {don't|doesn't|do not|does not} have {the|enough|any|much|a lot of} {time|bandwidth|resources|people|staff|hours|capacity|expertise|manpower|budget} {to|for}",
      "{you're|you are|your team is|your company is} {not|hardly|barely} {getting|seeing|making|using|reaching|capturing|converting|closing|realizing|realising} {the|enough|your|as|all|as many|as much|any} {<...>|} {most|results|return|returns|value|leads|roi|could|should|potential|customers|clients|sales|visibility|from}",
      "{you're|you are|your team is|your staff are} {still|currently|stuck|probably|} {stuck|struggling|drowning|wrestling|bogged down|buried|suffering|grappling|fighting|scrambling|firefighting|juggling|chained|tied|wading|overwhelmed|stretched|fed up|tired of|sick of|frustrated|desperate|dissatisfied|unhappy|constrained}",
    ].map((phrase) => phrase.replaceAll('{<...>|}', '<...>')),
    facing: [
      `{you|your team|your company|your business|your <word>|<name>} {face|faces|are facing|is facing|are dealing with|is dealing with|deal with|deals with|are up against|are experiencing|experience|are having|are suffering from|suffer from|suffers from|are going through|have to deal with} {a lot of|constant|many|the same|these|daily|increasing|increasingly|growing|enormous|significant|unique|real|tough|serious|several|some|big|huge|mounting|a number of|certain|this|a|similar|intense|ongoing} {<...>|} {${troubles.slice(1, -1)}|pressure|pressures|competition|delays|downtime|turnover|churn|shortage|shortages|risk|risks}`,
      `{you're|you've been} {facing|dealing with|up against|experiencing|having|suffering from|going through} {a lot of|constant|many|the same|these|daily|increasing|growing|enormous|significant|unique|real|tough|serious|several|some|big|huge|mounting|a number of|certain|this|a|similar|intense|ongoing} {<...>|} {${troubles.slice(1, -1)}|pressure|pressures|delays|downtime|turnover|churn|shortage|shortages}`,
      `{the|exact|this|very} {same|exact|exact same|very same|same exact|very} ${troubles} {that|as|} {you|you're|you are|your team|your company|you have|your <word>} {do|does|have|has|having|face|faces|facing|are|is|right now|did|see|seeing|deal|dealing|struggle|likely|probably|now}`,
      `{same|exact|very|similar} ${troubles} {that|} {you|you're|your team|your <word>} {do|have|are having|face|are facing|having|facing|likely|probably|deal with|see|are}`,
      `your {biggest|greatest|number one|#1|main|real|top|next|core|primary|worst|actual|only} {<word>|} ${troubles} {is|are|right now is|isn't|today is|may be|will be}`,
      `{that|this|it} {keeps|is keeping|has been keeping} you {up|awake} {at|all} {night|nights}`,
      '{keeps|keep|keeping} you {busy|occupied} enough {without|already|as it is}',
      "{you|you've} {already|probably|} {have|got} {enough|more than enough|too much|plenty} {on|to worry about|to deal with|headaches|stress|going on without} {your plate|your hands|already|without|<word>}",
      'which {presents|present|poses|pose|brings|bring|creates|create|comes with|come with|carries|causes} {its own|their own|unique|real|many|several|a number of|serious|major|significant|some|big|huge|all sorts of|its|a lot of|particular|new} {<word>|} {challenges|challenge|problems|headaches|difficulties|risks|pressures|issues|pain points|complexities|struggles|hurdles}',
      `{puts|putting|put|places|placing} {a lot of|enormous|huge|real|serious|extra|tremendous|more|added|constant|a huge|a real|a|significant} {<word>|} {pressure|strain|stress|burden} on {you|your}`,
      '{makes|make|making|leaves|leaving|left} {you|your team|your <word>} {feeling|feel|} {frustrated|overwhelmed|exhausted|vulnerable|exposed|stressed|struggling|stranded|drained|stuck|scrambling|anxious|guessing|behind|short}',
    ].map((phrase) => phrase.replaceAll('{<...>|}', '<...>')),
    next: [
      `{is|are|becomes|become|will be|turns into|gets to be} {usually|probably|likely|often|typically|generally|almost always|undoubtedly|surely|no doubt} {the|your|a|one of your|one of the} {next|biggest|main|real|first|top|number one|hardest|} {<word>|} ${troubles}`,
      `{that|which|this|growth|hiring|scaling|expansion|expanding|headcount} {usually|typically|often|probably|likely|generally|almost always|normally|inevitably} {means|brings|leads to|creates|causes|results in|comes with|adds|triggers|puts} <...> {<word>|} ${troubles}`,
      `{that|which|this} {usually|typically|often|probably|likely|generally|almost always|normally} {means|leads to|creates|causes|results in|leaves} {your|you|the|a|more|that|things|<word>} <...> {bottleneck|break|breaks|breaking|slips|slip|suffers|suffer|struggling|stretched|overwhelmed|headache|headaches|pressure|cracks|chaos|pain|challenge|challenges|harder|manual|scrambling|drowning|behind}`,
      '{that|which|this|and} usually means <...> {becomes|become|gets|get|turns} <...> {bottleneck|problem|headache|issue|challenge|constraint|harder|pain}',
    ],
  },
  except: [
    "{not|aren't|isn't|haven't|didn't|don't|hasn't} {the right|interested|had|the person|have a chance|seen|want|need|looking|the best|a good|a fit|ready|got round|received}",
    '{wasting|losing} nothing',
    'your {account|order|feedback|booking|payment|application|profile|file|parcel|message|request|ticket} {is|are} missing',
    "{if|whether|when|unless|in case|once|should|suppose|supposing|maybe|perhaps|say|hope|hoping|ensure|sure that|where|assuming|until|that is if|wondering if|do you feel|not saying|not that} {you|you're|you are|you've|your|<name>} {<word>|} {<word>|} {<word>|} {<word>|} {<word>|} {<word>|}",
    '{may|might|could|can|would|perhaps|possibly|potentially|maybe} {well|also|even|just|already|still|be|} {be|} {be|} {costing|losing|hurting|holding|facing|struggling|wasting|missing|turning|driving|leaving|slowing} {you|your|}',
    "{learn|to hear|to understand|to know|ask|asking|curious|find out|discuss|talk|talking|share|explore|discover|tell me|identify|learning|hearing} {more|} {about|how|what|if|whether|which|of|} {<word>|} {<word>|} {<word>|} {you|your|you're|your team} {<word>|} {<word>|} {<word>|} {<word>|}",
    'your {own|} {problem|issue|question|ticket} {is|was} {with|that|the}',
    '{thanks|thank you|sorry|apologies|apologize|apologise} <...> {you|your}',
  ],
  examples: {
    flags: [
      'Hi Ana,\n\nVisitors leave your shop before they see the labels. Our scanner fixes that.\n\nTom',
      "Hi Ana,\n\nI know you're struggling with returns since the move.\n\nTom",
      'Hi Ana,\n\nI know how frustrating it must be to count by hand.\n\nTom',
      "Hi Ana,\n\nYou're probably wasting hours on stock counts.\n\nTom",
      'Hi Ana,\n\nAs a depot manager you must be frustrated by lost labels.\n\nTom',
      'Hi Ana,\n\nI bet your drivers are overwhelmed.\n\nTom',
      'Hi Ana,\n\nYour shop website is losing you orders.\n\nTom',
      "Hi Ana,\n\nYou're losing €900 a month to returns.\n\nTom",
      "Hi Ana,\n\nYour site isn't ranking as well as it could for labels.\n\nTom",
      'Hi Ana,\n\nA depot in Hull had the same problem that you have.\n\nTom',
      'Hi Ana,\n\nTwo depots: counting them is usually the next headache.\n\nTom',
    ],
    allows: [
      'Hi Ana,\n\nYour feedback is missing from the label survey, which closes on Friday.\n\nTom',
      'Hi Ana,\n\nYou wrote that you are losing two days a month to counts. Is that still so?\n\nTom',
      'Hi Ana,\n\nAre you losing parcels between the two depots?\n\nTom',
      'Hi Ana,\n\nWhat do you struggle with since the move?\n\nTom',
      'Hi Ana,\n\nTwo moves in one year may be costing you some sleep. I hope not.\n\nTom',
      "Hi Ana,\n\nIf you're struggling with the label size, page 12 of the manual helps.\n\nTom",
      'Hi Ana,\n\nMany depots lose a day a month to counting.\n\nTom',
      'Hi Ana,\n\nMondays might be hard on your team, with the trucks from Hull at six.\n\nTom',
      'Hi Ana,\n\nI would like to hear about the challenges you are facing.\n\nTom',
      'Hi Ana,\n\nYour returns page answers 404 since Monday; the old address still works.\n\nTom',
      'Hi Ana,\n\nWe lost our own backups in 2019 and felt overwhelmed.\n\nTom',
    ],
  },
  *check(_draft, _options, matches) {
    for (const match of matches) {
      if (!asksAboutIt(match)) yield { at: match, message: match.group as 'knowing' }
    }
  },
})

/** Words that make a question of a statement, so that it still tells: "Did you know that you're losing …?" */
const tells = new Set(['know', 'aware', 'realize', 'realise', 'right', 'why'])

/** Whether the trouble is asked about, which leaves the answer to the reader. */
function asksAboutIt({ sentence, group }: PhraseMatch): boolean {
  if (!sentence.ending.includes('?') || group === 'guessing' || group === 'knowing') return false
  return !sentence.words.some(({ key }) => tells.has(key))
}
