/**
 * How many times longer an input of double the size takes. The small one grows until it can be measured; of several
 * tries the least counts, and the first below the limit is enough, so that a noisy machine makes nothing seem worse
 * than it is.
 */
export function growth<Input>(
  limit: number,
  size: number,
  make: (size: number) => Input,
  run: (input: Input) => void,
): number {
  let small = size
  while (small < size * 64 && fastest(make(small), run, 2) < least) small *= 2
  let ratio = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < most && ratio >= limit; tries++) {
    ratio = Math.min(ratio, fastest(make(small * 2), run, 3) / fastest(make(small), run, 3))
  }
  return ratio
}

/** Milliseconds below which a measurement says nothing. */
const least = 12
const most = 4

function fastest<Input>(input: Input, run: (input: Input) => void, runs: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let count = 0; count < runs; count++) {
    const start = performance.now()
    run(input)
    best = Math.min(best, performance.now() - start)
  }
  return best
}
