import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { main } from './main.ts'

export interface Surroundings {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
}

export interface Answer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in this process, for tests, and gives what a user would see. */
export async function tryCommand(argv: readonly string[], given: Surroundings = {}): Promise<Answer> {
  const out: string[] = []
  const err: string[] = []
  async function* input(): AsyncGenerator<string | Uint8Array> {
    yield given.stdin ?? ''
  }
  const code = await main(argv, {
    stdin: input(),
    stdout: { write: (text) => out.push(text), isTTY: given.isTTY },
    stderr: { write: (text) => err.push(text) },
    env: given.env ?? {},
    cwd: () => given.cwd ?? process.cwd(),
  })
  return { code, stdout: out.join(''), stderr: err.join('') }
}

const made: string[] = []

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

/** A new folder with files by their paths, for tests; it is gone when those of the file that asks are done. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'carelint-'))
  made.push(folder)
  for (const [name, content] of Object.entries(files)) {
    const at = path.join(folder, name)
    mkdirSync(path.dirname(at), { recursive: true })
    writeFileSync(at, content)
  }
  return folder
}
