import { checkstyle } from './checkstyle.ts'
import { compact } from './compact.ts'
import { full } from './full.ts'
import { github } from './github.ts'
import { gitlab } from './gitlab.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import type { Formatter } from './report.ts'
import { sarif } from './sarif.ts'
import { statistics } from './statistics.ts'
import { stylish } from './stylish.ts'

/** The formatters by the names that `--format` knows. */
export const formatters: Readonly<Record<string, Formatter>> = {
  stylish,
  full,
  compact,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  markdown,
  statistics,
}
