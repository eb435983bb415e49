/**
 * Classes of words that do the same work in outreach mail, so that what is learnt of "demo" also holds for
 * "walkthrough". A word may be in several classes.
 */
const classes: Readonly<Record<string, string>> = {
  sender: "i we i'm we're i've we've i'd we'd i'll we'll im ive",
  mine: 'my our',
  reader: "you you're you've you'd you'll u",
  yours: 'your yours',
  them: 'they he she their them his her',
  thing: 'it this that these those which there here',
  ask: 'how what which where when why who whose whom',
  auxiliary: 'do does did are is was were have has had am been being',
  modal: "can could would may might shall should will must can't couldn't wouldn't won't",
  wish: 'love like want wanted hope hoping glad happy keen delighted thrilled excited eager wish prefer appreciate grateful honored honoured pleased',
  no: "no not never without don't doesn't didn't isn't aren't wasn't haven't hasn't can't cannot won't nor none nothing neither",
  maybe: 'maybe perhaps might possibly probably likely guess suspect imagine seems seem wondering curious wonder',
  meet: 'call calls meeting meetings chat demo demos demonstration conversation zoom coffee lunch walkthrough consultation appointment session visit catchup sync huddle teams skype slot interview discussion intro phone tour',
  meeting: 'meet chat talk speak connect discuss hop jump schedule book arrange catch visit join sync explore',
  minutes: 'minute minutes min mins hour hours moment moments half-hour 15-minute time',
  day: 'monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight week weeks weekend month months morning afternoon evening am pm noon day days year years quarter january february march april may june july august september october november december summer spring autumn fall winter',
  calendar: 'calendar calendly diary schedule availability available free',
  answer: 'reply respond response answer hear feedback thoughts respond replying hearing back rsvp confirm confirmation',
  act: 'click visit sign register subscribe download buy purchase order book apply join donate vote share forward follow subscribe renew upgrade enrol enroll claim redeem try start check complete fill submit activate',
  review: 'review reviews testimonial testimonials rating rate star stars survey feedback recommendation referral referrals refer introduction intro introduce introductions',
  right: 'right best correct appropriate person someone somebody anyone colleague team department',
  send: 'send share forward pass drop email shoot give put attach write mail',
  resource: 'checklist guide guides template templates report study article video loom ebook whitepaper list notes example examples tips resource resources worksheet spreadsheet benchmark benchmarks audit analysis write-up summary breakdown teardown sample samples playbook handbook post piece page link links copy draft findings doc document pdf screenshots screenshot breakdown ideas suggestions recording slides',
  seen: 'saw noticed read seen heard watched found came stumbled spotted looked listened enjoyed looking reading seeing learned learnt understand understood',
  product: 'platform software tool tools solution solutions product products service services app application system technology suite offering package packages program programme plan plans feature features api dashboard software engine plugin integration',
  company: 'company agency firm startup start-up team business studio organisation organization consultancy provider brand partner group shop manufacturer supplier nonprofit non-profit charity club society community',
  offers: 'offer offers offering provide provides providing help helps helping enable enables enabling allow allows allowing specialise specialize specialises specializes specialising specializing build builds building deliver delivers delivering create creates creating automate automates automating design designs make makes making integrate integrates handle handles support supports connect connects gives give turn turns manage manages run runs streamline streamlines ensure ensures bring brings boost boosts save saves',
  benefit: 'increase increases reduce reduces save saves saving grow growth boost improve improves faster easier better cheaper cut cuts lower revenue roi sales leads conversions productivity efficiency efficient results profit profits quality simple seamless affordable costs cost money traffic engagement value benefits benefit easily quickly',
  worked: 'helped worked served saved increased reduced achieved grew cut generated improved built delivered trusted partnered featured awarded won recognized recognised ranked rated backed used supported doubled tripled trained launched completed raised',
  crowd: 'clients customers companies users businesses brands teams organisations organizations members partners people developers attendees students participants others readers subscribers families homeowners professionals founders',
  fame: 'award awards award-winning leading largest number certified accredited experience years fortune leader trusted expert experts expertise best-selling featured success',
  reward: 'discount % off free bonus gift voucher coupon promo complimentary credit credits trial refund reward rewards prize win card cashback commission giveaway complementary waive waived raffle perks perk swag',
  urgent: 'now limited last only left expires expire expiring deadline ends ending hurry soon immediately urgent before running final chance today closing miss missing spots seats spot late until',
  chase: 'follow following followed up checking bump bumping circling touching again still haven\'t yet tried reached heard previous earlier sent touch nudge reminder resurface floating ping pinging',
  quit: 'last final close closing file assume stop bother bugging priority interested timing breakup giving up removing remove',
  stop: 'unsubscribe opt stop remove ignore disregard worries pressure rush obligation relevant interested fit decline feel pass',
  hard: 'struggle struggling struggles challenge challenges challenging problem problems difficult hard pain painful frustrating frustrated issue issues losing lose lost waste wasting wasted cost costs expensive slow manual manually broken risk risks stress stressful headache overwhelmed overwhelming miss missed fail fails failing worry tough tedious bottleneck stuck',
  thanks: 'thank thanks grateful appreciate sorry apologies apologise apologize congratulations congrats welcome cheers pleasure',
  well: 'hope hoping trust wish wishing well great lovely good nice wonderful fantastic safe happy holidays weekend enjoy enjoying luck',
  ready: 'attached enclosed below here here\'s link linked above recorded wrote made put prepared pulled compiled',
  name: "name introduce myself i'm founder ceo director manager student president representative engineer developer recruiter researcher owner cofounder head lead consultant writing behalf work works editor",
  reason: 'because reason reaching writing contacting contact suggested referred recommended mentioned met spoke talked conversation following since after regarding promised discussed earlier previous downloaded signed requested asked applied',
  easy: 'understand totally completely busy sounds makes sense course know realise realize appreciate respect decision choice',
  you_do: 'use using handle handling manage managing currently hiring launched opened announced published raised expanded moved posted wrote run running built work working',
  concern: 'worth interested interest open curious sense fit helpful useful relevant makes',
}

const exact = new Map<string, readonly string[]>()
for (const [name, words] of Object.entries(classes)) {
  for (const word of new Set(words.split(' '))) exact.set(word, [...(exact.get(word) ?? []), name])
}

const none: readonly string[] = []

/** The classes of a word, by its key; empty for words outside the vocabulary. */
export function classesOf(key: string): readonly string[] {
  return exact.get(key) ?? none
}
