/**
 * Words or runs of all articles, those of one behind those of the other: a list for each article would be many small ones,
 * which cost more to have than to read.
 */
export interface Lists {
  /** Where those of an article begin; after the last article, where they end. */
  readonly starts: Uint32Array
  readonly keys: Int32Array
}

/** Each with how much its article is about it, between 0 and 1. */
export interface Terms extends Lists {
  readonly weights: Float64Array
}

/** Each with how often its article says it. */
export interface Said extends Lists {
  readonly times: Uint16Array
}

/** Of what is said more often it makes no difference. */
const most = 0xffff

/** Writes what articles say, one after the other. */
export interface SaidWriter {
  /** What one article says, as often as it does, in any order; it is sorted. */
  readonly add: (keys: Int32Array) => void
  readonly take: () => Said
}

/** For so many articles, each of which says about so much. */
export function saidWriter(articles: number, about: number): SaidWriter {
  const starts = new Uint32Array(articles + 1)
  let keys = new Int32Array(articles * about)
  let times = new Uint16Array(articles * about)
  let size = 0
  let written = 0
  return {
    add: (own) => {
      own.sort()
      if (size + own.length > keys.length) grow(size + own.length)
      for (let from = 0; from < own.length; ) {
        const key = own[from] ?? 0
        let to = from + 1
        while (to < own.length && own[to] === key) to++
        keys[size] = key
        times[size++] = Math.min(to - from, most)
        from = to
      }
      starts[++written] = size
    },
    take: () => ({starts, keys: keys.subarray(0, size), times: times.subarray(0, size)}),
  }

  function grow(least: number): void {
    const room = Math.max(least, Math.ceil(1.5 * keys.length))
    const [more, oftener] = [new Int32Array(room), new Uint16Array(room)]
    more.set(keys)
    oftener.set(times)
    keys = more
    times = oftener
  }
}
