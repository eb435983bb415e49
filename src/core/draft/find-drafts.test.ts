import { array, assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../source/document.ts'
import { sourceSpan } from '../source/prose.ts'
import { findDrafts } from './find-drafts.ts'
import { summarizeDrafts } from './summarize-drafts.ts'

describe('findDrafts', () => {
  it('takes the subject, title and stage from front matter', () => {
    const source = '---\nname: The last word\ntype: break_up\nsubject: "The shed"\n---\nHi Ana,\n\nIt is dry.\n'
    expect(summarizeDrafts(source, 'markdown')).toEqual(['6-8 break-up [The last word] The shed'])
  })

  it('takes the stage that it is given', () => {
    expect(summarizeDrafts('Is the shed dry?', 'text', { stage: 'reply' })).toEqual(['1-1 reply []'])
  })

  it('tells what told it', () => {
    const [draft] = findDrafts(readDocument('Subject: Re: shed\n\nHi Ana,\n\nIt is dry.\n', 'text'))
    expect([draft?.cue, draft?.stageCue]).toEqual(['a file that is one mail with a subject', 'subject'])
  })
})

const pieces = constantFrom(
  '# Email 2',
  '**Step 1**',
  'Subject: x',
  'Subject:',
  'Body:',
  'Hi Ana,',
  'Is it dry? I do not know.',
  '---',
  '```',
  '> Hi Bo,',
  '> yes',
  '- item',
  'Best,',
  'Ana',
  '— Bo',
  'P.S. more',
  '| a | b |',
  'On Monday Bo wrote:',
  '',
  '',
  '',
)

describe('properties', () => {
  it('every part lies in its draft, in order, and reads as the file does', () => {
    assert(
      property(array(pieces, { maxLength: 30 }), constantFrom('markdown', 'text'), (lines, format) => {
        const source = lines.join('\n')
        let before = 0
        for (const draft of findDrafts(readDocument(source, format as 'markdown' | 'text'))) {
          expect(draft.start).toBeGreaterThanOrEqual(before)
          before = draft.start
          let paragraph = 0
          for (const { prose, paragraph: number } of draft.parts) {
            expect(prose.text.trim()).toBe(prose.text)
            expect(prose.text).not.toBe('')
            const { start, end } = sourceSpan(prose, 0, prose.text.length)
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeLessThanOrEqual(draft.end)
            expect(number === paragraph || number === paragraph + 1).toBe(true)
            before = start
            paragraph = number
          }
          before = draft.end
        }
      }),
    )
  })
  it('never throws', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (source) => {
        expect(() => findDrafts(readDocument(source, 'markdown'))).not.toThrow()
      }),
    )
  })
})
