const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text as the value of an XML attribute or as content; characters that XML forbids are left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, (character) => (/[\t\n\r]/u.test(character) ? ' ' : ''))
    .replace(/[&<>"']/gu, (character) => entities[character] as string)
}
