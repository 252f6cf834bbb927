/**
 * The same array in no more memory than it needs, for one that is kept: what grew one by one, as by `push` or `filter`, has
 * room for sixteen more.
 */
export function tight<T>(grown: ReadonlyArray<T>): Array<T> {
  return grown.slice()
}
