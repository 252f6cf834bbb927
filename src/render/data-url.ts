import {clean} from './clean.ts'

/** A text as an address of its own: a link that downloads it needs no file and no script. */
export function dataUrl(type: 'text/plain' | 'text/csv', text: string): string {
  return `data:${type};charset=utf-8,${clean(text).replace(others, encoded)}`
}

function encoded(run: string): string {
  return run.replace(unfit, encodeURIComponent)
}

/** All but what nearly all of any text is of: so little is held against a rule that knows all scripts. */
const others = /[^\w\u4e00-\u9fa5，。、；：？！“”‘’（）《》〈〉【】〔〕—…·,;:?!()/.@&=+$*'~-]+/g

/** What may not stand in an address as it is. Chinese may, and is not said in three times as many bytes. */
const unfit = /[^\p{L}\p{N}，。、；：？！“”‘’（）《》〈〉【】〔〕—…·,;:?!()/.@&=+$*'_~-]/gu
