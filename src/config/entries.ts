import {isMap, isScalar, isSeq, type YAMLMap} from 'yaml'
import type {OfficeReference} from '../archive/registries.ts'
import type {Details} from '../diagnostics/diagnostic.ts'
import type {RuleId} from '../diagnostics/rules.ts'
import {unknownKey} from '../diagnostics/unknown-key.ts'
import {isNothing, keyOf, kindOf, readYaml, type YamlFile} from './read-yaml.ts'

/** What a file of entries is, in the words of its findings. */
export interface EntryForm {
  /** departments, people */
  readonly plural: string
  /** `a department as in \`name: 区财政局\`` */
  readonly example: string
  readonly keys: ReadonlyArray<string>
  readonly rules: {
    readonly invalid: RuleId
    readonly wrongType: RuleId
    readonly unknownKey: RuleId
    readonly nameMissing: RuleId
  }
}

/** A text and where it stands. */
export interface Placed {
  readonly text: string
  readonly node: unknown
}

/** One entry of a list: a name and its other fields, each read with the place of what is wrong with it. */
export interface EntryReader {
  readonly name: Placed
  readonly text: (key: string) => string | undefined
  /** What a key says, for a finding on it. */
  readonly placed: (key: string) => Placed | undefined
  /** The offices that these keys name, each with its place. */
  readonly offices: (keys: ReadonlyArray<string>) => ReadonlyArray<OfficeReference>
  readonly texts: (key: string) => ReadonlyArray<Placed>
  /** 2019, 2019-06 or 2019-06-01, both ends. */
  readonly span: () => {readonly from: string | undefined; readonly until: string | undefined}
  readonly report: (ruleId: RuleId, reason: string, node: unknown, details?: Details) => void
}

/** Read a list of entries that have a name. A missing or empty file has none. */
export function readEntries(
  text: string | undefined,
  file: string,
  form: EntryForm,
): {readers: ReadonlyArray<EntryReader>; yaml: YamlFile} {
  const yaml = readYaml(text ?? '', file, form.rules.invalid)
  if (yaml.root !== undefined && !isSeq(yaml.root)) {
    const reason = `Unexpected ${kindOf(yaml.root)}, expected a list of ${form.plural}`
    yaml.report(form.rules.wrongType, reason, yaml.root, {
      inChinese: '整个文件要写成一条一条的，每一条是“- name: 名称”的样子',
    })
  }
  const items = isSeq(yaml.root) ? yaml.root.items : []
  return {readers: items.flatMap((item) => readerOf(yaml, yaml.resolve(item), form, file) ?? []), yaml}
}

function readerOf(yaml: YamlFile, item: unknown, form: EntryForm, file: string): EntryReader | undefined {
  const {rules} = form
  if (!isMap(item)) {
    const inChinese = '每一条要写成“- name: 名称”的样子'
    yaml.report(rules.wrongType, `Unexpected ${kindOf(item)}, expected ${form.example}`, item, {inChinese})
    return undefined
  }
  reportUnknown(yaml, item, form)
  const name = placedText(yaml, item, 'name', rules.wrongType)
  if (name === undefined) {
    yaml.report(rules.nameMissing, 'Unexpected entry without a name, expected `name: …`', item)
    return undefined
  }
  return {
    name,
    text: (key) => placedText(yaml, item, key, rules.wrongType)?.text,
    placed: (key) => {
      const node = fieldOf(yaml, item, key)
      const text = plain(node)
      return text === undefined ? undefined : {text, node}
    },
    offices: (keys) =>
      keys.flatMap((key) => {
        const node = fieldOf(yaml, item, key)
        const office = plain(node)
        return office === undefined ? [] : [{key, name: office, file, ...yaml.placeOf(node)}]
      }),
    texts: (key) => textsOf(yaml, item, key, rules.wrongType),
    span: () => spanOf(yaml, item, rules.wrongType),
    report: yaml.report,
  }
}

/** From and until, each a year, a month or a day; an end that lies before its beginning is none. */
export function spanOf(yaml: YamlFile, item: YAMLMap, wrong: RuleId): ReturnType<EntryReader['span']> {
  const [from, until] = [dateOf(yaml, item, 'from', wrong), dateOf(yaml, item, 'until', wrong)]
  if (from === undefined || until === undefined || until >= from.slice(0, until.length)) return {from, until}
  const reason = `Unexpected until ${until}, expected one that is not before from ${from}`
  const inChinese = `until ${until} 早于 from ${from}`
  yaml.report(wrong, reason, fieldOf(yaml, item, 'until'), {inChinese, actual: until})
  return {from, until: undefined}
}

/** The text of a field, and where it stands. */
export function placedText(yaml: YamlFile, item: YAMLMap, key: string, wrong: RuleId): Placed | undefined {
  const node = fieldOf(yaml, item, key)
  if (isNothing(node)) return undefined
  const text = plain(node)
  if (text !== undefined) return {text, node}
  yaml.report(wrong, `Unexpected ${kindOf(node)} for ${key}, expected text`, node, {inChinese: `${key} 应是文字`})
  return undefined
}

function textsOf(yaml: YamlFile, item: YAMLMap, key: string, wrong: RuleId): ReadonlyArray<Placed> {
  const list = fieldOf(yaml, item, key)
  if (isNothing(list)) return []
  if (!isSeq(list)) {
    yaml.report(wrong, `Unexpected ${kindOf(list)} for ${key}, expected a list`, list, {
      inChinese: `${key} 应是一列，如 [甲, 乙]`,
    })
    return []
  }
  return list.items.flatMap((node) => {
    const text = plain(yaml.resolve(node))
    if (text !== undefined && isSeveral(node, text)) {
      const names = text.split(severing).join(', ')
      yaml.report(wrong, `Unexpected full-width comma in ${key}, expected half-width ones: [${names}]`, node, {
        ...{inChinese: `${key} 各项之间要用半角逗号，如 [${names}]`, actual: text, expected: names},
        note: '改用半角逗号；若本来就是一个名称，加上引号。',
      })
      return []
    }
    if (text !== undefined) return [{text, node}]
    yaml.report(wrong, `Unexpected ${kindOf(node)} in ${key}, expected text`, node, {inChinese: `${key} 里应是文字`})
    return []
  })
}

/** `[甲，乙]` is one text in YAML, and would be an alias that nobody has. What is in quotes is meant as it stands. */
function isSeveral(node: unknown, text: string): boolean {
  return isScalar(node) && node.type === 'PLAIN' && severing.test(text)
}

const severing = /\s*[，、；]\s*/

/** `from: 2019` is a number in YAML. */
function dateOf(yaml: YamlFile, item: YAMLMap, key: string, wrong: RuleId): string | undefined {
  const node = fieldOf(yaml, item, key)
  if (isNothing(node)) return undefined
  const text = isScalar(node) ? String(node.source ?? node.value).trim() : ''
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(text)) return text
  const reason = `Unexpected ${text || kindOf(node)} for ${key}, expected a year, a month or a day as in 2019, 2019-06, 2019-06-01`
  yaml.report(wrong, reason, node, {inChinese: `${key} 应是年、月或日，如 2019、2019-06、2019-06-01`})
  return undefined
}

function fieldOf(yaml: YamlFile, item: YAMLMap, key: string): unknown {
  return yaml.resolve(item.items.find((pair) => keyOf(pair) === key)?.value)
}

function plain(node: unknown): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value.trim() || undefined : undefined
}

function reportUnknown(yaml: YamlFile, item: YAMLMap, {keys, rules}: EntryForm): void {
  for (const pair of item.items) {
    const key = keyOf(pair) ?? ''
    if (keys.includes(key)) continue
    const {reason, ...details} = unknownKey(key, keys)
    yaml.report(rules.unknownKey, reason, pair.key, details)
  }
}
