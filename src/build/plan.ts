import type {Digest} from './digest.ts'

/** What is to be done with each address. */
export interface Plan<T> {
  /** New, or their key changed. */
  readonly render: ReadonlyArray<T>
  /** They stand as they would be rendered. */
  readonly keep: ReadonlyArray<T>
  /** They stood before, and the site has them no more. */
  readonly remove: ReadonlyArray<string>
}

/**
 * Compare what the site is to be with what stands.
 *
 * `keyOf` gives the digest of all that can change a page’s bytes, and is asked for those alone that stand; `before` has the
 * keys of what stands; undefined for a file of ours that does not hold what we wrote.
 */
export function plan<T extends {readonly path: string}>(
  outputs: ReadonlyArray<T>,
  keyOf: (output: T) => Digest,
  before: ReadonlyMap<string, Digest | undefined>,
): Plan<T> {
  const render: Array<T> = []
  const keep: Array<T> = []
  const wanted = new Set<string>()
  for (const output of outputs) {
    wanted.add(output.path)
    const key = before.get(output.path)
    ;(key !== undefined && key === keyOf(output) ? keep : render).push(output)
  }
  const remove = [...before.keys()].filter((path) => !wanted.has(path)).sort()
  return {render, keep, remove}
}
