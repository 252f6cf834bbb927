import {isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLSeq} from 'yaml'
import {addEntries, type NewEntry} from '../../config/add-entries.ts'
import {readFixes} from '../../parse/fixes.ts'

/** Add a fix at the end of a file of fixes; undefined where that is no such file. What stands in it stays. */
export function addFix(text: string, fix: NewEntry): string | undefined {
  const {contents} = parseDocument(text)
  const next = isMap(contents) ? addBelow(text, pairOf(contents.items, 'fixes'), fix) : addEntries(text, [fix])
  return next !== undefined && countOf(next) === countOf(text) + 1 ? next : undefined
}

/** Say of an issue, in its file of fixes, of which day it is or which number it has. */
export function setFact(text: string, key: 'date' | 'number', value: string): string | undefined {
  const next = withFact(text, key, value)
  const {facts, diagnostics} = readFixes({path: '', text: next})
  return diagnostics.length === 0 && facts[key] === value && countOf(next) === countOf(text) ? next : undefined
}

function withFact(text: string, key: string, value: string): string {
  const {contents} = parseDocument(text)
  const line = `${key}: ${stringify(value).trim()}\n`
  if (isMap(contents)) {
    const known = pairOf(contents.items, key)?.value
    if (isScalar(known) && known.range)
      return `${text.slice(0, known.range[0])}${stringify(value).trim()}${text.slice(known.range[1])}`
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
