/** Bytes that are looked at: more than tells. */
const sample = 65_536

/**
 * The legacy encoding of bytes that are no UTF-8, where they are valid and read as Chinese in it. GB and Big5 both put
 * the characters that a text mostly uses into a block of their own: in the right encoding most characters lie there,
 * in the wrong one they are scattered.
 */
export function guessEncoding(bytes: Uint8Array, isBinary: boolean): string | undefined {
  // What is not Chinese in UTF-16, a digit or a line's end, holds a zero; any bytes at all read as some Chinese there.
  if (isBinary && !bytes.subarray(0, sample).includes(0)) return undefined
  const candidates = isBinary ? (['utf-16le', 'utf-16be'] as const) : (['gb18030', 'big5'] as const)
  let chosen: {encoding: string; share: number} | undefined
  for (const encoding of candidates) {
    if (readAs(encoding, bytes) === undefined) continue
    const share = shareOf(encoding, bytes)
    if (share >= (isBinary ? 0.9 : 0.5) && share > (chosen?.share ?? 0)) chosen = {encoding, share}
  }
  return chosen?.encoding
}

/** The encoding that was most likely meant, of bytes that are valid in none; and how many of them are valid in it. */
export function meantEncoding(bytes: Uint8Array): {readonly encoding: string; readonly valid: number} {
  const readings = (['utf-8', 'gb18030', 'big5'] as const).map((encoding) => {
    const valid = validLength(encoding, bytes)
    return {encoding, valid, weight: valid * shareOf(encoding, bytes.subarray(0, valid))}
  })
  const [first = {encoding: 'utf-8', valid: 0}] = readings.sort((a, b) => b.weight - a.weight)
  return first
}

/** Bytes, from the first on, that an encoding allows; a character that is cut off is not one of them. */
export function validLength(encoding: string, bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (beginsValid(encoding, bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

/** Bytes as text; undefined where one is invalid, which would else be replaced in silence. */
export function readAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder(encoding, {fatal: true}).decode(bytes)
    return encoding === 'big5' && holdsLoneByte(bytes) ? undefined : text
  } catch {
    return undefined
  }
}

function beginsValid(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream: true})
    return encoding !== 'big5' || !holdsLoneByte(bytes)
  } catch {
    return false
  }
}

/** 0x80 and 0xFF are no Big5, though the platform lets them pass. */
function holdsLoneByte(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead === 0x80 || lead === 0xff) return true
    if (lead > 0x80) at++
  }
  return false
}

/** The share of characters that are where an encoding puts those of Chinese texts; ASCII says nothing. */
function shareOf(encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5', bytes: Uint8Array): number {
  const head = bytes.subarray(0, sample)
  if (encoding === 'gb18030' || encoding === 'big5') return shareOfPairs(head, usual[encoding])
  const text = new TextDecoder(encoding).decode(head)
  const characters = text.match(encoding === 'utf-8' ? /[\u0080-\uffff]/g : /./g)?.length ?? 0
  return characters === 0 ? 0 : (text.match(encoding === 'utf-8' ? han : printable)?.length ?? 0) / characters
}

const han = /[\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g
const printable = /[\x20-\x7e\t\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g

function shareOfPairs(bytes: Uint8Array, isUsual: (lead: number, trail: number) => boolean): number {
  let all = 0
  let found = 0
  for (let at = 0; at < bytes.length - 1; at++) {
    const lead = bytes[at] ?? 0
    if (lead <= 0x80) continue
    const trail = bytes[++at] ?? 0
    all++
    // The second of four bytes.
    if (trail < 0x40) at += 2
    else if (isUsual(lead, trail)) found++
  }
  return all === 0 ? 0 : found / all
}

/** Marks, and the characters of the first rank: 3755 by sound in GB, 5401 by strokes in Big5. */
const usual = {
  gb18030: (lead: number, trail: number) =>
    trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa3) || (lead >= 0xb0 && lead <= 0xd7)),
  big5: (lead: number) => lead >= 0xa1 && lead <= 0xc6,
} as const
