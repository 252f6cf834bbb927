import {isMap, isSeq} from 'yaml'
import {unknownKey} from '../diagnostics/unknown-key.ts'
import {placedText, spanOf} from './entries.ts'
import {keyOf, kindOf, type YamlFile} from './read-yaml.ts'
import type {FormerTitle} from './types.ts'

/**
 * What the paper was called before, each name with its days: a name without any would be that of all days.
 *
 *     formerly:
 *       - title: 浔溪报
 *         until: 1983-12-31
 */
export function readFormerTitles(yaml: YamlFile, node: unknown): ReadonlyArray<FormerTitle> {
  if (!isSeq(node)) {
    yaml.report(wrong, `Unexpected ${kindOf(node)} for formerly, expected a list as in \`- title: 旧报名\``, node, {
      inChinese: 'formerly 要写成一条一条的，每一条有 title 和 until（或 from），如“- title: 旧报名”',
    })
    return []
  }
  return node.items.flatMap((each) => formerTitle(yaml, yaml.resolve(each)) ?? [])
}

function formerTitle(yaml: YamlFile, item: unknown): FormerTitle | undefined {
  if (!isMap(item)) {
    yaml.report(wrong, `Unexpected ${kindOf(item)} in formerly, expected \`title: …\` and \`until: …\``, item, {
      inChinese: 'formerly 的每一条要有 title 和 until（或 from）',
    })
    return undefined
  }
  for (const {key} of item.items
    .map((pair) => ({key: pair.key, name: keyOf(pair) ?? ''}))
    .filter(({name}) => !keys.includes(name))) {
    const {reason, ...details} = unknownKey(String(key), keys, ' in formerly')
    yaml.report('config-unknown-key', reason, key, details)
  }
  const title = placedText(yaml, item, 'title', wrong)?.text
  const {from, until} = spanOf(yaml, item, wrong)
  if (title !== undefined && (from !== undefined || until !== undefined)) return {title, from, until}
  const missing = title === undefined ? 'title' : 'until'
  yaml.report(wrong, `Unexpected former title without ${missing}, expected one`, item, {
    inChinese:
      title === undefined
        ? 'formerly 里有一条没有 title'
        : `formerly 里的“${title}”要写明 until 或 from：用到哪一天，或从哪一天起`,
  })
  return undefined
}

const wrong = 'config-wrong-type'
const keys: ReadonlyArray<string> = ['title', 'from', 'until']
