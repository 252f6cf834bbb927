/**
 * How many times longer an input of double the size takes. The small one grows until it can be measured; both are run in
 * turns and the fastest run of each counts, again and again while the ratio is not linear, so that a noisy machine
 * makes nothing seem worse than it is.
 */
export function growth<Input>(size: number, make: (size: number) => Input, run: (input: Input) => void): number {
  let small = size
  while (small < size * 64 && Math.min(timeOf(make(small), run), timeOf(make(small), run)) < least) small *= 2
  const inputs = [make(small), make(small * 2)] as const
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const end = performance.now() + patience
  for (let tries = 0; tries < 3 || (best[1] / best[0] >= linear && performance.now() < end); tries++) {
    best[0] = Math.min(best[0], timeOf(inputs[0], run))
    best[1] = Math.min(best[1], timeOf(inputs[1], run))
  }
  return best[1] / best[0]
}

/** What is linear takes 2 times as long, what is square 4 times; between them, the collector has more to walk. */
export const linear = 3
/** Milliseconds below which a measurement says nothing. */
const least = 12
/** Milliseconds for which a ratio above the limit may still be noise. */
const patience = 15_000

/** Milliseconds of the processor, which others that use it do not lengthen. */
function timeOf<Input>(input: Input, run: (input: Input) => void): number {
  const start = process.cpuUsage()
  run(input)
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}
