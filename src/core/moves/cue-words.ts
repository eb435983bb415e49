const kinds: Readonly<Record<string, (rest: string) => string>> = {
  w: (rest) => `the word "${rest}"`,
  p: (rest) => `the words "${rest}"`,
  t: (rest) => `the words "${rest}"`,
  c: (rest) => `words for ${rest.replace(' _ ', ' … ')}`,
  s: (rest) => `begins with ${named(rest)}`,
  m: (rest) => `its main clause begins with ${named(rest)}`,
  q: (rest) => `a phrase for: ${rest}`,
  g: (rest) => `form: ${rest}`,
  n: (rest) => `place: ${rest}`,
  b: (rest) => `before it, a phrase for: ${rest}`,
  a: (rest) => `after it, a phrase for: ${rest}`,
  d: (rest) => `in the mail, a phrase for: ${rest}`,
  l: (rest) => `its list: ${rest}`,
  slot: (rest) => `a slot that names "${rest}"`,
}

function named(rest: string): string {
  return rest.startsWith('/') ? `words for ${rest.slice(1)}` : `"${rest}"`
}

/** A feature of the model in words that a person can check: "a phrase for: time wanted". */
export function cueWords(feature: string): string {
  const colon = feature.indexOf(':')
  const describe = kinds[feature.slice(0, colon)]
  return describe ? describe(feature.slice(colon + 1)) : feature
}
