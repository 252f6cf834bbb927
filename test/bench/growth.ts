/**
 * How many times longer an input of double the size takes: the least of several tries, each with the best of several
 * runs, so that a noisy machine cannot make it seem worse than it is. The small one grows until it can be measured.
 */
export function growth<Input>(make: (size: number) => Input, size: number, run: (input: Input) => void): number {
  let small = size
  while (small < size * 64 && fastest(make(small), run, 2) < least) small *= 2
  const ratios = Array.from({length: tries}, () => fastest(make(small * 2), run, 3) / fastest(make(small), run, 3))
  return Math.min(...ratios)
}

/** Milliseconds below which a measurement says nothing. */
const least = 12
const tries = 3

function fastest<Input>(input: Input, run: (input: Input) => void, runs: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let count = 0; count < runs; count++) {
    const start = performance.now()
    run(input)
    best = Math.min(best, performance.now() - start)
  }
  return best
}
