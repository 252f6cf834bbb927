import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readField} from '../../src/parse/field.ts'
import {fold} from '../../src/parse/fold.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {toJson} from '../../src/parse/printing/to-json.ts'
import {articlesOf, furnitureOf, textOf} from '../../src/tree/walk.ts'

test('a field is a name and a colon, or a name in brackets', () => {
  for (const line of [
    '标题：渡口添了候船亭',
    '标 题: 渡口添了候船亭',
    '【标题】渡口添了候船亭',
    '[标题] 渡口添了候船亭',
    '<標題>渡口添了候船亭',
  ])
    assert.deepEqual([readField(fold(line))?.kind, readField(fold(line))?.value], ['headline', '渡口添了候船亭'], line)
  assert.deepEqual(readField('正文:'), {kind: 'body', value: '', start: 3})
  assert.equal(readField('第2版(副刊)')?.kind, 'page')
})

test('a word that only looks like its name is none', () => {
  for (const line of ['标题党的末路', '作者是一名船工', '【标题党】', '主题:春季植树', '第2版', '正文部分:'])
    assert.equal(readField(line), undefined, line)
})

test('an article has the page and the column that its own fields say, and the next one has not', () => {
  const text =
    '版次：02\n栏目：校园内外\n标题：水车进了课堂\n正文：请来木匠教学生做水车模型。\n\n标题：路灯换了新线\n版次：A03\n正文：换下四十六盏路灯的旧线。\n'
  const {tree} = parseBulletin({path: 'a.txt', text})
  assert.deepEqual(
    articlesOf(tree).map(({page, column}) => [page, column]),
    [
      ['2', '校园内外'],
      ['A03', undefined],
    ],
  )
})

test('an editor may say that a field is plain text, and so does a field alone', () => {
  const headlinesOf = (text: string): ReadonlyArray<string> =>
    toJson('a.txt', parseBulletin({path: 'a.txt', text}).tree, []).articles.map(({headline}) => headline)
  const record = '标题：水车进了课堂\n作者：苏砚秋\n请来七十三岁的木匠教学生做水车模型。\n'
  assert.deepEqual(headlinesOf(record), ['水车进了课堂'])
  assert.ok(!headlinesOf(record.replace('标题', '\\标题')).includes('水车进了课堂'))
  assert.ok(!headlinesOf(record.replace('作者：苏砚秋\n', '')).includes('水车进了课堂'))
})

test('what is filled in stands on the page; names of fields are marks', () => {
  const text = '标题：水车进了课堂\n作者：苏砚秋\n字数：四百\n关键词：\n正文：\n请来木匠教学生做水车模型。\n'
  const kinds = furnitureOf(parseBulletin({path: 'a.txt', text}).tree).map(
    ({kind, children}) => `${kind} ${textOf(children)}`,
  )
  assert.deepEqual(kinds, ['mark 标题：', 'field 字数：四百', 'mark 关键词：', 'mark 正文：'])
})
