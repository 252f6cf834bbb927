import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseBulletin} from '../../../src/parse/index.ts'
import {articlesOf, textOf} from '../../../src/tree/walk.ts'

/** Nine lines of sixteen characters, and the rest of a sentence. */
const paragraph = [
  '守闸三十年的段立诚每天清早把水尺',
  '擦一遍再到闸房里记下水位他说这条',
  '河的脾气要靠人一笔一笔记下来雨多',
  '的年份字迹就密雨少的年份纸面就空',
  '镇里的老人都认得那几本蓝皮的册子',
  '也都在上面找过自己家的秧田哪一年',
  '被水淹过哪一年又在春分前放了新水',
  '今年秋天他把钥匙交给了徒弟自己搬',
  '了一把竹椅坐在桥头看徒弟怎样开闸',
  '关闸。',
].join('\n')

/** The paragraphs of a column without indents, in which these lines stand between others. */
function paragraphsWith(lines: string): ReadonlyArray<string> {
  const text = `水位本又添了一册\n本报讯（记者 贺知行）\n${paragraph}\n${lines}\n${paragraph}\n${paragraph}\n${paragraph}\n`
  return articlesOf(parseBulletin({path: 'a.txt', text}).tree)
    .flatMap(({children}) => children)
    .flatMap((child) => (child.type === 'paragraph' ? [textOf(child.children)] : []))
}

for (const [line, next] of [
  ['徒弟把旧册子码成一摞叫它们作', '“水账”一本一本地晒干。'],
  ['镇里要把册子扫成图片取名叫作', '《砚溪水账》放进老街。'],
  ['闸房换了新的名字叫作水文小屋', '（砚溪站）钥匙没有换。'],
] as const)
  test(`a line before ${next.charAt(0)}, which may not end one, is full though it lacks a character`, () => {
    assert.ok(paragraphsWith(`他${line}\n${next}`).includes(`他${line}${next}`))
  })

test('words as long as a name, which are none, do not end a paragraph before “', () => {
  const [line, next] = ['册子有四十本叫作“水账”新添的', '“堤账”放在窗台上晒干。']
  assert.ok(paragraphsWith(`${line}\n${next}`).some((text) => text.includes(`${line}${next}`)))
})

test('a line that ends a sentence before “ ends its paragraph', () => {
  const paragraphs = paragraphsWith('他把旧册子全放在窗台上去晒干。\n“水账”要传下去。')
  assert.ok(paragraphs.includes('“水账”要传下去。'))
})
