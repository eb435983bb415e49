import type { Paint } from './report.ts'

const same = (text: string): string => text

/** No styles at all. */
export const plainPaint: Paint = {
  bold: same,
  dim: same,
  underline: same,
  red: same,
  yellow: same,
  blue: same,
  green: same,
}
