import { defineRule } from 'carelint/rule'
import type { Placeholder, Sentence, Word } from 'carelint/rule'

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u))
}

const salutations = set(`
  hi hii hiya hello hey heya heyo hullo dear dearest greetings salutations howdy yo welcome good morning afternoon evening
  day to you the and happy hallo hola bonjour bonsoir salut ciao buongiorno hej moin servus guten tag sehr geehrte geehrter
  liebe lieber estimado estimada estimados beste geachte very warm ya oh well
`)

const anyone = set(`
  there all everyone everybody everybody's folks folk friend friends guys gang peeps people y'all yall ladies gentlemen sir
  sirs madam madame madams ma'am mesdames concern world internet stranger dude mate buddy pal herren superstar
`)

const roles = set(`
  customer customers client clients partner partners colleague colleagues user users member members subscriber subscribers
  reader readers homeowner homeowners owner owners entrepreneur entrepreneurs webmaster webmasters editor editors blogger
  bloggers applicant applicants candidate candidates supplier suppliers vendor vendors buyer buyers investor investors
  neighbor neighbors neighbour neighbours fan fans supporter supporters donor donors sponsor sponsors attendee attendees
  participant participants guest guests visitor visitors shopper shoppers manager managers director directors president
  ceo cfo cto cmo coo cio vp founder founders cofounder administrator admin principal chair chairman chairperson chairwoman
  recruiter recruiters marketer marketers developer developers executive executives officer professional professionals
  professor doctor author authors author speaker speakers teacher teachers parent parents student students resident
  residents employer employers merchant seller sellers publisher publishers agent agents broker brokers maintainer
  maintainers contributor contributors organizer organizers organiser organisers exhibitor exhibitors producer producers
  leader leaders head boss superfriend superfriends superfan backer backers tenant landlord patient patients coach
`)

const groups = set(`
  team teams department dept staff crew family committee community group office board desk support sales info marketing
  hr company management leadership faculty
`)

const fromWhere = set('at from of in')
const honorifics = set('mr mrs ms mx miss dr prof professor sir madam coach pastor rev reverend captain senator judge')
const joining = set('and & or plus y und et')
const particles = set('van von de der den del della di da du la le el al bin ibn ter ten st mac mc')

/** Second words that make a double first name: "Mary Ann", "Jean Pierre", "Juan Carlos". */
const secondNames = set(`
  ann anne anna jo lou beth marie maria pierre luc claude jose josé antonio manuel luis carlos miguel angel kate ellen jane
  lee may rose sue lynn louise grace claire christine paul michel françois philippe marc jacques clara paula pablo ray bob joe
`)

const slotOfFullName = /\b(?:full ?name|first ?(?:name)? ?(?:and|&|\/|\+)? ?last|name ?(?:and|&) ?surname)/u
const slotOfFirstName = /\b(?:first|given|fname|name)/u
const slotOfLastName = /\b(?:last|sur ?name|family|lname)/u
const slotOfGroup = /\b(?:business|company|organi[sz]ation|shop|store|school|team|department|committee)/u
const slotOfPerson =
  /\b(?:first|contact|person|recipient|(?:owner|manager|agent|editor|advisor|founder|lead|director)(?:'s)? name)/u

/** The name of a slot as words: "FULL_NAME" and "fullName" are "full name". */
function slotName({ name }: Placeholder): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_.$-]+/gu, ' ')
    .toLowerCase()
}

type Kind = 'nobody' | 'anyone' | 'role' | 'team' | 'full'

function addressee({ words }: Sentence): readonly Word[] {
  const from = words.findIndex((word) => word.kind === 'placeholder' || !salutations.has(word.key.replace(/^_+/u, '')))
  return from < 0 ? [] : words.slice(from)
}

function groupSlot(slot: Placeholder): boolean {
  const name = slotName(slot)
  return !slotOfPerson.test(name) && (slot.kind === 'company' || slotOfGroup.test(name))
}

function isCapitalised(word: Word): boolean {
  return /^\p{Lu}[\p{L}'’.-]*$/u.test(word.text) && !/[,@&/]/u.test(word.before)
}

/** Whether the words are a first and a last name, perhaps with an initial or a second name between them. */
function isFullName(words: readonly Word[]): boolean {
  const slots = words.map(({ placeholder }) => (placeholder ? slotName(placeholder) : ''))
  if (words.length === 1) return slotOfFullName.test(slots[0] ?? '')
  if (words.length === 2 && slots.every((slot) => slot !== '')) {
    const [first = '', last = ''] = slots
    return slotOfFirstName.test(first) && !slotOfLastName.test(first) && slotOfLastName.test(last)
  }
  if (words.length > 3 || !words.every(isCapitalised)) return false
  if (words.some(({ key }) => honorifics.has(key.replace('.', '')) || joining.has(key))) return false
  const last = words.at(-1)
  if (words.length === 3 && (words[1]?.text.length ?? 0) > 2 && !particles.has(words[1]?.key ?? '')) return false
  return last !== undefined && last.text.length > 1 && !secondNames.has(last.key)
}

function kindOf(words: readonly Word[]): Kind | undefined {
  const last = words.at(-1)
  if (!last) return 'nobody'
  const first = words[0] as Word
  if (words.some((word) => word.before.includes('@') || word.kind === 'address')) return undefined
  if (words.length === 1 && last.placeholder) {
    return groupSlot(last.placeholder) ? 'team' : isFullName(words) ? 'full' : undefined
  }
  if (honorifics.has(first.key.replace('.', '')) && words.length > 1 && !roles.has(last.key) && !anyone.has(last.key))
    return undefined
  if (words.some((word) => joining.has(word.key) || /[&,+]/u.test(word.before)) && !roles.has(first.key)) {
    if (!anyone.has(first.key)) return undefined
  }
  if (groups.has(last.key)) return 'team'
  if (roles.has(last.key)) return 'role'
  if (words.some((word) => word.placeholder)) return isFullName(words) ? 'full' : undefined
  if (anyone.has(last.key) || (anyone.has(first.key) && fromWhere.has(words[1]?.key ?? ''))) return 'anyone'
  return isFullName(words) ? 'full' : undefined
}

export default defineRule({
  pillar: 'care',
  summary: 'The greeting would fit anyone, or comes from a database.',
  why: 'A greeting to anyone tells readers that the mail is for anyone, and they stop there.',
  instead: 'Greet by the name that this person goes by; look it up if it is missing.',
  unless: 'The mail goes to a group that knows itself as one, such as a list or a team you belong to.',
  source: 'Seed essay "Show You Care"; Laver 1981 on greetings and terms of address',
  severity: 'warn',
  messages: {
    nobody: '"{match}" greets nobody by name.',
    anyone: '"{match}" would greet anyone, so it greets nobody.',
    role: '"{match}" greets a role and not a person.',
    team: '"{match}" greets a group; nobody in it is spoken to.',
    full: '"{match}" has first and last name, as a database does; people are greeted by one.',
  },
  examples: {
    flags: [
      'Hello,\n\nhow do you plan shifts?',
      'Hi there,\n\nhow do you plan shifts?',
      'Dear Sir or Madam,\n\nhow do you plan shifts?',
      'To whom it may concern,\n\nhow do you plan shifts?',
      'Dear Marketing Manager,\n\nhow do you plan shifts?',
      'Hi {{company}} team,\n\nhow do you plan shifts?',
      'Dear Ana Okafor,\n\nhow do you plan shifts?',
      'Hi {{first_name}} {{last_name}},\n\nhow do you plan shifts?',
    ],
    allows: [
      'Hi Ana,\n\nhow do you plan shifts?',
      'Dear Dr. Okafor,\n\nhow do you plan shifts?',
      'Hi {{first_name}},\n\nhow do you plan shifts?',
      'Hi [Name],\n\nhow do you plan shifts?',
      'Ana,\n\nhow do you plan shifts?',
      'Hi Ana and Sam,\n\nhow do you plan shifts?',
      'Hi there Ana,\n\nhow do you plan shifts?',
      'Dear Ms. van der Berg,\n\nhow do you plan shifts?',
    ],
  },
  *check(draft) {
    const greetings = draft.sentences.filter((sentence) => sentence.zone === 'greeting' && sentence.words.length > 0)
    const found = greetings.map((sentence) => ({ sentence, kind: kindOf(addressee(sentence)) }))
    if (found.some(({ kind }) => kind === undefined)) return
    const at = found[0]
    const first = at?.sentence.words[0]
    const last = at?.sentence.words.at(-1)
    if (at?.kind && first && last) yield { at: { start: first.start, end: last.end }, message: at.kind }
  },
})
