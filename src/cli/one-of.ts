import { didYouMean } from './did-you-mean.ts'
import { UsageError } from './usage-error.ts'

/** A written name that must be one of some names. Throws a `UsageError` that suggests the nearest, or names them all. */
export function oneOf<Name extends string>(kind: string, written: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === written)
  if (found !== undefined) return found
  const all = names.length > 20 ? '; carelint --list-rules names them all' : `; there are ${names.join(', ')}`
  throw new UsageError(`there is no ${kind} "${written}"${didYouMean(written, names, all)}`)
}
