/** One text; one text that was read or pasted twice, with faults; or two that have much in common. */
export type Likeness = 'equal' | 'misread' | 'other'

/** A place where two texts differ: what the one has, and what the other has instead. */
interface Difference {
  readonly left: number
  readonly right: number
  readonly one: string
  readonly other: string
}

/** In so many characters one may be misread; in a shorter text none. */
const perFault = 50

/**
 * Whether two folded texts are one. Two readings of a page differ in a character here and there; two notices of one form
 * differ where the form is filled in: in a number, a name, a place, or the same way again and again.
 *
 *     …修建渠道六百米… | …修建渠逍六百米…    →    misread
 *     …城东片区停水…   | …城西片区停水…      →    other
 */
export function likenessOf(one: string, other: string): Likeness {
  if (one === other) return 'equal'
  const most = Math.floor(Math.min(one.length, other.length) / perFault)
  const found = differencesIn(one, other, most)
  if (found === undefined) return 'other'
  const changes = new Set(found.map((each) => `${each.one}\n${each.other}`))
  const isForm = changes.size < found.length || found.some((each) => isFilledIn(each, one, other))
  return isForm ? 'other' : 'misread'
}

/** What an article says: its characters in one width, without blanks, and without punctuation but what numbers hold. */
export function foldedText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[-‐‑–—−](?=\d)/g, '-')
    .replace(/((?<=\d)[-.:/~](?=\d)|[%‰])|[\s\p{P}\p{Cc}\p{Cf}]/gu, '$1')
}

/** How two texts differ, with what stands around it: in all places, or in the first, from where they are not alike. */
export function shownDifference(one: string, other: string): {readonly expected: string; readonly actual: string} {
  const all = differencesIn(one, other, Math.max(3, Math.floor(one.length / perFault)))
  const shown = (text: string, from: number, until: number) => text.slice(Math.max(0, from - 6), until)
  if (all !== undefined)
    return {
      expected: all.map((each) => shown(one, each.left, each.left + each.one.length + 12)).join(' … '),
      actual: all.map((each) => shown(other, each.right, each.right + each.other.length + 12)).join(' … '),
    }
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return {expected: shown(one, at, at + 24), actual: shown(other, at, at + 24)}
}

/** One character for another, one more or less; then two. */
const steps: ReadonlyArray<readonly [left: number, right: number]> = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 2],
  [1, 2],
  [2, 1],
  [0, 2],
  [2, 0],
]

/** Behind a fault so many characters are the same again. */
const rest = 4

/** Undefined where there are more than so many, or one that is longer than a fault. */
function differencesIn(one: string, other: string, most: number): ReadonlyArray<Difference> | undefined {
  const found: Array<Difference> = []
  let [left, right] = [0, 0]
  while (left < one.length || right < other.length) {
    if (one[left] === other[right]) {
      left++
      right++
      continue
    }
    const step = found.length < most ? steps.find(([more, less]) => agree(left + more, right + less)) : undefined
    if (step === undefined) return undefined
    const ends = [left + step[0], right + step[1]] as const
    found.push({left, right, one: one.slice(left, ends[0]), other: other.slice(right, ends[1])})
    ;[left, right] = ends
  }
  return found

  function agree(from: number, at: number): boolean {
    return one.slice(from, from + rest) === other.slice(at, at + rest)
  }
}

/** Numbers, letters that number, sides, and what else tells one of two. */
const telling =
  /[\p{N}a-z〇零一二两三四五六七八九十百千万亿甲乙丙丁戊己庚辛壬癸东南西北上中下左右前后内外大小正副男女父母子]/u
/** What the name of a place, an office or a person ends in, or has behind it. */
const named =
  /^.{0,2}(?:[省市县区旗镇乡村屯庄寨组社街路巷弄号栋桥站厂矿院局校店湖河江山岭]|公司|同志|先生|女士|记者|摄)/u
const naming = /(?:记者|通讯员|作者|摄影|姓名|名叫|经理|局长|书记|联系人|申请人|权利人|户主)$/u

/** Does it stand where a form says which one it is: at a number, a side, a name? */
function isFilledIn({left, right, one, other}: Difference, first: string, second: string): boolean {
  if (telling.test(one + other)) return true
  return [
    {text: first, from: left, until: left + one.length},
    {text: second, from: right, until: right + other.length},
  ].some(({text, from, until}) => {
    const before = text.slice(Math.max(0, from - 4), from)
    const after = text.slice(until, until + 4)
    if (/\d$/.test(before) || /^\d/.test(after) || naming.test(before)) return true
    return named.test(after) || named.test(text.slice(from, until + 2))
  })
}
