import {relative, resolve} from 'node:path'
import {Command, CommanderError} from 'commander'
import {oneLine} from '../diagnostics/reporter.ts'
import {FileError} from '../io/ports.ts'
import {whyInChinese, whyInEnglish, whyUnread} from '../io/why.ts'
import type {CommandRecord} from './command.ts'
import {buildCommand} from './commands/build.ts'
import {checkCommand} from './commands/check.ts'
import {completionCommand} from './commands/completion.ts'
import {explainCommand} from './commands/explain.ts'
import {exportCommand} from './commands/export.ts'
import {importCommand} from './commands/import.ts'
import {initCommand} from './commands/init.ts'
import {newCommand} from './commands/new.ts'
import {parseCommand} from './commands/parse.ts'
import {departmentsCommand, peopleCommand} from './commands/registry.ts'
import {rulesCommand} from './commands/rules.ts'
import {statsCommand} from './commands/stats.ts'
import {templatesCommand} from './commands/templates.ts'
import {verifyCommand} from './commands/verify.ts'
import {watchCommand} from './commands/watch.ts'
import type {ExitCode} from './exit-code.ts'
import {type Flags, optionFor, readFlags} from './flags.ts'
import {heapFor, isLarge, textBytes} from './heap.ts'
import type {Messages} from './messages/english.ts'
import {languageOf, messages} from './messages/index.ts'
import {siteLanguage} from './site-language.ts'
import type {Place, World} from './world.ts'

/** All commands, in the order in which an editor meets them. */
export const commands: ReadonlyArray<CommandRecord> = [
  initCommand,
  newCommand,
  importCommand,
  buildCommand,
  watchCommand,
  checkCommand,
  parseCommand,
  explainCommand,
  departmentsCommand,
  peopleCommand,
  exportCommand,
  statsCommand,
  verifyCommand,
  templatesCommand,
  rulesCommand,
  completionCommand(() => commands),
]

/** Run the command that the arguments name. */
export async function run(world: World, args: ReadonlyArray<string>): Promise<ExitCode> {
  const place = placeOf(world, args)
  let code: ExitCode = 0
  const program = prepared(new Command('benbao'), place)
    .description(place.say.description)
    .version(world.version, '-V, --version', place.say.flags.version)
    .addOption(optionFor('lang', place.say))
    .addHelpText(
      'after',
      examples(
        place.say,
        commands.flatMap((record) => record.examples.slice(0, 1)),
      ),
    )
    .addHelpText('after', `\n${place.say.exitCodes}\n`)
  for (const record of commands) program.addCommand(commandFor(record, place, (result) => (code = result)))
  try {
    await program.parseAsync(args, {from: 'user'})
    return code
  } catch (error) {
    // Help, version and misuse end here; commander has said what is to be said.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof FileError)) throw error
    place.err.write(`${unwritten(place, error)}\n`)
    return 1
  }
}

/** What is said where output could not be written. */
export function unprintedIn(world: World, args: ReadonlyArray<string>, error: unknown): string {
  const {language, say} = placeOf(world, args)
  const {reason, inChinese} = whyUnread(error)
  return say.unprinted(language === 'zh' ? inChinese : reason)
}

function placeOf(world: World, args: ReadonlyArray<string>): Place {
  const language = languageOf(args, {site: siteLanguage(world.cwd, args), ...world.signs})
  return {...world, language, say: messages[language]}
}

/** A full disk, a folder that is none: no fault of ours, and nothing to report to us. */
function unwritten({cwd, language, say}: Place, error: FileError): string {
  const shown = relative(cwd, resolve(cwd, error.folder, error.path)).replaceAll('\\', '/')
  return say.unwritten(oneLine(shown), language === 'zh' ? whyInChinese(error) : whyInEnglish(error))
}

/** The flags that a command takes: its own, and those of all. */
export function flagsOf(record: CommandRecord): ReadonlyArray<keyof Flags> {
  return [...record.flags, 'lang']
}

function commandFor(record: CommandRecord, place: Place, done: (code: ExitCode) => void): Command {
  const {say} = place
  const command = prepared(new Command(record.name), place, record.examples[0])
    .description(say.commands[record.name])
    .addHelpText('after', examples(say, record.examples))
  for (const {usage, about} of record.args ?? []) command.argument(usage, about(say))
  for (const flag of flagsOf(record)) command.addOption(optionFor(flag, say))
  return command.action(async () => {
    const flags = readFlags(command.opts())
    const bytes = record.holdsArchive ? textBytes(resolve(place.cwd, flags.site, 'content')) : undefined
    if (bytes !== undefined && isLarge(bytes)) place.heap.spare()
    const more = bytes === undefined ? undefined : heapFor(bytes, place.heap)
    done(more === undefined ? await record.run(place, flags, command.args) : await place.heap.again(more))
  })
}

function prepared(command: Command, {out, err, say}: Place, example?: string): Command {
  const own = (text: string) => inOwnWords(text, say)
  /** `benbao new 2026-11-24` lacks no date: who sees a line that is whole sees what is missing. */
  const shown = (text: string) => {
    const isOfArguments = /^error: (?:missing required|too many) argument/.test(text)
    return example !== undefined && isOfArguments ? `${own(text)}${say.asIn(example)}\n` : own(text)
  }
  const isWhole = command.name() === 'benbao'
  return command
    .exitOverride()
    .configureOutput({
      writeOut: out.write,
      writeErr: err.write,
      outputError: (text, write) => write((isWhole && misplaced(text, say)) || shown(text)),
    })
    .configureHelp({styleTitle: own, styleUsage: own, styleOptionDescription: own, styleSubcommandTerm: own})
    .helpOption('-h, --help', say.flags.help)
    .helpCommand(false)
    .showHelpAfterError(say.seeHelp)
}

/** `benbao --site x check`: a flag of a command, before it. */
function misplaced(text: string, say: Messages): string | undefined {
  const flag = /^error: unknown option '(--[a-z-]+)/.exec(text)?.[1]
  const owner = commands.find((record) => flagsOf(record).some((each) => optionFor(each, say).long === flag))
  return flag !== undefined && owner ? `${say.behindCommand(flag, owner.name)}\n` : undefined
}

/** Commander speaks English only. */
function inOwnWords(text: string, {usageWords}: Messages): string {
  return usageWords.reduce((words, [english, own]) => words.replace(english, own), text)
}

function examples(say: Messages, lines: ReadonlyArray<string>): string {
  return `\n${say.examples}\n${lines.map((line) => `  $ ${line}\n`).join('')}`
}
