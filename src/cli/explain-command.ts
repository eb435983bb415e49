import { explain } from '../report/explain.ts'
import { rules } from '../../rules/index.ts'
import type { Rule } from '../core/index.ts'
import type { Io } from './io.ts'
import { oneOf } from './one-of.ts'
import { paintFor } from './paint-for.ts'
import type { InputOptions } from './run-options.ts'

/** Says all there is to know about rules. Throws a `UsageError` for a rule that there is not. */
export function explainCommand(names: readonly string[], options: InputOptions, io: Io): number {
  const paint = paintFor(io.stdout, io.env, options.color)
  const ids = names.map((name) => oneOf('rule', name, Object.keys(rules)))
  io.stdout.write(ids.map((id) => explain(id, rules[id] as Rule, paint)).join('\n'))
  return 0
}
