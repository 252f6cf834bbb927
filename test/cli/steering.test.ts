import assert from 'node:assert/strict'
import {test} from 'node:test'
import {makeSite, runModules} from './run-benbao.ts'

/** In the name of a file, and in texts that are not taken for binary ones by it. */
const inName = '\u001b[2J\u202e\u009b31m\r'
const inText = '\u202e\u009b31m'

const page = `区财政局:晒出${inText}账单

本报讯（记者 李青禾）区财政局把账单贴在墙上，${inText}区防汛抗旱指挥部要求，值班的人来到堤上。
`

test('what is listed of files and texts of others steers no terminal', async (context) => {
  const site = makeSite(context, {
    'content/site.yaml': '',
    [`content/a${inName}.txt`]: page,
    [`a${inName}.txt`]: page,
    'b.html': `<h1>新桥&#27;[2J打下第一根桩</h1><p>本报讯 新桥今天${inText}打下第一根桩。</p>`,
  })
  const commands = [
    ['parse', `content/a${inName}.txt`],
    ['explain', `content/a${inName}.txt`],
    ['import', `a${inName}.txt`, 'b.html'],
    ['departments'],
    ['people'],
  ]
  for (const [name = '', ...args] of commands) {
    const {out, err} = await runModules(site, name, ...args)
    assert.match(out, /财政局|新桥|青禾/, name)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what we look for
    assert.doesNotMatch(out + err, /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/, name)
  }
})
