import type {Article, ParsedSource} from '../../tree/types.ts'
import {articlesOf, furnitureOf} from '../../tree/walk.ts'

/**
 * The source that is the front page of an issue, though it prints no 版: a masthead stands over it, it is the only one
 * without, and the others are numbered from 2 on.
 *
 *     浔溪报 2019年11月22日 第47期 | 2019年11月22日 星期五 2 综合 | 2019年11月22日 3 社会    →    the first
 */
export function frontPageOf(
  sources: ReadonlyArray<ParsedSource>,
  pageOf: (source: ParsedSource, node: Article | undefined) => string | undefined,
): ParsedSource | undefined {
  if (sources.length < 2) return undefined
  let lowest = Number.POSITIVE_INFINITY
  const unnamed: Array<ParsedSource> = []
  for (const source of sources) {
    const names = articlesOf(source.tree).map((node) => pageOf(source, node))
    if (names.includes(undefined)) unnamed.push(source)
    // A03 is of a paper in parts, which has an A01.
    for (const name of names) if (name !== undefined) lowest = Math.min(lowest, Number(name) || 0)
  }
  const [front, ...others] = unnamed
  if (front === undefined || others.length > 0 || lowest !== 2) return undefined
  return furnitureOf(front.tree).some(({kind}) => kind === 'masthead') ? front : undefined
}
