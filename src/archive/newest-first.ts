/** Things in the archive's order, the newest issue first; within an issue they stay as printed. */
export function newestFirst<T>(things: Iterable<T>, issueOf: (thing: T) => unknown): Array<T> {
  const issues: Array<Array<T>> = []
  let last: unknown
  for (const thing of things) {
    const issue = issueOf(thing)
    const own = issues.at(-1)
    if (own === undefined || issue !== last) issues.push([thing])
    else own.push(thing)
    last = issue
  }
  return issues.reverse().flat()
}
