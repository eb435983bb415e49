import { describe, expect, it } from 'vitest'
import { summarizeDrafts } from './summarize-drafts.ts'

/** Name, format, drafts, source. */
const examples: readonly (readonly [string, 'markdown' | 'text', readonly string[], string])[] = [
  [
    'framed titles in a text file',
    'text',
    [
      '8-16 cold [EMAIL 1: INTRODUCTION] Your roof survey',
      '22-27 follow-up [EMAIL 2: FOLLOW-UP (3 days later)] Re: Your roof survey',
    ],
    `COLD EMAIL TEMPLATES
====================

=== EMAIL 1: INTRODUCTION ===

Subject: Your roof survey

Hi {name},

I saw the tarpaulin on the east gable. Did the slates come off in the October storm?

I keep a list of slaters who answer the phone, and you may have it.

Regards,
Morag Bain
Bain Surveying

=== EMAIL 2: FOLLOW-UP (3 days later) ===

Subject: Re: Your roof survey

Hi {name},

Here is the list I mentioned. No need to answer.

Regards,
Morag Bain

-------------------------

NOTES:
- do not send twice
- check the postcode
`,
  ],
  [
    'remarks around two mails',
    'markdown',
    [
      '11-18 linkedin [Message to a Hiring Manager (LinkedIn or Email)] Your opening for a weaver',
      '28-33 recruiter [Message to a Recruiter] Weavers for the islands',
    ],
    `It looks like you want messages for two people. I have polished them below.

---

### **Message to a Hiring Manager (LinkedIn or Email)**

---

**Subject**: Your opening for a weaver

Hi [First Name],

I read your notice for a weaver. I have woven tweed for nine years, and I brought two lengths to the fair in Skye.

May I send you photographs of them?

Best regards,
[Your Name]

---

### **Message to a Recruiter**

---

**Subject**: Weavers for the islands

Hi [First Name],

You place weavers, I am told. I am one, and I would rather stay on the islands.

Thank you,
[Your Name]

---

These messages are short on purpose. Let me know if you would like changes!
`,
  ],
  [
    'bold titles',
    'markdown',
    [
      '5-12 cold [Email 1 (Day 0)] Your hedge',
      '18-22 follow-up [Email 2 (Day 4)] Re: Your hedge',
      '28-32 break-up [Follow-up 2 (Day 9)] Last word on the hedge',
    ],
    `**Email 1 (Day 0)**

Subject: Your hedge

Hi {{name}},

The hedge at the corner hides the school sign. I cut hedges, but this is not about that.

Could you ask the council to move the sign?

Thanks,
Rab

**Email 2 (Day 4)**

Subject: Re: Your hedge

Hi {{name}},

The council wrote back to me. They will move it in May.

Rab

**Follow-up 2 (Day 9)**

Subject: Last word on the hedge

Hi {{name}},

This is my last email about the hedge. It was good of you to read them.

Rab
`,
  ],
  [
    'labels, notes, a telephone script and a bad example',
    'markdown',
    [
      '11-27 cold [1. First email] The bell at [Harbour]',
      '35-39 follow-up [2. Follow-up (5 days later)] Re: The bell at [Harbour]',
      '53-55 break-up [3. Break-up email] Leaving the bell be / One drawing, yours',
    ],
    `# Outreach kit

> **How to use:** copy, fill the brackets, send.

## 1. First email

**To:** [Name]
**Subject:** The bell at [Harbour]
**Preview text**: It is cracked

Hi [Name],

The bell at [Harbour] is cracked. I heard it on Sunday.

**What I noticed**

- the crack runs down from the shoulder
- the clapper is new

Who cast it?

[IF AUTUMN] The frost will open it further. [/IF]

**[CTA]**: Send me a photograph

Thanks,
Ann

*Word count: 58*

## 2. Follow-up (5 days later)

**Subject line:** Re: The bell at [Harbour]

Hi [Name],

I asked the foundry. They still have the drawing, and it is attached.

Ann

**Why this works:** gives before asking.

**What to avoid:** "just checking in".

## 3. Break-up email

**Subject line options:**
- Leaving the bell be
- One drawing, yours

---

[Name] — I will leave the bell be. The drawing is yours to keep.

Ann

---

## Phone follow-up

Hi [Name], this is Ann from the foundry. I am calling about the bell.

## Bad example ❌

Subject: URGENT!!!

Hi [Name],

We are the leading bell company and I want thirty minutes of your time.

Best,
Spam

## Checklist

- [ ] Name spelled right
- [ ] One question
`,
  ],
  [
    'plain titles in a text file',
    'text',
    ['4-6 cold [Template 1: The gate] Your gate', '11-13 cold [Template 2: The ditch] Your ditch'],
    `Template 1: The gate

Subject: Your gate
Hi {name},
Your gate was open. I closed it.
Bo

Template 2: The ditch

Subject: Your ditch
Hi {name},
Your ditch is full. May I send the photograph?
Bo

----------------------------------------
Tips
- be brief
`,
  ],
  [
    'an ordered list of mails',
    'markdown',
    [
      '7-11 post-sale [Welcome email (day 0)] Your key to the workshop',
      '17-21 follow-up [Check-in (day 7)] Did the key turn?',
    ],
    `# Onboarding emails

1. **Welcome email** (day 0)

   Subject: Your key to the workshop

   Hi {{name}},

   Your key is cut. Come when you like.

   The workshop

2. **Check-in** (day 7)

   Subject: Did the key turn?

   Hi {{name}},

   Did the key turn? If not, I will file it.

   The workshop
`,
  ],
]

describe('findDrafts: mails below headings and labels', () => {
  it.each(examples)('%s', (_, format, drafts, source) => {
    expect(summarizeDrafts(source, format)).toEqual(drafts)
  })
})
