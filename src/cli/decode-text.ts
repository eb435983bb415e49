/** A text and, where its bytes were not plain UTF-8 or UTF-16, what they were read as. */
export interface DecodedText {
  readonly text: string
  readonly readAs: string | undefined
}

/**
 * Bytes of a file as text without byte order mark: UTF-16 where a mark says so, else UTF-8, else Windows-1252, the
 * encoding of old Windows editors. Gives undefined for a binary file, one that holds NUL characters.
 */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decode(bytes)
  return decoded.text.includes('\0') ? undefined : decoded
}

function decode(bytes: Uint8Array): DecodedText {
  const mark = bytes.length < 2 ? 0 : (bytes[0] as number) * 256 + (bytes[1] as number)
  if (mark === 0xfffe) return { text: new TextDecoder('utf-16le').decode(bytes), readAs: undefined }
  if (mark === 0xfeff) return { text: new TextDecoder('utf-16be').decode(bytes), readAs: undefined }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), readAs: undefined }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), readAs: 'Windows-1252' }
  }
}
