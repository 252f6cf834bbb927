import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {makeSite, runModules} from './run-benbao.ts'

test('departments and people are listed with counts and an example, and registered on request', async (context) => {
  const page = ['区财政局:晒出账单', '', '本报讯（记者 李青禾）区财政局把账单贴在墙上，区图书馆借出第一本书。'].join(
    '\n',
  )
  const site = makeSite(context, {
    'content/2024-03-15.txt': `${page}\n`,
    'content/departments.yaml': '# 单位名录\n- name: 区图书馆   # 新馆\n',
  })
  const listed = await runModules(site, 'departments')
  assert.equal(listed.code, 0)
  assert.equal(listed.out, '    1  区财政局  局办\n       content/2024-03-15.txt:1  区财政局:晒出账单\n')
  const written = await runModules(site, 'departments', '--write', '--quiet')
  assert.deepEqual([written.code, written.out], [0, ''])
  assert.equal(
    readFileSync(join(site, 'content/departments.yaml'), 'utf8'),
    '# 单位名录\n- name: 区图书馆   # 新馆\n- name: 区财政局\n  kind: 局办\n',
  )
  assert.equal((await runModules(site, 'departments')).out, '')
  assert.match((await runModules(site, 'people', '--json')).out, /"name": "李青禾"/)
  await runModules(site, 'people', '--write')
  assert.equal(readFileSync(join(site, 'content/people.yaml'), 'utf8'), '- name: 李青禾\n')
  assert.equal((await runModules(site, 'people')).out, '')
})

test('the way to an example leads there from where the user stands', async (context) => {
  const page = '区财政局:晒出账单\n\n本报讯 区财政局把账单贴在墙上。\n'
  const folder = makeSite(context, {'paper/content/2024-03-15.txt': page})
  const {out, err} = await runModules(folder, 'departments', '--site', 'paper', '--write')
  assert.match(out, /^ {7}paper\/content\/2024-03-15\.txt:1 {2}区财政局/m)
  assert.match(err, /paper\/content\/departments\.yaml\n$/)
})

test('an office is registered by any of its names', async (context) => {
  const page = '砚湖区财政局:晒出账单\n\n本报讯 区财政局把账单贴在墙上,区图书馆借出第一本书。\n'
  const site = makeSite(context, {'content/2024-03-15.txt': page, 'content/departments.yaml': '\ufeff# 名录\r\n'})
  assert.equal((await runModules(site, 'departments', '--write', '区财政局')).code, 0)
  assert.equal(
    readFileSync(join(site, 'content/departments.yaml'), 'utf8'),
    '\ufeff# 名录\r\n- name: 砚湖区财政局\r\n  aliases:\r\n    - 区财政局\r\n  kind: 局办\r\n',
  )
})

test('a list of departments in GBK is read, and not written into', async (context) => {
  const page = '区财政局:晒出账单\n\n本报讯 区财政局把账单贴在墙上,区图书馆借出第一本书。\n'
  const site = makeSite(context, {'content/2024-03-15.txt': page})
  // - name: 区图书馆
  const gbk = Buffer.concat([Buffer.from('- name: '), Buffer.from('c7f8cdbccae9b9dd', 'hex'), Buffer.from('\n')])
  writeFileSync(join(site, 'content/departments.yaml'), gbk)
  const {code, out, err} = await runModules(site, 'departments', '--write', '--lang', 'en')
  assert.equal(code, 1)
  assert.doesNotMatch(out, /图书馆/)
  assert.match(err, /^content\/departments\.yaml {2}error {2}Unexpected file that is not UTF-8/m)
  assert.match(err, /Save it as UTF-8, then try again\./)
  assert.deepEqual(readFileSync(join(site, 'content/departments.yaml')), gbk)
})

test('offices that only their words speak for are proposed with these words, and registered by name', async (context) => {
  const page = '区财政局:晒出账单\n\n本报讯 区防汛抗旱指挥部要求,值班的人来到荻浦镇巡堤。\n'
  const site = makeSite(context, {'content/2024-03-15.txt': page})
  const listed = await runModules(site, 'departments')
  assert.match(
    listed.out,
    /2 more names .*\n {4}1 {2}区防汛抗旱指挥部.*\n.*\n {7}区\/n 防汛\/vn 抗旱\/vn 指挥部\/n 要求\/v\n/,
  )
  assert.match(listed.out, / {7}来到\/v 荻浦镇\/x 巡堤\/x\n$/)
  assert.equal((await runModules(site, 'departments')).out, listed.out)
  const misspelt = await runModules(site, 'departments', '荻埔镇', '--write')
  assert.deepEqual([misspelt.code, misspelt.err], [1, 'Unexpected name 荻埔镇, expected one of the list, as 荻浦镇\n'])
  await runModules(site, 'departments', '--write')
  assert.equal(readFileSync(join(site, 'content/departments.yaml'), 'utf8'), '- name: 区财政局\n  kind: 局办\n')
  await runModules(site, 'departments', '--write', '荻浦镇')
  assert.match(readFileSync(join(site, 'content/departments.yaml'), 'utf8'), /- name: 荻浦镇\n {2}kind: 乡镇\n$/)
  assert.doesNotMatch((await runModules(site, 'departments')).out, /荻浦镇/)
})
