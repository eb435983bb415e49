/** A pattern that matches where any of these sources does, case aside, `^` and `$` at line ends too. */
export function oneOf(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'imu')
}

/** The source of a group of alternatives that are written one behind the other, set apart by commas. */
export function anyOf(list: string): string {
  const alternatives = list.split(',').map((alternative) => alternative.trim())
  return `(?:${alternatives.filter((alternative) => alternative !== '').join('|')})`
}
