import { describe, expect, it } from 'vitest'
import { summarizeDrafts } from './summarize-drafts.ts'

/** Name, format, drafts, source. */
const examples: readonly (readonly [string, 'markdown' | 'text', readonly string[], string])[] = [
  [
    'headings for subject and body',
    'markdown',
    ['6-8 cold [] The mill wheel', '17-21 follow-up [Follow-up Email Body]'],
    `## Subject Line
The mill wheel

## Email Body

{{first_name}},

Your wheel turned backwards on Tuesday. Did you know?

### Signature

Ines Roca
Millwright

## Follow-up Email Body

{{first_name}},

It turned again. I made a film of it, here: [link].

Ines
`,
  ],
  [
    'labels without headings',
    'markdown',
    ['5-9 cold [] Wool for the winter', '15-19 follow-up [] Re: Wool for the winter'],
    `**Subject:** Wool for the winter

**Body:**

Hi [Name],

I have three bales left over. Would your knitters like them?

Jo

**Subject:** Re: Wool for the winter

**Body:**

Hi [Name],

Two bales now. They are yours if you fetch them.

Jo
`,
  ],
  [
    'an InMail with a title',
    'markdown',
    ['5-5 linkedin [Connection note]', '11-17 linkedin [InMail] The twine you wrote about'],
    `# LinkedIn

## Connection note

"Hi [Name], I mend nets in Eyemouth and read your piece on twine. May I follow along?"

## InMail

Title: The twine you wrote about

Hi [Name],

I tried the twine you wrote about. It held.

Would you like the nets to look at?

Bo

## Comment ideas

- Say what you liked
`,
  ],
  [
    'subjects outside and inside a block quote',
    'markdown',
    [
      '5-7 cold [✉️ Cold email (variant A)] Your loft ladder',
      '13-17 cold [✉️ Cold email (variant B)] A rung for the loft',
    ],
    `### ✉️ Cold email (variant A)

✉️ Subject: Your loft ladder

> Hi {name},
>
> Your ladder is short of a rung.

### ✉️ Cold email (variant B)

> **Subject: A rung for the loft**
>
> Hi {name},
>
> I have a rung that fits.
>
> Bo

### Social post

> We mend ladders! Follow us.
`,
  ],
  [
    'one mail spread over sections',
    'markdown',
    ['18-31 cold [Partner email] A ferry timetable with your name in it / Ferry times for {{company}} guests'],
    `# Partner email

## Subject line options

1. **Curiosity:** "A ferry timetable with your name in it"
2. **Direct:** "Ferry times for {{company}} guests"

| Variant | Subject Line | Use When |
|---------|--------------|----------|
| **C** | Times for your guests | formal |

## Preview text

Two pages, no logo

## Email body

Dear {{first_name}},

Your guests ask about the ferry. I made a two-page timetable for the island, and you may print it.

---

Would it help if I added the bus?

Kind regards,
Una MacPhee
Port office
una@port.example

P.S. The winter times change on Sunday.

---

If you would rather not get these, reply "stop".

## Personalisation notes

- Mention the guest house by name
`,
  ],
]

describe('findDrafts: labels for subject, preview and body', () => {
  it.each(examples)('%s', (_, format, drafts, source) => {
    expect(summarizeDrafts(source, format)).toEqual(drafts)
  })
})
