import type {VFile} from 'vfile'
import {isMap, isScalar, isSeq, type Pair, type Scalar} from 'yaml'
import type {Details} from '../../diagnostics/diagnostic.ts'
import {faultOfText, parseYaml, startOf} from '../../diagnostics/parse-yaml.ts'
import {report} from '../../diagnostics/report.ts'
import type {RuleId} from '../../diagnostics/rules.ts'
import {unknownKey} from '../../diagnostics/unknown-key.ts'
import type {IssueFacts} from '../../tree/types.ts'
import {factKeys, factsOf, wrongFacts} from '../facts.ts'
import type {Places, Range} from './places.ts'

/** What an article's front matter says, and where: what is printed is a text of the source like any other. */
export interface FrontMatter {
  /** All of it, its `---` included. */
  readonly range: Range
  readonly facts: IssueFacts
  /** Each line of the headline, as ranges: an escape cuts a text in two. */
  readonly headline: ReadonlyArray<ReadonlyArray<Range>>
  readonly byline: ReadonlyArray<ReadonlyArray<Range>>
  readonly dateline: ReadonlyArray<Range>
  readonly column: ReadonlyArray<Range>
  /** Undefined where it says nothing of them. */
  readonly departments: ReadonlyArray<string> | undefined
}

const keys = ['headline', 'byline', 'dateline', 'column', 'departments', ...factKeys, 'form']

/** Where a front matter stands, if there is one: between two lines of `---` at the head of a source. */
export function findFrontMatter(source: string): Range | undefined {
  const open = /^[\s\ufeff]*---[ \t]*(?=[\n\r])/.exec(source)
  if (!open) return undefined
  const close = /[\n\r]---[ \t]*(?=[\n\r]|$)/g
  close.lastIndex = open[0].length
  const match = close.exec(source)
  return match ? {from: 0, to: match.index + match[0].length} : undefined
}

export function readFrontMatter(places: Places, range: Range, file: VFile): FrontMatter {
  const {source} = places
  const from = source.indexOf('---') + 3
  // A lone CR ends no line in YAML.
  const yaml = source.slice(from, source.lastIndexOf('---', range.to)).replace(/\r(?!\n)/g, '\n')
  const complain = (ruleId: RuleId, reason: string, offset: number, details: Details = {}): void => {
    const point = places.pointAt(from + offset)
    report(file, ruleId, reason, {at: {start: point, end: point}, ...details})
  }
  const {contents, faults} = parseYaml(yaml)
  const text = isScalar(contents) ? faultOfText(yaml, contents) : undefined
  for (const {reason, offset, inChinese} of text && keys.includes(text.key) ? [text] : faults)
    complain('front-matter-invalid', reason, offset, {inChinese})
  const pairs = isMap(contents) ? contents.items : []
  for (const pair of pairs) {
    const key = keyOf(pair)
    if (keys.includes(key)) continue
    const {reason, ...details} = unknownKey(key, keys)
    complain('front-matter-unknown-key', reason, startOf(pair.key), details)
  }

  const scalarsOf = (key: string, listed: boolean): ReadonlyArray<Scalar> => {
    const value = pairs.find((pair) => keyOf(pair) === key)?.value
    const nodes: ReadonlyArray<unknown> = isSeq(value) && listed ? value.items : value === undefined ? [] : [value]
    return nodes.flatMap((node) => {
      if (isScalar(node)) return node.value === null ? [] : [node]
      complain(
        'front-matter-invalid',
        `Unexpected value for ${key}, expected a text${listed ? ' or a list' : ''}`,
        startOf(node),
        {inChinese: `${key} 应是文字${listed ? '，或一行一条的文字' : ''}`},
      )
      return []
    })
  }
  const linesOf = (key: string, listed: boolean): ReadonlyArray<ReadonlyArray<Range>> =>
    scalarsOf(key, listed).flatMap((scalar) => rangesOf(scalar, yaml, from, places))
  const facts = factsOf((key) =>
    scalarsOf(key, key === 'settled').flatMap(
      ({value, source}) => (typeof value === 'string' ? value : (source ?? String(value))).trim() || [],
    ),
  )
  for (const {key, said, reason, inChinese} of wrongFacts(facts)) {
    const offset = startOf(pairs.find((pair) => keyOf(pair) === key)?.key)
    complain('front-matter-invalid', reason, offset, {inChinese, actual: said})
  }
  const isSaid = pairs.some((pair) => keyOf(pair) === 'departments')
  return {
    range,
    facts,
    headline: linesOf('headline', true),
    byline: linesOf('byline', true),
    dateline: linesOf('dateline', false).flat(),
    column: linesOf('column', false).flat(),
    departments: isSaid ? scalarsOf('departments', true).map(({value}) => String(value).trim()) : undefined,
  }
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

/** The lines of a scalar, without its quotes and escapes. */
function rangesOf(scalar: Scalar, yaml: string, from: number, places: Places): Array<Array<Range>> {
  const [start = 0, end = 0] = scalar.range ?? []
  const printed = yaml.slice(start, end)
  switch (scalar.type) {
    case 'QUOTE_DOUBLE':
      return [withoutEscapes(from + start + 1, printed.slice(1, -1), /\\./g)]
    case 'QUOTE_SINGLE':
      return [withoutEscapes(from + start + 1, printed.slice(1, -1), /''/g)]
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED': {
      const head = printed.search(/[\n\r]/)
      const lines = head < 0 ? [] : places.linesOf({from: from + start + head, to: from + end})
      return scalar.type === 'BLOCK_LITERAL' ? lines.map((line) => [line]) : [lines]
    }
    default:
      return [places.linesOf({from: from + start, to: from + end})]
  }

  function withoutEscapes(at: number, text: string, escapes: RegExp): Array<Range> {
    let last = 0
    const ranges: Array<Range> = []
    for (const {index} of text.matchAll(escapes)) {
      ranges.push(...places.linesOf({from: at + last, to: at + index}))
      last = index + 1
    }
    return [...ranges, ...places.linesOf({from: at + last, to: at + text.length})]
  }
}
