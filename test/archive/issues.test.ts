import assert from 'node:assert/strict'
import {test} from 'node:test'
import {buildArchive} from '../../src/archive/index.ts'
import type {Furniture} from '../../src/tree/types.ts'
import {findings, source, text} from './make.ts'

const one = [{headline: '一'}]

test('sources of one day are one issue, its pages in order', () => {
  const archive = buildArchive(
    [
      source('20240315-10版.txt', [{headline: '丙'}]),
      source('20240315-02版.txt', [{headline: '乙'}, {headline: '丁'}]),
      source('20240315.txt', [{headline: '甲', page: 'A01'}, {headline: '戊'}]),
    ],
    [],
  )
  const [issue, ...others] = archive.issues
  assert.equal(others.length, 0)
  assert.equal(issue?.path, '2024/03/15/index.html')
  assert.deepEqual(
    issue?.pages.map(({name, articles}) => [name, articles.length]),
    [
      [undefined, 1],
      ['2', 2],
      ['10', 1],
      ['A01', 1],
    ],
  )
  assert.deepEqual(
    archive.articles.map(({path, headline}) => `${path} ${headline}`),
    [
      '2024/03/15/1.html 戊',
      '2024/03/15/2-1.html 乙',
      '2024/03/15/2-2.html 丁',
      '2024/03/15/10-1.html 丙',
      '2024/03/15/a01-1.html 甲',
    ],
  )
})

test('two issue numbers on one day are two issues; a source without a number is reported', () => {
  const archive = buildArchive(
    [
      source('2024-03-15-乙.txt', one, {number: '10'}),
      source('2024-03-15-甲.txt', one, {number: '０９'}),
      source('2024-03-15-丙.txt', one),
    ],
    [],
  )
  assert.deepEqual(
    archive.issues.map(({id, number, path, articles}) => [id, number, path, articles.length]),
    [
      ['2024-03-15', '9', '2024/03/15/index.html', 2],
      ['2024-03-15-2', '10', '2024/03/15-2/index.html', 1],
    ],
  )
  assert.deepEqual(findings(archive), ['2024-03-15-丙.txt issue-number-missing'])
})

test('front matter is believed before the file name, the file name before the masthead, and each contradiction is told', () => {
  const masthead: Furniture = {type: 'furniture', kind: 'masthead', children: [text('砚湖时报 2024年3月22日 星期五')]}
  const archive = buildArchive(
    [
      source('2024-03-15.txt', one, {date: '2024-03-08', dateSource: 'front-matter'}, [masthead]),
      source('3月/2024-04-05.txt', one, {}, [masthead]),
    ],
    [],
  )
  assert.deepEqual(
    archive.issues.map(({date, dateSource}) => `${date} ${dateSource}`),
    ['2024-03-08 front-matter', '2024-04-05 file-name'],
  )
  assert.deepEqual(findings(archive), [
    '2024-03-15.txt issue-date-disagrees',
    '2024-03-15.txt issue-date-disagrees',
    '3月/2024-04-05.txt issue-date-disagrees',
  ])
  assert.match(
    archive.diagnostics[2]?.reason ?? '',
    /2024-03-22 in the masthead, expected 2024-04-05 as in the file name/,
  )
})

test('the masthead dates a file whose name says nothing', () => {
  const archive = buildArchive([source('期刊.txt', one, {date: '2024-03-22', dateSource: 'masthead'})], [])
  assert.equal(archive.issues[0]?.dateSource, 'masthead')
  assert.deepEqual(archive.diagnostics, [])
})

test('an impossible date is reported and not taken', () => {
  const archive = buildArchive([source('2024-02-30.txt', [{paragraphs: ['2024年2月28日上午，闸门开启。']}])], [])
  assert.equal(archive.issues[0]?.date, '2024-02-28')
  assert.deepEqual(findings(archive), ['2024-02-30.txt issue-date-from-text', '2024-02-30.txt issue-date-impossible'])
})

test('an issue without a date has its pages all the same, before the dated ones', () => {
  const archive = buildArchive(
    [source('2024-03-15.txt', one), source('甲/特刊.txt', one), source('乙/特刊.txt', one)],
    [],
  )
  assert.deepEqual(
    archive.issues.map(({path, date}) => [path, date]),
    [
      ['undated/te-kan/index.html', undefined],
      ['undated/te-kan-2/index.html', undefined],
      ['2024/03/15/index.html', '2024-03-15'],
    ],
  )
  assert.equal(archive.articles[0]?.path, 'undated/te-kan/1.html')
  assert.deepEqual(
    findings(archive).toSorted(),
    ['乙/特刊.txt issue-undated', '甲/特刊.txt issue-undated', '甲/特刊.txt path-collision'].toSorted(),
  )
})

test('two pages that are read alike do not write over each other', () => {
  const archive = buildArchive(
    [
      source('2024-03-15.txt', [
        {headline: '一', page: '头版'},
        {headline: '二', page: '投版'},
      ]),
    ],
    [],
  )
  assert.deepEqual(
    archive.articles.map(({path}) => path),
    ['2024/03/15/tou-ban-1.html', '2024/03/15/tou-ban-2.html'],
  )
  assert.deepEqual(findings(archive), [])
})
