/** A pattern that is asked only where the first or the last character of a text allows it: most texts are told by one. */
export interface Guarded {
  /** With one of these begins, or ends, whatever the pattern matches; `test/parse/guarded.test.ts` holds both together. */
  readonly characters: string
  readonly pattern: RegExp
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/**
 * For a pattern that stands at the start of a text.
 *
 *     opening('今去', /^(?:今年|去年)/)
 */
export function opening(characters: string, pattern: RegExp): Guarded {
  const units = new Units(characters)
  return {
    characters,
    pattern,
    test: (text) => units.open(text) && pattern.test(text),
    exec: (text) => (units.open(text) ? pattern.exec(text) : null),
  }
}

/**
 * For one that stands at its end.
 *
 *     closing('告示', /(?:公告|公示)$/)
 */
export function closing(characters: string, pattern: RegExp): Guarded {
  const units = new Units(characters)
  return {
    characters,
    pattern,
    test: (text) => units.close(text) && pattern.test(text),
    exec: (text) => (units.close(text) ? pattern.exec(text) : null),
  }
}

/** UTF-16 units of characters, a bit each: to ask for one costs no string, and no hash. */
export class Units {
  readonly #bits = new Uint32Array(0x10000 / 32)

  constructor(characters: string) {
    for (const character of characters) {
      const unit = character.charCodeAt(0)
      this.#bits[unit >>> 5] = (this.#bits[unit >>> 5] ?? 0) | (1 << (unit & 31))
    }
  }

  has(unit: number): boolean {
    return ((this.#bits[unit >>> 5] ?? 0) & (1 << (unit & 31))) !== 0
  }

  /** Whether a text begins with one of them. */
  open(text: string): boolean {
    return text !== '' && this.has(text.charCodeAt(0))
  }

  /** Whether it ends with one. */
  close(text: string): boolean {
    return text !== '' && this.has(text.charCodeAt(text.length - 1))
  }

  /** Whether it holds one. */
  standIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.has(text.charCodeAt(at))) return true
    return false
  }
}

/** The characters that some words begin with. */
export function startsOf(words: ReadonlyArray<string>): string {
  return words.map((word) => word.charAt(0)).join('')
}

export const figures = '0123456789'
/** What `\s` stands for. */
export const blanks =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
