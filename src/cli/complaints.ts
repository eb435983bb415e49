import { printable } from '../report/printable.ts'
import type { Io } from './io.ts'

/** Lines on standard error; what could not be done is counted, what is only good to know is not. */
export interface Complaints {
  readonly problem: (text: string, error?: unknown) => void
  readonly remark: (text: string) => void
  readonly debug: (text: string) => void
  readonly count: () => number
}

/** Complaints to a run's standard error; stacks of errors and debugging lines are shown only where asked for. */
export function complaintsTo(io: Io, isDebugging: boolean): Complaints {
  let count = 0
  const say = (text: string): void => {
    io.stderr.write(`carelint: ${printable(text)}\n`)
  }
  return {
    problem(text, error) {
      count++
      say(text)
      if (isDebugging && error instanceof Error) io.stderr.write(`${error.stack ?? error.message}\n`)
    },
    remark: say,
    debug(text) {
      if (isDebugging) say(`debug: ${text}`)
    },
    count: () => count,
  }
}
