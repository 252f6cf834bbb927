import {pinyinOf} from './pinyin.ts'
import {slugOf} from './slugs.ts'

/** `2-3`: the third article of page 2; `3` where no page is known. */
export function articleSlug(page: string | undefined, order: number): string {
  return page === undefined ? String(order) : `${slugOf(pinyinOf(page))}-${order}`
}
