/** What a flag says, before the command line is read: its own faults are told in the user’s language, too. */
export function flagIn(args: ReadonlyArray<string>, flag: string): string | undefined {
  const at = args.findIndex((arg) => arg === flag || arg.startsWith(`${flag}=`))
  return args[at]?.includes('=') ? args[at]?.slice(flag.length + 1) : args[at + 1 || args.length]
}
