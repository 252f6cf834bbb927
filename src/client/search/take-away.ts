import type {Hit, SearchEngine} from '../../search/engine/engine.ts'
import type {Entry} from '../../search/entry.ts'
import {say} from '../say.ts'
import type {Asked} from './asked.ts'
import {make} from './elements.ts'

/** So many are fetched at once. */
const atOnce = 50

/** A button behind this one that saves what was found as a table; without anything found there is none. */
export function createTakeAway(
  engine: Pick<SearchEngine, 'entry'>,
  after: HTMLElement,
): (hits: ReadonlyArray<Hit>, asked: Asked | undefined) => void {
  const button = make('button', {type: 'button'})
  let known: ReadonlyArray<Hit> = []
  return (hits, asked) => {
    // More of the same are shown: what is being fetched goes on.
    if (hits === known) return
    known = hits
    button.remove()
    if (hits.length === 0 || asked === undefined) return
    const label = say(`下载条目 CSV（${hits.length.toLocaleString('en')} 篇）`)
    button.textContent = label
    let isBusy = false
    button.onclick = async () => {
      if (isBusy) return
      isBusy = true
      try {
        const entries: Array<Entry> = []
        while (entries.length < hits.length && !asked.signal.aborted) {
          const next = hits.slice(entries.length, entries.length + atOnce)
          entries.push(...(await Promise.all(next.map((hit) => engine.entry(hit)))))
          button.textContent = say(`正在取 ${entries.length} / ${hits.length}`)
        }
        if (asked.signal.aborted) return
        save(fileNameOf(asked.typed), table(hits, entries, base()))
        button.textContent = label
      } catch (error) {
        asked.failed(error)
      }
      isBusy = false
    }
    after.after(' ', button)
  }
}

/** The articles as rows, in the columns that the lists of the archive have. */
export function table(hits: ReadonlyArray<Hit>, entries: ReadonlyArray<Entry>, from: string): string {
  const rows = entries.map(({path, page, column, departments, people, text}, at) => {
    const [name = ''] = text.split('\n')
    return [hits[at]?.date ?? '', page, name, departments.join(' '), people.join(' '), column, `${from}${path}`]
  })
  const lines = [['日期', '版', '标题', '部门', '作者', '栏目', '地址'].map(say), ...rows]
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`
}

/** A text that a spreadsheet would take for a formula gets a quote before it: ＝, too, as some do in Chinese. */
function cell(value: string): string {
  const text = value.replace(/^(?=[=+\-@＝＋－＠\t\r])/, "'")
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Where the archive stands: what is kept has to lead back to it. On a disk addresses are those within the archive. */
function base(): string {
  const said = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href
  if (said === undefined && location.protocol === 'file:') return ''
  // Not cut off behind the last /: what is asked may have one, ?q=2024/3.
  return new URL('.', said ?? location.href).href
}

/** Named by what was typed, without what no file may be named by, or what turns the name around on the screen. */
export function fileNameOf(typed: string): string {
  const characters = [...typed.replace(/[\\/:*?"<>|\s\p{C}]+/gu, '-')]
  return `${characters.slice(0, longestName).join('') || 'search'}.csv`
}

/** A disk takes no more than 255 bytes. */
const longestName = 60

function save(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'text/csv'}))
  make('a', {href: address, download: name}).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
