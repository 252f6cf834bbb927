import {isHan} from '../../fold.ts'
import {isCouplet} from '../../is-couplet.ts'
import type {Pairs} from '../gaps/pairs.ts'
import type {BlockReading} from '../read-block.ts'
import {isHeadingLike} from './is-heading-like.ts'

/**
 * Whether a short line over a headline speaks of what the story below speaks of, and so is its 引题; the name of a 栏目
 * says nothing of one story, or the place of which the whole page speaks. So is what makes one 主题 with the line below.
 *
 *     冬日茶馆                      said again below, and nowhere else: 三家茶馆
 *     炉火正旺
 *     …石埠老街的三家茶馆生起了炉子
 */
export function isTopical(readings: ReadonlyArray<BlockReading>, at: number, pairs: Pairs): boolean {
  const name = readings[at]
  if (name?.columnLike !== 1 || name.text.length > longestName) return false
  if (isCouplet(name.text, readings[at + 1]?.text ?? '')) return true
  const below = storyFrom(readings, at + 1).map(({text}) => text.slice(0, reach))
  for (let from = 0; from + 2 <= name.text.length; from++) {
    const pair = name.text.slice(from, from + 2)
    const near = below.filter((text) => text.includes(pair)).length
    const [first, second] = [pair.charCodeAt(0), pair.charCodeAt(1)]
    if (near > 0 && isHan(first) && isHan(second) && pairs.count(first, second) - 1 <= 1.5 * near) return true
  }
  return false
}

/** Headlines and what stands below them, up to the next heading. */
function storyFrom(readings: ReadonlyArray<BlockReading>, from: number): ReadonlyArray<BlockReading> {
  const near = readings.slice(from, from + blocks)
  const text = near.findIndex((reading) => !isHeadingLike(reading))
  const next = near.findIndex((reading, at) => text >= 0 && at > text && isHeadingLike(reading))
  return next < 0 ? near : near.slice(0, next)
}

const longestName = 8
/** Blocks behind the line that are looked at, and characters of each. */
const blocks = 6
const reach = 200
