import { describe, expect, it } from 'vitest'
import { summarizeDrafts } from './summarize-drafts.ts'

/** Name, format, drafts, source. */
const examples: readonly (readonly [string, 'markdown' | 'text', readonly string[], string])[] = [
  [
    'a sequence with alternative subjects',
    'markdown',
    [
      '24-32 cold [Touch 1 — Day 1 — Opener] Door seals at {{company}} / Frost on the rails? / {{first_name}}, a question about dock 4',
      '46-50 follow-up [Touch 2 — Day 4 — One photo] The photo I mentioned',
      '59-61 break-up [Touch 3 — Day 9 — Break-up] Closing this off',
    ],
    `# Outreach sequence

**Target persona**: Head of Facilities
**Sequence length**: 3 touches over 9 days

## Overview

| Touch | Day | Subject |
|-------|-----|---------|
| 1 | 1 | Cold store doors |
| 2 | 4 | One photo |

---

## Touch 1 — Day 1 — Opener

**Subject**: \`Door seals at {{company}}\`
*Alt subjects*:
- \`Frost on the rails?\`
- \`{{first_name}}, a question about dock 4\`

**Body**:
\`\`\`
{{first_name}},

I walked past your Leith depot on Tuesday and saw frost along the rails of dock four.

Is that new, or has it been there all winter?

{{sender_name}}
{{title}} | {{company_name}}
{{phone}}
\`\`\`

**Timing note**: send before ten.
**Success metric**: a reply.

---

## Touch 2 — Day 4 — One photo

**Subject**: \`The photo I mentioned\`

**Body**:
\`\`\`
{{first_name}},

Here is the photo of the rail. Keep it, whatever you decide.

{{sender_name}}
\`\`\`

## Touch 3 — Day 9 — Break-up

**Subject**: \`Closing this off\`

**Body**:
\`\`\`
{{first_name}}, I will leave it here. The photo is yours.

{{sender_name}}
\`\`\`

## Things to remember

- Never send on Fridays
- "Just checking in" is banned
`,
  ],
  [
    'direct messages with and without greeting',
    'markdown',
    [
      '13-13 linkedin [Version A: Shared work]',
      '17-17 linkedin [Version B: No greeting]',
      '25-25 linkedin [After they accept]',
    ],
    `# LinkedIn Message Templates

**Use when:** first contact by LinkedIn

---

## Connection Request (With Note)

**Note limit: 300 characters**

### Version A: Shared work

Hi [Name], your talk on grain dryers answered something I had wondered about for years. I look after dryers in Fife and would like to follow your work.

### Version B: No greeting

Your post on grain dryers answered something I had wondered about for years. I look after dryers in Fife and would like to follow your work.

### Version C: Without note
- Use for tier two
- Keep the first message strong

## After they accept

> Thanks for connecting, [Name]. Which dryer did you end up with? I ask because we keep a list of what fails.

**Why this works:** it asks one thing.

## Phone script

"Hi [Name], this is Ann from Drywell. Do you have a minute?"

## Objections

### "Too expensive"

> I understand. What would you compare it with?
`,
  ],
  [
    'an article that shows two mails',
    'markdown',
    ['14-20 cold [1. The photograph]', '28-33 cold [2. The list] The list of slaters'],
    `---
layout: post
title: Five emails that got answers
date: 2024-03-02
author: Ann
---

Most people write too long. Here are five that worked, with what we learned.

## 1. The photograph

We sent this to forty people. You can copy it.

> Hi Dana,
>
> Your west door was open at six this morning. I closed it.
>
> Would you like the photograph?
>
> Jo

It worked because it gave something first. Our rate was 40%.

## 2. The list

Subject: The list of slaters

Hello Dana,

Here is the list. It is yours.

Best,
Jo

Why it worked: no ask at all. You should try it.

## Conclusion

Write less. What did you learn? Tell us in the comments.
`,
  ],
  [
    'fences with and without mail',
    'markdown',
    ['8-12 post-sale [Welcome] Welcome to the tool library', '18-22 follow-up [Overdue (day 7)]'],
    `# Email templates

## Welcome

\`\`\`
Subject: Welcome to the tool library

Hi {{name}},

Your card is ready. The drill with the short cord is the good one.

The Library Team
\`\`\`

## Overdue (day 7)

\`\`\`text
Hi {{name}},

The drill is due back. Keep it another week if you need it, just say so.

The Library Team
\`\`\`

## Config

\`\`\`json
{ "subject": "x" }
\`\`\`

\`\`\`
npm run send -- --to {{name}}
export KEY=1
\`\`\`

## Prompt for the assistant

\`\`\`
You are a helpful writer. Write an email to the prospect about our product. Use a friendly tone.
\`\`\`
`,
  ],
  [
    'templates and their examples',
    'markdown',
    ['10-16 cold [v1: Observation]', '19-23 cold [v1: Observation]', '30-34 cold [v2: Question]'],
    `# Cold Email Copywriting

## Email 1 — Variations

Test three or four of these. Most answers come from email 1.

### v1: Observation

**Template:**
> Hey {{first_name}},
>
> {{observation}}
>
> Solution
>
> CTA

**Example:**
> Hey Jon,
>
> The bell at your ferry office is cracked. Who cast it?
>
> I mend bells.

---

### v2: Question

**Template:**
> Hey {{first_name}},
>
> {{question}}
>
> PS: {{proof}}

## Rules for copy

> Never write more than ninety words. You will regret it.

- **Subject line:** keep it under 40 characters
- **Body:** three short paragraphs
- **CTA:** one question
`,
  ],
]

describe('findDrafts: mails in fences, block quotes and items', () => {
  it.each(examples)('%s', (_, format, drafts, source) => {
    expect(summarizeDrafts(source, format)).toEqual(drafts)
  })
})
