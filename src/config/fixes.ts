import {isMap, isScalar, isSeq, type YAMLMap} from 'yaml'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {nearest} from '../diagnostics/edit-distance.ts'
import type {Fix, Fixes, GapAction, LineAction} from '../parse/fixes/types.ts'
import type {IssueFacts} from '../tree/types.ts'
import {isNothing, keyOf, kindOf, readYaml, type YamlFile} from './read-yaml.ts'

/** The fixes that stand beside a source, and what was wrong with their file. */
export interface ParsedFixes {
  readonly fixes: Fixes
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * Read `NAME.fixes.yaml`: a list of fixes, or what the issue is and the fixes.
 *
 *     date: 2024-05-24
 *     fixes:
 *       - between: 享受到便捷的 | 交通设施
 *         do: join
 *       - at: 党建小站
 *         nth: 2
 *         do: column
 */
export function parseFixes(text: string, file: string): ParsedFixes {
  const yaml = readYaml(text, file, 'fixes-invalid-yaml')
  const {root} = yaml
  const facts = isMap(root) ? factsOf(yaml, root) : {}
  const list = isMap(root) ? fieldOf(yaml, root, 'fixes') : root
  if (!isNothing(list) && !isSeq(list)) {
    wrong(yaml, list, `Unexpected ${kindOf(list)}, expected a list of fixes as in \`- at: …\``)
  }
  const items = isSeq(list) ? list.items : []
  const fixes = items.flatMap((item) => fixOf(yaml, yaml.resolve(item), file) ?? [])
  return {fixes: {facts, list: fixes}, diagnostics: yaml.diagnostics}
}

const factKeys = ['date', 'number', 'page', 'title'] as const
const fixKeys = ['between', 'at', 'do', 'nth'] as const

/** By name, so that a kind that is added to the types must be added here. */
const gapActions: Readonly<Record<GapAction, true>> = {join: true, paragraph: true, article: true}
const lineActions: Readonly<Record<LineAction, true>> = {
  headline: true,
  subheading: true,
  column: true,
  byline: true,
  caption: true,
  paragraph: true,
  article: true,
  notice: true,
  furniture: true,
}

function factsOf(yaml: YamlFile, map: YAMLMap): IssueFacts {
  reportUnknown(yaml, map, [...factKeys, 'fixes'])
  const [date, number, page, title] = factKeys.map((key) => textOf(yaml, map, key))
  return {
    ...(date ? {date, dateSource: 'front-matter' as const} : {}),
    ...(number ? {number} : {}),
    ...(page ? {page} : {}),
    ...(title ? {title} : {}),
  }
}

function fixOf(yaml: YamlFile, item: unknown, file: string): Fix | undefined {
  if (!isMap(item)) return wrong(yaml, item, `Unexpected ${kindOf(item)}, expected a fix as in \`at: …\` and \`do: …\``)
  reportUnknown(yaml, item, fixKeys)
  const at = textOf(yaml, item, 'at')
  const between = sidesOf(yaml, item)
  const said = textOf(yaml, item, 'do')
  const nth = nthOf(yaml, item)
  const place = placeOf(yaml, item, file)
  if (at !== undefined && between === undefined) {
    const action = actionOf(yaml, item, said, lineActions)
    return action && {find: {at, do: action}, nth, place}
  }
  if (between !== undefined && at === undefined) {
    const action = actionOf(yaml, item, said, gapActions)
    return action && {find: {between, do: action}, nth, place}
  }
  if (!isNothing(fieldOf(yaml, item, 'between')) && at === undefined) return undefined
  return wrong(yaml, item, 'Unexpected fix without one place, expected either `at` or `between`')
}

/** `甲 | 乙`, or a list of the two where a text holds a bar itself. */
function sidesOf(yaml: YamlFile, item: YAMLMap): readonly [string, string] | undefined {
  const node = fieldOf(yaml, item, 'between')
  if (isNothing(node)) return undefined
  const sides = isSeq(node)
    ? node.items.map((each) => scalarOf(yaml.resolve(each))?.trim())
    : scalarOf(node)
        ?.split(/[|｜]/)
        .map((side) => side.trim())
  const [before, after] = sides ?? []
  if (before && after && sides?.length === 2) return [before, after]
  return wrong(yaml, node, 'Unexpected value for between, expected the texts on both sides of the gap as in `甲 | 乙`')
}

function actionOf<Action extends string>(
  yaml: YamlFile,
  item: YAMLMap,
  said: string | undefined,
  actions: Readonly<Record<Action, true>>,
): Action | undefined {
  const known = (word: string): word is Action => Object.hasOwn(actions, word)
  if (said !== undefined && known(said)) return said
  const names = Object.keys(actions)
  const meant = said === undefined ? undefined : nearest(said, names)
  const reason = `Unexpected ${said === undefined ? 'fix without do' : `do: ${said}`}, expected ${meant ?? `one of ${names.join(', ')}`}`
  return wrong(yaml, fieldOf(yaml, item, 'do') ?? item, reason)
}

function nthOf(yaml: YamlFile, item: YAMLMap): number | undefined {
  const node = fieldOf(yaml, item, 'nth')
  if (isNothing(node)) return undefined
  const value = isScalar(node) ? node.value : undefined
  if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value
  return wrong(yaml, node, `Unexpected ${scalarOf(node) ?? kindOf(node)} for nth, expected a number from 1`)
}

function textOf(yaml: YamlFile, map: YAMLMap, key: string): string | undefined {
  const node = fieldOf(yaml, map, key)
  if (isNothing(node)) return undefined
  const text = scalarOf(node)?.trim()
  return text ? text : wrong(yaml, node, `Unexpected ${kindOf(node)} for ${key}, expected a text`)
}

/** As it is written: 002 is no number to a page. */
function scalarOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value))
}

function fieldOf(yaml: YamlFile, map: YAMLMap, key: string): unknown {
  return yaml.resolve(map.items.find((pair) => keyOf(pair) === key)?.value)
}

function placeOf(yaml: YamlFile, item: YAMLMap, file: string): Fix['place'] {
  return {file, ...yaml.placeOf(item)}
}

function reportUnknown(yaml: YamlFile, map: YAMLMap, keys: ReadonlyArray<string>): void {
  for (const pair of map.items) {
    const key = keyOf(pair) ?? ''
    if (keys.includes(key)) continue
    const meant = nearest(key, keys)
    const reason = `Unexpected field ${key}, expected ${meant ?? `one of ${keys.join(', ')}`}`
    const expected = meant === undefined ? {} : {expected: meant}
    yaml.report('fixes-unknown-key', reason, pair.key, {actual: key, ...expected})
  }
}

function wrong(yaml: YamlFile, node: unknown, reason: string): undefined {
  yaml.report('fixes-wrong-type', reason, node)
}
