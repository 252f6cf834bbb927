/**
 * The same array in no more memory than it needs, for one that is kept: what grew one by one, as by `push` or `filter`, has
 * room for sixteen more.
 */
export function tight<T>(grown: ReadonlyArray<T>): Array<T> {
  return grown.slice()
}

/** The same text in characters of its own, for one that is kept: what is cut out of a longer text keeps all of that. */
export function ownText(cut: string): string {
  return Buffer.from(cut, 'utf16le').toString('utf16le')
}
