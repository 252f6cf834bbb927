import {clean} from './clean.ts'

/** A text as an address of its own: a link that downloads it needs no file and no script. */
export function dataUrl(type: 'text/plain' | 'text/csv', text: string): string {
  return `data:${type};charset=utf-8,${clean(text).replace(unfit, encodeURIComponent)}`
}

/** What may not stand in an address as it is. Chinese may, and is not said in three times as many bytes. */
const unfit = /[^\p{L}\p{N}，。、；：？！“”‘’（）《》〈〉【】〔〕—…·,;:?!()/.@&=+$*'_~-]/gu
