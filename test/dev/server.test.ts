import assert from 'node:assert/strict'
import {type IncomingMessage, request} from 'node:http'
import {type TestContext, test} from 'node:test'
import {createAudience} from '../../src/dev/events.ts'
import {rulesPage} from '../../src/dev/rules-page.ts'
import {type DevServer, serve} from '../../src/dev/server.ts'
import {ruleIds} from '../../src/diagnostics/rules.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import {noNews} from './no-news.ts'

const site = {
  'index.html': '<!doctype html><body><h1>家</h1></body>\n',
  '404.html': '<!doctype html><body>没有</body>\n',
  '2020/index.html': '<!doctype html>二〇二〇',
  'assets/style.css': 'p{}',
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

async function start(
  context: TestContext,
  files: Readonly<Record<string, string>> = site,
  port = 0,
): Promise<DevServer> {
  const state = {...noNews, revision: 'r-1'}
  const audience = createAudience(() => state)
  const parts = {out: memoryFiles('public', files), script: new Uint8Array([49]), audience, revision: () => 'r-1'}
  const server = await serve(parts, port)
  context.after(() => server.close())
  return server
}

/** Not `fetch`, which tidies addresses before it sends them. */
function ask(server: DevServer, path: string, options: {method?: string; host?: string} = {}): Promise<Answer> {
  const {hostname, port} = new URL(server.url)
  const headers = options.host === undefined ? {} : {host: options.host}
  return new Promise((resolve, reject) => {
    const sent = request({hostname, port, path, method: options.method ?? 'GET', headers}, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text) => {
        body += text
      })
      response.on('end', () => resolve({status: response.statusCode, headers: response.headers, body}))
    })
    sent.on('error', reject).end()
  })
}

test('pages go out with the script, other files as they are', async (context) => {
  const server = await start(context)
  const home = await ask(server, '/')
  assert.equal(home.status, 200)
  assert.equal(
    home.body,
    '<!doctype html><body><h1>家</h1><script src="/_benbao/reload.js" data-revision="r-1" data-page="index.html" defer></script></body>\n',
  )
  assert.equal(home.headers['content-type'], 'text/html; charset=utf-8')
  assert.equal(home.headers['cache-control'], 'no-store')
  assert.equal(home.headers['x-content-type-options'], 'nosniff')
  const style = await ask(server, '/assets/style.css')
  assert.deepEqual([style.status, style.body, style.headers['content-type']], [200, 'p{}', 'text/css; charset=utf-8'])
  assert.equal((await ask(server, '/_benbao/reload.js')).body, '1')
})

test('HEAD tells the same without a body; other methods are refused', async (context) => {
  const server = await start(context)
  const [get, head] = [await ask(server, '/'), await ask(server, '/', {method: 'HEAD'})]
  assert.deepEqual([head.status, head.body], [200, ''])
  assert.equal(head.headers['content-length'], get.headers['content-length'])
  const post = await ask(server, '/', {method: 'POST'})
  assert.deepEqual([post.status, post.headers.allow], [405, 'GET, HEAD'])
})

test('a folder is its index and is never listed', async (context) => {
  const server = await start(context)
  const folder = await ask(server, '/2020')
  assert.deepEqual([folder.status, folder.headers.location], [302, '/2020/'])
  assert.match((await ask(server, '/2020/')).body, /二〇二〇/)
  const assets = await ask(server, '/assets/')
  assert.equal(assets.status, 404)
  assert.doesNotMatch(assets.body, /style/)
})

test('what is not there is the site’s own page for that, with its status', async (context) => {
  const answer = await ask(await start(context), '/no.html')
  assert.equal(answer.status, 404)
  assert.match(answer.body, /没有.*data-revision/)
})

test('before there is a site, a page waits for it', async (context) => {
  const answer = await ask(await start(context, {}), '/any/where.html')
  assert.equal(answer.status, 503)
  assert.match(answer.body, /data-revision="r-1"/)
})

test('a stranger’s name for this machine is refused', async (context) => {
  const server = await start(context)
  for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example:80', '192.168.0.7']) {
    assert.equal((await ask(server, '/', {host})).status, 403, host)
  }
  for (const host of ['localhost', 'localhost:4000', '127.0.0.1:1', '[::1]:4000']) {
    assert.equal((await ask(server, '/', {host})).status, 200, host)
  }
})

test('no address leads out', async (context) => {
  const server = await start(context)
  for (const path of [
    '/../package.json',
    '/%2e%2e/package.json',
    '/a%2f..%2f..%2fx',
    '/c:/x',
    '/.git/config',
    '/%00',
  ]) {
    assert.equal((await ask(server, path)).status, 400, path)
  }
})

test('a port that is taken gives way to a free one', async (context) => {
  const first = await start(context)
  const second = await start(context, site, Number(new URL(first.url).port))
  assert.notEqual(second.url, first.url)
  assert.equal((await ask(second, '/')).status, 200)
})

test('a page of which something was saved goes out as its draft; one that is not drawn in time goes out as it is', async (context) => {
  const drafts = new Map<string, Uint8Array>()
  const joined: Array<string> = []
  const audience = createAudience(
    () => ({...noNews, revision: 'r-1'}),
    (path) => joined.push(path),
  )
  const ahead = async (path: string) => {
    if (path === 'index.html') await new Promise(() => {})
    drafts.set(path, new TextEncoder().encode('新'))
  }
  const parts = {out: memoryFiles('public', site), script: new Uint8Array(), audience, revision: () => 'r-1'}
  const server = await serve({...parts, drafts, ahead}, 0)
  context.after(() => server.close())
  assert.match((await ask(server, '/2020/')).body, /^新/)
  // A page that no build has made yet.
  assert.deepEqual([(await ask(server, '/2020/1.html')).status, drafts.size], [200, 2])
  assert.match((await ask(server, '/')).body, /家/)
  assert.equal((await ask(server, '/assets/style.css')).body, 'p{}')
  assert.equal(drafts.has('assets/style.css'), false)
  const stream = await fetch(new URL('_benbao/events?page=2020/index.html&revision=r-1', server.url))
  await stream.body?.cancel()
  assert.deepEqual(joined, ['2020/index.html'])
})

test('each finding has a place in what the server says of all of them', async (context) => {
  const audience = createAudience(() => ({...noNews, revision: 'r-1'}))
  const parts = {out: memoryFiles('public', site), script: new Uint8Array(), audience, revision: () => 'r-1'}
  const server = await serve({...parts, rules: rulesPage('zh')}, 0)
  context.after(() => server.close())
  const {status, headers, body} = await ask(server, '/_benbao/rules')
  assert.deepEqual([status, headers['content-type']], [200, 'text/html; charset=utf-8'])
  for (const id of ruleIds) assert.ok(body.includes(`<dt id="${id}">`), id)
})
