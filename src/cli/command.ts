import type {ExitCode} from './exit-code.ts'
import type {Flags} from './flags.ts'
import type {Messages} from './messages/english.ts'
import type {Place} from './world.ts'

/** A command: what the help says of it, and what it does. */
export interface CommandRecord {
  readonly name: keyof Messages['commands']
  readonly args?: ReadonlyArray<Argument>
  readonly flags: ReadonlyArray<keyof Flags>
  readonly examples: ReadonlyArray<string>
  /** It holds the whole archive of `--site`, which may be more than a process is given. */
  readonly holdsArchive?: true
  /** The exit code. What is heavy is imported inside. */
  readonly run: (place: Place, flags: Flags, args: ReadonlyArray<string>) => Promise<ExitCode>
}

/** `<file...>`, what that is, and all that it may be where these are few. */
export interface Argument {
  readonly usage: string
  readonly about: (say: Messages) => string
  readonly values?: ReadonlyArray<string>
}
