/**
 * JSON of a value. Control characters that JSON lets stand, and that a terminal would obey, are escaped.
 */
export function jsonText(value: unknown, indent = 0): string {
  return JSON.stringify(value, undefined, indent).replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) =>
    character === '\n' ? character : `\\u${(character.codePointAt(0) as number).toString(16).padStart(4, '0')}`,
  )
}
