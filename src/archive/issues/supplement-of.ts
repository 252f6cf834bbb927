import type {ParsedSource} from '../../tree/types.ts'
import {furnitureOf, textOf} from '../../tree/walk.ts'

/**
 * What a source says it is besides the paper of its day: by the name of its file, or by its head. A page of the paper may
 * be called 特刊.
 *
 *     2024-04-05增刊.txt        白渚时报 增刊 2024年4月5日 第1版    →    增刊
 */
export function supplementOf({path, tree}: ParsedSource): string | undefined {
  const inName = /增刊|号外|特刊/.exec(path.slice(path.lastIndexOf('/') + 1))?.[0]
  if (inName !== undefined) return inName
  const heads = furnitureOf(tree).filter(({kind}) => kind === 'masthead' || kind === 'page-head')
  return heads
    .slice(0, mostHeads)
    .map(supplementIn)
    .find((said) => said !== undefined)
}

/** Of a file's first lines; further down another issue may be spoken of. */
const mostHeads = 3

function supplementIn({kind, children}: ReturnType<typeof furnitureOf>[number]): string | undefined {
  return (kind === 'masthead' ? /增刊|号外|特刊/ : /增刊|号外/).exec(textOf(children))?.[0]
}
