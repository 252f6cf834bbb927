/** What a command may touch besides files: handed in, so that a command is a function. */
export interface World {
  readonly cwd: string
  readonly version: string
  readonly out: Screen
  readonly err: Screen
  /** Seconds, from some start. */
  readonly seconds: () => number
  /** Resolves when the user wants to stop (Ctrl-C). */
  readonly interrupted: () => Promise<void>
}

/** One of the two streams a person may be reading. */
export interface Screen {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly color: boolean
}
