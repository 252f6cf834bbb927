import {isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml'
import {findBadColon} from '../../diagnostics/bad-colon.ts'
import {type Details, type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {nearest} from '../../diagnostics/edit-distance.ts'

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
  const counter = new LineCounter()
  const document = parseDocument(yaml, {lineCounter: counter})
  const diagnostics = document.errors.map(({message, pos}) => {
    const {reason, inChinese, offset} = findBadColon(yaml, ...pos) ?? {}
    const details = inChinese === undefined ? {} : {inChinese}
    const why = reason ?? `Unexpected YAML: ${message.split('\n')[0]}`
    return finding('front-matter-invalid', why, offset ?? pos[0], details)
  })
  const said = new Map<string, unknown>()
  const {contents} = document
  // To YAML a line without its colon is a text: it must not be passed over.
  if (diagnostics.length === 0 && contents !== null && !isMap(contents)) {
    const {reason, inChinese, offset} = findBadColon(yaml) ?? {
      ...{reason: 'Unexpected text, expected fields as in `title: 关于本报`', offset: 0},
      inChinese: '文件开头两个 --- 之间要写成“名称: 值”的样子；不是这个意思的，去掉第一行的 ---',
    }
    diagnostics.push(finding('front-matter-invalid', reason, offset, {inChinese}))
  }
  if (diagnostics.length === 0 && isMap(contents)) {
    for (const {key: node, value} of contents.items) {
      const key = isScalar(node) ? String(node.value) : String(node)
      const at = (isNode(node) ? node.range?.[0] : undefined) ?? 0
      const word = isScalar(value) ? value.value : undefined
      if (!known.includes(key)) {
        const meant = nearest(key, known)
        const inChinese = `不认识“${key}”，${meant === undefined ? `可以是 ${known.join('、')}` : `是不是 ${meant}？`}`
        const reason = `Unexpected key ${key}, expected ${meant ?? known.join(', ')}`
        diagnostics.push(finding('front-matter-unknown-key', reason, at, {inChinese, actual: key}))
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
    const start = {line: counter.linePos(offset).line + 1, column: 1}
    return diagnostic(file, ruleId, reason, {at: {start, end: start}, ...details})
  }
}
