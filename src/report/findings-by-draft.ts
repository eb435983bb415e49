import type { Finding } from '../core/index.ts'

/** The findings of each draft that has any, by its index, in the order of the file. */
export function findingsByDraft(findings: readonly Finding[]): ReadonlyMap<number, readonly Finding[]> {
  const groups = new Map<number, Finding[]>()
  for (const finding of findings) {
    const own = groups.get(finding.draft)
    if (own) own.push(finding)
    else groups.set(finding.draft, [finding])
  }
  return groups
}
