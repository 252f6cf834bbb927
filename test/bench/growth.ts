/**
 * How many times longer a text of double the size takes. The small text grows until it can be measured; of several
 * tries the least counts, and the first below the limit is enough, so that a noisy machine makes nothing seem worse
 * than it is.
 */
export function growth(
  limit: number,
  size: number,
  textOf: (size: number) => string,
  run: (text: string) => void,
): number {
  let small = size
  while (small < size * 64 && fastest(textOf(small), run, 2) < least) small *= 2
  let ratio = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < most && ratio >= limit; tries++) {
    ratio = Math.min(ratio, fastest(textOf(small * 2), run, 3) / fastest(textOf(small), run, 3))
  }
  return ratio
}

/** Milliseconds below which a measurement says nothing. */
const least = 12
const most = 4

function fastest(text: string, run: (text: string) => void, runs: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let count = 0; count < runs; count++) {
    const start = performance.now()
    run(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}
