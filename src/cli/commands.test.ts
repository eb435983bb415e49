import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { folderWith, tryCommand } from './try-command.ts'

vi.mock('../../rules/index.ts', () => import('./rules-for-tests.ts'))

const pushy = 'Hi Jo,\n\nCould I get just 10 minutes?\n\nBest,\nDana\n'
const kind = 'Hi Jo,\n\nTwo of your pricing links lead nowhere; here is the list.\n\nBest,\nDana\n'

describe('the other commands', () => {
  const playbook = `# Playbook\n\nHow to write.\n\n## Day 1\n\n**Subject:** Your rota\n\n${pushy}\n## Day 3\n\n**Subject:** The list\n\n${kind}`
  const cwd = folderWith({ 'playbook.md': playbook, 'pushy.txt': pushy })

  test('drafts, for people and machines', async () => {
    const { code, stdout } = await tryCommand(['drafts', 'playbook.md'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^playbook\.md\n  Day 1  [a-z-]+  lines 9–14\n    7: Subject: Your rota\n  Day 3  /u)
    const json = await tryCommand(['drafts', '--format', 'json', '--no-config', 'playbook.md'], { cwd })
    const [file] = JSON.parse(json.stdout)
    expect(file.filePath).toBe(path.join(cwd, 'playbook.md'))
    expect(file.drafts).toHaveLength(2)
    expect(file.drafts[0]).toEqual({
      startLine: 9,
      endLine: 14,
      stage: expect.any(String),
      title: 'Day 1',
      subjects: [{ line: 7, text: 'Your rota' }],
    })
  })

  test('moves, with places and cues', async () => {
    const json = await tryCommand(['moves', '--format', 'json', '--no-config', 'pushy.txt'], { cwd })
    const [draft] = JSON.parse(json.stdout)[0].drafts
    expect(draft.sentences[1]).toEqual({ move: 'ask', line: 3, column: 1, endLine: 3, endColumn: 29 })
    const why = await tryCommand(['moves', '--why', 'pushy.txt'], { cwd })
    expect(why.stdout).toMatch(/3:1 +ask +Could I get just 10 minutes\?\n +because /u)
  })

  test('options before the name of a command count', async () => {
    const { stdout } = await tryCommand(['--format', 'json', '--stage', 'reply', 'drafts', 'pushy.txt'], { cwd })
    expect(JSON.parse(stdout)[0].drafts[0].stage).toBe('reply')
  })

  test('explain', async () => {
    const { code, stdout } = await tryCommand(['explain', 'time-grab', 'length'], { cwd })
    expect(code).toBe(0)
    for (const part of [
      'time-grab  warning  serve',
      'Ten minutes are small only to the one who asks.',
      'Give something first.',
      'They asked for a call.',
      '"{match}" asks for time.',
      '✖ Could I get just 10 minutes?',
      '✔ No rush at all.',
      'Made for tests.',
      'most  number from 1 to 9, else 2',
    ]) {
      expect(stdout).toContain(part)
    }
  })

  test('--list-rules, with the severities of the preset', async () => {
    const { stdout } = await tryCommand(['--list-rules'], { cwd })
    expect(stdout).toContain('serve\n  time-grab    warning  Asks for time')
    expect(stdout).toContain('care\n  length       off ')
    const coach = await tryCommand(['--list-rules', '--preset', 'coach', '-f', 'json'], { cwd })
    expect(JSON.parse(coach.stdout)).toContainEqual(expect.objectContaining({ id: 'length', severity: 'info' }))
  })

  test('--version and --help', async () => {
    expect((await tryCommand(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/u)
    const help = await tryCommand(['--help'])
    expect(help.code).toBe(0)
    expect(help.stdout).toContain('Exit codes: 0 nothing at the failing level, 1 findings, 2')
  })

  test('a file named as a command is reached by its path', async () => {
    writeFileSync(path.join(cwd, 'moves'), pushy)
    expect((await tryCommand(['./moves'], { cwd })).stdout).toContain('1 problem')
  })
})
