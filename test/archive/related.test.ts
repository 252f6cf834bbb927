import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildArchive} from '../../src/archive/index.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {randomOf} from '../bench/random.ts'
import {contentSources} from '../parse/sources.ts'

const sources = contentSources().map(({name: path, text}) => ({path, text, tree: parseBulletin({path, text}).tree}))

function relatedOf(archive: ReturnType<typeof buildArchive>) {
  const headlines = new Map(archive.articles.map(({id, headline}) => [id, headline]))
  return new Map(
    archive.articles.map(({headline, related}) => [headline, related.map((id) => headlines.get(id) ?? '')]),
  )
}

test('a story leads to those that tell of the same, the closest first', () => {
  const related = relatedOf(buildArchive(sources, []))
  assert.equal(related.get('幼儿园门口能不能装一条减速带')?.[0], '幼儿园门口的减速带装上了')
  assert.equal(related.get('老渡工的最后一班船')?.[0], '渡船不摆渡了 陶水生教人划船')
  assert.deepEqual(
    [...related].filter(([headline, others]) => others.includes(headline) || others.length > 5),
    [],
  )
})

test('the order of sources is nothing', () => {
  const shuffled = [...sources].sort(() => (randomOf(3).chance(0.5) ? 1 : -1))
  assert.deepEqual(relatedOf(buildArchive(shuffled, [])), relatedOf(buildArchive(sources, [])))
})
