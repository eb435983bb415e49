/** What all commands that read files accept. */
export interface InputOptions {
  readonly config?: boolean
  readonly stage?: string
  readonly stdinFilename?: string
  readonly ignore?: boolean
  readonly ignorePattern?: readonly string[]
  readonly color?: boolean
  readonly debug?: boolean
}

/** What the main command accepts. */
export interface LintOptions extends InputOptions {
  readonly preset?: string
  readonly only?: readonly string[]
  readonly rule?: readonly string[]
  readonly format?: readonly string[]
  readonly outputFile?: string
  readonly quiet?: boolean
  readonly maxWarnings?: number
  readonly exitZero?: boolean
  readonly praise?: boolean
  readonly statistics?: boolean
  readonly timing?: boolean
  readonly listFiles?: boolean
  readonly listRules?: boolean
}

/** What `moves` and `drafts` accept. */
export interface ListOptions extends InputOptions {
  readonly format?: string | readonly string[]
  readonly why?: boolean
}
