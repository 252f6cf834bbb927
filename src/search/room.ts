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

  /** A place of at least so many bytes, to be written from its beginning; it is taken when `keep` says how much was. */
  open(length: number): Uint8Array {
    if (length > slabSize) return new Uint8Array(length)
    if (this.#end + length > slabSize) {
      this.#slab++
      this.#end = 0
    }
    const slab = this.#slabs[this.#slab] ?? new Uint8Array(slabSize)
    this.#slabs[this.#slab] = slab
    return slab.subarray(this.#end)
  }

  /** What was written into the place that was opened last. */
  keep(place: Uint8Array, length: number): Uint8Array {
    if (place.buffer === this.#slabs[this.#slab]?.buffer) this.#end += length
    return place.subarray(0, length)
  }
}

/** Several hundred entries; one that is longer has bytes of its own. */
const slabSize = 2 ** 20
