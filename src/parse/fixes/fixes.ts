import {isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, Scalar, type YAMLMap} from 'yaml'
import {findBadColon} from '../../diagnostics/bad-colon.ts'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {nearest} from '../../diagnostics/edit-distance.ts'
import type {IssueFacts} from '../../tree/types.ts'
import {factKeys, factsOf, wrongFacts} from '../facts.ts'
import type {Mark} from '../transcript.ts'

/** The text of `NAME.fixes.yaml`, and the path to name it by. */
export interface FixSource {
  readonly path: string
  readonly text: string
}

/** Where the fixes of a source stand, whether they are there or not: 2024/03-15.txt → 2024/03-15.fixes.yaml */
export function fixesBeside(source: string): string {
  return `${source.replace(/\.txt$/i, '')}.fixes.yaml`
}

/** What an editor settles beside a source that must stay as it is; it finds its place by the text around it. */
export interface Fix {
  /** A text, which becomes what is said to the end of its line; or the gap between two texts. */
  readonly place: {readonly at: string} | {readonly before: string; readonly after: string}
  readonly action: Mark | 'article' | 'notice' | 'furniture' | 'as-is'
  /** Which one, from 1, where the place occurs several times. */
  readonly nth: number | undefined
  /** Its line in the file of fixes. */
  readonly line: number
}

/** What a file of fixes says: of the issue, as a front matter would, and of single places. */
export interface Fixes {
  readonly facts: IssueFacts
  readonly fixes: ReadonlyArray<Fix>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

const gapActions = ['join', 'paragraph', 'article'] as const
const lineActions = [
  'headline',
  'subheading',
  'column',
  'byline',
  'caption',
  'paragraph',
  'article',
  'notice',
  'furniture',
  'as-is',
] as const
const keys = ['at', 'between', 'do', 'nth']

/**
 * Read a file of fixes: a list, or what the issue is and a list.
 *
 *     date: 2024-03-15
 *     fixes:
 *       - between: 下雨天等船的村 | 民不用再站
 *         do: join
 *       - at: 砚湖人家
 *         do: column
 *       - at: 砚湖人家
 *         do: as-is          what was reported of it is right as it stands
 */
export function readFixes({path, text}: FixSource): Fixes {
  const counter = new LineCounter()
  const document = parseDocument(text, {lineCounter: counter})
  const diagnostics: Array<Diagnostic> = []
  const lineOf = (node: unknown): number => {
    const start = isNode(node) ? node.range?.[0] : undefined
    return Math.max(1, counter.linePos(start ?? 0).line)
  }
  const refuse = (line: number, reason: string, inChinese: string): undefined => {
    diagnostics.push({...diagnostic(path, 'fixes-invalid', reason, {inChinese}), line, column: 1})
    return undefined
  }
  const refuseColon = (from: number, to: number): boolean => {
    const colon = findBadColon(text, from, to)
    if (colon === undefined) return false
    const {line, col} = counter.linePos(colon.offset)
    diagnostics.push({
      ...diagnostic(path, 'fixes-invalid', colon.reason, {inChinese: colon.inChinese}),
      ...{line, column: col},
    })
    return true
  }
  for (const {pos, message} of document.errors) {
    if (!refuseColon(...pos))
      refuse(counter.linePos(pos[0]).line, `Unexpected YAML: ${message.split('\n')[0]}`, notYaml)
  }
  const root = document.contents
  if (document.errors.length > 0 || root === null) return {facts: {}, fixes: [], diagnostics}
  const {facts, list} = isMap(root) ? issueOf(root) : {facts: {}, list: root}
  if (!isSeq(list)) {
    const [start, end] = (isScalar(list) && list.range) || [0, 0]
    if (!(isScalar(list) && list.value === null) && !refuseColon(start, end))
      refuse(
        lineOf(list),
        'Unexpected value, expected a list of fixes as in `- at: …` and `do: …`',
        '应是一条一条的修正，每条以“- at: …”开头',
      )
    return {facts, fixes: [], diagnostics}
  }
  const fixes = list.items.flatMap((item): Array<Fix> => {
    const line = lineOf(item)
    if (isScalar(item) && item.range && refuseColon(item.range[0], item.range[1])) return []
    if (!isMap(item))
      return (
        refuse(line, 'Unexpected entry, expected `at` or `between`, and `do`', '这一条应有 at 或 between，还有 do') ??
        []
      )
    const said = new Map(item.items.map(({key, value}) => [plain(key) ?? '', value]))
    const unknown = [...said.keys()].find((key) => !keys.includes(key))
    if (unknown !== undefined) return refuse(line, ...unknownKey(unknown, keys)) ?? []
    const place = placeOf(said.get('at'), said.get('between'))
    if (!place)
      return (
        refuse(
          line,
          'Unexpected fix without a place, expected `at: text` or `between: text | text`',
          '这一条没有指明位置：写 at: 文字，或 between: 文字 | 文字',
        ) ?? []
      )
    const known: ReadonlyArray<Fix['action']> = 'at' in place ? lineActions : gapActions
    const wanted = plain(said.get('do'))
    const action = known.find((each) => each === wanted)
    if (!action)
      return (
        refuse(
          line,
          `Unexpected do: ${wanted}, expected ${meant(wanted ?? '', known)}`,
          `do 写的是“${wanted ?? ''}”，应是 ${meant(wanted ?? '', known, '、')}`,
        ) ?? []
      )
    const nth = plain(said.get('nth'))
    if (nth !== undefined && !/^[1-9]\d*$/.test(nth))
      return refuse(line, `Unexpected nth: ${nth}, expected 1 or more`, `nth 写的是“${nth}”，应是 1 或更大的数`) ?? []
    return [{place, action, nth: nth === undefined ? undefined : Number(nth), line}]
  })
  return {facts, fixes, diagnostics}

  function issueOf(map: YAMLMap): {facts: IssueFacts; list: unknown} {
    const said = new Map(map.items.map(({key, value}) => [plain(key) ?? '', value]))
    for (const {key} of map.items) {
      const name = plain(key) ?? ''
      if (keys.includes(name)) {
        refuse(
          lineOf(key),
          `Unexpected ${name} outside a list, expected a list of fixes as in \`- at: …\``,
          `${name} 应写在“- ”后面，成为一条`,
        )
        continue
      }
      const known = [...factKeys, 'fixes']
      if (!known.includes(name)) refuse(lineOf(key), ...unknownKey(name, known))
    }
    const facts = factsOf((key) => textsOf(said.get(key)))
    for (const {key, reason, inChinese} of wrongFacts(facts)) refuse(lineOf(said.get(key)), reason, inChinese)
    return {facts, list: said.get('fixes') ?? new Scalar(null)}
  }
}

const notYaml = '不是合格的 YAML：核对这一行的缩进、冒号和引号'

function unknownKey(key: string, known: ReadonlyArray<string>): readonly [reason: string, inChinese: string] {
  return [`Unexpected key ${key}, expected ${meant(key, known)}`, `不认识“${key}”，应是 ${meant(key, known, '、')}`]
}

/** The word that was most likely meant, else all that there are. */
function meant(word: string, known: ReadonlyArray<string>, comma = ', '): string {
  return nearest(word, known) ?? known.join(comma)
}

/** A text as it is written: 02 is no 2. */
function plain(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined
  return (typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))).trim()
}

/** The texts of a list, or one. */
function textsOf(node: unknown): ReadonlyArray<string> {
  return (isSeq(node) ? node.items : [node]).flatMap((item) => plain(item) || [])
}

/** `甲 | 乙`, or a list of both where a text has a bar itself. */
function placeOf(at: unknown, between: unknown): Fix['place'] | undefined {
  const line = plain(at)
  if (between === undefined || between === null) return line ? {at: line} : undefined
  const sides = isSeq(between) ? between.items.map(plain) : plain(between)?.split(/[|｜]/)
  const [before, after, ...rest] = (sides ?? []).map((side) => side?.trim())
  return before && after && rest.length === 0 && line === undefined ? {before, after} : undefined
}
