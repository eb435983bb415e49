import { defineRule } from 'carelint/rule'
import type { PhraseMatch, Sentence, Span } from 'carelint/rule'

const group =
  '{companies|brands|clients|customers|businesses|organizations|organisations|firms|teams|names|giants|enterprises|startups|partners|agencies|corporations|logos|retailers|manufacturers|institutions|leaders|universities|publishers|the likes|hospitals|banks|users|practices|groups|providers|founders|players}'
const affiliate =
  '{clients|customers|partners|sponsors|speakers|investors|alumni|candidates|backers|members|advisors|advisers|mentors|judges|users|volunteers|graduates|founders|supporters|brands|companies|guests|exhibitors|placements|hires|interns|students|authors|collaborators|client|customer}'
const includes =
  '{include|including|included|have included|includes|like|such as|range from|ranging from|are|were|came from|come from|have come from|hail from|e g}'
const work =
  '{work|works|worked|working|partner|partnered|partnering|serve|served|serving|consulted|collaborate|collaborated|collaborating|help|helps|helped|helping|support|supports|supported|power|powering|supply|supplied|delivered|trained|built|done|projects|programs|used|using|onboarded|placed|advised}'
const uses =
  '{use|uses|using|trust|trusts|rely|relies|run|runs|choose|chose|chosen|switched|love|loves|depend|depends|count|swear|swears|join|joined|adopted|onboard|onboarded|benefit|prefer|signed}'
const trust =
  '{trusted|used|loved|chosen|relied on|relied upon|preferred|adopted|endorsed|picked|recommended|favored|favoured}'
const over = '{over|more than|nearly|almost|upwards of|at least|some|about|around|approximately|close to|}'
const many =
  '{<number>|hundreds|thousands|millions|dozens|tens of thousands|hundreds of thousands|scores|countless|numerous|many|several|lots|a number|plenty|a handful}'
const lots = '{<number>|hundreds|thousands|millions|dozens|tens of thousands|hundreds of thousands|countless|numerous}'

/** Whom a sender counts. */
const customers = new Set(
  "customers clients companies businesses users brands teams organizations organisations firms agencies startups enterprises retailers stores shops manufacturers partners subscribers members founders owners professionals practices schools universities hospitals restaurants publishers developers marketers leaders institutions people contractors homeowners sellers merchants operators vendors sites families agents advisors advisers clinics hotels dealers dealerships smbs ceos executives coaches consultants nonprofits charities plants students employers recruiters labs banks suppliers buyers landlords investors churches creators authors bloggers entrepreneurs managers engineers companies' freelancers chefs kitchens farms growers corporations".split(
    ' ',
  ),
)

/** Before a number of customers, these make it a goal or the reader's own: "your 4,000 customers", "win 20 customers". */
const others = new Set(
  'how a your their his her get gets getting win winning gain gaining reach reaching attract find finding new potential bring bringing targeting target every if need needs land landing limited limit only first last hire hiring'.split(
    ' ',
  ),
)

/** What comes after these is written or asked about, and lends no credit. */
const topics = new Set('about write writing researching studying discussing'.split(' '))
/** Few enough to be told rather than counted. */
const few = new Set('one two three four five six'.split(' '))

/** "We helped 45 bakeries": any plural right after the number that is no unit or thing. */
const plural = /^[a-z]{3,}[^s]s$/u
const units = new Set(
  "years months weeks days hours minutes times percent points countries cities states offices locations projects things questions reasons ways steps tips ideas emails mails messages calls meetings leads deals others sales pages posts people's dollars euros pounds miles words candidates roles jobs campaigns employees languages items issues problems features tools seats tickets spots".split(
    ' ',
  ),
)

/** The customers right after a count, or nothing if something else is counted. */
function customersAfter({ sentence, to }: PhraseMatch): number | undefined {
  for (let at = to; at < Math.min(sentence.words.length, to + 5); at += 1) {
    const word = sentence.words[at]
    if (!word || /[;:.()]|\s[–—-]\s/u.test(word.before)) return undefined
    if (word.who === 'reader') return undefined
    if (customers.has(word.key) || (at < to + 2 && plural.test(word.key) && !units.has(word.key))) return at
  }
  return undefined
}

function isOthers({ sentence, from, to }: PhraseMatch): boolean {
  if (sentence.words.slice(Math.max(0, from - 3), from).some(({ key }) => topics.has(key))) return true
  const before = sentence.words[from - 1]
  if (sentence.words.slice(to, to + 2).some(({ key }) => key === 'your')) return true
  if (before && (others.has(before.key) || before.role === 'acts')) return true
  return sentence.words.slice(from, to).some(({ key }) => key === 'your' || key === 'you' || key === 'yourself')
}

/** "Companies like {{company}}" names the reader, not a customer. */
function namesReader({ sentence, from, to }: PhraseMatch): boolean {
  const named = sentence.words.slice(from, to).filter(({ placeholder }) => placeholder !== undefined)
  return (
    named.length > 0 &&
    named.every(
      ({ placeholder }) =>
        placeholder && ['company', 'reader'].includes(placeholder.kind) && !slotForCustomers.test(placeholder.name),
    )
  )
}

/** The name of a slot that customers' names go into. */
const slotForCustomers =
  /clients|customers|(?:client|customer)(?: names|[ _-]?(?:\d|name))|similar|partners|logos|companies|brands|peer|(?:reference|example|past|current|other|existing|notable|well-known)[ _-]?(?:client|customer|company|firm|brand|account)/iu

/** Words that lead up to customers' names. */
const leading = new Set(
  'work works worked working partner partnered partnering help helped helping serve served support supported solved like include includes including such trusted using for by with'.split(
    ' ',
  ),
)
/** Longer slots hold instructions for the whole line. */
const longestSlot = 60
/** How many words stand between "we work" and the slot for the customers' names. */
const reach = 8

/** Where a slot is to be filled with customers' names: "we work with [similar companies]". */
function* slotsOf(sentence: Sentence): Iterable<Span> {
  const { words } = sentence
  for (const [at, { placeholder, end }] of words.entries()) {
    if (!placeholder || placeholder.name.length > longestSlot || !slotForCustomers.test(placeholder.name)) continue
    const before = words.slice(Math.max(0, at - reach), at)
    const from = before.find(({ key }) => leading.has(key))
    if (from) yield { start: from.start, end }
  }
}

export default defineRule({
  pillar: 'serve',
  summary: 'Borrows credit from named or counted customers.',
  why: "A list of other people's names tells readers to be impressed, and shows no thought about them.",
  instead: 'Tell one story of a customer that helps this reader, or leave the names out.',
  unless: 'The name is of somebody you both know, who suggested that you write.',
  source: 'Seed essay "Show You Care"; Bhatia 1993 on establishing credentials',
  severity: 'warn',
  messages: {
    trusted: '"{match}" leans on the trust of others; it has yet to earn that of this reader.',
    named: '"{match}" drops names; the reader learns who else paid, not what it means for them.',
    slot: '"{match}" drops names; the reader learns who else paid, not what it means for them.',
    counted: '"{match}" counts customers, and makes the reader one more of them.',
    ranked: '"{match}" borrows the weight of big companies.',
  },
  examples: {
    flags: [
      'Hi Ana,\n\nRotaplan is trusted by Brenwick, Oatley Foods and many more.\n\nBest,\nTom',
      'Hi Ana,\n\nWe work with companies like Brenwick and Oatley Foods.\n\nBest,\nTom',
      "Hi Ana,\n\nWe've helped over 500 restaurants plan their shifts.\n\nBest,\nTom",
      'Hi Ana,\n\nRotaplan runs in 40 of the Fortune 500. Our clients include Brenwick.\n\nBest,\nTom',
      'Hi Ana,\n\nJoin 3,000 happy kitchens.\n\nBest,\nTom',
    ],
    allows: [
      'Hi Ana,\n\nDana at Brenwick suggested that I write to you.\n\nBest,\nTom',
      'Hi Ana,\n\nYour page says that 4,000 customers read the Friday letter.\n\nBest,\nTom',
      'Hi Ana,\n\nBrenwick had two kitchens and one planner. They moved the Monday count to Sunday, and the gaps went away.\n\nBest,\nTom',
      'Hi Ana,\n\nHow do you plan shifts for 30 people over two sites?\n\nBest,\nTom',
      'Hi Ana,\n\nHow do you win new customers? Do kitchens like Brenwick write to you?\n\nBest,\nTom',
    ],
  },
  phrases: {
    trusted: [
      `{<number>|hundreds of|thousands of|dozens of|millions of} {plus|} {<word>|} <word> {already|all|now|have} ${uses} {us|our|it|on us|on our|by us|to us|<name>}`,
      '{delivered|completed|shipped|sold|fitted|installed|built|launched|published|managed} {over|more than|nearly|almost|} {<number>|hundreds of|thousands of|dozens of} {plus|} {<word>|} {projects|homes|houses|orders|websites|apps|campaigns|units|events|installations|sites|boilers|kitchens|properties|deals}',
      `{hundreds|thousands|dozens|millions|scores|tens of thousands} of <...> {already|all|now} ${uses}`,
      `{hundreds|thousands|dozens|millions|scores|tens of thousands} of {other|happy|} {<word>|} <word> ${uses}`,
      `{over|more than|nearly|almost} <number> {plus|} {<word>|} <word> {use|trust|rely|have switched|have joined|have signed|have upgraded|have already|are using|already|swear|love}`,
      '<number> {plus|} {<word>|} <word> and counting',
      "{partners|clients|customers|companies|teams|brands|firms|founders} {we're|we are|i'm|i am|we|i} {currently|already|now|} {working|work|partnered|partnering} with",
      `${trust} by {the likes of|teams|companies|brands|leaders|leading|top|global|major|some of|industry leaders|industry leading|household|the world's|world class|enterprises|well known|big|professionals|many|businesses|organizations|organisations|startups|agencies|everyone from|customers|clients|users|developers|marketers|founders}`,
      `${trust} by ${over} ${lots}`,
      `${trust} by <name> {and|or|as well as|including|plus|to} <name>`,
      '{trusted|loved|chosen|relied on|preferred|endorsed|backed|funded|accredited|vetted} by <name>',
      '{used|recommended|adopted} by <name> <name>',
      `{leading|top|big|major|global|famous|the biggest|the largest|well known|world class} {<word>|} ${group} {already|all|now|} ${uses} {us|our|it|on us|on our|this|<name>}`,
      `${group} {at|across|from|of} <name> {and|or} <name> {already|all|both|now|} ${uses}`,
      `<name> {and|or} <name> {already|both|all|now|} ${uses} {us|our|it|on|this|by|<name>}`,
      `even <name> ${uses}`,
      `<name> {and|or} <name> are {among|our|customers|clients|on|already|all|both|partners}`,
      '{good|great} company {like|such as|with|} <name>',
    ],
    named: [
      `{client|customer|partner|sponsor|investor} {list|base|roster|portfolio|book} {that|} {includes|include|spans|features|counts|has|ranges}`,
      `{portfolio|network|roster|experience|background|work|projects|team|community|alumni} {includes|include|spans|features|counts|has|covers} {work|names|brands|people|companies|clients|<word>} {for|from|at|like|with|such as} <name>`,
      `{past|current|recent|previous|former|notable|selected|happy|our|my|existing|supporting|participating|early|key|confirmed|other|some|of our} {<word>|} {<word>|} ${affiliate} {so far|to date|already|currently|today|in the past|} ${includes} {the likes of|names like|people from|execs at|teams at|<word> at|<word> from|} {<number>|} {<word>|} <name>`,
      '{past|current|recent|previous|notable|selected|happy|our} {clients|customers|partners|sponsors|speakers} <name>',
      '^{clients|customers|partners|sponsors|past clients|selected clients} <name> <name>',
      `our ${affiliate} {now|have|already|currently|} {work|works|worked|gone|go|went|study|teach|joined} {on|} {at|to|for|with|in} <name>`,
      `${work} {with|for|by|at|} {a few|several|some|other|many|large|big|leading|top|major|great|the|well known|global|household|} {<word>|} ${group} {like|such as|including|e g|similar to} {the likes of|} <name>`,
      `{a few|several|some|other|many|large|big|leading|top|major|similar|comparable|our} {<word>|} ${group} {like|such as|including} <name>`,
      `${group} {like|such as|including} <name> {and|or|plus|as well as} <name>`,
      `${group} {like|such as|including} <name> {already|have|now|are|} ${uses}`,
      '{clients|customers|partners|sponsors} {like|such as} <name>',
      `${group} {that|} {we've|we have|i've|i have|we|i} {already|} {worked|work|helped|help|served|serve} {with|} {include|are|} <name>`,
      '{like|such as|including|with|include|for|by} <name> {and|plus} {many|several|a few|dozens|hundreds|dozens of|hundreds of|countless|plenty of|numerous|} {more|others}',
      `{we|we're|we've|we have|we are|i've|i have|i|i'm|we just|we recently} {currently|already|also|now|proudly|recently|actively|just|successfully|previously|} {work|working|worked|partner|partnering|partnered|onboarded|signed|built|delivered|created|designed|done|managed|manage|consulted|run|produced|shipped|placed|led|interned|supported} {<word>|<word> <word>|} {with|for|at} <name> {and|or} <name>`,
      "{we're|we are|we|i|i'm} {currently|already|proudly|now|also|} {work|working|partner|partnering} with <name>",
      "{we've|we have|i've|i have|we|i} {already|recently|just|also|} {worked with|partnered with|onboarded|landed} {the likes of|} <name>",
      `{we|i} {handle|manage|oversee|run} <word> {<word>|} for <name>`,
      `{our|my} {recent|latest|last|previous|} {work|campaign|project|projects|rollout|launch|collaboration|case study|case studies|pilot} {with|for|at|from} <name>`,
      `case {study|studies} {with|for|from|on|of} <name>`,
      `count <name> {and <name>|} {among|as} {our|my}`,
      `from <name> to <name> {the|we|our|everyone|all|leading|companies}`,
      '{spoke|speaking|spoken|talked|talking|met|chatted|interviewed} {with|to} <word> {<word>|} at <name> {and|or} <name>',
      '{attention|interest|praise|backing|support} {of|from} <name> {and <name>|in <name>|}',
      '{names|giants|heavyweights|the likes|leaders} {like|such as|of} <name>',
      '{household|blue chip|marquee|tier one|well known|iconic|a list|recognisable|recognizable} {name|names|brand|brands|client|clients|logo|logos|company|companies}',
      '{big|biggest|major} {name|names} {brands|clients|companies|in|like}',
      '{similar|same|comparable} {<word>|} {challenges|results|problems|work|projects|solutions} {for|with} {clients|customers|companies|brands|} {like|such as|} <name>',
      "{i|we|we're|i'm|we've|i've} {currently|already|} {work|working|worked|helped} {with|} {<number>|a few|several|other|many|some|} {similar|comparable|like minded} {companies|businesses|firms|teams|brands|agencies|organizations|organisations|practices|startups|clients|<word>}",
      '{a few|several|some|<number>} <word> {<word>|} in your {space|industry|area|sector|niche|region|city|state|market|field|neighborhood|neighbourhood}',
      '{proud|official|certified|gold|platinum|preferred|exclusive|authorised|authorized} {partner|partners|sponsor|sponsors|reseller|supplier|suppliers} {of|to|for|with} <name>',
      "{we're|we are|as|i'm} {a|an} {official|certified|gold|platinum|premier|} <name> {partner|agency|reseller|company}",
      '{backed|funded|supported|seeded} by {investors|the founders|angels|people|folks|} {from|of|at|like|including|} <name>',
      '{as seen|seen|featured|covered|published|mentioned|showcased|profiled} {in|on|by} <name> {and|or} <name>',
      '{as seen|as featured} {in|on|by} <name>',
      '{i|we|founders|our team|team|who|our <word>|previously|formerly} {previously|formerly|previously at|} {was|were|come|comes|came|worked|consists of|is made up of|have been|hail|hails} {at|from|of|with|on|for|} {both|} <name> {and|or} <name>',
      'ex {google|facebook|meta|amazon|apple|microsoft|mckinsey|bain|bcg|netflix|uber|stripe|tesla|airbnb|goldman|deloitte|spacex|linkedin|twitter|salesforce} {and|engineers|employees|engineer|founders|team|designers|consultants|<word>}',
      '{work|writing|articles|content|designs|products|photos} {has|have|was|were} {been|} {appeared|featured|published|shown|sold} {in|on|at|by} {the|} <name>',
      '{technology|platform|software|product|app|tool|solution|service|team} {that|} {powers|powering|serves|runs|supports} <name> {and|or} <name>',
      '{everyone|anyone|companies|brands|firms|teams|clients|customers|startups|organizations|names|banks} from <name> to <name>',
      '<name> {and|or} <name> are {just|} {a few|some|two|three|among|examples} {of|our} {our|my|the|} <word>',
      '{used|deployed|installed|running|live|in use|implemented|in production|taught|stocked|sold} {at|by|in|across} <name> {and|or} <name>',
      'same {<word>|} <word> {that|} <name> {and|or} <name> {use|uses|used|rely|run|runs|trust}',
      '{behind|agency for|supplier to|supplier of|partner to|partner of|consultant to|adviser to|advisor to|contractor for} {the|} {<word> of|<word> for|<word> <word> of|} {the|} <name> {and|or} {the|} <name>',
      "{i've|i have|we've|we have|i|we} {recently|} {written|wrote|spoken|performed|played|shot|cooked|designed|coded|consulted|closed deals|manage|managed|run} {<word>|} {for|at|with} {the|} <name> {and|or} {the|} <name>",
      '{privilege|pleasure|honor|honour} {of|to} {working|work|partnering|serving|serve|helping|collaborating} {with|} <name>',
      '{work|working|works|worked|partner|partnering} with {some of the|a number of the|several|many|the|} {biggest|largest|major|leading|top|best known|key} {players|names|brands|companies|firms} {in|of}',
      'helped <name> {and|or} <name>',
      '{our|working with|work with|help|helping|several of|some of|many of|<number> of} your {biggest|closest|direct|local|} {competitors|rivals|peers} {including|like|such as} <name>',
    ],
    counted: [
      `{built|delivered|done|created|designed|produced|completed|run|managed|ran|shipped|sold|placed|handled|processed} <...> for ${over} {<number>|dozens|hundreds|thousands|many|several|numerous|countless} {plus|of|}`,
      `{helped|served|worked with|supported|funded|trained|onboarded|equipped|partnered with|assisted|enabled|coached|empowered|guided|advised|work with|partner with|working with|serving|helping|supporting|powering|partnering with|representing|servicing|advising|joined by|protecting|connecting|placed} ${over} ${many} {plus|of|}`,
      `{we|i|platform|company|team|product|app|software|it|<name>} {currently|now|already|proudly|} {serve|serves|help|helps|support|supports|power|powers|represent|represents|manage|manages} ${over} ${lots} {plus|of|}`,
      '{over|more than|nearly|almost|upwards of} {<number>|a thousand|a hundred|a million} {plus|} {happy|satisfied|active|paying|loyal|independent|registered|successful|corporate|} {customers|clients|companies|businesses|users|brands|retailers|teams|organizations|organisations|members|subscribers}',
      '{<number>|hundreds of|thousands of|dozens of|millions of} {plus|} {happy|satisfied|paying|loyal|delighted}',
      '{join|joining} {over|more than|the|nearly|our|} {<number>|hundreds of|thousands of|millions of|dozens of} {plus|other|}',
      "{we|we've|platform|network|community} {have|has|now have|reach|reaches|counts} {over|more than|nearly} {<number>|hundreds of|thousands of}",
      '{our|a} {network|community|base|portfolio|roster|family|audience|database|list} {of|includes|spans|comprises|counts|exceeds|has|reaches} {over|more than|} {<number>|thousands of|hundreds of|dozens of} {plus|}',
      'our {<number>|thousands of|hundreds of|dozens of} {plus|}',
      '{<number>|thousands of|hundreds of} {plus|} {users|customers|clients|members|subscribers|downloads|companies|businesses} {and counting|worldwide|globally|strong}',
      '{rated|reviewed} <...> by {over|more than|} <number>',
      '<number> {percent|} of {our|all our} {clients|customers|users|members} {renew|stay|recommend|return|come|say|rate|refer}',
      `{more than|over|} <word> of your {competitors|peers|rivals|neighbours|neighbors} {including|like|such as} <name>`,
    ],
    ranked: [
      '{<number>|<number> of|half of|most of|many of|several|several of|some of|multiple|all of|one of|for|with|by|to|leading|top|major|numerous|at} {the|other|} {<word>|} {fortune|ftse|forbes|global|s&p|dax|inc} {<number>|global <number>}',
      '{fortune|ftse|forbes|global|inc} <number> {companies|company|clients|client|brands|brand|firms|enterprises|customers|corporations|organizations|organisations|businesses|retailers|manufacturers|teams|names|leaders}',
      `{some|many|several|few|<number>|most} of {the|} {world's|worlds|industry's|country's|nation's|planet's|uk's|europe's|america's|} {biggest|largest|leading|best known|most <word>|top|best|greatest} {<word>|} {<word>|} ${group}`,
      '{half|most|<number>|several|many} of the {dax|ftse|big five|big four|top <number>|s&p|fortune} {<number>|}',
    ],
  },
  except: ['{fortune|forbes|inc} {magazine|article|list}'],
  *check(draft, _options, matches) {
    const found: Span[] = []
    for (const match of matches) {
      const { group: message, sentence, from, to } = match
      if (sentence.zone === 'greeting' || sentence.zone === 'sign-off') continue
      if (isOthers(match) || namesReader(match)) continue
      const counted = sentence.words.slice(from, to)
      if (message === 'counted' && counted.some(({ key }) => few.has(key))) continue
      if (message !== 'counted' || counted.some(({ key }) => customers.has(key))) {
        found.push(match)
        yield { at: match, message: message as 'named' }
        continue
      }
      const last = customersAfter(match)
      const end = last === undefined ? undefined : sentence.words[last]?.end
      if (end === undefined) continue
      const at = { start: match.start, end: Math.max(end, match.end) }
      found.push(at)
      yield { at, message: 'counted' }
    }
    for (const sentence of draft.sentences) {
      for (const at of slotsOf(sentence)) {
        if (!found.some(({ start, end }) => start < at.end && at.start < end)) yield { at, message: 'slot' }
      }
    }
  },
})
