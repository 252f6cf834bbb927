/**
 * Holds the bytes of many small texts in few large pieces. A piece of its own for each would weigh on the collector: it
 * goes through all that a large archive holds whenever so many bytes were asked for.
 */
export class Arena {
  #bytes = new Uint8Array(0)
  #used = 0

  /** Bytes that `fill` writes from the start of a room of at least `most`; it says how many. */
  hold(most: number, fill: (room: Uint8Array) => number): Uint8Array {
    if (this.#bytes.length - this.#used < most) {
      this.#bytes = new Uint8Array(Math.max(most, pieceSize))
      this.#used = 0
    }
    const start = this.#used
    this.#used += fill(this.#bytes.subarray(start))
    return this.#bytes.subarray(start, this.#used)
  }
}

const pieceSize = 2 ** 18
