/** For each place of a text, where the word ends that would begin there, in UTF-16 units: the likeliest cut. */
export type WordEnds = (text: string) => ReadonlyArray<number>

/**
 * Cut a line of a headline where it may be broken: never within a word, a number with its unit, a date, a Latin word.
 *
 *     石埠老街有个不收加急费的修表匠    →    石埠 老街 有个 不收 加急费的 修表匠
 *
 * A single character belongs to the word before it where it is a particle or what things and places are called by, and
 * else to what stands behind it; up to three in a row are likely a name.
 */
export function phrasesOf(line: string, wordEnds: WordEnds): ReadonlyArray<string> {
  const pieces: Array<string> = []
  let last: Token | undefined
  let run = ''
  for (const token of tokensOf(line, wordEnds)) {
    const isJoined = last !== undefined && joins(run, last, token)
    pieces.push(isJoined ? (pieces.pop() ?? '') + token.text : token.text)
    run = token.kind === 'other' ? '' : isJoined ? run + token.text : token.text
    last = token
  }
  return pieces
}

interface Token {
  readonly text: string
  /** `other`: marks and blanks, where the browser knows the rules. */
  readonly kind: 'word' | 'single' | 'number' | 'other'
}

const numeral =
  '[\\d０-９][\\d０-９.,:：．，/~—-]*[%％‰℃]?|(?:百分之)?[〇零一二三四五六七八九十百千万亿两]{2,}(?:点[〇零一二三四五六七八九]+)?'
const scanner = new RegExp(`(${numeral})|([A-Za-zＡ-Ｚａ-ｚ][\\w'’&.+/-]*)|(\\p{Script=Han})|.`, 'gsu')

function* tokensOf(line: string, wordEnds: WordEnds): Generator<Token> {
  const ends = wordEnds(line)
  scanner.lastIndex = 0
  for (let match = scanner.exec(line); match !== null; match = scanner.exec(line)) {
    const [text, number, latin, han] = match
    if (number !== undefined) {
      const unit = unitAt(line, scanner.lastIndex, ends)
      scanner.lastIndex += unit.length
      yield {text: number + unit, kind: 'number'}
    } else if (han !== undefined) {
      scanner.lastIndex = Math.max(scanner.lastIndex, ends[match.index] ?? 0)
      const word = line.slice(match.index, scanner.lastIndex)
      yield {text: word, kind: word.length > han.length ? 'word' : 'single'}
    } else yield {text, kind: latin === undefined ? 'other' : 'word'}
  }
}

/** 亿元, 公里, 年: what a number counts. */
function unitAt(line: string, at: number, ends: ReadonlyArray<number>): string {
  const [first] = /^\p{Script=Han}/u.exec(line.slice(at, at + 2)) ?? []
  if (first === undefined) return ''
  const end = ends[at] ?? 0
  if (end === at + 2) return line.slice(at, end)
  return noUnits.test(first) ? '' : first
}

/** What is done with so much, or where it is: 三千万|花在了哪里. */
const noUnits = /^[花投用买卖建修送收交在是有为被把将]$/

const longestName = 3
/** Belongs to what stands before it: 看见了, 搬完, 早点铺, 家属院. Any other character to what stands behind it: 区财政局, 换插座, 不一样. */
const tails =
  /^[的了着过地得们里上下中内外后前时等次名处者家员化性率费完院带环店馆棚站街路桥村镇乡县区市局厅科室厂场园校班组队堂庙寺湖河江山岛港车点头道亭铺]$/
/** Belongs to nothing before it: 有个|不收. */
const heads = /^[第不没再又最更很将把被让从向对为与和及]$/

/** `run`: what stands together before the token, from the last mark or blank on. */
function joins(run: string, last: Token, {text, kind}: Token): boolean {
  // Marks and blanks: where a line may break beside them, the browser knows.
  if (kind === 'other' || last.kind === 'other') return true
  if (kind === 'number') return /[\d０-９][年月时点]$/.test(run)
  if (kind === 'single' && tails.test(text)) return true
  if (heads.test(text)) return false
  const isTail = run !== last.text && tails.test(last.text)
  return last.kind === 'single' && !isTail && run.length < longestName
}
