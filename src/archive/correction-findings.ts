import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {registryFile} from './addresses/types.ts'
import type {Placed} from './layout.ts'
import {howToSay} from './naming/how-to-say.ts'
import type {IssueDate} from './types.ts'

/** What a 更正 says that it corrects, and may not be for certain. */
export interface Sought {
  /** Addresses of the articles that all have the headline. */
  readonly rivals: ReadonlyArray<string>
  /** A day and a headline of which the archive holds no article. */
  readonly absent: Absent | undefined
  /** Whether it names any day with a headline in 《》. */
  readonly isNamed: boolean
}

export interface Absent {
  readonly date: IssueDate
  /** As printed. */
  readonly title: string
  /** Whether anything of that day is held. */
  readonly isDayHeld: boolean
}

/** A 更正 of which it is not certain what it corrects: it may not say it, or say what several are, or what is not there. */
export function unclear({source, node, path}: Placed, {rivals, absent, isNamed}: Sought): Diagnostic {
  const line = `在 content/addresses.tsv 另起一行写明：“${path} corrects ${rivals[0] ?? '原文的地址'}”。`
  const at = node.position
  if (rivals.length > 0) {
    const reason = `Unexpected correction that may be of ${rivals.join(' or ')}, expected one article of this headline`
    const inChinese = `这则更正改的是哪一篇，标题相同的有 ${rivals.length} 篇：${rivals.join('、')}`
    return diagnostic(source.path, 'correction-unclear', reason, {inChinese, at, note: line})
  }
  if (absent) {
    const {date, title, isDayHeld} = absent
    const reason = isDayHeld
      ? `Unexpected correction of 《${title}》 of ${date}, expected an article of that day with this headline`
      : `Unexpected correction of 《${title}》 of ${date}, expected an issue of that day in the archive`
    const inChinese = isDayHeld
      ? `这则更正改的是 ${date} 的《${title}》，那一天没有这个标题`
      : `这则更正改的是 ${date} 的《${title}》，那一天的报纸没有收`
    const note = `若没有收那一篇，${howToSay(source.path, 'settled: [correction-unclear]')}，就不再提；若收在别处，${line}`
    return diagnostic(source.path, 'correction-unclear', reason, {inChinese, at, note})
  }
  const reason =
    'Unexpected correction that names no article for certain, expected its day or number, and its headline in 《》'
  return diagnostic(source.path, 'correction-unclear', reason, {
    ...(isNamed ? {} : {inChinese: '这则更正没有写清改的是哪一篇'}),
    ...{at, note: line},
  })
}

/** A line of the address book that leads to no article. */
export function missing(path: string, line: number | undefined): Diagnostic {
  const start = {line: line ?? 1, column: 1}
  const reason = `Unexpected address ${path} in a correction, expected that of an article on the site`
  return diagnostic(registryFile, 'address-target-missing', reason, {
    inChinese: `更正所指的 ${path} 不是本站文章的网址`,
    at: {start, end: start},
  })
}
