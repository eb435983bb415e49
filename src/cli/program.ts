import { Command, InvalidArgumentError } from 'commander'
import { formatters } from '../report/index.ts'
import { presetNames } from '../core/settings/presets.ts'
import { stages } from '../core/index.ts'
import { explainCommand } from './explain-command.ts'
import type { Io } from './io.ts'
import { lintCommand } from './lint-command.ts'
import { listCommand } from './list-command.ts'
import { version } from './version.ts'

const lastWords = `
Warnings and errors make the run fail; info never does. --max-warnings lets some warnings pass, --quiet all of them.
Exit codes: 0 nothing at the failing level, 1 findings, 2 carelint could not run as asked.

Examples:
  carelint                                   lint the drafts in this folder
  carelint playbook.md "mails/**/*.txt"      lint a file and what a glob matches
  pbpaste | carelint -                       lint what is on the clipboard
  carelint -f stylish -f sarif:report.sarif  show findings and write a report
  carelint explain time-grab                 say what a rule means, with examples
`

/** The command line: what can be asked, and which command answers. `done` gets the exit code. */
export function program(io: Io, done: (code: number) => void): Command {
  const lint = new Command('carelint')
    .description('The linter for outreach email: where does a draft sell at its reader instead of serving them?')
    .argument('[files...]', 'files, folders and globs; - for standard input; this folder where there are none')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => io.stdout.columns ?? 100,
      getOutHasColors: () => false,
    })
    .optionsGroup('Rules:')
    .option('--preset <name>', `the rules to start from: ${presetNames.join(', ')} (default: recommended)`)
    .option('--no-config', 'read no configuration file')
    .option('--only <rules>', 'run these rules only; names with commas between, repeatable', names)
    .option('--rule <name:severity>', 'set the severity of a rule: off, info, warn, error; repeatable', collect)
    .option('--list-rules', 'list the rules, and the severities that they would run with')
    .optionsGroup('Output:')
    .option(
      '-f, --format <name[:file]>',
      `${Object.keys(formatters).join(', ')}; repeatable (default: stylish)`,
      collect,
    )
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--praise', 'show also what each draft does well (in stylish, full and json); the exit code stays the same')
    .option('--statistics', 'show how often each rule was broken instead of the findings')
    .option('--timing', 'show on standard error where the time went')
    .optionsGroup('Result:')
    .option('--quiet', 'show errors only; warnings fail only beyond a given --max-warnings')
    .option('--max-warnings <number>', 'how many warnings may pass; -1 for any number (default: 0)', wholeNumber)
    .option('--exit-zero', 'exit with 0 even where there are findings')
  addInputOptions(lint)
    .option('--list-files', 'list the files that would be linted')
    .optionsGroup('Other:')
    .version(version, '-v, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', lastWords)
    .action(async (files: string[]) => done(await lintCommand(files, lint.opts(), io)))
  lint.commandsGroup('Commands:')

  for (const [what, description, why] of listCommands) {
    const command = lint
      .command(`${what} <files...>`)
      .description(description)
      .option('-f, --format <name>', 'text or json (default: text)')
      .option('--why', why)
    addInputOptions(command).action(async (files: string[]) => {
      done(await listCommand(what, files, { ...lint.opts(), ...given(command) }, io))
    })
  }
  const explain = lint
    .command('explain <rules...>')
    .description('say what rules mean, why, what to do instead, with examples and options')
    .option('--color', 'use colour (also --no-color)')
    .option('--no-color')
    .action((rules: string[]) => done(explainCommand(rules, { ...lint.opts(), ...given(explain) }, io)))
  return lint
}

const listCommands = [
  ['drafts', 'list the drafts that files hold, with stage, lines and subjects', 'also what told each draft and stage'],
  ['moves', 'list what each sentence of each draft does', 'also the cues that decided each move'],
] as const

function addInputOptions(command: Command): Command {
  if (command.parent) command.option('--no-config', 'read no configuration file')
  return command
    .optionsGroup('Input:')
    .option('--stage <name>', `take every draft for this stage: ${stages.join(', ')}`)
    .option('--stdin-filename <name>', 'the name of the file that standard input stands for')
    .option('--no-ignore', 'lint what .gitignore, .carelintignore and --ignore-pattern leave out')
    .option('--ignore-pattern <pattern>', 'leave out what matches, as in .gitignore; repeatable', collect)
    .option('--color', 'use colour (else on terminals, and as FORCE_COLOR and NO_COLOR say)')
    .option('--no-color', 'use no colour')
    .option('--debug', 'say on standard error what is done, and show stacks of errors')
}

/** The options written after the name of a command; its defaults must not hide what was written before it. */
function given(command: Command): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(command.opts()).filter(([name]) => command.getOptionValueSource(name) === 'cli'),
  )
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function names(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, ...value.split(',').map((name) => name.trim())]
}

function wholeNumber(value: string): number {
  const number = Number(value)
  if (!/^-?\d+$/u.test(value) || number < -1) throw new InvalidArgumentError('It must be a whole number, 0 or more.')
  return number
}
