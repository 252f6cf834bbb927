import assert from 'node:assert/strict'
import {mkdirSync, symlinkSync} from 'node:fs'
import {connect, type Socket} from 'node:net'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {createAudience} from '../../src/dev/events.ts'
import {serve} from '../../src/dev/server.ts'
import {diskFiles} from '../../src/io/files.ts'
import {makeSite} from '../cli/run-benbao.ts'
import {noNews} from './no-news.ts'

/** Milliseconds in which a request must have come in. */
const patience = 400
const secret = 'not for readers'

interface Stranger {
  readonly port: number
  /** Send bytes as they are, and give all that comes back until the server is silent or hangs up. */
  readonly say: (...lines: ReadonlyArray<string>) => Promise<string>
}

/** A site on disk with secrets beside it, and somebody with a bare socket. */
async function start(context: TestContext): Promise<Stranger> {
  const folder = makeSite(context, {
    'public/index.html': '<!doctype html><body>home</body>',
    'public/404.html': '<!doctype html><body>none</body>',
    'public/assets/style.css': 'p{color:red}',
    'public/.git/config': secret,
    'secret.txt': secret,
  })
  mkdirSync(join(folder, 'public/empty'))
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'public/link.txt'))
  symlinkSync(folder, join(folder, 'public/up'))
  const audience = createAudience(() => ({...noNews, revision: 'r'}))
  const parts = {out: diskFiles(join(folder, 'public')), script: new Uint8Array([49]), audience, revision: () => 'r'}
  const server = await serve({...parts, patience}, 0)
  context.after(() => server.close())
  const port = Number(new URL(server.url).port)
  return {port, say: (...lines) => exchange(port, `${lines.join('\r\n')}\r\n\r\n`)}
}

function open(port: number): {socket: Socket; heard: () => string; closed: Promise<number>} {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  socket.setEncoding('utf8').on('data', (text) => {
    heard += text
  })
  // It hangs up on us: that is what is waited for.
  socket.on('error', () => {})
  const start = performance.now()
  const closed = new Promise<number>((resolve) => socket.on('close', () => resolve(performance.now() - start)))
  return {socket, heard: () => heard, closed}
}

async function exchange(port: number, text: string): Promise<string> {
  const {socket, heard, closed} = open(port)
  socket.end(text)
  await closed
  return heard()
}

const local = 'Host: 127.0.0.1'
const close = 'Connection: close'

test('no address leads out, whatever it is written with', async (context) => {
  const {say} = await start(context)
  const ways = [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/..%252fsecret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/%u002e%u002e/secret.txt',
    '/..\\secret.txt',
    '/%5c..%5csecret.txt',
    '/..;/secret.txt',
    '/．．/secret.txt',
    '/.%00./secret.txt',
    '/index.html%00.txt',
    '//secret.txt',
    '///etc/passwd',
    '/C:/secret.txt',
    '/link.txt',
    '/up/secret.txt',
    '/up/',
    '/.git/config',
    '/%2egit/config',
    '/assets/./style.css',
    'secret.txt',
    '../secret.txt',
    'file:///etc/passwd',
    'http://127.0.0.1/../secret.txt',
    '*',
    '?',
    '',
    `/${'a/'.repeat(3000)}`,
    `/${'a'.repeat(5000)}`,
  ]
  for (const answer of await Promise.all(ways.map((way) => say(`GET ${way} HTTP/1.1`, local, close)))) {
    assert.match(answer, /^HTTP\/1\.1 40[04] /)
    assert.ok(!answer.includes(secret) && !answer.includes('root:') && !answer.includes('color:red'), answer)
  }
})

test('no folder is listed', async (context) => {
  const {say} = await start(context)
  for (const path of ['/assets/', '/empty/', '/assets/?x']) {
    const answer = await say(`GET ${path} HTTP/1.1`, local, close)
    assert.match(answer, /^HTTP\/1\.1 404 /)
    assert.doesNotMatch(answer, /style|index/)
  }
})

test('hosts and origins of others are turned away, and two hosts, or none', async (context) => {
  const {port, say} = await start(context)
  const get = 'GET /index.html HTTP/1.1'
  const mine = `Host: localhost:${port}`
  const turnedAway = [
    [get, close],
    [get, 'Host:', close],
    [get, 'Host: paper.example', close],
    [get, 'Host: 127.0.0.1.paper.example', close],
    [get, 'Host: 127.0.0.1@paper.example', close],
    [get, 'Host: 0.0.0.0', close],
    [get, 'Host: 2130706433', close],
    [get, mine, 'Host: paper.example', close],
    [get, 'Host: paper.example', mine, close],
    [get, mine, 'Origin: https://paper.example', close],
    [get, mine, 'Origin: null', close],
    [get, mine, 'Origin: http://localhost:1', close],
    [get, mine, `Origin: http://localhost:${port}.paper.example`, close],
    [get, mine, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: no-cors', close],
    ['GET /_benbao/events HTTP/1.1', mine, 'Origin: https://paper.example', close],
    ['GET http://paper.example/index.html HTTP/1.1', mine, close],
  ]
  for (const lines of turnedAway) assert.match(await say(...lines), /^HTTP\/1\.1 40[03] /, lines.join(' | '))
  const letIn = [
    [get, mine, close],
    [get, mine, `Origin: http://localhost:${port}`, close],
    [get, `Host: 127.0.0.1:${port}`, 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Mode: no-cors', close],
    [get, mine, 'Sec-Fetch-Site: cross-site', 'Sec-Fetch-Mode: navigate', close],
  ]
  for (const lines of letIn) assert.match(await say(...lines), /^HTTP\/1\.1 200 /, lines.join(' | '))
})

test('HEAD, ranges and conditions are answered as the standard says', async (context) => {
  const {say} = await start(context)
  const ask = (...lines: ReadonlyArray<string>) => say('GET /assets/style.css HTTP/1.1', local, close, ...lines)
  const whole = await ask()
  assert.match(whole, /\r\n\r\np\{color:red\}$/)
  const tag = /\r\nETag: ("[0-9a-f]+")\r\n/.exec(whole)?.[1] ?? ''
  assert.match(whole, /\r\nAccept-Ranges: bytes\r\n/)

  const head = await say('HEAD /assets/style.css HTTP/1.1', local, close)
  assert.match(head, /^HTTP\/1\.1 200 OK\r\n.*\r\nContent-Length: 12\r\n.*\r\n\r\n$/s)
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])
    assert.match(await say(`${method} / HTTP/1.1`, local, close), /^HTTP\/1\.1 405 .*\r\nAllow: GET, HEAD\r\n/s, method)
  assert.equal(await say('CONNECT paper.example:80 HTTP/1.1', local, close), '')

  assert.match(await ask('Range: bytes=2-6'), /^HTTP\/1\.1 206 .*Content-Range: bytes 2-6\/12\r\n.*\r\n\r\ncolor$/s)
  assert.match(await ask('Range: bytes=-4'), /^HTTP\/1\.1 206 .*\r\n\r\nred\}$/s)
  assert.match(await ask('Range: bytes=12-'), /^HTTP\/1\.1 416 .*Content-Range: bytes \*\/12\r\n/s)
  assert.match(await ask('Range: bytes=0-1,3-4'), /^HTTP\/1\.1 200 .*p\{color:red\}$/s)
  assert.match(await ask('Range: bytes=0-1', `If-Range: ${tag}`), /^HTTP\/1\.1 206 /)
  assert.match(await ask('Range: bytes=0-1', 'If-Range: "old"'), /^HTTP\/1\.1 200 /)
  assert.match(await ask(`If-None-Match: ${tag}`), /^HTTP\/1\.1 304 .*\r\n\r\n$/s)
  assert.match(await ask(`If-None-Match: "old", W/${tag}`), /^HTTP\/1\.1 304 /)
  assert.match(await ask('If-None-Match: "old"'), /^HTTP\/1\.1 200 /)
  assert.match(await say('GET / HTTP/1.1', local, close), /\r\nCache-Control: no-store\r\n/)
})

test('who sends slowly, or without an end, is cut off', async (context) => {
  const {port, say} = await start(context)
  const drip = (first: string, more: string) => {
    const {socket, closed} = open(port)
    socket.write(first)
    const timer = setInterval(() => socket.write(more), 20)
    return closed.finally(() => clearInterval(timer))
  }
  const waits = await Promise.all([
    drip(`GET / HTTP/1.1\r\n${local}\r\n`, 'X: y\r\n'),
    drip('GET /', 'a'),
    drip(`POST / HTTP/1.1\r\n${local}\r\nContent-Length: 1000000000\r\n\r\n`, 'a'.repeat(1000)),
    drip(`POST / HTTP/1.1\r\n${local}\r\nTransfer-Encoding: chunked\r\n\r\n`, '1\r\na\r\n'),
    drip('', ''),
  ])
  for (const [index, milliseconds] of waits.entries())
    assert.ok(milliseconds < 20 * patience, `${index}: ${milliseconds}`)
  assert.match(await say('GET / HTTP/1.1', local, close), /^HTTP\/1\.1 200 /)
})

test('what is too large, or no request at all, is refused, and the next one is answered', async (context) => {
  const {port, say} = await start(context)
  const large = [
    say(`GET /${'a'.repeat(100_000)} HTTP/1.1`, local, close),
    say('GET / HTTP/1.1', local, `X: ${'a'.repeat(100_000)}`, close),
    say('GET / HTTP/1.1', local, ...Array.from({length: 5000}, (_, at) => `X-${at}: a`), close),
  ]
  for (const answer of await Promise.all(large)) assert.match(answer, /^HTTP\/1\.1 431 |^$/)
  const broken = [
    '\0\x01\x02',
    'GET',
    'GET / HTTP/9.9',
    'GET / HTTP/1.1\nHost: x',
    `GET / HTTP/1.1\r\n${local}\r\n bad`,
  ]
  for (const text of [...broken, `GET / HTTP/1.1\r\n${local}\r\nContent-Length: 1\r\nTransfer-Encoding: chunked`])
    assert.match(await exchange(port, `${text}\r\n\r\n`), /^HTTP\/1\.1 400 |^$/, JSON.stringify(text))
  const hung = Array.from({length: 100}, () => open(port))
  for (const {socket} of hung) socket.write('GET / HT')
  assert.match(await say('GET / HTTP/1.1', local, close), /^HTTP\/1\.1 200 /)
  for (const {socket} of hung) socket.destroy()
})
