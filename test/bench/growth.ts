/**
 * How many times longer an input of double the size takes. The small one grows until it can be measured; the fastest run
 * of each counts. The large one is run once, as more runs could but make it seem less, and the small one again behind it,
 * when all is compiled; both again and again while the ratio is not linear, so that a noisy machine makes nothing seem
 * worse than it is.
 */
export function growth<Input>(size: number, make: (size: number) => Input, run: (input: Input) => void): number {
  let small = size
  let input = make(small)
  let ofSmall = fastest(input, run)
  while (ofSmall < least && small < size * 64) {
    small *= 2
    input = make(small)
    ofSmall = fastest(input, run)
  }
  const double = make(small * 2)
  let ofDouble = Number.POSITIVE_INFINITY
  const end = performance.now() + patience
  do {
    ofDouble = Math.min(ofDouble, timeOf(double, run))
    ofSmall = Math.min(ofSmall, timeOf(input, run))
  } while (ofDouble / ofSmall >= linear && performance.now() < end)
  return ofDouble / ofSmall
}

function fastest<Input>(input: Input, run: (input: Input) => void): number {
  return Math.min(timeOf(input, run), timeOf(input, run))
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
