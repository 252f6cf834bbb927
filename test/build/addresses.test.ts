import assert from 'node:assert/strict'
import {test} from 'node:test'
import {check} from '../../src/build/check.ts'
import {build} from '../../src/build/index.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {FileError, type Files} from '../../src/io/ports.ts'
import {bulletin, makeWorkspace, type Tree, treeOf} from './make-workspace.ts'

const march = bulletin(['新桥打下第一根桩', '秧田等春雨', '老街修表匠'])
const april = bulletin(['渡口最后一班船', '图书馆开到夜里'])
const start: Tree = {'2024-03-15.txt': march, '2024-04-19.txt': april}
const book = 'addresses.tsv'

/** Publish a site, then its content as changed, the address book with it. */
async function published(content: Tree = start) {
  const parts = {out: memoryFiles('public'), state: memoryFiles('state')}
  const workspace = makeWorkspace(content, parts)
  const first = await build(workspace, {version: '1'})
  assert.equal(first.published, true, JSON.stringify(first.diagnostics))
  const text = treeOf(workspace.content)[book] ?? ''
  return {
    workspace,
    text,
    ...parts,
    async again(changed: Tree) {
      const next = makeWorkspace({[book]: text, ...changed}, parts)
      const result = await build(next, {version: '1'})
      return {...result, text: treeOf(next.content)[book] ?? '', site: treeOf(parts.out)}
    },
  }
}

function rulesOf({diagnostics}: {readonly diagnostics: ReadonlyArray<{ruleId: string; file: string; line?: number}>}) {
  return diagnostics.filter(({file}) => file.endsWith(book)).map(({ruleId, line}) => `${line} ${ruleId}`)
}

function lineOf(text: string, path: string): number {
  return text.split('\n').findIndex((line) => line.startsWith(`${path}\t`)) + 1
}

test('the first build registers every page it publishes, the second one nothing more', async () => {
  const {workspace, text, out} = await published()
  const pages = Object.keys(treeOf(out)).filter((path) => path.endsWith('.html') && path !== '404.html')
  const registered = text.split('\n').flatMap((line) => (/^[^#\s]/.test(line) ? [line.split('\t')[0]] : []))
  assert.deepEqual(registered.toSorted(), pages.toSorted())
  const second = await build(workspace, {version: '1'})
  assert.deepEqual([second.counts.written, second.counts.removed], [0, 0])
  assert.equal(treeOf(workspace.content)[book], text)
})

test('a renamed file, an article above and a mended headline leave addresses and bytes of the others alone', async () => {
  const site = await published()
  const moved = await site.again({'2024/20240315.txt': march, '2024-04-19.txt': april})
  const renamed = site.text.replace('\t2024-03-15.txt', '\t2024/20240315.txt')
  assert.notEqual(renamed, site.text)
  assert.equal(moved.text, renamed)
  const more = bulletin(['开年第一会', '新桥打下第一根柱', '秧田等春雨', '老街修表匠'])
  const after = await site.again({'2024-03-15.txt': more, '2024-04-19.txt': april})
  assert.match(after.site['2024/03/15/4.html'] ?? '', /<title>开年第一会/)
  assert.match(after.site['2024/03/15/1.html'] ?? '', /<title>新桥打下第一根柱/)
  assert.match(after.site['2024/03/15/3.html'] ?? '', /<title>老街修表匠/)
})

test('an article that comes back from a wrong day has its own address again, not that of one which it once took in', async () => {
  const [old, school] = [
    '老街改造工程完成过半，石板路先修好了东半条，西半条七月底开街。',
    '今年志愿可以填四十个，六月二十六日至三十日在网上填报。',
  ]
  const apart = `# 老街改造过半\n\n${old}\n\n# 高考志愿这样填\n\n${school}\n`
  const joined = apart.replace('# 高考', '## 高考')
  const site = await published({'2024-05-10.txt': apart})
  let text = site.text
  let pages: Readonly<Record<string, string>> = {}
  for (const tree of [
    {'2024-05-10.txt': joined},
    {'2024-05-10.txt': apart},
    {'2024-05-12.txt': apart},
    {'2024-05-10.txt': apart},
  ]) {
    const next = await site.again({...tree, [book]: text})
    assert.equal(next.published, true)
    ;({text, site: pages} = next)
  }
  assert.match(pages['2024/05/10/1.html'] ?? '', /<title>老街改造过半/)
  assert.doesNotMatch(pages['2024/05/10/2.html'] ?? '', /<title>老街改造过半/)
})

test('a deleted source is refused, and nothing changes, until the editor says withdrawn', async () => {
  const site = await published()
  const before = treeOf(site.out)
  const refused = await site.again({'2024-03-15.txt': march})
  assert.equal(refused.published, false)
  assert.deepEqual(rulesOf(refused), [`${lineOf(site.text, '2024/04/19/index.html')} address-lost`])
  assert.deepEqual([refused.text, refused.site], [site.text, before])

  const marked = site.text.replace('2024/04/19/index.html\tissue', '2024/04/19/index.html withdrawn 2025-02-01')
  const after = await site.again({'2024-03-15.txt': march, [book]: marked})
  assert.equal(after.published, true, JSON.stringify(after.diagnostics))
  for (const path of ['2024/04/19/index.html', '2024/04/19/1.html', '2024/04/19/2.html']) {
    assert.match(after.site[path] ?? '', /<meta name="robots" content="noindex">[\s\S]*2025年2月1日/)
  }
  assert.match(after.site['2024/04/19/index.html'] ?? '', /<h1>2024年4月19日<\/h1>[\s\S]*本期已撤下。/)
  assert.match(after.site['2024/04/index.html'] ?? '', /<h1>2024年4月<\/h1>[\s\S]*现在没有报纸。/)
  const third = await site.again({'2024-03-15.txt': march, [book]: after.text})
  assert.equal(third.counts.written, 0)
})

test('one article is withdrawn with a reason while its text stays in the source, and it is in no list', async () => {
  const site = await published()
  const marked = site.text.replace(/(2024\/03\/15\/2\.html)\tarticle(.*)/, '$1 withdrawn 2025-02-01$2 | 应当事人要求')
  const after = await site.again({...start, [book]: marked})
  assert.equal(after.published, true, JSON.stringify(after.diagnostics))
  assert.match(after.site['2024/03/15/2.html'] ?? '', /应当事人要求/)
  const others = Object.entries(after.site).filter(([path]) => path !== '2024/03/15/2.html' && path.endsWith('.html'))
  assert.deepEqual(
    others.filter(([, html]) => html.includes('秧田等春雨')).map(([path]) => path),
    [],
  )
})

test('a withdrawn text is not published under another address: not of another day, not within another article', async () => {
  const site = await published()
  const withdrawn = site.text.replace('2024/03/15/2.html\tarticle', '2024/03/15/2.html withdrawn 2024-05-01')
  const kept = await site.again({...start, [book]: withdrawn})
  assert.equal(kept.published, true)
  const book2 = {[book]: kept.text}
  const within = march.replace('\n\n\n秧田等春雨\n', '\n')
  assert.notEqual(within, march)
  for (const content of [
    {'2024-03-16.txt': march, '2024-04-19.txt': april},
    {...start, '2024-03-15.txt': within},
  ]) {
    const refused = await site.again({...content, ...book2})
    assert.equal(refused.published, false)
    const found = refused.diagnostics.filter(({ruleId}) => ruleId === 'withdrawn-elsewhere')
    assert.deepEqual(
      found.map(({file, cause}) => [file, cause?.line]),
      [
        [
          `content/${Object.keys(content).find((path) => path.startsWith('2024-03'))}`,
          lineOf(kept.text, '2024/03/15/2.html'),
        ],
      ],
    )
  }
  const back = kept.text.replace(/^(2024\/03\/15\/2\.html)\twithdrawn\t2024-05-01/m, '$1\tarticle')
  const redated = await site.again({'2024-03-16.txt': march, '2024-04-19.txt': april, [book]: back})
  assert.equal(redated.published, true)
  assert.match(redated.site['2024/03/15/2.html'] ?? '', /class="onward" href="\.\.\/16\/2\.html"/)
})

test('an article is put back though the day on which it was withdrawn is left behind it', async () => {
  const site = await published()
  const withdrawn = site.text.replace('2024/03/15/2.html\tarticle', '2024/03/15/2.html withdrawn 2024-05-01')
  const gone = await site.again({...start, [book]: withdrawn})
  const back = gone.text.replace(/^(2024\/03\/15\/2\.html)\twithdrawn/m, '$1\tarticle')
  assert.match(back, /^2024\/03\/15\/2\.html\tarticle\t2024-05-01\t~/m)
  const again = await site.again({...start, [book]: back})
  assert.equal(again.published, true, JSON.stringify(again.diagnostics))
  assert.equal(again.text, site.text)
  assert.doesNotMatch(again.site['2024/03/15/2.html'] ?? '', /已撤下/)
})

test('the page of a name is withdrawn with its articles, and not before', async () => {
  const site = await published()
  const line = /^(reporters\/[^\t]+)\tperson\t(.+)$/m.exec(site.text)
  assert.ok(line)
  const refused = await site.again({
    ...start,
    [book]: site.text.replace(line[0], `${line[1]} withdrawn 2024-05-01 ${line[2]}`),
  })
  assert.equal(refused.published, false)
  assert.deepEqual(rulesOf(refused), [`${lineOf(site.text, line[1] ?? '')} withdrawn-elsewhere`])
})

test('moved leads on, also over two steps; to nowhere or in a circle it is an error with its line', async () => {
  const site = await published()
  const lead = (target: string) => site.text.replace('2024/03/15/2.html\tarticle', `2024/03/15/2.html moved ${target}`)
  const content = {...start, '2024-03-15.txt': bulletin(['新桥打下第一根桩', '老街修表匠'])}
  const after = await site.again({...content, [book]: lead('2024/03/15/1.html')})
  const page = after.site['2024/03/15/2.html'] ?? ''
  assert.match(page, /<a class="onward" href="1\.html">新桥打下第一根桩</)
  // What both say leads to its paragraph; a page that only led on would lose it.
  assert.match(page, /<li id="p-(\w{4})"><a href="1\.html#p-\1">村民们说，路修好了/)
  assert.doesNotMatch(page, /http-equiv="refresh"/)
  const line = lineOf(site.text, '2024/03/15/2.html')
  for (const target of ['2024/03/15/99.html', '2024/03/15/2.html']) {
    const refused = await site.again({...content, [book]: lead(target)})
    assert.ok(rulesOf(refused).includes(`${line} address-target-missing`), target)
  }
})

test('a paragraph is named by its beginning, which cuts no character in two', async () => {
  const content = {...start, '2024-03-15.txt': march.replaceAll('村民们说，', `江里原有的鱼是：${'𬶏、'.repeat(20)}`)}
  const site = await published(content)
  const lead = site.text.replace('2024/03/15/2.html\tarticle', '2024/03/15/2.html moved 2024/03/15/1.html')
  const page = (await site.again({...content, [book]: lead})).site['2024/03/15/2.html'] ?? ''
  assert.match(page, />江里原有的鱼是：[𬶏、]{32}…</u)
})

test('what is wrong with the address book is said with its line, and nothing is published', async () => {
  const site = await published()
  const cases: ReadonlyArray<readonly [line: string, expected: string, said?: RegExp]> = [
    ['<<<<<<< HEAD', '1 addresses-conflict'],
    [
      '2024/03/15/1.html\tmoved\t2024/03/15/2.html',
      `${lineOf(site.text, '2024/03/15/1.html') + 1} addresses-duplicate`,
    ],
    ['../x.html\tarticle', '1 addresses-invalid'],
    ['2024/03/15/8.html\tgone', '1 addresses-invalid', /1:19 .*可以是 article、issue、/],
    ['2024/03/15/8.html\twitdrawn 2025-02-01', '1 addresses-invalid', /1:19 .*是不是 withdrawn？/],
    ['2024/03/15/8.html\twithdrawn\tgestern', '1 addresses-invalid', /1:29 .*withdrawn 2024-05-01/],
    ['2024/03/15/8.html\tmoved', '1 addresses-invalid', /moved 2020/],
    ['2024/03/15/8.html\tcorrects\tx', '1 addresses-invalid'],
  ]
  for (const [line, expected, said] of cases) {
    const result = await site.again({...start, [book]: `${line}\n${site.text}`})
    assert.deepEqual([result.published, rulesOf(result)], [false, [expected]], line)
    const [found] = result.diagnostics.filter(({severity}) => severity === 'error')
    if (said) assert.match(`${found?.line}:${found?.column} ${found?.inChinese}`, said)
  }
})

test('check and a preview write no address book; one that cannot be written forbids to publish', async () => {
  const checked = makeWorkspace(start)
  assert.deepEqual(
    (await check(checked, '1')).diagnostics.filter(({severity}) => severity === 'error'),
    [],
  )
  assert.equal(treeOf(checked.content)[book], undefined)
  const preview = makeWorkspace(start)
  assert.equal((await build(preview, {version: '1', register: false})).published, true)
  assert.equal(treeOf(preview.content)[book], undefined)

  const content: Files = {
    ...memoryFiles('content', start),
    write(path) {
      throw new FileError(path, 'EROFS', `${path}: the disk is read-only`)
    },
  }
  const locked = makeWorkspace({}, {content})
  const result = await build(locked, {version: '1'})
  assert.deepEqual([result.published, rulesOf(result)], [false, ['undefined addresses-unwritable']])
  assert.deepEqual(treeOf(locked.out), {})
})

test('an address book that is gone, or empty, forbids to publish; put back as it was kept, nothing has changed', async () => {
  const site = await published()
  const dated: Tree = {'2024-03-15.txt': march, '2024-04-26.txt': april}
  const moved = await site.again(dated)
  assert.equal(moved.published, true)
  const {out, state} = site
  for (const [content, said] of [
    [dated, /^地址簿不见了.*最近登记的一份还在 state\/addresses\.tsv$/],
    [{...dated, [book]: ' \n'}, /^地址簿是空的.*最近登记的一份还在/],
  ] as const) {
    const before = treeOf(out)
    const workspace = makeWorkspace({}, {content: memoryFiles('content', content), out, state})
    for (const result of [await build(workspace, {version: '1'}), await check(workspace, '1')]) {
      const errors = result.diagnostics.filter(({severity}) => severity === 'error')
      assert.deepEqual(
        errors.map(({file, ruleId}) => `${file} ${ruleId}`),
        ['content/addresses.tsv addresses-gone'],
      )
      assert.match(errors[0]?.inChinese ?? '', said)
    }
    assert.deepEqual(treeOf(out), before)
    assert.deepEqual(treeOf(workspace.content), content)
  }
  assert.equal(treeOf(state)[book], moved.text)
  const back = await build(makeWorkspace({...dated, [book]: moved.text}, {out, state}), {version: '1'})
  assert.deepEqual([back.published, back.counts.written, back.counts.removed], [true, 0, 0])
  const elsewhere = await build(makeWorkspace({...dated, [book]: ''}), {version: '1'})
  assert.match(elsewhere.diagnostics.find(({ruleId}) => ruleId === 'addresses-gone')?.inChinese ?? '', /没有留底$/)
})

test('lines that the address book lost forbid to publish, unless the same are registered again', async () => {
  const site = await published()
  const whole = (await site.again(start)).text
  const lines = whole.split('\n')
  const lost = lines.filter((line) => /^2024\/03\/.*\tarticle\t/.test(line)).slice(0, 2)
  const less = lines.filter((line) => !lost.includes(line)).join('\n')
  const restored = await site.again({...start, [book]: less})
  assert.deepEqual([restored.published, restored.counts.written, restored.text], [true, 0, whole])

  const before = treeOf(site.out)
  const grown = {...start, '2024-03-15.txt': bulletin(['开年第一会', '新桥打下第一根桩', '秧田等春雨', '老街修表匠'])}
  const refused = await site.again({...grown, [book]: less})
  assert.deepEqual([refused.published, rulesOf(refused)], [false, ['undefined addresses-missing']])
  const [found] = refused.diagnostics.filter(({ruleId}) => ruleId === 'addresses-missing')
  assert.equal(found?.expected, lost.map((line) => line.split('\t')[0]).join(', '))
  assert.match(found?.inChinese ?? '', /^地址簿少了 2 个登记过的网址；最近登记的一份还在 state\/addresses\.tsv$/)
  assert.deepEqual(treeOf(site.out), before)
  assert.equal((await site.again({...grown, [book]: `${less}${lost.join('\n')}\n`})).published, true)
  site.state.remove(book)
  assert.equal((await site.again({...grown, [book]: less})).published, true)
})

test('an editor’s page with blanks in its name is registered, and missed when it is gone', async () => {
  const site = await published({...start, 'pages/关于 本报.md': '# 关于本报\n'})
  assert.match(site.text, /^关于%20本报\.html\tpage$/m)
  assert.equal((await site.again({...start, 'pages/关于 本报.md': '# 关于本报\n'})).counts.written, 0)
  const refused = await site.again(start)
  assert.deepEqual([refused.published, rulesOf(refused).length], [false, 1])
})

test('a department’s page stays where it is when the office is renamed, and two become one by a pointer', async () => {
  const texts = {'2024-03-15.txt': bulletin(['白渚区财政局:开年第一会', '区财政局:账单', '区数据局:开门'])}
  const site = await published({
    ...texts,
    'departments.yaml': '- name: 白渚区财政局\n- name: 区财政局\n- name: 区数据局\n',
  })
  const merged = '- name: 区财政局\n  aliases: [白渚区财政局]\n- name: 区政务服务和数据管理局\n  aliases: [区数据局]\n'
  const after = await site.again({...texts, 'departments.yaml': merged})
  assert.equal(after.published, true)
  assert.match(after.site['departments/bai-zhu-qu-cai-zheng-ju.html'] ?? '', /url=qu-cai-zheng-ju\.html/)
  assert.match(after.site['departments/qu-shu-ju-ju.html'] ?? '', /<h1>区政务服务和数据管理局<\/h1>/)
  const apart = await site.again({
    ...texts,
    [book]: after.text,
    'departments.yaml': '- name: 白渚区财政局\n- name: 区财政局\n',
  })
  assert.match(apart.site['departments/bai-zhu-qu-cai-zheng-ju.html'] ?? '', /<h1>白渚区财政局<\/h1>/)
})

test('the page of a name that two people have leads to both', async () => {
  const site = await published()
  const people = '- name: 李青禾\n  until: 2024-03\n- name: 李青禾\n  from: 2024-04\n'
  const after = await site.again({...start, 'people.yaml': people})
  assert.equal(after.published, true)
  const page = after.site['reporters/li-qing-he.html'] ?? ''
  assert.match(page, /同名的不止一人：[\s\S]*李青禾（—2024）[\s\S]*李青禾（2024—）/)
  assert.ok(!rulesOf(after).some((rule) => rule.endsWith('address-empty')))
})

test('that holds where the name was printed in traditional characters, and the registry has it in simplified ones', async () => {
  const texts = {
    '2024-03-15.txt': '颱風過境\n本報訊（記者 王國華）三月十四日夜，颱風過境，全縣幹部上堤，無一人傷亡。\n',
  }
  const site = await published(texts)
  assert.match(site.text, /^reporters\/wang-guo-hua\.html\tperson\t王國華$/m)
  const people = '- name: 王国华\n  until: 2024-03\n- name: 王国华\n  from: 2024-04\n'
  const after = await site.again({...texts, 'people.yaml': people})
  assert.match(after.site['reporters/wang-guo-hua.html'] ?? '', /同名的不止一人：[\s\S]*王国华（—2024）/)
  assert.ok(!rulesOf(after).some((rule) => rule.endsWith('address-empty')))
})

test('the feeds and the table of a list that is merged into another stand where they stood', async () => {
  const headlines = Array.from({length: 200}, (_, at) => `白渚区财政局:第${at}件事`)
  const texts = {
    'site.yaml': 'title: 听荷报\nurl: https://example.org/\n',
    '2024-03-15.txt': bulletin([...headlines, '区财政局:账单', '区审计局:开门']),
  }
  const site = await published({
    ...texts,
    'departments.yaml': '- name: 白渚区财政局\n- name: 区财政局\n- name: 区审计局\n',
  })
  const before = Object.keys(treeOf(site.out)).filter((path) => /^departments\/.*\.(?:xml|json|csv)$/.test(path))
  assert.equal(before.length, 7)
  const merged = '- name: 区财政局\n  aliases: [白渚区财政局]\n- name: 区审计监督局\n  aliases: [区审计局]\n'
  const after = await site.again({...texts, 'departments.yaml': merged})
  assert.equal(after.published, true)
  for (const path of before) assert.ok(after.site[path], path)
  const [old, now] = ['bai-zhu-qu-cai-zheng-ju', 'qu-cai-zheng-ju'].map((name) => after.site[`departments/${name}.csv`])
  assert.equal(old, now)
  const feed = after.site['departments/bai-zhu-qu-cai-zheng-ju.xml'] ?? ''
  assert.match(feed, /rel="self"[^>]*https:\/\/example\.org\/departments\/qu-cai-zheng-ju\.xml/)
})

test('the downloads of an issue that was given another date stand where they stood', async () => {
  const site = await published()
  const before = Object.keys(treeOf(site.out)).filter((path) => /^2024\/03\/15\/issue\./.test(path))
  assert.equal(before.length, 5)
  const after = await site.again({'2024-03-16.txt': march, '2024-04-19.txt': april})
  assert.equal(after.published, true)
  for (const path of before) assert.equal(after.site[path], after.site[path.replace('/15/', '/16/')])
})

test('a mended byline leaves a notice at the page of the misread name', async () => {
  const site = await published()
  const after = await site.again({
    '2024-03-15.txt': march.replaceAll('李青禾', '李青和'),
    '2024-04-19.txt': april.replaceAll('李青禾', '李青和'),
  })
  assert.equal(after.published, true)
  assert.match(after.site['reporters/li-qing-he.html'] ?? '', /这个名字下现在没有文章/)
  assert.ok(after.site['reporters/li-qing-he-b.html'])
})

/** So many articles by one reporter, thirty an issue, and one by another whose name is read alike. */
function byNamesakes(count: number): Tree {
  const articles = Array.from(
    {length: count},
    (_, at) => `渡口记事之${at + 1}\n\n本报讯（记者 李玉）渡口的第${at + 1}本账昨天抄完了。\n`,
  )
  const issues: Record<string, string> = {
    '2024-01-01.txt':
      '新桥合龙了\n\n本报讯（记者 李玉）新桥昨天合龙。\n\n夜市开张了\n\n本报讯（记者 黎钰）夜市昨天开张。\n',
  }
  for (let at = 0; at * 30 < count; at++)
    issues[`2024-02-${String(at + 1).padStart(2, '0')}.txt`] = articles.slice(at * 30, at * 30 + 30).join('\n\n')
  return issues
}

test('a list that goes on and a namesake have each an address of their own, whichever came first', async () => {
  const site = await published(byNamesakes(0))
  assert.match(site.text, /^reporters\/li-yu-b\.html\tperson/m)
  const longer = await site.again(byNamesakes(310))
  assert.equal(longer.published, true, JSON.stringify(longer.diagnostics.slice(0, 3)))
  for (const name of ['li-yu', 'li-yu-1', 'li-yu-2', 'li-yu-b']) assert.ok(longer.site[`reporters/${name}.html`], name)

  const ofOld = site.text.replace('reporters/li-yu-b.html', 'reporters/li-yu-2.html')
  const older = await published({[book]: ofOld, ...byNamesakes(0)})
  const grown = await older.again(byNamesakes(310))
  assert.equal(grown.published, true, JSON.stringify(grown.diagnostics.slice(0, 3)))
  assert.match(grown.site['reporters/li-yu-2.html'] ?? '', /黎钰/)
  assert.match(grown.site['reporters/li-yu.html'] ?? '', /href="li-yu-page-2\.html"/)
  assert.match(grown.site['reporters/li-yu-page-2.html'] ?? '', /href="li-yu-1\.html"/)
  const others = Object.entries(byNamesakes(310)).map(([path, text]) => [
    path,
    text.replaceAll('李玉）渡口', '苏砚秋）渡口'),
  ])
  const shrunk = await older.again({[book]: grown.text, ...Object.fromEntries(others)})
  assert.equal(shrunk.published, true, JSON.stringify(shrunk.diagnostics.slice(0, 3)))
  assert.match(shrunk.site['reporters/li-yu-page-2.html'] ?? '', /href="li-yu\.html"/)
})

test('a namesake that comes later does not take the address at which a list goes on', async () => {
  const site = await published({...byNamesakes(310), '2024-01-01.txt': bulletin(['新桥合龙了'])})
  assert.match(site.text, /^reporters\/li-yu-2\.html\tpage/m)
  const after = await site.again(byNamesakes(310))
  assert.equal(after.published, true, JSON.stringify(after.diagnostics.slice(0, 3)))
  assert.match(after.site['reporters/li-yu-b.html'] ?? '', /黎钰/)
})

test('what is marked as no article, or joined to one, leads there by itself; taken back, it has its address again', async () => {
  const masthead = '青禾周报 2024年3月15日 第7期（总第307期）'
  const bodyless = `# ${masthead}\n\n本报社编印，逢周五出版。\n\n# ${march}\n\n# 征稿启事\n`
  const site = await published({'2024-03-15.txt': bodyless})
  const of = (headline: string) =>
    site.text
      .split('\n')
      .find((line) => line.includes('\tarticle\t') && line.endsWith(headline))
      ?.split('\t')[0] ?? ''
  const [head, call] = [of(masthead), of('征稿启事')]
  assert.match(`${head} ${call}`, /^2024\/03\/15\/\d\.html 2024\/03\/15\/\d\.html$/)
  const marked = bodyless
    .replace(/^# (.*)\n\n(.*)\n/, '<!-- $1 -->\n\n<!-- $2 -->\n')
    .replace('# 征稿启事', '征稿启事附后。')
  const after = await site.again({'2024-03-15.txt': marked})
  assert.equal(after.published, true, JSON.stringify(after.diagnostics))
  assert.deepEqual(
    after.diagnostics
      .filter(({ruleId}) => ruleId.startsWith('address'))
      .map(({ruleId, severity}) => [ruleId, severity]),
    [
      ['address-moved', 'warning'],
      ['address-moved', 'warning'],
    ],
  )
  const lineIn = (text: string, path: string) => text.split('\n')[lineOf(text, path) - 1] ?? ''
  assert.match(lineIn(after.text, head), /\tmoved\t2024\/03\/15\/index\.html\t/)
  assert.match(lineIn(after.text, call), /\tmoved\t2024\/03\/15\/\d\.html\t/)
  const back = await site.again({[book]: after.text, '2024-03-15.txt': bodyless})
  assert.match(lineIn(back.text, head), /\tarticle\t/)
  assert.ok(back.site[head]?.includes(masthead))
  const gone = await site.again({[book]: back.text, '2024-03-15.txt': march})
  assert.deepEqual(rulesOf(gone), [`${lineOf(back.text, head)} address-lost`])
})

test('when an article is split, the old address of each paragraph leads to the paragraph, whatever is built next', async () => {
  const paragraphs = [
    '灶间的腊肉挂了一排，烟从瓦缝里慢慢地出去。',
    '桥头的面摊换了招牌，老主顾还是那几个。',
    '面摊的汤是半夜起来熬的，天亮以前就好了。',
  ]
  const text = `# 镇上的冬天\n\n${paragraphs[0]}\n\n## 桥头面摊\n\n${paragraphs[1]}\n\n${paragraphs[2]}\n`
  const site = await published({'2024-03-15.txt': text})
  const namesAt = (page: string) => [...page.matchAll(/id="p-([0-9a-z]+)"/g)].map(([, name]) => name ?? '')
  const before = namesAt(treeOf(site.out)['2024/03/15/1.html'] ?? '')
  assert.equal(before.length, 3)
  const split = {'2024-03-15.txt': text.replace('## ', '# ')}
  const once = await site.again(split)
  for (const {site: pages} of [once, await site.again({...split, [book]: once.text})]) {
    const [whole = '', part = ''] = [pages['2024/03/15/1.html'], pages['2024/03/15/2.html']]
    assert.deepEqual(namesAt(part), before.slice(1))
    assert.deepEqual(namesAt(whole).toSorted(), before.toSorted())
    const prose = whole.slice(whole.indexOf('class="prose"'))
    assert.deepEqual(namesAt(prose), before.slice(0, 1))
    assert.match(
      whole,
      /data-led><span id="p-\w+"><\/span><span id="p-\w+"><\/span>原属本篇的一部分，现在“<a href="2\.html">/,
    )
    assert.match(whole, /moved\.js/)
    assert.doesNotMatch(part, /moved\.js/)
  }
  assert.match(once.text, new RegExp(`1\\.html\tarticle\t~\\S+\t#${before.join('\\+')}\t`))
})
