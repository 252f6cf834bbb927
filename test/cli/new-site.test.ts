import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {diskFiles} from '../../src/io/files.ts'
import {bulletin, treeOf} from '../build/make-workspace.ts'
import {benbao, makeSite, runBenbao, runBenbaoWith} from './run-benbao.ts'

test('from an empty folder to one’s own archive', async (context) => {
  const folder = makeSite(context, {})
  const init = await runBenbaoWith({typed: '白渚报\n准印证 00-000\n\n'}, folder, 'init', 'paper')
  assert.equal(init.code, 0, init.err)
  assert.match(init.out, /Name of the paper: .*made content\/site\.yaml\nmade \.gitattributes\nmade \.gitignore\n/s)
  const yaml = readFileSync(join(folder, 'paper/content/site.yaml'), 'utf8')
  assert.match(yaml, /^title: 白渚报\n# description: .*\n# place: 出版地\n# publisher: .*\nserial: 准印证 00-000\n/)

  const paper = join(folder, 'paper')
  const made = await runBenbao(paper, 'new', 'issue', '2024年3月15日', '--number', '12')
  assert.deepEqual([made.code, made.out], [0, 'made content/2024/2024-03-15.txt\n'])
  const issue = join(paper, 'content/2024/2024-03-15.txt')
  assert.equal(readFileSync(issue, 'utf8'), '---\ndate: 2024-03-15\nnumber: 12\n---\n\n')
  assert.equal((await runBenbao(paper, 'build')).code, 0, 'an issue that is still empty is no error')

  appendFileSync(issue, bulletin(['新桥打下第一根桩']))
  const built = await runBenbao(paper, 'build')
  assert.match(built.out, /^1 issue, 1 article in 1 file;.*no findings;/)
  assert.match(treeOf(diskFiles(join(paper, 'public')))['2024/03/15/1.html'] ?? '', /新桥打下第一根桩/)
})

test('init and new never overwrite', async (context) => {
  const folder = makeSite(context, {'.gitignore': 'mine\n'})
  assert.equal((await runBenbao(folder, 'init', '--yes', '--title', '白渚报', '--quiet')).out, '')
  const before = treeOf(diskFiles(folder))
  assert.equal(before['.gitignore'], 'mine\n')
  const again = await runBenbao(folder, 'init', '--yes', '--title', '他报')
  assert.deepEqual([again.code, again.err], [1, 'content/site.yaml is there already; nothing was changed\n'])
  assert.deepEqual(treeOf(diskFiles(folder)), before)

  writeFileSync(join(folder, 'content/20240315.txt'), bulletin(['新桥打下第一根桩']))
  const issue = await runBenbao(folder, 'new', 'issue', '2024-03-15')
  assert.deepEqual([issue.code, issue.err], [1, 'content/20240315.txt is there already; nothing was changed\n'])
})

test('what cannot be written is said in one sentence, and what failed leaves nothing behind', async (context) => {
  const folder = makeSite(context, {
    file: '',
    'content/site.yaml': '',
    'content/2024': '',
    'papers/20240315.txt': bulletin(['新桥打下第一根桩']),
  })
  mkdirSync(join(folder, 'content/people.yaml'))
  writeFileSync(join(folder, 'content/2023.txt'), `---\ndate: 2023-03-15\n---\n\n${bulletin(['秧田等春雨'])}`)
  const chinese = {environment: {BENBAO_LANG: 'zh'}}
  const said = '（上一级不是文件夹）\n（请检查文件夹的权限和磁盘空间）\n'
  const init = await runBenbaoWith(chinese, folder, 'init', 'file/paper', '--yes')
  assert.deepEqual([init.code, init.err], [1, `错误：没能读写 file/paper/content/site.yaml${said}`])
  const issue = await runBenbaoWith(chinese, folder, 'new', 'issue', '2024-03-15')
  assert.deepEqual([issue.code, issue.err], [1, `错误：没能读写 content/2024/2024-03-15.txt${said}`])
  const imported = await runBenbaoWith(chinese, folder, 'import', 'papers', '--write')
  assert.deepEqual([imported.code, imported.err], [1, `错误：没能读写 content/2024/2024-03-15.txt${said}`])
  const people = await runBenbao(folder, 'people', '--write', '--quiet')
  assert.equal(people.code, 1)
  assert.match(
    people.err,
    /^content\/people\.yaml {2}error {2}Unexpected folder where a file is read, .*\n {4}→ Write what the folder holds into a file of this name, .*\n$/,
  )
  assert.deepEqual(readdirSync(join(folder, 'content')).sort(), ['2023.txt', '2024', 'people.yaml', 'site.yaml'])
})

test('a full disk at the other end of a pipe is a plain error', {skip: !existsSync('/dev/full')}, async (context) => {
  const folder = makeSite(context, {})
  const command = `"$0" "$1" rules --lang zh > /dev/full`
  const {status, stderr} = spawnSync('sh', ['-c', command, process.execPath, benbao], {cwd: folder, encoding: 'utf8'})
  assert.deepEqual([status, stderr], [1, '错误：输出没有写完（磁盘已满）\n'])
})

test('what cannot be said does not end what is done', {skip: !existsSync('/dev/full')}, async (context) => {
  const folder = makeSite(context, {'content/2024-03-15.txt': bulletin(['新桥打下第一根桩']), 'content/notes.doc': 'x'})
  const command = `"$0" "$1" build 2> /dev/full`
  const {status, stdout} = spawnSync('sh', ['-c', command, process.execPath, benbao], {cwd: folder, encoding: 'utf8'})
  assert.deepEqual([status, /; \d+ pages written/.test(stdout)], [0, true])
})

test('a number is written so that it is read', async (context) => {
  const folder = makeSite(context, {'content/site.yaml': ''})
  const numbers = {'2024-03-15': '第3期: 特刊', '2024-03-22': '007', '2024-03-29': ' ', '2024-04-05': '# 5'}
  for (const [date, number] of Object.entries(numbers))
    await runBenbao(folder, 'new', 'issue', date, '--number', number)
  const {out} = await runBenbao(folder, 'check')
  assert.doesNotMatch(out, /front-matter/)
  const files = treeOf(diskFiles(join(folder, 'content')))
  const lines = Object.keys(numbers).map((date) => files[`2024/${date}.txt`]?.split('\n')[2])
  assert.deepEqual(lines, ['number: "第3期: 特刊"', 'number: 007', '---', 'number: "# 5"'])
})

test('a monthly paper begins an issue of its month, once', async (context) => {
  const folder = makeSite(context, {'content/site.yaml': '', 'content/2024/2024年5月.txt': ''})
  const made = await runBenbao(folder, 'new', 'issue', '2024年3月', '--number', '7')
  assert.deepEqual([made.code, made.out], [0, 'made content/2024/2024-03.txt\n'])
  const again = await Promise.all(['2024-3', '2024-05'].map((date) => runBenbao(folder, 'new', 'issue', date)))
  assert.deepEqual(
    again.map(({code}) => code),
    [1, 1],
  )
  const files = treeOf(diskFiles(join(folder, 'content')))
  assert.equal(files['2024/2024-03.txt'], '---\ndate: 2024-03\nnumber: 7\n---\n\n')
})

test('init without answers takes what the flags say', async (context) => {
  const folder = makeSite(context, {})
  const {code} = await runBenbao(folder, 'init', '--place', '白渚')
  assert.equal(code, 0)
  assert.match(treeOf(diskFiles(folder))['content/site.yaml'] ?? '', /^# title: 报名\n.*\nplace: 白渚\n/)
})

test('new says what it does not understand', async (context) => {
  const folder = makeSite(context, {})
  const answers = await Promise.all([
    runBenbao(folder, 'new', 'isue', '2024-03-15'),
    runBenbao(folder, 'new', 'issue', '2024-02-30'),
    runBenbao(folder, 'new', 'issue'),
    runBenbao(folder, 'new', 'issue', '2024-03-15'),
  ])
  assert.deepEqual(
    answers.map(({code}) => code),
    [2, 2, 2, 1],
  )
  assert.match(answers[1]?.err ?? '', /2024-02-30 is no date/)
  assert.match(answers[3]?.err ?? '', /content-missing\n.*benbao init/)
})

test('stats counts by year', async (context) => {
  const folder = makeSite(context, {
    'content/2024-03-15.txt': bulletin(['新桥打下第一根桩', '秧田等春雨']),
    'content/2025-03-14.txt': bulletin(['老街修表匠']),
    'content/特刊.txt': bulletin(['湖边的灯']),
  })
  const {code, out} = await runBenbao(folder, 'stats')
  assert.equal(code, 0)
  assert.match(out, /^2024-03-15 — 2025-03-14\n\n/)
  assert.match(out, /^undated {5}1 issues {5}1 articles/m)
  assert.match(out, /^2024 {5}1 issues {5}2 articles +\d+ characters$/m)
  const {years, people} = JSON.parse((await runBenbao(folder, 'stats', '--json')).out)
  assert.deepEqual(
    years.map(({year, issues, articles}: Record<string, unknown>) => [year, issues, articles]),
    [
      ['', 1, 1],
      ['2024', 1, 2],
      ['2025', 1, 1],
    ],
  )
  assert.equal(people, 1)
})
