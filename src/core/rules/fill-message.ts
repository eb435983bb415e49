import type { ClassifiedDraft } from '../moves/move.ts'
import type { MessageData, Rule } from './rule-definition.ts'

const longestQuote = 60

/** Words of a draft for a message: on one line, cut behind a word where they take more than so many UTF-16 code units. */
export function quotation(source: string, longest = longestQuote): string {
  const text = source.replace(/\s+/gu, ' ').trim()
  if (text.length <= longest) return text
  // A cut through a pair of surrogates would leave half a character.
  const cut = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '')
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
