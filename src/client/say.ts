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
  return [...text].map((character) => forms.get(character) ?? character).join('')
}

const pairs = '个個写寫几幾刚剛制製处處复複无無标標栏欄检檢没沒筛篩许許词詞试試请請读讀还還选選键鍵门門页頁题題'
const forms: ReadonlyMap<string, string> = new Map(
  Array.from({length: pairs.length / 2}, (_, at) => [pairs.charAt(2 * at), pairs.charAt(2 * at + 1)]),
)
