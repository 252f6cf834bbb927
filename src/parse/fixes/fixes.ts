import {isMap, isScalar, isSeq, Scalar, type YAMLMap} from 'yaml'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {nearest} from '../../diagnostics/edit-distance.ts'
import {type Fault, faultOfText, parseYaml, startOf} from '../../diagnostics/parse-yaml.ts'
import {unknownKey} from '../../diagnostics/unknown-key.ts'
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
  const {contents: root, faults, placeAt} = parseYaml(text)
  const diagnostics: Array<Diagnostic> = []
  const refuseFault = ({offset, reason, inChinese}: Fault): [] => {
    diagnostics.push({...diagnostic(path, 'fixes-invalid', reason, {inChinese}), ...placeAt(offset)})
    return []
  }
  const refuse = (node: unknown, reason: string, inChinese: string): [] =>
    refuseFault({offset: startOf(node), reason, inChinese})
  for (const fault of faults) refuseFault(fault)
  if (root === undefined) return {facts: {}, fixes: [], diagnostics}
  const {facts, list} = isMap(root) ? issueOf(root) : {facts: {}, list: root}
  return {facts, fixes: isSeq(list) ? list.items.flatMap(fixOf) : noList(list), diagnostics}

  function issueOf(map: YAMLMap): {facts: IssueFacts; list: unknown} {
    const said = new Map(map.items.map(({key, value}) => [plain(key) ?? '', value]))
    for (const {key} of map.items) {
      const name = plain(key) ?? ''
      const known = [...factKeys, 'fixes']
      if (keys.includes(name))
        refuse(
          key,
          `Unexpected ${name} outside a list, expected a list of fixes as in \`- at: …\``,
          `${name} 应写在“- ”后面，成为一条`,
        )
      else if (!known.includes(name)) refuseKey(key, name, known)
    }
    const facts = factsOf((key) => textsOf(said.get(key)))
    for (const {key, reason, inChinese} of wrongFacts(facts)) refuse(said.get(key), reason, inChinese)
    return {facts, list: said.get('fixes') ?? new Scalar(null)}
  }

  function noList(node: unknown): [] {
    if (isScalar(node) && node.value === null) return []
    const colon = isScalar(node) ? faultOfText(text, node) : undefined
    if (colon) return refuseFault(colon)
    return refuse(
      node,
      'Unexpected value, expected a list of fixes as in `- at: …` and `do: …`',
      '应是一条一条的修正，每条以“- at: …”开头',
    )
  }

  function fixOf(item: unknown): ReadonlyArray<Fix> {
    const colon = isScalar(item) ? faultOfText(text, item) : undefined
    if (colon) return refuseFault(colon)
    if (!isMap(item))
      return refuse(item, 'Unexpected entry, expected `at` or `between`, and `do`', '这一条应有 at 或 between，还有 do')
    const said = new Map(item.items.map(({key, value}) => [plain(key) ?? '', value]))
    const unknown = item.items.find(({key}) => !keys.includes(plain(key) ?? ''))
    if (unknown !== undefined) return refuseKey(unknown.key, plain(unknown.key) ?? '', keys)
    const place = placeOf(said.get('at'), said.get('between'))
    if (!place)
      return refuse(
        said.get('between') ?? said.get('at') ?? item,
        'Unexpected fix without a place, expected `at: text` or `between: text | text`',
        '这一条没有指明位置：写 at: 文字，或 between: 文字 | 文字',
      )
    const known: ReadonlyArray<Fix['action']> = 'at' in place ? lineActions : gapActions
    const wanted = plain(said.get('do')) ?? ''
    const action = known.find((each) => each === wanted)
    if (!action) {
      const meant = nearest(wanted, known)
      return refuse(
        said.get('do') ?? item,
        `Unexpected do: ${wanted}, expected ${meant ?? known.join(', ')}`,
        `do 写的是“${wanted}”，应是 ${meant ?? known.join('、')}`,
      )
    }
    const nth = plain(said.get('nth'))
    if (nth !== undefined && !/^[1-9]\d*$/.test(nth))
      return refuse(
        said.get('nth'),
        `Unexpected nth: ${nth}, expected 1 or more`,
        `nth 写的是“${nth}”，应是 1 或更大的数`,
      )
    return [{place, action, nth: nth === undefined ? undefined : Number(nth), line: placeAt(startOf(item)).line}]
  }

  function refuseKey(node: unknown, key: string, known: ReadonlyArray<string>): [] {
    const {reason, inChinese} = unknownKey(key, known)
    return refuse(node, reason, inChinese)
  }
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
