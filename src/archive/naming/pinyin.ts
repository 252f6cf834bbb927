import {pinyin} from 'pinyin-pro'
import {simplifiedName} from '../../tree/simplified.ts'

const options = {toneType: 'none', type: 'array', v: true, nonZh: 'consecutive'} as const

/** A text as lower-case syllables with a blank between them, `tong ji ju`; ü is v; what is not Han stays. */
export function pinyinOf(text: string): string {
  return pinyin(simplifiedName(text), options).join(' ').toLowerCase()
}

/**
 * Surnames that the library reads like the word; each is read so by those who bear it. Where families differ (牟 mou or mu,
 * 隗 wei or kui) the library's reading stands, until the registry says otherwise.
 */
const surnames: ReadonlyMap<string, string> = new Map([
  ['单于', 'chan yu'],
  ['种', 'chong'],
  ['佴', 'nai'],
  ['秘', 'bi'],
  ['祭', 'zhai'],
  ['郇', 'xun'],
  ['炅', 'gui'],
  ['隽', 'juan'],
  ['角', 'jue'],
  ['洗', 'xian'],
  ['么', 'yao'],
])

/** A person's name likewise; surnames have readings of their own: 曾 is zeng, 单 is shan, 区 is ou. */
export function pinyinOfPerson(printed: string): string {
  const name = simplifiedName(printed)
  for (const length of [2, 1]) {
    const reading = surnames.get(name.slice(0, length))
    if (reading !== undefined) return `${reading} ${pinyinOf(name.slice(length))}`.trim()
  }
  return pinyin(name, {...options, surname: 'head'})
    .join(' ')
    .toLowerCase()
}
