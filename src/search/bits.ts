import type {Room} from './index/room.ts'

/**
 * Bits, seven to a symbol: a symbol is a character of ASCII, so that a list of numbers is a text that a script may hold.
 * The five that a string literal cannot hold are written as U+0080 to U+0084.
 */
const symbolBits = 7
/** So many bits are written at once. */
const most = 23
const escaped: ReadonlyArray<number> = [0x00, 0x0a, 0x0d, 0x22, 0x5c]
/** The second byte of what stands for a symbol; zero where it stands for itself. */
const escapeOf = Uint8Array.from({length: 0x80}, (_, symbol) =>
  escaped.includes(symbol) ? 0x80 + escaped.indexOf(symbol) : 0,
)

/** Writes numbers one after another. */
export class BitWriter {
  #symbols = new Uint8Array(1 << 14)
  #length = 0
  /** Fewer than seven bits. */
  #held = 0
  #count = 0

  /** The lowest `width` bits, at most 24; `value` has no others. */
  bits(value: number, width: number): void {
    let held = (this.#held << width) | value
    let count = this.#count + width
    if (this.#length + 5 > this.#symbols.length) this.#grow()
    while (count >= symbolBits) {
      count -= symbolBits
      this.#symbols[this.#length++] = held >>> count
      held &= (1 << count) - 1
    }
    this.#held = held
    this.#count = count
  }

  /** From 0 up: `quotient` ones, a zero, then `k` bits. Short where numbers are about 2^k. */
  rice(value: number, k: number): void {
    let quotient = value >>> k
    const rest = value & ((1 << k) - 1)
    if (quotient + 1 + k <= most) this.bits((((1 << quotient) - 1) << (k + 1)) | rest, quotient + 1 + k)
    else {
      for (; quotient >= most; quotient -= most) this.bits((1 << most) - 1, most)
      this.bits(((1 << quotient) - 1) << 1, quotient + 1)
      this.bits(rest, k)
    }
  }

  /** From 0 up: short where numbers are small, and never long. Above 2^k each doubling costs two bits. */
  spread(value: number, k: number): void {
    const shifted = (value >>> k) + 1
    const width = 31 - Math.clz32(shifted)
    this.bits(0, width)
    this.bits(shifted, width + 1)
    this.bits(value & ((1 << k) - 1), k)
  }

  /** How many symbols there are. */
  get length(): number {
    return this.#length + (this.#count > 0 ? 1 : 0)
  }

  /** What was written, as UTF-8, laid in a room, where there is one; the writer is empty again. */
  take(room?: Room): Uint8Array {
    if (this.#count > 0) this.bits(0, symbolBits - this.#count)
    const symbols = this.#symbols
    let size = this.#length
    for (let at = 0; at < this.#length; at++) if ((escapeOf[symbols[at] ?? 0] ?? 0) > 0) size++
    if (room) return room.lay(size, (place) => this.#printInto(place))
    const bytes = new Uint8Array(size)
    this.#printInto(bytes)
    return bytes
  }

  /** The end of what was printed. */
  #printInto(bytes: Uint8Array): number {
    const symbols = this.#symbols
    let end = 0
    for (let at = 0; at < this.#length; at++) {
      const symbol = symbols[at] ?? 0
      const substitute = escapeOf[symbol] ?? 0
      if (substitute > 0) bytes[end++] = 0xc2
      bytes[end++] = substitute > 0 ? substitute : symbol
    }
    this.#length = 0
    return end
  }

  #grow(): void {
    const larger = new Uint8Array(this.#symbols.length * 2)
    larger.set(this.#symbols)
    this.#symbols = larger
  }
}

/** Reads what a `BitWriter` wrote. */
export class BitReader {
  readonly #text: string
  #at = 0
  #held = 0
  #left = 0

  constructor(text: string) {
    this.#text = text
  }

  bits(width: number): number {
    let value = 0
    let missing = width
    while (missing > 0) {
      if (this.#left === 0) this.#next()
      const take = Math.min(missing, this.#left)
      this.#left -= take
      missing -= take
      value = (value << take) | ((this.#held >>> this.#left) & ((1 << take) - 1))
    }
    return value
  }

  rice(k: number): number {
    let quotient = 0
    while (this.bits(1) === 1) quotient++
    return (quotient << k) | this.bits(k)
  }

  spread(k: number): number {
    let width = 0
    while (this.bits(1) === 0) width++
    return ((((1 << width) | this.bits(width)) - 1) << k) | this.bits(k)
  }

  #next(): void {
    if (this.#at >= this.#text.length) throw new RangeError('Unexpected end of the index, expected more of it')
    const code = this.#text.charCodeAt(this.#at++)
    this.#held = code < 0x80 ? code : (escaped[code - 0x80] ?? 0)
    this.#left = symbolBits
  }
}
