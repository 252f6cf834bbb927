import assert from 'node:assert/strict'
import {test} from 'node:test'
import {pagesOfNumber} from '../../src/client/search/pages-of-number.ts'
import {numberAsked} from '../../src/search/engine/number-asked.ts'
import {issueNumbersOf, printNumbers, readNumbers} from '../../src/search/numbers.ts'
import {archiveOf} from '../search/archive.ts'
import {engineOf} from '../search/ask.ts'

test('the number of an issue is told from other words, however it is typed', () => {
  const typed: Readonly<Record<string, string | undefined>> = {
    第1234期: '1234',
    总第1234期: '1234',
    總第1234期: '1234',
    '1234期': '1234',
    '总 第 1234 期': '1234',
    第１２３４期: '1234',
    第一二三四期: '1234',
    一二三四期: '1234',
    总第一千二百三十四期: '1234',
    第三百零五期: '305',
    第1234号: '1234',
    '第91、92期合刊': '91-92',
    '第91-92期': '91-92',
    '第91期、第92期': '91-92',
    '2024年第3期': '3 of 2024',
    二〇二四年第三期: '3 of 2024',
    '1234': undefined,
    '1234号': undefined,
    第1234版: undefined,
    第1234期的新桥: undefined,
    '新桥 第1234期': undefined,
    第期: undefined,
    近期: undefined,
  }
  for (const [text, asked] of Object.entries(typed)) {
    const found = numberAsked(text)
    const said = found && `${[...new Set([found.first, found.last])].join('-')}${found.year ? ` of ${found.year}` : ''}`
    assert.equal(said, asked, text)
  }
})

test('it leads to its issue, a number that was given twice to both, the newest first', async () => {
  const issue = (date: string, number: string) => ({
    [`${date}.txt`]: `---\nnumber: ${number}\n---\n\n新桥通车\n本报讯 ${date}的桥通车了，大家都来看。\n`,
  })
  const archive = archiveOf({
    ...issue('2023-03-10', '3'),
    ...issue('2024-03-08', '410'),
    ...issue('2024-03-15', '411'),
    ...issue('2024-03-22', '411'),
    ...issue('2024-03-29', '412-413'),
    ...issue('2024-04-05', '414'),
    ...issue('2024-04-12', '增刊1'),
    ...issue('2025-04-12', '3'),
    '特刊.txt': '---\ndate: 2025-05\nnumber: 420\n---\n\n石桥通车\n本报讯 石桥通车了，大家都来看。\n',
  })
  const numbers = issueNumbersOf(archive)
  assert.equal(
    printNumbers(numbers),
    [
      '3 2023/03/10',
      '410 2024/03/08',
      ' 2024/03/15',
      '411 2024/03/22',
      '412-413 2024/03/29',
      ' 2024/04/05',
      '3 2025/04/12',
      '420 2025/05/00',
    ].join('\n'),
  )
  assert.deepEqual(readNumbers(printNumbers(numbers)), numbers)
  assert.deepEqual(readNumbers(''), [])
  const engine = engineOf(archive)
  const labels = async (typed: string) => (await pagesOfNumber(engine, typed)).map(({label}) => label)
  assert.deepEqual(await labels('第411期'), ['第411期（2024年3月22日）', '第411期（2024年3月15日）'])
  assert.deepEqual(await labels('总第413期'), ['第412—413期（2024年3月29日）'])
  assert.deepEqual(await labels('第412-413期合刊'), ['第412—413期（2024年3月29日）'])
  assert.deepEqual(await labels('2025年第420期'), ['第420期（2025年5月）'])
  assert.deepEqual(await labels('2023年第3期'), ['第3期（2023年3月10日）'])
  assert.deepEqual(await labels('第四一四期'), ['第414期（2024年4月5日）'])
  for (const typed of ['第999期', '2024年第3期', '新桥']) assert.deepEqual(await labels(typed), [], typed)
})

test('numbers are loaded by nobody who asks for none', async () => {
  const engine = {numbers: () => assert.fail('Unexpected load')}
  assert.deepEqual(await pagesOfNumber(engine, '新桥通车'), [])
})

test('an archive without numbers has no file of them, and leads nowhere', async () => {
  const archive = archiveOf({'2024-03-08.txt': '新桥通车\n本报讯 3月8日，桥通车了。\n'})
  assert.deepEqual(await pagesOfNumber(engineOf(archive), '第411期'), [])
})
