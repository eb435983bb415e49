import type { ParsedFile } from '../core/index.ts'
import { printable } from './printable.ts'

/** What people call a draft of a file: its title, else its number. */
export function draftName(file: Pick<ParsedFile, 'drafts'>, index: number): string {
  const title = printable(file.drafts[index]?.title ?? '').trim()
  return title === '' ? `draft ${index + 1}` : title
}
