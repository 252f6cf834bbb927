import {FileError} from './ports.ts'
import {whyInEnglish} from './why.ts'

/** Do something with a file below a folder: what the system says against it becomes a `FileError` on this path. */
export function attempt<T>(root: string, path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    if (error instanceof FileError) throw error
    const code = codeFrom(error)
    if (code === undefined) throw error
    throw new FileError(path, code, `${path}: ${whyInEnglish({code})}`, root)
  }
}

/** The system’s code of an error, if it is the system’s. */
export function codeFrom(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
