import {marksIn} from '../search/engine/marks.ts'
import {parseTerms} from '../search/engine/query.ts'
import {say} from './say.ts'
import {make} from './search/elements.ts'

/** The marks of one hit: several where it runs over a seam. */
type Hit = ReadonlyArray<HTMLElement>

/** An article that was found: mark what was asked for, and lead from hit to hit. */
function showHits(story: HTMLElement, typed: string): void {
  const terms = parseTerms(typed).filter(({excluded}) => !excluded)
  const texts = terms.map(({text}) => text)
  const hits = [...blocksOf(story).values()].flatMap((nodes) => markBlock(nodes, texts))
  if (hits.length === 0) return
  let at = -1

  const count = make('span', {role: 'status', 'aria-live': 'polite'}, say(`检索词 ${hits.length} 处`))
  const bar = make('div', {class: 'hit-bar', role: 'group', 'aria-label': say('检索词')}, count)
  const back = make('button', {type: 'button'}, say('上一处'))
  const on = make('button', {type: 'button'}, say('下一处'))
  const close = make('button', {type: 'button', 'aria-label': say('不再标出')}, '✕')
  back.onclick = () => go(-1)
  on.onclick = () => go(1)
  close.onclick = () => {
    for (const mark of hits.flat()) mark.replaceWith(...mark.childNodes)
    story.normalize()
    bar.remove()
  }
  bar.append(back, on, close)
  document.body.append(bar)
  if (location.hash === '') go(1)

  function go(by: number): void {
    for (const mark of hits[at] ?? []) mark.removeAttribute('aria-current')
    at = (at + by + hits.length) % hits.length
    for (const mark of hits[at] ?? []) mark.setAttribute('aria-current', 'true')
    count.textContent = say(`第 ${at + 1} 处，共 ${hits.length} 处`)
    hits[at]?.[0]?.scrollIntoView({block: 'center'})
  }
}

/** The texts of a story by the block in which they stand together. */
function blocksOf(story: HTMLElement): ReadonlyMap<Element, ReadonlyArray<Text>> {
  const blocks = new Map<Element, Array<Text>>()
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement === null || node.parentElement.closest('label, script')) continue
    let block: Element = node.parentElement
    while (block !== story && block.parentElement && getComputedStyle(block).display.startsWith('inline'))
      block = block.parentElement
    const texts = blocks.get(block)
    if (texts === undefined) blocks.set(block, [node])
    else texts.push(node)
  }
  return blocks
}

/** Wrap each hit of a block, part by part where it runs over several texts. */
function markBlock(nodes: ReadonlyArray<Text>, terms: ReadonlyArray<string>): ReadonlyArray<Hit> {
  let length = 0
  const starts = nodes.map(({data}) => {
    length += data.length
    return length - data.length
  })
  const spans = marksIn(nodes.map(({data}) => data).join(''), terms)
  // From the end: what is cut off a text lies behind what is still to be marked.
  return spans
    .toReversed()
    .map(({start, end}) => nodes.flatMap((node, at) => wrap(node, start - (starts[at] ?? 0), end - (starts[at] ?? 0))))
    .toReversed()
}

/** Mark a part of a text, as far as the text has it. */
function wrap(node: Text, start: number, end: number): Hit {
  const [from, to] = [Math.max(start, 0), Math.min(end, node.data.length)]
  if (from >= to) return []
  const part = node.splitText(from)
  part.splitText(to - from)
  const mark = make('mark')
  part.replaceWith(mark)
  mark.append(part)
  return [mark]
}

const story = document.querySelector<HTMLElement>('main .story')
const typed = new URLSearchParams(location.search).get('q')
if (story !== null && typed !== null) showHits(story, typed)
