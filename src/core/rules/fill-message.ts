import type { ClassifiedDraft } from '../moves/move.ts'
import type { MessageData, Rule } from './rule-definition.ts'

const longestQuote = 60

/** What stands in the file at a finding, on one line and not longer than a line of output bears. */
function quotation(source: string): string {
  const text = source.replace(/\s+/gu, ' ').trim()
  if (text.length <= longestQuote) return text
  // A cut through a pair of surrogates would leave half a character.
  const cut = text.slice(0, longestQuote).replace(/[\uD800-\uDBFF]$/u, '')
  return `${cut.replace(/\s+\S*$/u, '')} …`
}

/**
 * The words of a finding: the rule's message with its slots filled; `{match}` is the text at fault. Throws where the
 * rule has no such message.
 */
export function fillMessage(
  rule: Rule,
  found: {
    readonly at: { readonly start: number; readonly end: number }
    readonly message: string
    readonly data?: MessageData
  },
  draft: ClassifiedDraft,
): string {
  const template = Object.hasOwn(rule.messages, found.message) ? rule.messages[found.message] : undefined
  if (template === undefined) throw new Error(`the rule has no message "${found.message}"`)
  const data = { match: quotation(draft.source.slice(found.at.start, found.at.end)), ...found.data }
  return template.replace(/\{(\w+)\}/gu, (slot, name: string) => {
    const value = Object.hasOwn(data, name) ? (data as MessageData)[name] : undefined
    return value === undefined ? slot : String(value)
  })
}
