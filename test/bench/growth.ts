/**
 * How many times longer a text of double the size takes: the least of several tries, each with the best of several
 * runs, so that a noisy machine cannot make it seem worse than it is. The small text grows until it can be measured.
 */
export function growth(textOf: (size: number) => string, size: number, run: (text: string) => void): number {
  let small = size
  while (small < size * 64 && fastest(textOf(small), run, 2) < least) small *= 2
  const ratios = Array.from({length: tries}, () => fastest(textOf(small * 2), run, 3) / fastest(textOf(small), run, 3))
  return Math.min(...ratios)
}

/** Milliseconds below which a measurement says nothing. */
const least = 12
const tries = 3

function fastest(text: string, run: (text: string) => void, runs: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let count = 0; count < runs; count++) {
    const start = performance.now()
    run(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}
