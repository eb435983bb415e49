import { anyOf } from './one-of.ts'

/** Words of headings below which mails stand. */
const mailWordsList = anyOf(String.raw`
  e-?mails?, mails?, template, messages?, msg, follow(?:ing)?[- ]?ups?, fu\s?#?\d, touch(?:point)?, step\s*\d,
  day\s*\d, linked-?in, connection, connect, in-?mail, dms?, outreach, break-?\s?up, close-?out, cold, variant,
  variation, version, option, draft, letter, reply, bump, nudge, welcome, invit(?:e|ation), opener, newsletter,
  intro(?:duction)?, pitch, re-?engagement, check-?in, reminder, referral, thank[- ]you,
`)
const mailWords = new RegExp(String.raw`\b${mailWordsList}\b|^\W*[A-Z]\d\b`, 'iu')

/** Headings of what belongs to a playbook but is never sent. */
const commentaryWordsList = anyOf(String.raw`
  rules?, notes?, tips?, how to, guide(?:lines?)?, best practices?, principles, check-?lists?, scripts?,
  objections?, faqs?, metrics, kpis?, tracking, cadence, schedule, timeline, strategy, overview, summary,
  background, context, placeholders?, variables?, merge (?:tags|fields), personali[sz]ation, do['’]?s,
  don['’]?ts, subject lines?, signatures?, instructions?, usage, resources, setup, appendix, change-?log,
  history, to-?do, next steps, why (?:this|it), what (?:not )?to, things to, when to, targets?, segments?,
  research, compliance, deliverability, standards?, framework, structure, anatomy, checkpoints?, analysis,
  results, examples? of, table of contents, selection, references,
`)
const commentaryWords = new RegExp(String.raw`\b${commentaryWordsList}\b|[❌🚫]`, 'iu')

/** Headings of things that are spoken or posted, and of mails kept as bad examples. */
const otherChannelsList = anyOf(String.raw`
  voice ?mails?, phone, cold[- ]?calls?, calls? (?:script|opener|guide), calling, talk[- ]?track, walk-?in,
  door[- ]to[- ]door, in[- ]person, video script, loom script, sms, texts? messages?, gatekeeper,
  elevator pitch, tweets?, twitter, x thread, reddit, hacker ?news, show hn, forum, community posts?,
  social (?:media )?posts?, linkedin posts?, facebook, instagram posts?, slack announcement, press release,
  (?:system |llm |ai |gpt |claude )prompts?, bad (?:e-?mail|example|version), what not to, anti-?patterns?,
  don['’]?t (?:do|send|write), before \((?:bad|weak), landing page, ad copy,
`)
const otherChannels = new RegExp(String.raw`\b${otherChannelsList}\b|[❌🚫]`, 'iu')

/** Labels of commentary that stand in front of, between or after mails. */
const commentaryLabelList = anyOf(String.raw`
  (?:best |how )?used? (?:when|for|this|case|if|it|cases), when(?: to (?:use|send))?,
  why(?: (?:this|it) works?)?, best (?:for|time|used), send(?: (?:when|on|time|at|after|to|if|date))?, timing,
  time, delay, wait, goals?, purposes?, objectives?, triggers?, targets?, audience, persona, segment, notes?,
  tips?, pro[- ]?tips?, key(?: (?:points?|elements?|principles?|changes?|takeaways?))?, angle, strategy,
  approach, tone, style, context, background, channel, platform, format, length, word count, words,
  characters?, char(?:acter)? (?:count|limit), status, priority, role, company, linkedin,
  personali[sz](?:e|ation|ed)(?: (?:notes?|tips?|points?|fields?))?, variables?, placeholders?,
  merge (?:tags|fields), fields?, metrics?, expected(?: (?:response|reply|outcome|results?))?(?: rates?)?,
  (?:reply|response|open) rates?, a\/b tests?(?:ing)?, test(?:ing)?, variants?, rules?, guidelines?,
  instructions?, important, remember, warning, caution, do not, don['’]ts?, do['’]?s, avoid, example, hook,
  cta(?: type)?, call[- ]to[- ]action, framework, structure, psychology, rationale, explanation, analysis,
  customi[sz](?:e|ation)(?: \w+)?, follow[- ]?up(?: (?:in|after|timing|note|with))?, next steps?, step, stage,
  sequence, day, from, to, recipient, contact, sender, signature, attachments?, attach, links?, demo link,
  video, source, last updated, updated, author, version, date, owner, category, tags?, type, description,
  summary, overview, industry, offer, pain points?, value prop(?:osition)?, mechanics?, reason(?:ing)?,
  replace, optional, alternative, ps (?:options?|ideas?),
`)
const commentaryLabel = new RegExp(String.raw`^\W{0,6}${commentaryLabelList}\b[^:\n.]{0,60}:`, 'iu')

/** Whether a heading or label reads as the title of a mail. */
export function isMailTitle(title: string): boolean {
  return mailWords.test(title.slice(0, 200))
}

/** Whether a heading reads as the title of rules, notes and the like. */
export function isCommentaryTitle(title: string): boolean {
  return commentaryWords.test(title.slice(0, 200))
}

/** Whether a heading says that what follows is spoken, posted, or kept as a bad example. */
export function isOtherChannel(title: string): boolean {
  const text = title.slice(0, 200)
  if (!otherChannels.test(text)) return false
  return (
    /[❌🚫]|\bbad\b|\bnot to\b|\banti-?pattern/iu.test(text) ||
    !/\b(?:e-?mail|in-?mail|message|dm|follow[- ]?up e)/iu.test(text)
  )
}

/** Whether a line begins with a label of commentary: "Use when: …", "Goal: …", "Why it works: …". */
export function isCommentaryLabel(line: string): boolean {
  return commentaryLabel.test(line.slice(0, 120))
}
