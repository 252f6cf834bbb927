import type {ArticleRecord} from '../../site/records/record.ts'
import {dataUrl} from '../data-url.ts'
import type {Retold} from '../retell.ts'
import type {CslItem} from './csl.ts'
import {accessDate, gbt7714} from './gbt-7714.ts'

/** An article’s citations, as its page shows them, and its text to take away. */
export interface Citations {
  /** GB/T 7714—2025 and —2015 */
  readonly standard: ReadonlyArray<{readonly label: string; readonly text: string}>
  /** For programs. */
  readonly formats: ReadonlyArray<{readonly label: string; readonly text: string}>
  /** What the reader has to fill in; undefined where nothing is. */
  readonly blank: string | undefined
  /** The text in the link itself: no file and no script is needed. A long one is in the file alone. */
  readonly text: {readonly url: string; readonly name: string} | undefined
}

/** Cite an article in every form. */
export function citationsOf(record: ArticleRecord, {text, ris, biblatex, csl}: Retold): Citations {
  return {
    standard: [
      {label: 'GB/T 7714—2025', text: gbt7714(record, 2025)},
      {label: 'GB/T 7714—2015', text: gbt7714(record, 2015)},
    ],
    formats: [
      {label: 'BibLaTeX', text: biblatex},
      {label: 'RIS', text: ris.replaceAll('\r\n', '\n')},
      {label: 'CSL-JSON', text: printItem(csl)},
    ],
    blank: record.paper.url === undefined ? undefined : accessDate,
    text:
      text.length > longest
        ? undefined
        : {
            url: dataUrl('text/plain', text),
            name: `${record.title}.txt`,
          },
  }
}

/** A field a line, for people. */
function printItem(item: CslItem): string {
  const fields = Object.entries(item).map(([name, value]) => ` ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return `[{\n${fields.join(',\n')}\n}]`
}

/** The page has the text twice then: so many characters keep it within 20 kB. */
const longest = 1500
