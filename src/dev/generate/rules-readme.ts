import type { Rule } from '../../core/rules/rule-definition.ts'
import { pillars } from '../../core/rules/rule-definition.ts'

const meanings = {
  care: 'about the readers, as people',
  understand: 'listen and diagnose first',
  serve: 'give before you ask',
  purpose: 'honest, for the long run',
}

/** The page `rules/README.md`: every rule with its reason, its better way, options and examples. */
export function rulesReadme(rules: Readonly<Record<string, Rule>>): string {
  const entries = Object.entries(rules)
  const lines = [
    '<!-- Generated from the rules by `npm run accept`; not written by hand. -->',
    '',
    '# Rules',
    '',
    'Each rule says what it reports, what the reader of the mail feels, and a better way.',
    '',
  ]
  for (const pillar of pillars) {
    lines.push(`**${pillar}**: ${meanings[pillar]}`, '', '| rule | severity | reports |', '| --- | --- | --- |')
    for (const [id, rule] of entries) {
      if (rule.pillar === pillar) lines.push(`| [${id}](#${id}) | ${rule.severity} | ${rule.summary} |`)
    }
    lines.push('')
  }
  for (const [id, rule] of entries) lines.push(...section(id, rule))
  return `${lines.join('\n').trimEnd()}\n`
}

function section(id: string, rule: Rule): readonly string[] {
  const options = Object.entries(rule.options).map(
    ([name, option]) => `| \`${name}\` | ${option.type} | \`${JSON.stringify(option.default)}\` | ${option.about} |`,
  )
  return [
    `## ${id}`,
    '',
    rule.summary,
    '',
    `**Why:** ${rule.why}`,
    '',
    `**Instead:** ${rule.instead}`,
    '',
    ...(rule.unless === undefined ? [] : [`**When not to use it:** ${rule.unless}`, '']),
    ...(options.length === 0
      ? []
      : ['| option | type | default | meaning |', '| --- | --- | --- | --- |', ...options, '']),
    'Reported:',
    '',
    ...rule.examples.flags.flatMap(fenced),
    'Not reported:',
    '',
    ...rule.examples.allows.flatMap(fenced),
    `Source: ${rule.source}`,
    '',
  ]
}

function fenced(example: string): readonly string[] {
  return ['```md', ...example.trimEnd().split('\n'), '```', '']
}
