import type {Element, ElementContent} from 'hast'
import type {FacingProps} from '../../site/props/facing.ts'
import type {Seam, SeamReason} from '../../tree/types.ts'
import {element, said} from '../elements.ts'
import {reasons} from '../reasons.ts'
import type {Mend} from './mends.ts'
import type {SourceLine} from './source-lines.ts'

/** What was mended in a source and why, and what is doubtful in it: a summary with ways to each doubt. */
export function tallyOf(
  text: string,
  lines: ReadonlyArray<SourceLine>,
  mends: ReadonlyMap<Seam, Mend>,
  {items, doubts}: FacingProps,
): Element {
  const counts = new Map<SeamReason, number>()
  for (const {data} of mends.values()) counts.set(data.reason, (counts.get(data.reason) ?? 0) + 1)
  const kinds = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
  const published = items.filter(({state}) => state === 'published').length
  const withheld = items.filter(({state}) => state === 'withdrawn').length
  const extent = [
    `${lines.length} 行`,
    ...(text.includes('\r\n') ? ['行尾 CRLF'] : []),
    `${published} 篇`,
    ...(withheld > 0 ? [`撤下 ${withheld} 篇`] : []),
  ]
  const rows = [
    term('原文', [{type: 'text', value: extent.join(' · ')}]),
    term('接排', mends.size === 0 ? [{type: 'text', value: '无'}] : [list(kinds.map(kindOf))]),
    term('存疑', doubts.length === 0 ? [{type: 'text', value: '无'}] : [list(doubts.map(wayTo))]),
  ]
  return element('dl', {className: ['tally']}, rows)
}

function term(name: string, children: Array<ElementContent>): Element {
  return element('div', {}, [said('dt', 'role', name), element('dd', {}, children)])
}

function list(items: ReadonlyArray<Element>): Element {
  return element('ul', {}, [...items])
}

function kindOf([reason, count]: readonly [SeamReason, number]): Element {
  return element('li', {}, [{type: 'text', value: `${reasons[reason]} `}, said('span', 'n', `${count} 处`)])
}

function wayTo({line, label}: FacingProps['doubts'][number]): Element {
  if (line === undefined) return element('li', {}, [{type: 'text', value: label}])
  const place = element('a', {href: `#L${line}`}, [{type: 'text', value: `第${line}行`}])
  return element('li', {}, [place, {type: 'text', value: ` ${label}`}])
}
