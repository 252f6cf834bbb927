import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {nearest} from '../../diagnostics/edit-distance.ts'
import type {RuleId} from '../../diagnostics/rules.ts'
import {isIssueDate} from '../dates/calendar.ts'
import {isAddress, isUrlPath} from '../ids.ts'
import type {UrlPath} from '../types.ts'
import {type AddressEntry, type AddressRegistry, type AddressState, type CorrectionLine, registryFile} from './types.ts'

const states: ReadonlySet<string> = new Set<AddressState>([
  'article',
  'issue',
  'department',
  'person',
  'column',
  'source',
  'page',
  'moved',
  'withdrawn',
])

/**
 * Read `content/addresses.tsv`. A line is an address, what stands there, and what belongs to it, with tabs or blanks
 * between; the headline or name comes last and may hold blanks. The order of the lines is nothing.
 *
 *     2020/06/05/2-3.html  article  ~fingerprint  #anchors  全区重点项目集中开工
 *     2020/06/05/2-4.html  moved  2020/06/05/2-3.html  ~…  #…  开工仪式
 *     2020/06/05/2-5.html  withdrawn  2021-03-01  ~…  #…  一则旧闻 | 应当事人要求
 *     2020/06/12/1-4.html  corrects  2020/06/05/2-3.html
 */
export function readRegistry(text: string | undefined): {
  registry: AddressRegistry
  diagnostics: ReadonlyArray<Diagnostic>
} {
  const entries = new Map<UrlPath, AddressEntry>()
  const corrections: Array<CorrectionLine> = []
  const diagnostics: Array<Diagnostic> = []
  const lines = (text ?? '').split('\n')
  for (const [index, raw] of lines.entries()) {
    const number = index + 1
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    if (!isLetterOrDigit(line.charCodeAt(0)) && /^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) {
      report('addresses-conflict', 'Unexpected mark of a merge, expected one side of it', number, line, {
        note: mergeNote,
      })
      continue
    }
    const read = readLine(line, number)
    if ('reason' in read) report('addresses-invalid', read.reason, number, line, read)
    else if ('state' in read) add(read, line, number)
    else corrections.push(read)
  }
  return {registry: {entries, corrections}, diagnostics}

  function add(entry: AddressEntry, line: string, at: number): void {
    const known = entries.get(entry.path)
    if (known === undefined) {
      entries.set(entry.path, entry)
    } else if (lines[(known.line ?? 1) - 1]?.trim() !== line) {
      const reason = `Unexpected second line for ${entry.path}, expected one; the first is line ${known.line}`
      report('addresses-duplicate', reason, at, line, {note: '两行说的是同一个地址：请留下对的一行，删去另一行。'})
    }
  }

  function report(
    ruleId: RuleId,
    reason: string,
    line: number,
    actual: string,
    {column = 1, inChinese, note}: Hint,
  ): void {
    const start = {line, column}
    const words = {...(inChinese && {inChinese}), ...(note && {note})}
    diagnostics.push(diagnostic(registryFile, ruleId, reason, {at: {start, end: start}, actual, ...words}))
  }
}

const mergeNote =
  '这是版本库合并留下的记号：保留两边的地址行，删去这一行；在 .gitattributes 写上 merge=union 可免此事。'

/** What else a finding says. */
interface Hint {
  readonly column?: number
  readonly inChinese?: string
  readonly note?: string
}

interface Wrong extends Hint {
  readonly reason: string
}

/** A line, or what is wrong with it. */
function readLine(line: string, number: number): AddressEntry | CorrectionLine | Wrong {
  const words = new Words(line)
  const path = decoded(words.next())
  if (!isUrlPath(path) && !(isAddress(path) && path.endsWith('.html')))
    return words.wrong(
      `address ${path}`,
      'one as in 2020/06/05/2-3.html',
      `“${path}”不是本站网址的样子（如 2020/06/05/2-3.html）`,
    )
  const state = words.next()
  if (state === 'corrects') {
    const target = words.next()
    if (!isUrlPath(target))
      return words.wrong(
        `${target || 'end'} after corrects`,
        'the address of an article',
        'corrects 后面要写一篇文章的网址，如 2020/06/05/2-3.html',
      )
    return {path, target, line: number}
  }
  if (!isState(state)) return unknownState(state, words)
  const target = state === 'moved' ? words.next() : undefined
  if (target !== undefined && !isUrlPath(target))
    return words.wrong(
      `${target || 'end'} after moved`,
      'an address as in 2020/06/05/2-3.html',
      'moved 后面要写新的网址，如 moved 2020/06/05/2-3.html',
    )
  const date = state === 'withdrawn' ? words.next() : undefined
  if (date !== undefined && !isIssueDate(date))
    return words.wrong(
      `${date || 'end'} after withdrawn`,
      'a date as in 2024-05-01',
      'withdrawn 后面要写撤下的日期，如 withdrawn 2024-05-01',
    )
  // article 2024-05-01: put back, and the day on which it was withdrawn is left.
  if (date === undefined) words.skip(isIssueDate)
  const fingerprint = words.marked('~')
  const anchors = words.marked('#')
  const from = words.marked('<')
  if (from !== undefined && !isUrlPath(from))
    return words.wrong(`${from} after <`, 'an address', `< 后面的“${from}”不是网址`)
  return {path, state, target, date, fingerprint, anchors, from, text: words.rest(), line: number}
}

/** An editor's page may have blanks in its name. */
function decoded(word: string): string {
  return word.includes('%') ? word.replace(/%20|%25|%E3%80%80/g, decodeURIComponent) : word
}

function isState(word: string): word is AddressState {
  return states.has(word)
}

function unknownState(state: string, words: Words): Wrong {
  const known = [...states, 'corrects']
  const meant = nearest(state, known)
  return words.wrong(
    `${state || 'end'} after the address`,
    meant ?? `one of ${known.join(', ')}`,
    `网址后面的“${state}”不认识，${meant === undefined ? `可以是 ${known.join('、')}` : `是不是 ${meant}？`}`,
  )
}

/** The words of a line, one after the other. */
class Words {
  #at = 0
  #last = 0
  readonly #line: string

  constructor(line: string) {
    this.#line = line
  }

  next(): string {
    const start = this.#at
    this.#last = start
    let end = start
    while (end < this.#line.length && !isBlank(this.#line.charCodeAt(end))) end++
    this.#at = end
    while (this.#at < this.#line.length && isBlank(this.#line.charCodeAt(this.#at))) this.#at++
    return this.#line.slice(start, end)
  }

  /** The next word without its mark; undefined where it has another. */
  marked(mark: string): string | undefined {
    return this.#line.startsWith(mark, this.#at) ? this.next().slice(mark.length) : undefined
  }

  /** Pass over the next word where it is one of a kind. */
  skip(isOfKind: (word: string) => boolean): void {
    const [at, last] = [this.#at, this.#last]
    if (!isOfKind(this.next())) [this.#at, this.#last] = [at, last]
  }

  /** That the last word is not what was expected. */
  wrong(found: string, expected: string, inChinese: string): Wrong {
    return {reason: `Unexpected ${found}, expected ${expected}`, inChinese, column: this.#last + 1}
  }

  rest(): string {
    return this.#line.slice(this.#at)
  }
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a)
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}
