import type {Steps} from '../steps.ts'

/** So many keys are counted in a step. */
const turn = 1 << 17

/** How many have a key, each of which has it once, and a little more where two keys fall together; 255 stands for all that is more. */
export function* counterOf(keys: Int32Array): Steps<(key: number) => number> {
  const mask = Math.min(2 ** 25, 2 ** Math.ceil(Math.log2(8 * (keys.length + 1)))) - 1
  const counts = new Uint8Array(mask + 1)
  for (let at = 0; at < keys.length; at++) {
    if (at % turn === turn - 1) yield
    const slot = (keys[at] ?? 0) & mask
    const count = counts[slot] ?? 0
    if (count < 255) counts[slot] = count + 1
  }
  return (key) => counts[key & mask] ?? 0
}
