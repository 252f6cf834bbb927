import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {explainBulletin} from '../../src/parse/index.ts'
import type {BlockLabel} from '../../src/parse/transcript.ts'

/** What a marked line may be taken for. */
const marked: Readonly<Record<string, ReadonlyArray<BlockLabel>>> = {
  '# 渡口添了候船亭': ['headline'],
  '# 图片新闻': ['headline'],
  '# 记者 苏砚秋': ['headline'],
  '## 难在哪里': ['subheading'],
  '## 简讯': ['subheading'],
  '**砚湖人家**': ['column'],
  '*记者 苏砚秋*': ['byline', 'tail'],
  '*灯亮到十点。*': ['byline', 'tail'],
  '> 图为新桥': ['paragraph', 'resumed'],
}
const unmarked = [
  '---',
  '图片新闻',
  '简讯',
  '记者 苏砚秋 摄',
  '渡口的候船亭完工。',
  '本报讯 5月6日，老街添了灯。',
  '等船的村民不用\\',
  '在屋檐下。',
  '（下转第二版）',
  '（上接第一版）亭子四面通风。',
]
const line = fc.constantFrom(...Object.keys(marked), ...unmarked)

test('what an editor marks is what it is marked, whatever stands around it', () => {
  fc.assert(
    fc.property(fc.array(line, {minLength: 1, maxLength: 7}), (lines) => {
      fc.pre(lines[0] !== '---') // front matter
      const {explanation} = explainBulletin({path: 'marks.txt', text: lines.join('\n\n')})
      for (const [at, text] of lines.entries()) {
        const labels = marked[text]
        if (!labels) continue
        const found = explanation.blocks.filter(({firstLine, label}) => firstLine === 2 * at + 1 && label !== 'mark')
        assert.equal(found.length, 1)
        assert.ok(
          found.every(({label}) => labels.some((each) => each === label)),
          `${text}: ${found[0]?.label}`,
        )
      }
    }),
    {numRuns: 1500},
  )
})
