import { defineRule } from 'carelint/rule'
import type { PhraseMatch, Sentence, Span } from 'carelint/rule'

const group =
  '{companies|brands|clients|customers|businesses|organizations|organisations|firms|teams|names|giants|enterprises|startups|partners|agencies|corporations|logos|retailers|manufacturers|institutions|leaders|universities|publishers|the likes|hospitals|banks|users|practices|groups|providers|founders|players}'
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
  /clients|customers|(?:client|customer)(?: names|[ _-]?(?:\d|name))|similar|partners|logos|companies|brands/iu

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
      "{trusted|used|loved|chosen|relied on|relied upon|preferred|adopted|endorsed|picked|recommended|favored|favoured} by {the likes of|teams|companies|brands|leaders|leading|top|global|major|some of|industry leaders|industry leading|household|the world's|world class|enterprises|well known|big|professionals|many|businesses|organizations|organisations|startups|agencies|everyone from|customers|clients|users|developers|marketers}",
      `{trusted|used|loved|chosen|relied on|relied upon|preferred|adopted|endorsed|picked|recommended|favored|favoured} by ${over} ${lots}`,
      '{trusted|used|loved|chosen|relied on|preferred|endorsed|recommended} by <name> {and|as well as|including}',
      '{trusted|loved|chosen|relied on|preferred|endorsed} by <name>',
      '{used|recommended} by <name> <name>',
    ],
    named: [
      '{client|customer|partner} {list|base|roster|portfolio} {includes|include|spans|features|counts|has}',
      '{past|current|recent|previous|notable|selected|happy|our} {clients|customers} <name>',
      `${group} {that|} {we've|we have|i've|i have|we|i} {already|} {worked|work|helped|help|served|serve} {with|} {include|are|} <name>`,
      '{our|my} {recent|} work {with|for} <name> {and|or} <name>',
      '<name> and <name> {already|both|} {use|trust|rely on|run on|chose|switched to|love}',
      `{our|current|existing|past|previous|recent|happy|other|supporting|participating|some|early|key|confirmed|of our} {<word>|} ${group} {so far|to date|already|currently|today|} {include|including|like|such as|range from|ranging from|are|have included|included} {the likes of|} {<number>|} {<word>|} <name>`,
      `{work|works|worked|working|partner|partnered|partnering|serve|served|serving|consulted|collaborate|collaborated|collaborating|help|helps|helped|helping|support|supports|supported|power|powering|supply|supplied|delivered|trained|built|done|projects|programs|used|using} {with|for|by|at|} {a few|several|some|other|many|large|big|leading|top|major|great|the|well known|global|household|} {<word>|} ${group} {like|such as|including|e g|similar to} {the likes of|} <name>`,
      `{a few|several|some|other|many|large|big|leading|top|major|similar|comparable} {<word>|} ${group} {like|such as|including} <name>`,
      '{clients|customers} {like|such as} <name>',
      `${group} {like|such as|including} <name> {and|or|plus|as well as} <name>`,
      '{like|such as|including|with|include|for|by} <name> {and|plus} {many|several|a few|dozens|hundreds|dozens of|hundreds of|countless|plenty of|numerous|} {more|others}',
      "{we|we're|we've|we have|i've|i have} {currently|already|also|now|proudly|recently|actively|} {work|working|worked|partner|partnering|partnered} with <name> and <name>",
      "{we|we're} {currently|already|proudly|now|} {work|working|partner|partnering} with <name>",
      "{we've|we have} {already|recently|just|also|} {worked with|partnered with|built for|delivered for} the likes of <name>",
      '{names|giants|heavyweights|the likes} {like|such as|of} <name>',
      '{household|blue chip|marquee|tier one|well known|iconic|a list} {name|names|brand|brands|client|clients|logo|logos}',
      '{big|biggest|major} {name|names} {brands|clients|companies|in|like}',
      '{similar|same|comparable} {<word>|} {challenges|results|problems|work|projects|solutions} for {clients|customers|companies|brands|} {like|such as|} <name>',
      "{i|we|we're|i'm|} {currently|already|} {work|working} with {<number>|a few|several|other|many|} {similar|comparable|like minded} {companies|businesses|firms|teams|brands|agencies|organizations|organisations|practices|startups|clients}",
    ],
    counted: [
      `{built|delivered|done|created|designed|produced|completed|run|managed|ran} <...> for ${over} {<number>|dozens|hundreds|thousands|many|several|numerous|countless} {plus|of|}`,
      '{<number>|hundreds of|thousands of} {plus|} <word> {already|} {run on|runs on|use|trust|rely on|switched to|have switched|have joined|love}',
      `{helped|served|worked with|supported|funded|trained|onboarded|equipped|partnered with|assisted|enabled|coached|empowered|guided|advised|work with|partner with|working with|serving|helping|supporting|powering|partnering with|representing|servicing|advising|joined by|protecting|connecting} ${over} ${many} {plus|of|}`,
      `{we|i|platform|company|team|<name>} {currently|now|already|proudly|} {serve|serves|help|helps|support|supports|power|powers|represent|represents|host|hosts|manage|manages} ${over} ${many} {plus|of|}`,
      '{over|more than|nearly|almost|upwards of} {<number>|a thousand|a hundred|a million} {plus|} {happy|satisfied|active|paying|loyal|independent|registered|successful|} {customers|clients|companies|businesses|users|brands|retailers|teams|organizations|organisations}',
      '{<number>|hundreds of|thousands of|dozens of|millions of} {plus|} {happy|satisfied|paying|loyal|delighted}',
      '{join|joining} {over|more than|the|nearly|our|} {<number>|hundreds of|thousands of|millions of|dozens of} {plus|other|}',
      '{hundreds|thousands|dozens|millions|tens of thousands} of {other|happy|satisfied|loyal|successful|leading|top|} {<word>|} <word> {trust|use|rely|love|already|are already|have already|choose|depend|worldwide|around the world|across}',
      '{our|a} {network|community|base|portfolio|roster|family} {of|includes|spans|comprises|counts|exceeds} {over|more than|} {<number>|thousands of|hundreds of|dozens of} {plus|}',
      'our {<number>|thousands of|hundreds of|dozens of} {plus|}',
    ],
    ranked: [
      '{<number>|<number> of|half of|most of|many of|several|several of|some of|multiple|all of|one of|for|with|by|to|leading|top|major|numerous|at} {the|other|} {<word>|} {fortune|ftse|forbes|global|s&p|dax|inc} {<number>|global <number>}',
      '{fortune|ftse|forbes|global|inc} <number> {companies|company|clients|client|brands|brand|firms|enterprises|customers|corporations|organizations|organisations|businesses|retailers|manufacturers|teams|names|leaders}',
      `{some|many|several|few|<number>|most} of {the|} {world's|worlds|industry's|country's|nation's|planet's|uk's|europe's|america's} {biggest|largest|leading|best known|most <word>|most|top|best|greatest} {<word>|} {<word>|} ${group}`,
    ],
  },
  except: ['{fortune|forbes|inc} {magazine|article|list}'],
  *check(draft, _options, matches) {
    const found: Span[] = []
    for (const match of matches) {
      const { group: message, sentence, from, to } = match
      if (sentence.zone === 'greeting' || sentence.zone === 'sign-off') continue
      if (isOthers(match) || namesReader(match)) continue
      if (message !== 'counted' || sentence.words.slice(from, to).some(({ key }) => customers.has(key))) {
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
