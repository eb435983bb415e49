/** What a word must be to stand at a position of a phrase; `key` is empty for the classes. */
export interface Position {
  readonly kind: 'word' | 'prefix' | 'number' | 'name' | 'any'
  readonly key: string
}

/** A part of a phrase, told by the numbers of its positions: a piece of a position automaton, after Glushkov. */
export interface Fragment {
  /** Where it can begin and where it can end. */
  readonly first: readonly number[]
  readonly last: readonly number[]
  /** Whether wildcards alone, or nothing at all, can satisfy it. */
  readonly loose: boolean
  /** The fewest and the most words it takes. */
  readonly shortest: number
  readonly longest: number
}

/** The part that takes no word. */
export const nothing: Fragment = { first: [], last: [], loose: true, shortest: 0, longest: 0 }

/** Either of two parts. */
export function alternation(one: Fragment, other: Fragment): Fragment {
  return {
    first: [...one.first, ...other.first],
    last: [...one.last, ...other.last],
    loose: one.loose || other.loose,
    shortest: Math.min(one.shortest, other.shortest),
    longest: Math.max(one.longest, other.longest),
  }
}

/** One part and then another; what can follow what is added to `follow`, which lists the successors of each position. */
export function concatenation(before: Fragment, after: Fragment, follow: readonly number[][]): Fragment {
  for (const position of before.last) for (const successor of after.first) follow[position]?.push(successor)
  return {
    first: before.shortest === 0 ? [...before.first, ...after.first] : before.first,
    last: after.shortest === 0 ? [...before.last, ...after.last] : after.last,
    loose: before.loose && after.loose,
    shortest: before.shortest + after.shortest,
    longest: before.longest + after.longest,
  }
}
