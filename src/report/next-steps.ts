import type { Finding } from '../core/index.ts'

/** The next step of each rule that findings name, once a rule, in the order of the findings. */
export function nextSteps(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const steps = new Map<string, string>()
  for (const { rule, instead } of findings) {
    if (!steps.has(rule)) steps.set(rule, instead)
  }
  return steps
}
