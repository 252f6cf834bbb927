import {type Found, firstResults, type Hit, type SearchEngine} from '../../search/engine/engine.ts'
import {say} from '../say.ts'
import type {Asked} from './asked.ts'
import {the} from './elements.ts'
import type {Named} from './names-view.ts'
import type {Way} from './other-ways.ts'
import {keepPlace} from './place.ts'
import {resultItem} from './result.ts'
import {createTakeAway} from './take-away.ts'
import {waysSection} from './ways-section.ts'

export interface ResultsView {
  /** Show what has been found so far; may be called again as it grows. */
  show(found: Found, asked: Asked): Promise<void>
  /** Nothing was found: show what else to ask, until something else is shown. */
  offer(ways: ReadonlyArray<Way>, typed: string, named: Named): void
  /** Something was found; show what else the words may ask. */
  add(ways: ReadonlyArray<Way>, typed: string): void
  /** Lead the keyboard, and the eye, to a result. */
  lead(to: number): void
  clear(message: string): void
  tell(message: string): void
}

/** The list of results, its status, and the button that lengthens it. */
export function createResultsView(engine: SearchEngine): ResultsView {
  const status = the('finder-status', HTMLElement)
  const list = the('finder-results', HTMLOListElement)
  const more = the('finder-more', HTMLButtonElement)
  let first: ReadonlyArray<Hit> = []
  let laid: Promise<void> | undefined
  let newest: Found | undefined
  const takeAway = createTakeAway(engine, more)
  let whose: Asked | undefined
  let offered: HTMLElement | undefined
  list.onclick = ({target}) => {
    const item = target instanceof Element && target.closest('a') ? target.closest('li') : null
    if (item) keepPlace({count: list.children.length, opened: [...list.children].indexOf(item)})
  }

  return {
    async show(found, asked) {
      newest = found
      const wanted = found.hits.slice(0, asked.count)
      if (asked !== whose || !isSame(wanted, first)) {
        ;[whose, first] = [asked, wanted]
        laid = lay(wanted, asked)
      }
      // The status speaks of results that are there.
      await laid
      const text = found.complete && found.hits.length === 0 ? nothing[await asked.named] : statusOf(found)
      if (asked.signal.aborted || found !== newest) return
      status.textContent = say(text)
      lengthen(found, asked)
    },

    offer(ways, typed, named) {
      place(waysSection(ways, typed))
      status.textContent = say(
        {
          meant: '没有这样的文章；名称、读音、日期或期号相合的，见“直达”；换下面的写法，也找得到。',
          near: '没有这样的文章，也没有那时的报；相近的，见“直达”；换下面的写法，也找得到。',
          none: '没有找到；换下面的写法，找得到。',
        }[named],
      )
    },

    add(ways, typed) {
      place(waysSection(ways, typed, '把年份当作报纸的年份，找得到：'))
    },

    lead(to) {
      const link = list.children[to]?.querySelector('a')
      link?.focus({preventScroll: true})
      link?.scrollIntoView({block: 'center'})
    },

    clear(message) {
      whose = undefined
      offered?.remove()
      status.textContent = say(message)
      list.replaceChildren()
      more.hidden = true
      takeAway([], undefined)
    },

    tell(message) {
      offered?.remove()
      status.textContent = say(message)
    },
  }

  function place(section: HTMLElement): void {
    offered?.remove()
    offered = section
    list.before(section)
  }

  async function lay(hits: ReadonlyArray<Hit>, asked: Asked): Promise<void> {
    const items = await itemsOf(hits, asked)
    // Something newer may have been asked, and come sooner.
    if (!asked.signal.aborted && first === hits) list.replaceChildren(...items)
  }

  /** Let the button bring the next ones; the first of them takes the keyboard’s place. */
  function lengthen(found: Found, asked: Asked): void {
    const next = found.hits.slice(list.children.length, list.children.length + firstResults)
    more.hidden = next.length === 0
    takeAway(found.complete ? found.hits : [], asked)
    more.onclick = async () => {
      const wanted = list.children.length + next.length
      const items = await itemsOf(next, asked).catch((error: unknown) => asked.failed(error, wanted))
      if (items === undefined || asked.signal.aborted) return
      list.append(...items)
      items[0]?.querySelector('a')?.focus()
      keepPlace({count: wanted})
      lengthen(found, asked)
    }
  }

  function itemsOf(hits: ReadonlyArray<Hit>, {terms, typed}: Asked): Promise<ReadonlyArray<HTMLLIElement>> {
    return Promise.all(hits.map(async (hit) => resultItem(await engine.entry(hit), hit.date, terms, typed)))
  }
}

function statusOf({hits, complete}: Found): string {
  const count = `${hits.length.toLocaleString('en')} 篇`
  if (!complete) return `已找到 ${count}，还在查别的年份……`
  return `找到 ${count}`
}

/** What was typed may be a name, by its pinyin or by what it once was called: then something has been found. */
const nothing: Readonly<Record<Named, string>> = {
  meant: '没有这样的文章；名称、读音、日期或期号相合的，见“直达”。',
  near: '没有这样的文章，也没有那时的报；相近的，见“直达”。',
  none: '没有找到。可少写几个字，或去掉筛选。',
}

function isSame(hits: ReadonlyArray<Hit>, others: ReadonlyArray<Hit>): boolean {
  return (
    hits.length === others.length &&
    hits.every(({segment, article}, at) => segment === others[at]?.segment && article === others[at]?.article)
  )
}
