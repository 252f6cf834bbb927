/** Whether a text of two to four Han characters is a word. */
export type IsWord = (text: string) => boolean

/**
 * Cut a line of a headline where it may be broken: never within a word, a number with its unit, a date, a Latin word.
 *
 *     石埠老街有个不收加急费的修表匠    →    石埠 老街 有个 不收 加急费的 修表匠
 *
 * Forward, longest word first; a single character that follows a word belongs to it where it is a particle, and single
 * characters in a row are likely a name.
 */
export function phrasesOf(line: string, isWord: IsWord): ReadonlyArray<string> {
  const pieces: Array<Token> = []
  for (const token of tokensOf(line, isWord)) {
    const last = pieces.at(-1)
    if (last === undefined || !joins(last, token)) pieces.push(token)
    else
      pieces[pieces.length - 1] = {
        text: last.text + token.text,
        kind: last.kind === 'other' || token.kind === 'other' ? token.kind : last.kind,
      }
  }
  return pieces.map(({text}) => text)
}

interface Token {
  readonly text: string
  /** `other`: marks and blanks, where the browser knows the rules. */
  readonly kind: 'word' | 'single' | 'number' | 'other'
}

const numeral =
  '[\\d０-９][\\d０-９.,:：．，/~—-]*[%％‰℃]?|(?:百分之)?[〇零一二三四五六七八九十百千万亿两]{2,}(?:点[〇零一二三四五六七八九]+)?'
const scanner = new RegExp(`(${numeral})|([A-Za-zＡ-Ｚａ-ｚ][\\w'’&.+/-]*)|(\\p{Script=Han})|.`, 'gsu')

function* tokensOf(line: string, isWord: IsWord): Generator<Token> {
  scanner.lastIndex = 0
  for (let match = scanner.exec(line); match !== null; match = scanner.exec(line)) {
    const [text, number, latin, han] = match
    if (number !== undefined) {
      const unit = unitAt(line, scanner.lastIndex, isWord)
      scanner.lastIndex += unit.length
      yield {text: number + unit, kind: 'number'}
    } else if (han !== undefined) {
      const word = wordAt(line, match.index, isWord) ?? han
      scanner.lastIndex = match.index + word.length
      yield {text: word, kind: word.length > 1 ? 'word' : 'single'}
    } else yield {text, kind: latin === undefined ? 'other' : 'word'}
  }
}

/** The longest word of two to four characters that begins here. */
function wordAt(line: string, at: number, isWord: IsWord): string | undefined {
  const run = hanAt(line, at, 4)
  for (let length = run.length; length > 1; length--) {
    const word = run.slice(0, length).join('')
    if (isWord(word)) return word
  }
  return undefined
}

/** 亿元, 公里, 年: what a number counts. */
function unitAt(line: string, at: number, isWord: IsWord): string {
  const run = hanAt(line, at, 2)
  return run.length === 2 && isWord(run.join('')) ? run.join('') : (run[0] ?? '')
}

/** So many Han characters, or as many as there are; a pair is one. */
function hanAt(line: string, at: number, most: number): ReadonlyArray<string> {
  const characters = Array.from(line.slice(at, at + 2 * most)).slice(0, most)
  const end = characters.findIndex((character) => !/\p{Script=Han}/u.test(character))
  return end === -1 ? characters : characters.slice(0, end)
}

const longestName = 3
/** Belongs to what stands before it. */
const particles = /^[的了着过地得们里上下中内外后前时等次名处者家员化性率费]$/
/** Belongs to what stands after it. */
const heads = /^[第不没再又最更很太将把被让向从对为与和及在到]$/

function joins(last: Token, {text, kind}: Token): boolean {
  // Marks and blanks: where a line may break beside them, the browser knows.
  if (kind === 'other' || last.kind === 'other') return true
  if (kind === 'number') return /[\d０-９][年月时点]$/.test(last.text)
  if (heads.test(last.text)) return true
  if (kind !== 'single' || heads.test(text)) return false
  return particles.test(text) || (last.kind === 'single' && last.text.length < longestName)
}
