/** Words that are looked up by where they end: the last character first. */
export interface BackwardTrie<T> {
  /** Whether any word ends in this UTF-16 unit: a cheap first question. */
  readonly mayEnd: (code: number) => boolean
  /** The longest word that ends just before `end`. */
  readonly longestEndingAt: (text: string, end: number) => Found<T> | undefined
}

/** A word in a text. */
export interface Found<T> {
  readonly start: number
  readonly value: T
}

interface Branch<T> {
  readonly next: Map<number, Branch<T>>
  value: T | undefined
}

/** Prepare words once, to ask for them at each place of much text. A later entry of the same word wins. */
export function backwardTrie<T>(entries: Iterable<readonly [string, T]>): BackwardTrie<T> {
  const root = branch<T>()
  for (const [word, value] of entries) insert(root, word, value)
  const last = new Uint8Array(0x10000)
  for (const code of root.next.keys()) last[code] = 1
  return {
    mayEnd: (code) => last[code] === 1,
    longestEndingAt: (text, end) => {
      let found: Found<T> | undefined
      let here = end > 0 ? root.next.get(text.charCodeAt(end - 1)) : undefined
      for (let start = end - 1; here; start--) {
        if (here.value !== undefined) found = {start, value: here.value}
        here = start > 0 ? here.next.get(text.charCodeAt(start - 1)) : undefined
      }
      return found
    },
  }
}

function insert<T>(root: Branch<T>, word: string, value: T): void {
  let here = root
  for (let at = word.length - 1; at >= 0; at--) {
    const code = word.charCodeAt(at)
    const next = here.next.get(code) ?? branch<T>()
    here.next.set(code, next)
    here = next
  }
  here.value = value
}

function branch<T>(): Branch<T> {
  return {next: new Map(), value: undefined}
}
