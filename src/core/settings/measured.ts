/** How often a rule was labelled, how many of its findings were right, and how many labels it found. */
export interface Measured {
  readonly labelled: number
  readonly precision: number
  readonly recall: number
}

/** Written by `npm run eval -- --publish`, from 434 labelled drafts; not written by hand. */
export const measured: Readonly<Record<string, Measured>> = {
  'ask-before-give': { labelled: 337, precision: 0.91, recall: 0.74 },
  'assumed-pain': { labelled: 31, precision: 0.9, recall: 0.58 },
  'bait-subject': { labelled: 44, precision: 0.8, recall: 0.8 },
  'bargain-bait': { labelled: 64, precision: 0.73, recall: 0.89 },
  bragging: { labelled: 35, precision: 0.83, recall: 0.83 },
  'claimed-care': { labelled: 29, precision: 0.83, recall: 0.86 },
  'closing-technique': { labelled: 88, precision: 0.91, recall: 0.91 },
  disarming: { labelled: 22, precision: 0.83, recall: 0.86 },
  'empty-follow-up': { labelled: 47, precision: 0.85, recall: 0.87 },
  'fake-thread': { labelled: 4, precision: 1.0, recall: 1.0 },
  'false-urgency': { labelled: 38, precision: 0.83, recall: 0.95 },
  'fear-of-loss': { labelled: 51, precision: 0.93, recall: 0.8 },
  'feature-dump': { labelled: 96, precision: 0.72, recall: 0.75 },
  flattery: { labelled: 28, precision: 0.83, recall: 0.89 },
  'guilt-trip': { labelled: 44, precision: 0.96, recall: 0.89 },
  'hollow-pleasantry': { labelled: 48, precision: 0.92, recall: 0.98 },
  hype: { labelled: 31, precision: 0.7, recall: 0.94 },
  'impersonal-greeting': { labelled: 46, precision: 0.93, recall: 0.93 },
  'leading-question': { labelled: 14, precision: 0.92, recall: 0.79 },
  'missing-homework': { labelled: 132, precision: 0.73, recall: 0.73 },
  monologue: { labelled: 181, precision: 0.82, recall: 0.78 },
  'multiple-asks': { labelled: 11, precision: 1.0, recall: 0.91 },
  'name-dropping': { labelled: 26, precision: 0.8, recall: 0.77 },
  overpromise: { labelled: 70, precision: 0.75, recall: 0.79 },
  'permission-to-pitch': { labelled: 56, precision: 0.88, recall: 0.89 },
  'pitch-before-question': { labelled: 264, precision: 0.91, recall: 0.84 },
  'preempted-objection': { labelled: 11, precision: 0.86, recall: 0.55 },
  prescribing: { labelled: 3, precision: 0.5, recall: 0.67 },
  'reader-as-segment': { labelled: 37, precision: 0.83, recall: 0.92 },
  'self-first-opening': { labelled: 234, precision: 0.87, recall: 0.89 },
  'seller-plea': { labelled: 15, precision: 0.86, recall: 0.8 },
  shouting: { labelled: 110, precision: 0.91, recall: 0.94 },
  surveillance: { labelled: 2, precision: 1.0, recall: 1.0 },
  'throat-clearing': { labelled: 73, precision: 0.91, recall: 0.96 },
  'time-grab': { labelled: 152, precision: 0.97, recall: 0.95 },
  'transaction-talk': { labelled: 6, precision: 0.71, recall: 0.83 },
}
