import { describe, expect, it } from 'vitest'
import { summarizeDrafts } from './summarize-drafts.ts'

/** Name, format, drafts, source. */
const examples: readonly (readonly [string, 'markdown' | 'text', readonly string[], string])[] = [
  [
    'a letter with headings inside',
    'markdown',
    ['3-16 cold [The October letter]'],
    `# The October letter

Hi friends,

This month I mended three clocks and learned one thing.

## What I learned

A mainspring that slips is almost never the mainspring. Look at the arbor first.

## What you asked

Several of you asked about oil. I use very little. Would you like to see how little?

Warmly,
Ines
`,
  ],
  [
    'a README',
    'markdown',
    [],
    `# fastqueue

A small queue for Node.

## Install

\`\`\`
npm install fastqueue
\`\`\`

## Usage

\`\`\`js
import { queue } from 'fastqueue'
\`\`\`

You can send messages to workers. See the [email guide](docs/email.md) for how to send email.

## Email

To send mail, set \`SMTP_HOST\`. We recommend a local relay for your tests.

## License

MIT
`,
  ],
  [
    'a note without greeting',
    'text',
    ['1-2 cold []'],
    `Ran past your shop again, the awning is still caught on the drainpipe.
Want my ladder on Saturday?
`,
  ],
  [
    'two mails with a rule between',
    'markdown',
    ['1-6 cold []', '10-15 cold []'],
    `Hi Ana,

The kiln you asked about is free on Monday. Shall I hold it?

Best,
Theo

---

Hi Ana,

Monday has gone, I am afraid. Wednesday is free.

Best,
Theo
`,
  ],
  [
    'a mail with a subject and headings inside',
    'markdown',
    ['5-18 cold [] The ferry timetable'],
    `Subject: The ferry timetable

---

Dear guests,

The ferry goes at nine.

## What changes

The late boat stops in October.

## What stays

Dogs travel free. Would you like the printed card?

See you on the pier,
Una
`,
  ],
  [
    'a change log',
    'markdown',
    [],
    `# Changelog

## 1.2.0

- Added email templates
- Fixed: subject lines were cut

## 1.1.0

Hi-res icons. Thanks to Bo!
`,
  ],
  [
    'advice without any mail',
    'markdown',
    [],
    `# How to write cold emails

Cold emails are hard. Here is what we learned from five hundred of them.

## Keep the subject short

Your subject should be under forty characters. You can use your reader's name.

## Open with the reader

Don't say "I hope this finds you well". Say what you saw.

## Email 1

Always send it on a Tuesday. You will get more answers, and we tested this.

## Conclusion

Thanks for reading!
Ann
`,
  ],
  [
    'a title and a text without greeting',
    'markdown',
    ['3-5 cold [The ferry list]'],
    `# The ferry list

You asked in March whether the late boat still runs. It does, until the tenth of October.

Shall I send you the printed card?
`,
  ],
  [
    'German',
    'markdown',
    ['7-12 cold [Erste E-Mail] Ihre Dachrinne', '18-23 follow-up [Nachfassen] Re: Ihre Dachrinne'],
    `# Vorlagen

## Erste E-Mail

**Betreff:** Ihre Dachrinne

Sehr geehrte Frau {{name}},

an Ihrer Dachrinne hängt ein Nest. Soll ich bis Juni warten?

Mit freundlichen Grüßen
Jan Petersen

## Nachfassen

**Betreff:** Re: Ihre Dachrinne

Guten Tag Frau {{name}},

das Nest ist leer. Ich komme gern am Dienstag.

Viele Grüße
Jan Petersen
`,
  ],
  [
    'a heading above one mail',
    'markdown',
    ['3-8 break-up [Email 3: final note]'],
    `# Email 3: final note

Hi {{first_name}},

This is the last you will hear from me about the mill. The survey is yours.

Warmly,
Ines
`,
  ],
  [
    'list items that are mails',
    'markdown',
    ['3-3 cold [Templates we use]', '4-4 cold [Templates we use]'],
    `# Templates we use

* "Hi {{name}}, I saw the scaffold come down on Friday. Did the lintel hold? I would love to hear how you did it."
* "Hi {{name}}, one more about the lintel: the drawing is attached, keep it. Anna"

Notes: keep it short.
`,
  ],
]

describe('findDrafts: files that are one mail, two, or none', () => {
  it.each(examples)('%s', (_, format, drafts, source) => {
    expect(summarizeDrafts(source, format)).toEqual(drafts)
  })
})
