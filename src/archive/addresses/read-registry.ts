import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {RuleId} from '../../diagnostics/rules.ts'
import {isIssueDate} from '../calendar.ts'
import {isAddress, isUrlPath} from '../ids.ts'
import type {UrlPath} from '../types.ts'
import type {AddressEntry, AddressRegistry, AddressState, CorrectionLine} from './types.ts'

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
export function readRegistry(
  text: string | undefined,
  file = 'addresses.tsv',
): {registry: AddressRegistry; diagnostics: ReadonlyArray<Diagnostic>} {
  const entries = new Map<UrlPath, AddressEntry>()
  const corrections: Array<CorrectionLine> = []
  const diagnostics: Array<Diagnostic> = []
  const lines = (text ?? '').split('\n')
  for (const [index, raw] of lines.entries()) {
    const number = index + 1
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    if (!isLetterOrDigit(line.charCodeAt(0)) && /^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) {
      report('addresses-conflict', 'Unexpected mark of a merge, expected one side of it', number, line, mergeNote)
      continue
    }
    const read = readLine(line, number)
    if (typeof read === 'string') report('addresses-invalid', read, number, line, undefined)
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
      report('addresses-duplicate', reason, at, line, '两行说的是同一个地址：请留下对的一行，删去另一行。')
    }
  }

  function report(ruleId: RuleId, reason: string, line: number, actual: string, note: string | undefined): void {
    const start = {line, column: 1}
    diagnostics.push(diagnostic(file, ruleId, reason, {at: {start, end: start}, actual, ...(note && {note})}))
  }
}

const mergeNote =
  '这是版本库合并留下的记号：保留两边的地址行，删去这一行；在 .gitattributes 写上 merge=union 可免此事。'

/** A line, or what is wrong with it. */
function readLine(line: string, number: number): AddressEntry | CorrectionLine | string {
  const words = new Words(line)
  const path = decoded(words.next())
  if (!isUrlPath(path) && !(isAddress(path) && path.endsWith('.html')))
    return `Unexpected address ${path}, expected one as in 2020/06/05/2-3.html`
  const state = words.next()
  if (state === 'corrects') {
    const target = words.next()
    if (!isUrlPath(target)) return `Unexpected ${target || 'end'} after corrects, expected the address of an article`
    return {path, target, line: number}
  }
  if (!isState(state))
    return `Unexpected ${state || 'end'} after the address, expected one of ${[...states].join(', ')}`
  const target = state === 'moved' ? words.next() : undefined
  if (target !== undefined && !isUrlPath(target))
    return `Unexpected ${target || 'end'} after moved, expected an address`
  const date = state === 'withdrawn' ? words.next() : undefined
  if (date !== undefined && !isIssueDate(date))
    return `Unexpected ${date || 'end'} after withdrawn, expected a date as in 2024-05-01`
  const fingerprint = words.marked('~')
  const anchors = words.marked('#')
  const from = words.marked('<')
  if (from !== undefined && !isUrlPath(from)) return `Unexpected ${from} after <, expected an address`
  return {path, state, target, date, fingerprint, anchors, from, text: words.rest(), line: number}
}

/** An editor's page may have blanks in its name. */
function decoded(word: string): string {
  return word.includes('%') ? word.replace(/%20|%25|%E3%80%80/g, decodeURIComponent) : word
}

function isState(word: string): word is AddressState {
  return states.has(word)
}

/** The words of a line, one after the other. */
class Words {
  #at = 0
  readonly #line: string

  constructor(line: string) {
    this.#line = line
  }

  next(): string {
    const start = this.#at
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
