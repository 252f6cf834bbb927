import assert from 'node:assert/strict'
import type {Sample} from './sources.ts'

/** Samples on which an invariant does not hold yet, by invariant. One that holds again must leave the list. */
const known: Readonly<Record<string, ReadonlyArray<string>>> = {}

/** Hold an invariant against every sample, and fail for one that breaks it or that does not break it any more. */
export function holds(invariant: string, samples: ReadonlyArray<Sample>, check: (sample: Sample) => void): void {
  const broken = new Map<string, unknown>()
  for (const sample of samples) {
    try {
      check(sample)
    } catch (error) {
      broken.set(sample.name, error)
    }
  }
  for (const [name, error] of broken) {
    if (!known[invariant]?.includes(name))
      throw new Error(`Unexpected breach of ${invariant} by ${name}`, {cause: error})
  }
  const mended = known[invariant]?.filter((name) => !broken.has(name)) ?? []
  assert.deepEqual(mended, [], 'these keep it now: take them from known-faults.ts')
}
