import type { Rule } from '../core/index.ts'

/** Rules whose checks are timed, and the milliseconds that each took. */
export interface TimedRules {
  readonly rules: Readonly<Record<string, Rule>>
  readonly spent: ReadonlyMap<string, number>
}

/** Wraps rules so that the time inside their checks is added up; what they find stays the same. */
export function timedRules(rules: Readonly<Record<string, Rule>>): TimedRules {
  const spent = new Map<string, number>()
  const timed = Object.entries(rules).map(([id, rule]): [string, Rule] => {
    const add = <Result>(work: () => Result): Result => {
      const start = performance.now()
      try {
        return work()
      } finally {
        spent.set(id, (spent.get(id) ?? 0) + performance.now() - start)
      }
    }
    const check: Rule['check'] = function* check(...given) {
      const found = add(() => rule.check(...given)[Symbol.iterator]())
      for (let next = add(() => found.next()); next.done !== true; next = add(() => found.next())) yield next.value
    }
    return [id, { ...rule, check }]
  })
  return { rules: Object.fromEntries(timed), spent }
}

/**
 * A table of where the time of a run went, the slowest rule first. `total` is all milliseconds spent on linting; what is
 * no rule's own is reading drafts, telling moves and the one pass over all phrases.
 */
export function timingTable(spent: ReadonlyMap<string, number>, total: number): string {
  const rules = [...spent].toSorted(([, a], [, b]) => b - a)
  const shared = total - rules.reduce((sum, [, time]) => sum + time, 0)
  const rows = [...rules, ['(reading, moves and phrases)', shared] as const, ['(all)', total] as const]
  const width = Math.max(...rows.map(([name]) => name.length))
  const lines = rows.map(([name, time]) => {
    const share = total > 0 ? `${((100 * time) / total).toFixed(1)}%` : '–'
    return `${name.padEnd(width)}  ${time.toFixed(1).padStart(9)} ms  ${share.padStart(6)}\n`
  })
  return lines.join('')
}
