import {groupBy} from '../../archive/group-by.ts'
import {countedLinkTo, type Titled} from '../links.ts'
import type {LinkGroup} from '../props/list.ts'

interface Named extends Titled {
  readonly path: string
  readonly pinyin: string
  readonly articles: ReadonlyArray<unknown>
}

/** Records sorted by pinyin, under their first letters; what begins with none stands last, under `#`. */
export function byLetter(records: ReadonlyArray<Named>): ReadonlyArray<LinkGroup> {
  const groups = groupBy(records, ({pinyin}) => (/^[a-z]/.test(pinyin) ? pinyin.slice(0, 1).toUpperCase() : '#'))
  return [...groups]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#'))
    .map(([label, members]) => ({
      id: label === '#' ? 'letter-other' : `letter-${label.toLowerCase()}`,
      label,
      links: members.map(countedLinkTo),
    }))
}

/** Records under a heading of theirs, the largest group first; equal ones keep their order. */
export function byKind<T extends Named & {readonly kind: string}>(records: ReadonlyArray<T>): ReadonlyArray<LinkGroup> {
  const groups = groupBy(records, ({kind}) => kind)
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([kind, members], index) => ({
      id: `kind-${index + 1}`,
      label: kind === '' ? '其他' : kind,
      links: members.map(countedLinkTo),
    }))
}
