/** A phrase that cannot be used. Its message is one line: where in which phrase, what is wrong, and what to do. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError'
  readonly phrase: string
  /** 1-based place in the phrase, in UTF-16 code units. */
  readonly column: number
  /** What is wrong, as a clause without a full stop. */
  readonly problem: string
  /** What to do about it, as a sentence that begins with a verb. */
  readonly remedy: string

  constructor(phrase: string, column: number, problem: string, remedy: string) {
    const shown = (phrase.length > 80 ? `${phrase.slice(0, 79)}…` : phrase).replaceAll(/\s+/g, ' ')
    super(`Phrase "${shown}", column ${column}: ${problem}. ${remedy}`)
    this.phrase = phrase
    this.column = column
    this.problem = problem
    this.remedy = remedy
  }
}
