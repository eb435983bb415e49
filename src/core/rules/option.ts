/** One declaration of an option gives its type, its validation, its row in the docs and its part of the JSON schema. */
export type Option =
  | {
      readonly type: 'number'
      readonly default: number
      readonly min: number
      readonly max: number
      readonly about: string
    }
  | { readonly type: 'list'; readonly default: readonly string[]; readonly about: string }
  | { readonly type: 'flag'; readonly default: boolean; readonly about: string }

export type Options = Readonly<Record<string, Option>>

/** The values that a rule's check gets for the options it declares. */
export type OptionValues<O extends Options> = { readonly [Name in keyof O]: O[Name]['default'] }

type Declared<O extends Option> = Omit<O, 'type'>

/** Declares a numeric option; `min` and `max` are inclusive. */
export function number(declared: Declared<Extract<Option, { type: 'number' }>>): Extract<Option, { type: 'number' }> {
  return { type: 'number', ...declared }
}

/** Declares an option that is a list of words or phrases. */
export function list(declared: Declared<Extract<Option, { type: 'list' }>>): Extract<Option, { type: 'list' }> {
  return { type: 'list', ...declared }
}

/** Declares an option that is on or off. */
export function flag(declared: Declared<Extract<Option, { type: 'flag' }>>): Extract<Option, { type: 'flag' }> {
  return { type: 'flag', ...declared }
}
