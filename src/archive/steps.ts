/** A long work in steps, between which whoever has it done may do something else. */
export type Steps<T> = Generator<void, T, void>

/** Do all steps without a pause. */
export function atOnce<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
