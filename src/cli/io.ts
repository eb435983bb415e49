/** A stream that text is written to. */
export interface Output {
  readonly write: (text: string) => unknown
  readonly isTTY?: boolean | undefined
  /** Width of the terminal, in columns. */
  readonly columns?: number | undefined
}

/** What the command needs of its surroundings; Node's `process` is one. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: () => string
}
