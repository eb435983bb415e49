import { describe, expect, it } from 'vitest'
import {
  inlineSignOff,
  isDashSignature,
  isFooter,
  isFormula,
  isName,
  isPostscript,
  isSignatureLine,
  isSoftClosing,
} from './sign-off.ts'

const tests: readonly (readonly [(line: string) => boolean, readonly string[], readonly string[]])[] = [
  [
    isFormula,
    [
      'Best,',
      'All the best',
      'Warm regards,',
      'Thanks!',
      'Many thanks,',
      'Yours sincerely',
      'Respectfully yours,',
      '**Cheers**',
      'Thanks, Bo',
      'Best, Ana Reyes',
      '{Best|Cheers},',
      'Mit freundlichen Grüßen',
      'Talk soon,',
    ],
    [
      'Best of all, the shed is dry.',
      'Thanks for the ladder you lent me.',
      'Best?',
      'Cheers went up from the whole pier',
      'Thank you for your time!',
      '',
    ],
  ],
  [
    isSoftClosing,
    ['Have a great week,', 'See you on the pier,', 'Looking forward to the fair,'],
    ['See you on the pier!', 'The boat leaves,', 'Have a look'],
  ],
  [
    isDashSignature,
    ['— Ana', '-- Bo Lund', '—Kai', '- {{sender_name}}', '--'],
    ['- a drawing of the housing', '— and that is all.', 'Ana — Bo'],
  ],
  [
    isName,
    ['Ana', 'Ana Reyes', 'Jo & Bo', '[Your Name]', '{{sender_name}}', 'Ines van der Berg', 'The Pier Team'],
    ['Worth a look?', 'I mend clocks', '[CALENDAR_LINK]', 'the shed is dry', ''],
  ],
  [
    isSignatureLine,
    [
      'Clockmaker, Roca & Daughter',
      '+44 131 496 0000',
      'ana@well.example',
      'www.well.example',
      'Port office | Island Road',
      'Direct: [Your Phone]',
      '[Your Title]',
    ],
    [
      'Could you send me the drawing of the pump?',
      'P.S. The drawing is yours.',
      'Reply "stop" to unsubscribe',
      'I have three bales of wool left over and would give them away.',
    ],
  ],
  [
    isPostscript,
    ['P.S. Bring a coat', 'PS: bring a coat', '**P.S.** Bring a coat', 'P.P.S. And boots'],
    ['Psalms are sung', 'The P.S. was long'],
  ],
  [isFooter, ['Unsubscribe here', 'Not for you? I will not write again if you opt out.'], ['The pier is open']],
]

describe.each(tests)('%o', (test, yes, no) => {
  it.each(yes)('holds for "%s"', (line) => expect(test(line)).toBe(true))
  it.each(no)('not for "%s"', (line) => expect(test(line)).toBe(false))
})

describe('inlineSignOff', () => {
  it.each(['Let me know. |Thanks, Bo', 'It is yours! |— Ana', 'Could you look? |Best, Ana Reyes'])('%s', (marked) => {
    const at = marked.indexOf('|')
    expect(inlineSignOff(marked.replace('|', ''))).toBe(at)
  })
  it.each(['The boat is late. Thanks for waiting on the pier.', 'Best of all, it is dry.'])('none in "%s"', (line) => {
    expect(inlineSignOff(line)).toBe(line.length)
  })
})
