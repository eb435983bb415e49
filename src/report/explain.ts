import type { Rule } from '../core/index.ts'
import { severityWords } from './severity-word.ts'
import type { Paint } from './report.ts'

/** All there is to know about a rule, for people. Ends with a line end. */
export function explain(id: string, rule: Rule, paint: Paint): string {
  const heading = `${paint.bold(id)}  ${severityWords[rule.severity]}  ${paint.dim(rule.pillar)}`
  const messages = Object.entries(rule.messages)
  const saying = messages.map(([name, text]) => `  ${text}${messages.length > 1 ? paint.dim(`  (${name})`) : ''}`)
  const options = Object.entries(rule.options).flatMap(([name, option]) => [
    `  ${paint.bold(name)}  ${paint.dim(describe(option))}`,
    `    ${option.about}`,
  ])
  const places = [
    ...(rule.stages ? [`  in the stages ${rule.stages.join(', ')}`] : []),
    ...(rule.within ? [`  in the ${rule.within.join(', ')}`] : []),
    ...(rule.moves ? [`  in sentences that are ${rule.moves.join(', ')}`] : []),
  ]
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Why', [`  ${rule.why}`]],
    ['Instead', [`  ${rule.instead}`]],
    ['When not to use it', rule.unless === undefined ? [] : [`  ${rule.unless}`]],
    ['Looks only', places],
    ['Says', saying],
    ['Reported', examples(rule.examples.flags, paint.red('✖'))],
    ['Not reported', examples(rule.examples.allows, paint.green('✔'))],
    ['Options', options],
    ['Source', [`  ${rule.source}`]],
  ]
  const body = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `${paint.bold(title)}\n${lines.join('\n')}\n`)
  return `${heading}\n${rule.summary}\n\n${body.join('\n')}`
}

function describe(option: Rule['options'][string]): string {
  if (option.type === 'number') return `number from ${option.min} to ${option.max}, else ${option.default}`
  if (option.type === 'flag') return `true or false, else ${String(option.default)}`
  return `list, else ${option.default.length === 0 ? 'empty' : option.default.join(', ')}`
}

/** Examples are small drafts; all their lines stand under their mark. */
function examples(texts: readonly string[], mark: string): readonly string[] {
  return texts.map((text) => `  ${mark} ${text.trimEnd().replaceAll('\n', '\n    ')}`)
}
