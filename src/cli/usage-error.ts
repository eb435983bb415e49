/** Something that the user can mend; its message is one line with the remedy, and is shown without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
