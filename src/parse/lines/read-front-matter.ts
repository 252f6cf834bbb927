import type {Plugin} from 'unified'
import type {Position} from 'unist'
import {isMap, isScalar, isSeq, type YAMLSeq} from 'yaml'
import {nearest} from '../../diagnostics/edit-distance.ts'
import {faultOfText, parseYaml, startOf} from '../../diagnostics/parse-yaml.ts'
import {report} from '../../diagnostics/report.ts'
import {unknownKey} from '../../diagnostics/unknown-key.ts'
import {factKeys, factsOf, wrongFacts} from '../facts.ts'
import {placeOfLine, pointInLine} from '../place-of-line.ts'
import type {Line, Transcript} from '../transcript.ts'

/** Lines within which a front matter must end. */
const longest = 40

const known: ReadonlyArray<string> = [...factKeys, 'form']

/**
 * Read what the editor says of the issue, at the head of a file.
 *
 *     ---
 *     date: 2024-05-24
 *     number: 9
 *     ---
 *
 * Its lines become furniture; what it says is the and wins over everything that the page says.
 */
export const readFrontMatter: Plugin<[], Transcript> = () => (transcript, file) => {
  const lines = transcript.children
  if (lines[0]?.text !== '---') return
  const closed = lines.slice(1, longest).findIndex((line) => line.text === '---') + 1
  const end = closed || endOfKeys(lines)
  if (end === 0) return
  const own = lines.slice(0, closed ? end + 1 : end)
  for (const line of own) line.furniture = 'front-matter'
  const first = own[1]
  if (!first || end < 2) return
  if (!closed)
    report(file, 'front-matter-invalid', 'Unexpected text below a front matter that is open, expected --- under it', {
      inChinese: '开头的 --- 没有收尾：在最后一项下面另起一行写 ---',
      at: placeOfLine(own.at(-1) ?? first),
    })
  // Line by line, so that line ends and trailing blanks are nothing to YAML.
  const yaml = own.slice(1, end).map((line) => ' '.repeat(line.indent) + transcript.source.slice(line.start, line.end))
  const text = yaml.join('\n')
  const {contents, faults, placeAt} = parseYaml(text)
  const colon = isScalar(contents) ? faultOfText(text, contents) : undefined
  for (const {reason, offset, inChinese} of colon && isKnown(colon.key) ? [colon] : faults) {
    const {line, column} = placeAt(offset)
    const on = own[line] ?? first
    const at = pointInLine(on, on.start + Math.max(0, column - 1 - on.indent))
    report(file, 'front-matter-invalid', reason, {inChinese, at: {start: at, end: at}})
  }
  if (!isMap(contents)) return
  // Node by node: an alias is no text, and nothing here may throw.
  const said = new Map<string, unknown>()
  const places = new Map<string, Position>()
  for (const {key: node, value: valueNode} of contents.items) {
    const key = isScalar(node) ? String(node.value) : String(node)
    const value = isScalar(valueNode)
      ? valueNode.value
      : isSeq(valueNode) && key === 'settled'
        ? itemsOf(valueNode)
        : undefined
    const at = placeOfLine(own[placeAt(startOf(node)).line] ?? first)
    if (!isKnown(key)) {
      const {reason, ...details} = unknownKey(key, known)
      report(file, 'front-matter-unknown-key', reason, {at, ...details})
    } else if (typeof value !== 'string' && typeof value !== 'number' && !Array.isArray(value)) {
      report(file, 'front-matter-invalid', `Unexpected value for ${key}, expected a text or a number`, {
        inChinese: `${key} 应是文字或数`,
        at,
      })
    }
    said.set(key, value)
    places.set(key, at)
  }
  transcript.facts = factsOf((key) => textsOf(said.get(key)))
  for (const {key, said: actual, reason, inChinese} of wrongFacts(transcript.facts))
    report(file, 'front-matter-invalid', reason, {inChinese, at: places.get(key), actual})
  transcript.isMarked = said.get('form') === 'markdown'
}

/**
 * Where a front matter ends that nobody closed: behind the keys that stand directly below ---, if one is known.
 *
 *     ---
 *     date: 2024-05-10
 *
 *     新桥通到厂门口
 */
function endOfKeys(lines: ReadonlyArray<Line>): number {
  let end = 1
  let isMeant = false
  for (let key = keyOf(lines[end]); key !== undefined; key = keyOf(lines[++end])) {
    isMeant ||= nearest(key, known) !== undefined
    if (end >= longest) return 0
  }
  return isMeant ? end : 0
}

function isKnown(key: string): boolean {
  return known.includes(key)
}

function keyOf(line: Line | undefined): string | undefined {
  return line && /^([A-Za-z]{3,16})\s?:/.exec(line.text)?.[1]
}

function itemsOf({items}: YAMLSeq): Array<unknown> {
  return items.map((item) => (isScalar(item) ? item.value : undefined))
}

function textsOf(value: unknown): ReadonlyArray<string> {
  const list: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  return list.flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? String(each) || [] : []))
}
