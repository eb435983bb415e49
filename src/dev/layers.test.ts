import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'

/** What each layer may import, the nearest folder of a file deciding; data flows down this table. */
const layers: Readonly<Record<string, readonly string[]>> = {
  'src/core/source': [
    'src/core/source',
    'unified',
    'remark-parse',
    'mdast',
    'yaml',
    'decode-named-character-reference',
    'micromark-util-decode-numeric-character-reference',
  ],
  'src/core/draft': ['src/core/draft', 'src/core/source'],
  'src/core/phrases': ['src/core/phrases', 'src/core/draft', 'src/core/source'],
  'src/core/moves': ['src/core/moves', 'src/core/phrases', 'src/core/draft', 'src/core/source'],
  'src/core/rules': ['src/core/rules', 'src/core/moves', 'src/core/phrases', 'src/core/draft', 'src/core/source'],
  'src/core/settings': ['src/core/settings', 'src/core/rules'],
  'src/core': ['src/core', 'yaml'],
  rules: ['rules', 'carelint/rule'],
  'src/report': ['src/report', 'src/core'],
  'src/cli': [
    'src/cli',
    'src/report',
    'src/core',
    'rules',
    'node:',
    'commander',
    'chalk',
    'tinyglobby',
    'ignore',
    'picomatch',
    'fastest-levenshtein',
    'yaml',
    'package.json',
  ],
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|(?:-for-tests|try-command)\.ts$/u.test(name))
}

function layerOf(file: string): string | undefined {
  return Object.keys(layers)
    .filter((layer) => file.startsWith(`${layer}/`))
    .toSorted((a, b) => b.length - a.length)[0]
}

function imports(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/^(?:import .*|export .*|\} )from '([^']+)'|^import '([^']+)'/gmu)].map((match) => {
    const name = match[1] ?? match[2] ?? ''
    return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
  })
}

test('a module imports only from what comes before it', () => {
  const strays = [...files('src/core'), ...files('rules'), ...files('src/report'), ...files('src/cli')].flatMap(
    (file) => {
      const allowed = layers[layerOf(file) ?? ''] ?? []
      return imports(file)
        .filter(
          (name) =>
            !allowed.some((prefix) => name === prefix || name.startsWith(prefix.endsWith(':') ? prefix : `${prefix}/`)),
        )
        .map((name) => `${file} imports ${name}`)
    },
  )
  expect(strays).toEqual([])
})

test('the core with all rules bundles for a browser, without Node', async () => {
  const bundle = await rolldown({
    input: { core: 'src/core/index.ts', rules: 'rules/index.ts' },
    platform: 'browser',
    resolve: { conditionNames: ['carelint-source', 'import', 'default'] },
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  const code = output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('\n')
  expect(code.length).toBeGreaterThan(10_000)
  expect(code.match(/['"]node:\w+['"]|\brequire\(['"]|\bprocess\.(?:env|cwd|argv)/gu)).toBeNull()
  expect(
    output.flatMap((chunk) => ('imports' in chunk ? chunk.imports : [])).filter((name) => !name.endsWith('.js')),
  ).toEqual([])
})
