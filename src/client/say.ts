/**
 * A text of ours, as the page writes: in the tree of traditional characters in these. Each of our texts can be turned
 * character by character; what the archive says comes turned.
 */
export function say(text: string): string {
  return isTraditional() ? turned(text) : text
}

/** Is this page one of that tree? */
export function isTraditional(): boolean {
  return document.documentElement.lang === 'zh-Hant'
}

/** The same, by the characters that our texts have. */
export function turned(text: string): string {
  return text.replace(/./g, (character) => traditional.charAt(simplified.indexOf(character)) || character)
}

const simplified = '别个写几载条刚制处复号无标栏样检没称筛见许词试请读达还这选换键门页题报时当纸'
const traditional = '別個寫幾載條剛製處複號無標欄樣檢沒稱篩見許詞試請讀達還這選換鍵門頁題報時當紙'
