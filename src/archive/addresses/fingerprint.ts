/** So many shingles are kept of an article: enough to tell 40 % of it from 60 %, in 64 characters of a line. */
const kept = 16

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** By the code of a letter of the alphabet. */
const digits = Uint8Array.from({length: 128}, (_, code) => Math.max(0, alphabet.indexOf(String.fromCharCode(code))))

/**
 * What an article is known by when it was mended, moved or renamed: a sample of its shingles, the runs of four letters,
 * digits or ideographs, whatever stands between them. Which ones are in the sample depends on the shingles alone, not on
 * their place, so that the share of a sample that a text holds is the share of the old text that is in it: 1 where the
 * text was taken into a longer one, a half where it was split in two.
 */
export function fingerprintOf(texts: ReadonlyArray<string>): string {
  return printed(leastOf(shinglesOf(texts)))
}

/** The fingerprint of several texts by those of each: of what is left of each, what is left of all. */
export function joinFingerprints(fingerprints: ReadonlyArray<string>): string {
  return printed(leastOf(fingerprints.flatMap(sampleOf)))
}

/** The hashes of a fingerprint. */
export function sampleOf(fingerprint: string): ReadonlyArray<number> {
  const hashes: Array<number> = []
  for (let at = 0; at + 4 <= fingerprint.length; at += 4) {
    let hash = 0
    for (let digit = 0; digit < 4; digit++) hash = (hash << 6) | (digits[fingerprint.charCodeAt(at + digit)] ?? 0)
    hashes.push(hash)
  }
  return hashes
}

/** The hash of each run of four characters that mean something, 24 bits. */
export function shinglesOf(texts: ReadonlyArray<string>): Int32Array {
  const hashes = new Int32Array(texts.reduce((sum, {length}) => sum + length, 0))
  let size = 0
  for (const text of texts) {
    let [one, two, three] = [0, 0, 0]
    let seen = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      // Most are ideographs, which are what they are.
      const four = code >= 0x4e00 && code <= 0x9fff ? code : fold(code)
      if (four === 0) continue
      seen++
      if (seen >= 4) hashes[size++] = hashFour(one, two, three, four)
      one = two
      two = three
      three = four
    }
  }
  return hashes.subarray(0, size)
}

/** Of these hashes those that are kept, each once. */
function leastOf(hashes: ArrayLike<number>): ReadonlyArray<number> {
  const ranks = new Int32Array(kept + 1)
  const least = new Int32Array(kept + 1)
  let size = 0
  let worst = Number.POSITIVE_INFINITY
  for (let each = 0; each < hashes.length; each++) {
    const hash = hashes[each] ?? 0
    const rank = rankOf(hash)
    if (rank >= worst) continue
    let at = size
    while (at > 0 && (ranks[at - 1] ?? 0) > rank) at--
    if (at > 0 && ranks[at - 1] === rank) continue
    for (let from = size; from > at; from--) {
      ranks[from] = ranks[from - 1] ?? 0
      least[from] = least[from - 1] ?? 0
    }
    ranks[at] = rank
    least[at] = hash
    size = Math.min(size + 1, kept)
    if (size === kept) worst = ranks[kept - 1] ?? worst
  }
  return [...least.subarray(0, size)]
}

/** Full width as half width, capitals as small letters; 0 for blanks and punctuation. */
function fold(code: number): number {
  const plain = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  if (plain >= 0x3400) return plain >= 0xff00 && plain < 0xfff0 ? 0 : plain
  if (plain >= 0x41 && plain <= 0x5a) return plain + 0x20
  if ((plain >= 0x30 && plain <= 0x39) || (plain >= 0x61 && plain <= 0x7a)) return plain
  return plain >= 0xc0 && plain < 0x2000 ? plain : plain === 0x3007 ? plain : 0
}

function hashFour(one: number, two: number, three: number, four: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ two
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ three
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ four
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f)
  return (hash ^ (hash >>> 15)) & 0xffffff
}

/** Which hashes are kept: those of the least rank. A bijection of 24 bits. */
function rankOf(hash: number): number {
  let rank = Math.imul(hash, 0x5bd1e5) & 0xffffff
  rank ^= rank >>> 11
  return Math.imul(rank, 0x2c1b3d) & 0xffffff
}

function printed(hashes: ReadonlyArray<number>): string {
  return hashes.map(printHash).join('')
}

function printHash(hash: number): string {
  return (
    alphabet.charAt((hash >> 18) & 63) +
    alphabet.charAt((hash >> 12) & 63) +
    alphabet.charAt((hash >> 6) & 63) +
    alphabet.charAt(hash & 63)
  )
}
