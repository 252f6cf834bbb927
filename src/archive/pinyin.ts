import {pinyin} from 'pinyin-pro'

const options = {toneType: 'none', type: 'array', v: true, nonZh: 'consecutive'} as const

/** A text as lower-case syllables with a blank between them, `tong ji ju`; ü is v; what is not Han stays. */
export function pinyinOf(text: string): string {
  return pinyin(text, options).join(' ').toLowerCase()
}

/** A person's name likewise; surnames have readings of their own: 曾 is zeng, 单 is shan, 区 is ou. */
export function pinyinOfPerson(name: string): string {
  return pinyin(name, {...options, surname: 'head'})
    .join(' ')
    .toLowerCase()
}
