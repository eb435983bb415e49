import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { readTrainingText } from './training-text.ts'
import type { LabelledBody } from './training-text.ts'

/** The labelled bodies of all training texts of a folder, file by file in the order of their names. */
export function trainingBodies(folder: string): readonly LabelledBody[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt')).toSorted()
  return files.flatMap((name) => readTrainingText(readFileSync(path.join(folder, name), 'utf8'), name))
}
