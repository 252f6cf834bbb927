/**
 * Where the circled number begins that tells a Henan paper's night desk who set a text; the text's end where it has none.
 *
 *     …灯亮到十点。②8
 */
export function codeIn(text: string): number {
  for (let at = text.length - 1; at >= 0 && at >= text.length - longestCode; at--)
    if (isCircled(text.charCodeAt(at))) return code.exec(text)?.index ?? text.length
  return text.length
}

/** ②7, on a line of its own. */
export function isCode(text: string): boolean {
  return text.length <= longestCode && codeAlone.test(text)
}

/** ① … ⑳ */
function isCircled(unit: number): boolean {
  return unit >= 0x2460 && unit <= 0x2473
}

const longestCode = 3
const codeAlone = /^[①-⑳]\d{1,2}$/
const code = /(?<=[。!?…”）)])\s*[①-⑳]\d{0,2}$/
