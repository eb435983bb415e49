import { parse } from '../core/index.ts'
import { draftsJson, draftsText } from '../report/list-drafts.ts'
import { movesJson, movesText } from '../report/list-moves.ts'
import type { Listing } from '../report/listing.ts'
import { complaintsTo } from './complaints.ts'
import type { Io } from './io.ts'
import { oneOf } from './one-of.ts'
import { paintFor } from './paint-for.ts'
import { findInputs, readInputs } from './read-inputs.ts'
import type { ListOptions } from './run-options.ts'

const listings: Readonly<Record<'drafts' | 'moves', Readonly<Record<'text' | 'json', (listing: Listing) => string>>>> =
  {
    drafts: { text: draftsText, json: draftsJson },
    moves: { text: movesText, json: movesJson },
  }

/** Lists the drafts of files, or the moves of their sentences. Gives 0, or 2 where something could not be read. */
export async function listCommand(
  what: 'drafts' | 'moves',
  names: readonly string[],
  options: ListOptions,
  io: Io,
): Promise<number> {
  const complaints = complaintsTo(io, options.debug === true)
  const format = oneOf('format', [options.format ?? 'text'].flat().at(-1) ?? 'text', ['text', 'json'])
  const found = findInputs(names, options, io, complaints)
  const files = await readInputs(found.files, options, io, complaints, parse)
  for (const { filePath, notes } of files) {
    for (const note of notes) complaints.remark(`${filePath}:${note.line}:${note.column} ${note.text}`)
  }
  const paint = paintFor(io.stdout, io.env, options.color)
  io.stdout.write(listings[what][format]({ files, folder: io.cwd(), paint, why: options.why === true }))
  return complaints.count() > 0 ? 2 : 0
}
