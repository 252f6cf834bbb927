import {isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLSeq} from 'yaml'
import {addEntries, type NewEntry} from '../../config/add-entries.ts'
import {lineEndOf} from '../../config/line-end.ts'
import type {FactKey} from '../../parse/facts.ts'
import {readFixes} from '../../parse/fixes/fixes.ts'
import {parseBulletin} from '../../parse/index.ts'
import type {IssueFacts} from '../../tree/types.ts'

/** Add a fix at the end of a file of fixes; undefined where that is no such file. What stands in it stays. */
export function addFix(text: string, fix: NewEntry): string | undefined {
  const {contents} = parseDocument(text)
  const next = isMap(contents) ? addBelow(text, pairOf(contents.items, 'fixes'), fix) : addEntries(text, [fix])
  return next !== undefined && countOf(next) === countOf(text) + 1 ? next : undefined
}

/** Say of an issue, in its file of fixes, of which day it is, which number it has, what is settled; undefined where that cannot be. */
export function setFact(text: string, key: FactKey, value: string): string | undefined {
  const before = readFixes({path: '', text})
  const next = withFact(text, key, value, before.facts, lineEndOf(text))
  const {facts, diagnostics} = readFixes({path: '', text: next})
  return diagnostics.length === 0 && isSaid(facts, key, value) && countOf(next) === countOf(text) ? next : undefined
}

/** The same at the head of an article in Markdown. */
export function setFactInFront(text: string, key: FactKey, value: string): string | undefined {
  const end = lineEndOf(text)
  const [opened, open = '', inner = ''] = /^(---[^\S\r\n]*\r?\n)([\s\S]*?)(?=---[^\S\r\n]*(?:\r?\n|$))/.exec(text) ?? []
  const before = parseBulletin({path: 'a.md', text}).tree.issue
  const matter = withFact(inner, key, value, before, end)
  const next =
    opened === undefined ? `---${end}${matter}---${end}${end}${text}` : `${open}${matter}${text.slice(opened.length)}`
  const {tree, diagnostics} = parseBulletin({path: 'a.md', text: next})
  const isWell = diagnostics.every(({severity}) => severity !== 'error')
  return isWell && isSaid(tree.issue, key, value) ? next : undefined
}

function isSaid(facts: IssueFacts, key: FactKey, value: string): boolean {
  if (key === 'settled') return facts.settled?.includes(value) === true
  return key === 'dateSettled' ? facts.dateSettled === true && facts.date === value : facts[key] === value
}

function withFact(text: string, key: FactKey, value: string, {settled = []}: IssueFacts, end: string): string {
  const {contents} = parseDocument(text)
  const said = key === 'settled' ? `[${[...settled, value].join(', ')}]` : stringify(value).trim()
  const line = `${key}: ${said}${end}`
  if (isMap(contents)) {
    const known = pairOf(contents.items, key)?.value
    if ((isScalar(known) || isSeq(known)) && known.range) {
      const until = isSeq(known) && known.flow !== true ? endOf(known) : known.range[1]
      return `${text.slice(0, known.range[0])}${said}${text.slice(until)}`
    }
    const start = lineStart(text, contents.range?.[0] ?? 0)
    return text.slice(0, start) + line + text.slice(start)
  }
  if (isSeq(contents)) {
    const start = lineStart(text, contents.range?.[0] ?? 0)
    return `${text.slice(0, start)}${line}fixes:${contents.flow === true ? ' ' : end}${text.slice(start)}`
  }
  return ended(text, end) + line
}

function addBelow(text: string, pair: Pair | undefined, fix: NewEntry): string | undefined {
  const end = lineEndOf(text)
  const whole = ended(text, end)
  const list = pair?.value
  if (pair === undefined) return `${whole}fixes:${end}${entry(fix, '  ', end)}`
  if (isSeq(list) && list.flow !== true && list.items.length > 0) {
    // It may be the head of the line behind it.
    const last = endOf(list)
    const from = text.charAt(last - 1) === '\n' ? last : whole.indexOf('\n', last) + 1
    return whole.slice(0, from) + entry(fix, indentOf(text, list), end) + whole.slice(from)
  }
  return undefined
}

function ended(text: string, end: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}${end}`
}

function entry(fix: NewEntry, indent: string, end: string): string {
  const plain = Object.fromEntries(Object.entries(fix).filter(([, value]) => value !== undefined))
  return stringify([plain], {lineWidth: 0, flowCollectionPadding: false})
    .replace(/^(?=.)/gm, indent)
    .replaceAll('\n', end)
}

function indentOf(text: string, list: YAMLSeq): string {
  const start = list.range?.[0] ?? 0
  return text.slice(lineStart(text, start), start).replace(/[^ ]/g, ' ')
}

function endOf(list: YAMLSeq): number {
  const last = list.items.at(-1)
  const range = typeof last === 'object' && last !== null && 'range' in last ? last.range : undefined
  return Array.isArray(range) && typeof range[1] === 'number' ? range[1] : (list.range?.[1] ?? 0)
}

function pairOf(items: ReadonlyArray<Pair>, key: string): Pair | undefined {
  return items.find((pair) => isScalar(pair.key) && pair.key.value === key)
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function countOf(text: string): number {
  const {fixes, diagnostics} = readFixes({path: '', text})
  return diagnostics.length > 0 ? Number.NaN : fixes.length
}
