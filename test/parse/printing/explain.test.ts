import assert from 'node:assert/strict'
import {test} from 'node:test'
import {VFile} from 'vfile'
import {findingsOf} from '../../../src/diagnostics/report.ts'
import {checkConservation, conservationOf, isConserved} from '../../../src/parse/conserve.ts'
import {explainBulletin, parseBulletin} from '../../../src/parse/index.ts'
import {samples} from '../sources.ts'

const page = `渡口添了候船亭

本报讯 5月6日,白渚镇渡口的候船亭完工。亭子用的是本地的杉木,四面通风,可以坐三十个人,下雨天等船的村

民不用再站在屋檐下。

记者 苏砚秋

A02
`

test('each gap has its verdict, its reason, and the text on both sides', () => {
  const {explanation} = explainBulletin({path: 'a.txt', text: page})
  assert.deepEqual(
    explanation.blocks.map(({firstLine, label, verdict, reason}) => [firstLine, label, verdict, reason]),
    [
      [1, 'headline', 'article', 'first'],
      [3, 'paragraph', 'paragraph', 'dateline-after'],
      [5, 'continuation', 'joined', 'word-across'],
      [7, 'tail', 'paragraph', 'byline'],
      [9, 'folio', 'furniture', 'furniture'],
    ],
  )
  const joined = explanation.blocks[2]
  assert.match(joined?.before ?? '', /等船的村$/)
  assert.match(joined?.text ?? '', /^民不用再/)
  assert.ok((joined?.confidence ?? 0) > 0.9)
})

test('it explains the very reading that parse gives', () => {
  const {tree, diagnostics} = parseBulletin({path: 'a.txt', text: page})
  const explained = explainBulletin({path: 'a.txt', text: page})
  assert.deepEqual(explained.tree, tree)
  assert.deepEqual(explained.diagnostics, diagnostics)
})

test('characters in are characters out, by kind', () => {
  const {explanation} = explainBulletin({path: 'a.txt', text: page})
  const {source, headline, dateline, byline, furniture} = explanation.conservation
  assert.deepEqual(
    {source, headline, dateline, byline, furniture},
    {
      source: page.replace(/\s/g, '').length,
      headline: 7,
      dateline: 3,
      byline: 5,
      furniture: 3,
    },
  )
  for (const {name, text} of samples()) {
    assert.ok(isConserved(conservationOf(parseBulletin({path: name, text}).tree, text)), name)
  }
})

test('a lost character is seen', () => {
  const {tree} = parseBulletin({path: 'a.txt', text: page})
  assert.equal(isConserved(conservationOf(tree, `${page}落`)), false)
  const file = new VFile({path: 'a.txt'})
  checkConservation(tree, page, file)
  assert.deepEqual(findingsOf(file), [])
  checkConservation(tree, `${page}落`, file)
  checkConservation({...tree, children: [...tree.children, ...tree.children]}, page, file)
  checkConservation({...tree, children: tree.children.slice(0, -1)}, page, file)
  assert.deepEqual(
    findingsOf(file).map(({ruleId, severity, line, column, actual}) => [ruleId, severity, line, column, actual]),
    [
      ['characters-lost', 'error', 10, 1, '落'],
      ['characters-lost', 'error', 1, 1, '渡口添了候船亭'],
      ['characters-lost', 'error', 9, 1, 'A02'],
    ],
  )
})

test('texts are quoted as the source has them, widths and all', () => {
  const source =
    '　　本报讯　５月６日，白渚镇渡口的候船亭完工，\n\n　　联系人：钱先生。\n\n　　老余摆渡三十年\n\n　　他说：“桩要打到湖底（二十六米）。”\n'
  const {explanation} = explainBulletin({path: 'a.txt', text: source})
  assert.ok(explanation.blocks.some(({text}) => text === '联系人：钱先生。'))
  for (const {text, before} of explanation.blocks)
    for (const quoted of [text, before]) assert.ok(source.includes(quoted), quoted)
  const doubts = parseBulletin({path: 'a.txt', text: source}).diagnostics.filter(({doubt}) => doubt)
  assert.ok(doubts.length > 0)
  for (const {actual = ''} of doubts) for (const side of actual.split(' ‖ ')) assert.ok(source.includes(side), side)
})
