import { closest, distance } from 'fastest-levenshtein'

/** `; did you mean "x"?` where one of the names is close to what was written, else the remedy given. */
export function didYouMean(written: string, names: readonly string[], otherwise = ''): string {
  if (names.length === 0) return otherwise
  const name = closest(written.toLowerCase(), names)
  const near = distance(written.toLowerCase(), name.toLowerCase()) <= Math.ceil(0.4 * name.length)
  return near ? `; did you mean "${name}"?` : otherwise
}
