import type { Finding } from '../core/index.ts'
import type { Paint } from './report.ts'

/** The words that ESLint's users know. */
export const severityWords: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warn: 'warning',
  info: 'info',
}

/** A text in the colour of a severity. */
export function paintSeverity(paint: Paint, severity: Finding['severity'], text: string): string {
  return severity === 'error' ? paint.red(text) : severity === 'warn' ? paint.yellow(text) : paint.blue(text)
}
