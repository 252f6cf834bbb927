import {targets} from './targets.ts'

export interface Fuzzed {
  readonly name: string
  readonly characters: number
  readonly cases: number
  /** The smallest input that fails, and how; with the seed by which it comes again. */
  readonly failure: string | undefined
}

/** Give each target its share of so many characters; the same seed gives the same texts. */
export async function fuzz(characters: number, seed: number, only = ''): Promise<ReadonlyArray<Fuzzed>> {
  const results: Array<Fuzzed> = []
  for (const {name, share, run} of targets) {
    if (!name.includes(only)) continue
    let read = 0
    let cases = 0
    let failure: string | undefined
    for (let batch = 0; read < characters * share && failure === undefined; batch++) {
      const count = (each: number): void => {
        read += each
        cases++
      }
      failure = await run(count, seed + batch, 20)
    }
    results.push({name, characters: read, cases, failure})
  }
  return results
}
