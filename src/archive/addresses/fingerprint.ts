/** So many shingles are kept of an article: enough to tell 40 % of it from 60 %, in 64 characters of a line. */
const kept = 16

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * What an article is known by when it was mended, moved or renamed: a sample of its shingles, the runs of four letters,
 * digits or ideographs, whatever stands between them. Which ones are in the sample depends on the shingles alone, not on
 * their place, so that the share of a sample that a text holds is the share of the old text that is in it: 1 where the
 * text was taken into a longer one, a half where it was split in two.
 */
export function fingerprintOf(texts: ReadonlyArray<string>): string {
  const ranks: Array<number> = []
  const hashes: Array<number> = []
  eachShingle(texts, (hash) => {
    const rank = rankOf(hash)
    if (ranks.length === kept && rank >= (ranks.at(-1) ?? 0)) return
    let at = ranks.length
    while (at > 0 && (ranks[at - 1] ?? 0) > rank) at--
    if (ranks[at - 1] === rank) return
    ranks.splice(at, 0, rank)
    hashes.splice(at, 0, hash)
    if (ranks.length > kept) {
      ranks.pop()
      hashes.pop()
    }
  })
  return hashes.map(printHash).join('')
}

/** The hashes of a fingerprint. */
export function sampleOf(fingerprint: string): ReadonlyArray<number> {
  const hashes: Array<number> = []
  for (let at = 0; at + 4 <= fingerprint.length; at += 4) {
    let hash = 0
    for (let digit = 0; digit < 4; digit++)
      hash = (hash << 6) | Math.max(0, alphabet.indexOf(fingerprint.charAt(at + digit)))
    hashes.push(hash)
  }
  return hashes
}

/** Visit the hash of each run of four characters that mean something, 24 bits. */
export function eachShingle(texts: ReadonlyArray<string>, visit: (hash: number) => void): void {
  for (const text of texts) {
    let [one, two, three] = [0, 0, 0]
    let seen = 0
    for (let at = 0; at < text.length; at++) {
      const four = fold(text.charCodeAt(at))
      if (four === 0) continue
      seen++
      if (seen >= 4) visit(hashFour(one, two, three, four))
      one = two
      two = three
      three = four
    }
  }
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

function printHash(hash: number): string {
  return (
    alphabet.charAt((hash >> 18) & 63) +
    alphabet.charAt((hash >> 12) & 63) +
    alphabet.charAt((hash >> 6) & 63) +
    alphabet.charAt(hash & 63)
  )
}
