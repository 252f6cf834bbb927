import {isMap, isScalar} from 'yaml'
import {type Details, type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {faultOfText, parseYaml, startOf} from '../../diagnostics/parse-yaml.ts'
import {unknownKey} from '../../diagnostics/unknown-key.ts'

/** What an editor's page says of itself before it begins. */
export interface TextFront {
  readonly title: string | undefined
  /** Where it stands in the navigation. */
  readonly order: number | undefined
  /** The rest of the file, with empty lines in the place of what was read. */
  readonly body: string
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

const known: ReadonlyArray<string> = ['title', 'order']

/**
 * Read the front matter of an editor's page; a page need not have one.
 *
 *     ---
 *     title: 关于本报
 *     order: 1
 *     ---
 */
export function readTextFront(text: string, file: string): TextFront {
  const match = /^\ufeff?---[^\S\r\n]*\r?\n([\s\S]*?\r?\n)??---[^\S\r\n]*(?:\r?\n|$)/.exec(text)
  if (!match) return {title: undefined, order: undefined, body: text, diagnostics: []}
  const [all, yaml = ''] = match
  const body = '\n'.repeat(all.split('\n').length - 1) + text.slice(all.length)
  const {contents, faults, placeAt} = parseYaml(yaml)
  const diagnostics = faults.map(({reason, offset, inChinese}) =>
    finding('front-matter-invalid', reason, offset, {inChinese}),
  )
  const said = new Map<string, unknown>()
  // To YAML a line without its colon is a text: it must not be passed over.
  if (contents !== undefined && !isMap(contents)) {
    const {reason, inChinese, offset} = faultOfText(yaml, contents) ?? {
      ...{reason: 'Unexpected text, expected fields as in `title: 关于本报`', offset: 0},
      inChinese: '文件开头两个 --- 之间要写成“名称: 值”的样子；不是这个意思的，去掉第一行的 ---',
    }
    diagnostics.push(finding('front-matter-invalid', reason, offset, {inChinese}))
  }
  if (isMap(contents)) {
    for (const {key: node, value} of contents.items) {
      const key = isScalar(node) ? String(node.value) : String(node)
      const at = startOf(node)
      const word = isScalar(value) ? value.value : undefined
      if (!known.includes(key)) {
        const {reason, ...details} = unknownKey(key, known)
        diagnostics.push(finding('front-matter-unknown-key', reason, at, details))
      } else if (key === 'order' ? typeof word !== 'number' : typeof word !== 'string' && typeof word !== 'number') {
        const [wanted, inChinese] = key === 'order' ? ['a number', '一个数，如 1'] : ['a text', '文字']
        const reason = `Unexpected value for ${key}, expected ${wanted}`
        diagnostics.push(finding('front-matter-invalid', reason, at, {inChinese: `${key} 应是${inChinese}`}))
      } else said.set(key, word)
    }
  }
  const title = said.get('title')
  const order = said.get('order')
  return {
    title: title === undefined ? undefined : String(title),
    order: typeof order === 'number' ? order : undefined,
    body,
    diagnostics,
  }

  /** The first line of the front matter is the file's second. */
  function finding(
    ruleId: 'front-matter-invalid' | 'front-matter-unknown-key',
    reason: string,
    offset: number,
    details: Details,
  ) {
    const start = {line: placeAt(offset).line + 1, column: 1}
    return diagnostic(file, ruleId, reason, {at: {start, end: start}, ...details})
  }
}
