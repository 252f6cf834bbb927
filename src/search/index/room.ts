/** Bytes that are laid one behind the other, in slabs that are written again when the room is cleared. */
export class Room {
  readonly #slabs: Array<Uint8Array> = []
  #slab = 0
  #end = 0

  /** All is free again: what was laid before is no longer good. */
  clear(): void {
    this.#slab = 0
    this.#end = 0
  }

  /** Lay what `write` puts at the beginning of a place of `most` bytes or more, as many as it says. */
  lay(most: number, write: (place: Uint8Array) => number): Uint8Array {
    if (most > slabSize) {
      const own = new Uint8Array(most)
      return own.slice(0, write(own))
    }
    if (this.#end + most > slabSize) {
      this.#slab++
      this.#end = 0
    }
    const slab = this.#slabs[this.#slab] ?? new Uint8Array(slabSize)
    this.#slabs[this.#slab] = slab
    const start = this.#end
    this.#end += write(slab.subarray(start))
    return slab.subarray(start, this.#end)
  }
}

/** Several hundred entries. What may be longer has bytes of its own. */
export const slabSize = 2 ** 20
