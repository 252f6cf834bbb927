import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../src/parse/index.ts'
import {toFacing} from '../../src/render/facing/to-facing.ts'
import {articlesOf} from '../../src/tree/walk.ts'
import {facingFrame} from '../render/facing/facing-frame.ts'
import {growth, linear} from './growth.ts'
import {makeYears} from './make-years.ts'

test('a facing page costs what its source is long', () => {
  const ratio = growth(400, drawn, ({source, items}) =>
    toFacing(source, {...facingFrame, items, doubts: []}, (to) => to),
  )
  assert.ok(ratio < linear, `grew ${ratio.toFixed(2)} times`)
})

/** One source with so many articles. */
function drawn(articles: number) {
  const text = Object.values(makeYears(articles, 7)).join('\n\n\n')
  const {tree} = parseBulletin({path: 'a.txt', text})
  const items = articlesOf(tree).map(() => ({state: 'published' as const, id: undefined, link: undefined}))
  return {source: {path: 'a.txt', text, tree}, items}
}
