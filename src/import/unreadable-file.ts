/** What is wrong with a file that is to be imported. Whatever else is thrown is a fault of the program. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
  readonly inChinese: string

  constructor(message: string, inChinese: string, cause?: unknown) {
    super(message, {cause})
    this.inChinese = inChinese
  }
}

/** Ask a package that reads files of others: what it throws is said of the file. It speaks English; what is meant is said in Chinese. */
export async function foreign<T>(inChinese: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    const why = error instanceof Error ? error.message : String(error)
    throw new UnreadableFile(why, inChinese, error)
  }
}
