/** Choices that are the same for the same seed. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <T>(choices: ReadonlyArray<T>) => T
  /** A choice as often as its weight says. */
  readonly weighted: <T>(choices: ReadonlyArray<readonly [number, T]>) => T
}

/** Choices from a seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const weighted = <T>(choices: ReadonlyArray<readonly [number, T]>): T => {
    let rest = next() * choices.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, choice] of choices) {
      rest -= weight
      if (rest < 0) return choice
    }
    const last = choices.at(-1)
    if (!last) throw new Error('Unexpected empty list, expected something to choose from')
    return last[1]
  }
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick: (choices) => weighted(choices.map((choice) => [1, choice] as const)),
    weighted,
  }
}
