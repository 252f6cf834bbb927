import {variants} from './variants.ts'

/** What each UTF-16 unit becomes. */
export const simplifiedUnits = Uint16Array.from({length: 0x10000}, (_, unit) => unit)
for (let at = 0; at < variants.length; at += 2) simplifiedUnits[variants.charCodeAt(at)] = variants.charCodeAt(at + 1)

/**
 * A text in simplified characters, unit by unit, so that an offset in one is an offset in the other. For matching only;
 * what a page shows is the source.
 *
 *     區財政局    →    区财政局
 */
export function simplified(text: string): string {
  let at = 0
  while (at < text.length && simplifiedUnits[text.charCodeAt(at)] === text.charCodeAt(at)) at++
  if (at === text.length) return text
  let plain = text.slice(0, at)
  for (; at < text.length; at++) plain += String.fromCharCode(simplifiedUnits[text.charCodeAt(at)] ?? 0)
  return plain
}

/** Characters that names have in simplified texts, too, beside those that the table makes of them: 於 and 于 are two surnames. */
const ofNames = '於乾昇陞氾脩徵'

/** A person's name likewise: 蘇硯秋 and 苏砚秋 are one, 於青 and 于青 are two. */
export function simplifiedName(name: string): string {
  const plain = simplified(name)
  if (plain === name) return name
  const kept = (at: number) => (ofNames.includes(name.charAt(at)) ? name.charAt(at) : plain.charAt(at))
  return Array.from({length: name.length}, (_, at) => kept(at)).join('')
}
