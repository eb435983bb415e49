import { describe, expect, it } from 'vitest'
import { namedStage, readStage } from './stage.ts'
import type { StageEvidence } from './stage.ts'

const nothing: StageEvidence = {
  declared: [],
  titles: [],
  fileName: undefined,
  subjects: [],
  text: 'Hi Ana,\nIs the shed dry?',
}
const stageOf = (evidence: Partial<StageEvidence>) => readStage({ ...nothing, ...evidence })

describe('namedStage', () => {
  it.each([
    ['Email 1 — Day 0', 'cold'],
    ['Email 2', 'follow-up'],
    ['A2 — Day 3', 'follow-up'],
    ['Follow-up #1 (3 days later)', 'follow-up'],
    ['Final follow-up', 'break-up'],
    ['Email 4: Break-up', 'break-up'],
    ['7. Close-out — after three touches', 'break-up'],
    ['LinkedIn follow-up', 'linkedin'],
    ['Connection request (with note)', 'linkedin'],
    ['Reply when they say no', 'reply'],
    ['Handling objections', 'reply'],
    ['Referral request', 'referral'],
    ['To passive candidates', 'recruiter'],
    ['Welcome email', 'post-sale'],
    ['Onboarding day 3', 'post-sale'],
    ['Cold outreach', 'cold'],
    ['The shed', undefined],
  ])('%s', (title, stage) => expect(namedStage(title)).toBe(stage))
})

describe('readStage', () => {
  it('goes by front matter first', () => {
    expect(stageOf({ declared: ['break_up'], titles: ['Email 1'] })).toEqual({
      stage: 'break-up',
      cue: 'front matter "break_up"',
    })
  })
  it('goes by the nearest heading that tells, then by those above, then by the file', () => {
    expect(stageOf({ titles: ['Version A', 'Follow-up'] }).stage).toBe('follow-up')
    expect(stageOf({ titles: ['Day 3', 'LinkedIn messages'] }).stage).toBe('follow-up')
    expect(stageOf({ fileName: 'linkedin-dm.md' }).stage).toBe('linkedin')
  })
  it('lets a heading over several mails tell nothing where it names several stages', () => {
    expect(stageOf({ titles: ['The shed', 'Cold emails and follow-ups'] }).stage).toBe('cold')
  })
  it.each([
    ['Just following up on my note about the shed.', 'follow-up'],
    ['This is my last note about the shed.', 'break-up'],
    ['Thanks for connecting, Ana.', 'linkedin'],
    ['Thank you for signing up to the tool library.', 'post-sale'],
    ['Thanks for getting back to me so soon.', 'reply'],
    ['Do you know anyone who might want a loom?', 'referral'],
    ['Is the shed dry?', 'cold'],
  ])('goes by the words: %s', (text, stage) => expect(stageOf({ text }).stage).toBe(stage))
  it('takes a subject with "Re:" for a follow-up', () => {
    expect(stageOf({ subjects: ['Re: the shed'] })).toEqual({ stage: 'follow-up', cue: 'subject' })
  })
})
