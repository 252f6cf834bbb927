import type {Flags} from './flags.ts'
import type {World} from './world.ts'

/** A command: what the help says of it, and what it does. */
export interface CommandRecord {
  readonly name: string
  readonly summary: string
  /** `<file...>`, where it takes files. */
  readonly files?: string
  readonly flags: ReadonlyArray<keyof Flags>
  readonly examples: ReadonlyArray<string>
  /** The exit code. What is heavy is imported inside. */
  readonly run: (world: World, flags: Flags, files: ReadonlyArray<string>) => Promise<number>
}
