/** A long work in steps, between which whoever has it done may do something else. */
export type Steps<T> = Generator<void, T, void>

/** Do all steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Make something of each, a few in a step. */
export function* mapInSteps<T, R>(items: Iterable<T>, make: (item: T, at: number) => R, few = 128): Steps<Array<R>> {
  const made: Array<R> = []
  for (const item of items) {
    made.push(make(item, made.length))
    if (made.length % few === 0) yield
  }
  return made
}
