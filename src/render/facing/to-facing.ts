import type {Element, ElementContent, Root} from 'hast'
import type {Doubt, FacingItem, FacingProps} from '../../site/props/facing.ts'
import type {ParsedSource, Phrasing} from '../../tree/types.ts'
import {element, said, shown} from '../elements.ts'
import {reasons} from '../reasons.ts'
import {type Mend, mendsOf} from './mends.ts'
import {roleOf} from './roles.ts'
import {type Fragment, type Row, rowsOf} from './rows.ts'
import {markOf, sourceColumn} from './source-column.ts'
import {lineAt} from './source-lines.ts'
import {tallyOf} from './tally.ts'

/**
 * A source as it was pasted, on the left, and on the right what each run of its lines was read as: by role, each mended
 * break with its reason, each doubt in its place.
 */
export function toFacing(source: ParsedSource, props: FacingProps, url: (path: string) => string): Root {
  const read = rowsOf(source, (article) => props.items[article]?.state === 'withdrawn')
  const mends = mendsOf(read)
  const lines = read.rows.flatMap((row) => row.lines)
  const drawLine = sourceColumn(source.text, read.withheld, [...mends.values()])
  const told = toldOf(read.rows, props.doubts)
  const doubts = doubtsByRow(read.rows, told)
  const begun = new Set<number>()
  let reading: number | undefined
  const rows = read.rows.map((row, at) => {
    const right = [...row.fragments.flatMap(fragmentOf), ...notesOf(row)]
    if (row.withheld) right.push(said('p', 'withheld', `第${lineSpan(row)}行中有一篇已撤下，不再刊出`))
    right.push(...(doubts.get(at) ?? []).map(doubtOf))
    return element('div', {className: ['row']}, [
      element('div', {className: ['pasted']}, row.lines.map(drawLine)),
      element('div', {className: ['read']}, right),
    ])
  })
  return {
    type: 'root',
    children: [
      tallyOf(source.text, lines, mends, {...props, doubts: told}),
      element('div', {className: ['facing']}, rows),
    ],
  }

  function fragmentOf(fragment: Fragment): Array<Element> {
    const role = roleOf(fragment.piece)
    const {type} = fragment.piece
    const className = [type, ...(type === 'headlineLine' ? [fragment.piece.role] : [])]
    const drawn = element('p', {className}, [said('span', 'role', role), element('span', {}, phrasing(fragment))])
    const {article} = fragment
    if (article === reading || article === undefined) return [drawn]
    reading = article
    const item = props.items[article]
    if (item?.link === undefined) return [drawn]
    const resumed = begun.has(article)
    begun.add(article)
    return [resumed ? resumedAt(item, item.link) : headOf(item, item.link), drawn]
  }

  function headOf({state, id}: FacingItem, link: {label: string; path: string}): Element {
    const label = {
      published: link.label,
      continued: `接${link.label}`,
      copy: `同${link.label}，不另立页`,
      withdrawn: '',
    }[state]
    const anchor = element('a', {href: url(link.path)}, [{type: 'text', value: label}])
    return element('h2', id === undefined ? {} : {id}, [anchor])
  }

  function resumedAt({id}: FacingItem, link: {label: string; path: string}): Element {
    const href = id === undefined ? url(link.path) : `#${id}`
    return element('p', {className: ['resumed']}, [element('a', {href}, [{type: 'text', value: `续${link.label}`}])])
  }

  function phrasing({lead, children}: Fragment): Array<ElementContent> {
    return [...(lead ? [lead] : []), ...children].flatMap((child: Phrasing): Array<ElementContent> => {
      if (child.type === 'text') return shown(child.value)
      const join: Array<ElementContent> = child.join === '' ? [] : [{type: 'text', value: child.join}]
      const mend = mends.get(child)
      return mend === undefined ? join : [markOf(mend, join)]
    })
  }

  function notesOf(row: Row): Array<Element> {
    const own = row.fragments
      .flatMap(({lead, children}): Array<Phrasing> => (lead ? [lead, ...children] : children))
      .flatMap((child) => (child.type === 'seam' ? (mends.get(child) ?? []) : []))
    const plain = own.filter(({number}) => number === undefined).length
    const notes = own.flatMap((mend) => (mend.number === undefined ? [] : [noteOf(mend)]))
    if (plain > 0) notes.push(element('li', {}, [{type: 'text', value: `${reasons.wrapped} ${plain} 处，无疑`}]))
    return notes.length === 0 ? [] : [element('ul', {className: ['mends']}, notes)]
  }

  /** 3 第12行 前文句未完 把握 93% */
  function noteOf({number, start, data}: Mend): Element {
    const line = lines[lineAt(lines, start)]?.number ?? 1
    return element('li', {}, [
      said('b', 'n', String(number)),
      element('a', {href: `#L${line}`}, [{type: 'text', value: `第${line}行`}]),
      {type: 'text', value: ` ${reasons[data.reason]} `},
      said('span', 'sure', `把握 ${percent(data.confidence)}`),
    ])
  }
}

function doubtOf({line, label, rule}: Doubt): Element {
  return element('p', {className: ['doubt']}, [
    said('b', 'role', '存疑'),
    {type: 'text', value: ` ${line === undefined ? '' : `第${line}行：`}${label} `},
    element('code', {}, [{type: 'text', value: rule}]),
  ])
}

/** Nothing is said of lines that may not be shown. */
function toldOf(rows: ReadonlyArray<Row>, doubts: ReadonlyArray<Doubt>): ReadonlyArray<Doubt> {
  const gone = new Set(rows.flatMap(({withheld, lines}) => (withheld ? lines.map(({number}) => number) : [])))
  return doubts.filter(({line}) => line === undefined || !gone.has(line))
}

/** Findings by the row that holds their line. */
function doubtsByRow(rows: ReadonlyArray<Row>, doubts: ReadonlyArray<Doubt>): ReadonlyMap<number, Array<Doubt>> {
  const rowOfLine = rows.flatMap(({lines}, at) => lines.map(() => at))
  const found = new Map<number, Array<Doubt>>()
  for (const doubt of doubts) {
    if (doubt.line === undefined) continue
    const row = rowOfLine[doubt.line - 1] ?? rows.length - 1
    const own = found.get(row)
    if (own) own.push(doubt)
    else found.set(row, [doubt])
  }
  return found
}

function lineSpan({lines}: Row): string {
  const [first, last] = [lines[0]?.number ?? 1, lines.at(-1)?.number ?? 1]
  return first === last ? String(first) : `${first}—${last}`
}

/** Never 100 % unless it is. */
function percent(confidence: number): string {
  return `${confidence === 1 ? 100 : Math.min(99, Math.round(confidence * 100))}%`
}
