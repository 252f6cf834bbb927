import {pinyinOf} from './pinyin.ts'
import {slugger, slugOf} from './slugs.ts'

/** The addresses that are taken. */
export interface Permalinks {
  /** Take `2020/06/05/2-3`, or the next that is free, and say its full address. */
  readonly claim: (address: string) => string
}

/** Addresses are promises: each is given once, and none is ever written over. */
export function permalinks(): Permalinks {
  const free = slugger()
  return {claim: (address) => `${free(address)}.html`}
}

/** `2-3`: the third article of page 2; `3` where no page is known. */
export function articleSlug(page: string | undefined, order: number): string {
  return page === undefined ? String(order) : `${slugOf(pinyinOf(page))}-${order}`
}
