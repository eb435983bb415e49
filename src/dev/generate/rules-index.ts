import type { RuleFile } from './rule-files.ts'

function identifier(id: string): string {
  return id.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
}

/**
 * The module `rules/index.ts`: imports coded rules and holds the data of phrase rules, so that the compiler checks both
 * and neither the package nor a browser needs a YAML parser for them.
 */
export function rulesIndex(files: readonly RuleFile[]): string {
  const coded = files.filter((file) => file.kind === 'code')
  const entries = files.map(({ id, kind, data }) =>
    kind === 'code'
      ? `  '${id}': ${identifier(id)},`
      : `  '${id}': phraseRule(${JSON.stringify(data, null, 2).replaceAll('\n', '\n  ')}),`,
  )
  return [
    '// Generated from the files of this folder by `npm run accept`; not written by hand.',
    "import { phraseRule } from 'carelint/rule'",
    "import type { Rule } from 'carelint/rule'",
    ...coded.map(({ id }) => `import ${identifier(id)} from './${id}.ts'`),
    '',
    '/** The built-in rules by name. */',
    'export const rules: Readonly<Record<string, Rule>> = {',
    ...entries,
    '}',
    '',
  ].join('\n')
}
