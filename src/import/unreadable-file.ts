/** What is wrong with a file that is to be imported. Whatever else is thrown is a fault of the program. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly inChinese: string
  readonly remedy: ReturnType<typeof remedy> | undefined

  constructor(
    message: string,
    inChinese: string,
    {cause, how}: {readonly cause?: unknown; readonly how?: ReturnType<typeof remedy>} = {},
  ) {
    super(message, {cause})
    this.inChinese = inChinese
    this.remedy = how
  }
}

/** What to do about it, where the program that a file comes from is no help. */
export function remedy(note: string, noteInEnglish: string): {readonly note: string; readonly noteInEnglish: string} {
  return {note, noteInEnglish}
}

/** Ask a package that reads files of others: what it throws is said of the file. It speaks English; what is meant is said in Chinese. */
export async function foreign<T>(inChinese: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new UnreadableFile(why, inChinese, {cause: error})
  }
}
