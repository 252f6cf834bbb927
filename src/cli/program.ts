import {Command, CommanderError} from 'commander'
import type {CommandRecord} from './command.ts'
import {buildCommand} from './commands/build.ts'
import {checkCommand} from './commands/check.ts'
import {explainCommand} from './commands/explain.ts'
import {exportCommand} from './commands/export.ts'
import {parseCommand} from './commands/parse.ts'
import {departmentsCommand, peopleCommand} from './commands/registry.ts'
import {watchCommand} from './commands/watch.ts'
import {optionFor, readFlags} from './flags.ts'
import type {World} from './world.ts'

const commands: ReadonlyArray<CommandRecord> = [
  buildCommand,
  watchCommand,
  checkCommand,
  parseCommand,
  explainCommand,
  departmentsCommand,
  peopleCommand,
  exportCommand,
]

/** Run the command that the arguments name. The exit code: 0, or 1 when something stands in the way. */
export async function run(world: World, args: ReadonlyArray<string>): Promise<number> {
  let code = 0
  const program = prepared(new Command('benbao'), world)
    .description('本报: turns years of raw newspaper text into a static archive.')
    .version(world.version)
    .addHelpText('after', examples(commands.flatMap((record) => record.examples.slice(0, 1))))
  for (const record of commands) program.addCommand(commandFor(record, world, (result) => (code = result)))
  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    // Help, version and misuse end here; commander has said what is to be said.
    if (error instanceof CommanderError) return error.exitCode
    throw error
  }
}

function commandFor(record: CommandRecord, world: World, done: (code: number) => void): Command {
  const command = prepared(new Command(record.name), world)
    .description(record.summary)
    .addHelpText('after', examples(record.examples))
  if (record.files !== undefined) command.argument(record.files, 'text files')
  for (const flag of record.flags) command.addOption(optionFor(flag))
  return command.action(async () => done(await record.run(world, readFlags(command.opts()), command.args)))
}

function prepared(command: Command, world: World): Command {
  return command
    .exitOverride()
    .configureOutput({writeOut: world.out.write, writeErr: world.err.write})
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .showHelpAfterError('(--help lists what there is)')
}

function examples(lines: ReadonlyArray<string>): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}\n`).join('')}`
}
