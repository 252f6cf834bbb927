import {isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLSeq} from 'yaml'
import {addEntries, type NewEntry} from '../../config/add-entries.ts'
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
  const next = withFact(text, key, value, before.facts)
  const {facts, diagnostics} = readFixes({path: '', text: next})
  return diagnostics.length === 0 && isSaid(facts, key, value) && countOf(next) === countOf(text) ? next : undefined
}

/** The same at the head of an article in Markdown. */
export function setFactInFront(text: string, key: FactKey, value: string): string | undefined {
  const end = /\r?\n/.exec(text)?.[0] ?? '\n'
  const [opened, open = '', inner = ''] = /^(---[^\S\r\n]*\r?\n)([\s\S]*?)(?=---[^\S\r\n]*(?:\r?\n|$))/.exec(text) ?? []
  const before = parseBulletin({path: 'a.md', text}).tree.issue
  const matter = withFact(inner.replaceAll('\r\n', '\n'), key, value, before).replaceAll('\n', end)
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

function withFact(text: string, key: FactKey, value: string, {settled = []}: IssueFacts): string {
  const {contents} = parseDocument(text)
  const said = key === 'settled' ? `[${[...settled, value].join(', ')}]` : stringify(value).trim()
  const line = `${key}: ${said}\n`
  if (isMap(contents)) {
    const known = pairOf(contents.items, key)?.value
    const end =
      isSeq(known) && known.flow !== true ? endOf(known) : isScalar(known) || isSeq(known) ? known.range?.[1] : 0
    if ((isScalar(known) || isSeq(known)) && known.range)
      return `${text.slice(0, known.range[0])}${said}${text.slice(end)}`
    const start = lineStart(text, contents.range?.[0] ?? 0)
    return text.slice(0, start) + line + text.slice(start)
  }
  if (isSeq(contents)) {
    const start = lineStart(text, contents.range?.[0] ?? 0)
    return `${text.slice(0, start)}${line}fixes:${contents.flow === true ? ' ' : '\n'}${text.slice(start)}`
  }
  return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${line}`
}

function addBelow(text: string, pair: Pair | undefined, fix: NewEntry): string | undefined {
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`
  const list = pair?.value
  if (pair === undefined) return `${ended}fixes:\n${entry(fix, '  ')}`
  if (isSeq(list) && list.flow !== true && list.items.length > 0) {
    const end = endOf(list)
    const at = text.indexOf('\n', end)
    const place = at < 0 ? ended.length : at + 1
    // A range may end at the head of the line behind it.
    const from = end > 0 && text.charAt(end - 1) === '\n' ? end : place
    return ended.slice(0, from) + entry(fix, indentOf(text, list)) + ended.slice(from)
  }
  return undefined
}

function entry(fix: NewEntry, indent: string): string {
  const plain = Object.fromEntries(Object.entries(fix).filter(([, value]) => value !== undefined))
  return stringify([plain], {lineWidth: 0, flowCollectionPadding: false}).replace(/^(?=.)/gm, indent)
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
