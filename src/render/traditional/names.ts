/**
 * Names of people are no words: what a dictionary says of 于是 or 范围 says nothing of 于海 and 范文. A surname has its own
 * form; of what else is one character in simplified writing and several in traditional, a name keeps what was printed,
 * where that is one of the several.
 */
export function traditionalName(name: string, character: (simplified: string) => string): string {
  const [first = '', ...given] = name
  const surname = compound.find((each) => name.startsWith(each))
  if (surname !== undefined)
    return (
      surname +
      given
        .slice(surname.length - 1)
        .map(givenForm)
        .join('')
    )
  return (surnames.get(first) ?? givenForm(first)) + given.map(givenForm).join('')

  function givenForm(each: string): string {
    return kept.has(each) ? each : character(each)
  }
}

/** Those names that a dictionary of words might take for something else. */
export function isDelicate(name: string): boolean {
  return [...name].some((each, at) => kept.has(each) || (at === 0 && surnames.has(each)))
}

const compound = ['万俟']

/** What is sure of a surname, whatever the character may be elsewhere. */
const surnames: ReadonlyMap<string, string> = new Map([
  ['钟', '鍾'],
  ['云', '雲'],
  ['叶', '葉'],
  ['万', '萬'],
  ['苏', '蘇'],
  ['卢', '盧'],
  ['庄', '莊'],
])

/** Each is a character of its own in traditional writing, too. */
const kept: ReadonlySet<string> = new Set(
  '于范余沈姜谷岳郁曲台后游朴涂舍干征种占松仇卜党才里几冲斗胡回克面千秋向咸致制志准周朱采卷云丰升杰栗合系适凌折布佑岩群峰秘泛栖并凶尸借累困愿筑雇划吊蔑',
)
