/**
 * A text from a draft or a file name for a line on a terminal: white space becomes one space, and what could steer a
 * terminal or turn the line around (control characters, bidirectional controls) is left out.
 */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu, '')
}
