import type { FileReport, Finding } from '../core/index.ts'

/**
 * A name for each finding of a file that stays the same when other lines come or go: its path, rule and quoted words,
 * and a number where these are found more than once. In the order of the findings.
 */
export function fingerprints(file: FileReport): readonly string[] {
  const seen = new Map<string, number>()
  return file.findings.map((finding) => {
    const key = [file.filePath, finding.rule, quotation(file, finding)].join('\n')
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return hash(`${key}\n${count}`)
  })
}

function quotation(file: FileReport, finding: Finding): string {
  return file.source.slice(finding.start, finding.end).replace(/\s+/gu, ' ')
}

/** FNV-1a over UTF-16 code units, twice with different seeds: 64 bits in hexadecimal digits. */
function hash(text: string): string {
  const half = (seed: number): string => {
    let value = seed
    for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
    return (value >>> 0).toString(16).padStart(8, '0')
  }
  return half(0x811c9dc5) + half(0x9747b28c)
}
