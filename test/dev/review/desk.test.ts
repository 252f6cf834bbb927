import assert from 'node:assert/strict'
import {type IncomingMessage, request} from 'node:http'
import {type TestContext, test} from 'node:test'
import {atOnce} from '../../../src/archive/steps.ts'
import {digestOf} from '../../../src/build/digest.ts'
import {readSource} from '../../../src/build/reading/read-source.ts'
import {createAudience} from '../../../src/dev/events.ts'
import {createDesk} from '../../../src/dev/review/answer.ts'
import {findQuestions, registered} from '../../../src/dev/review/find-questions.ts'
import {createReview} from '../../../src/dev/review/index.ts'
import {type DevServer, serve} from '../../../src/dev/server.ts'
import {memoryFiles} from '../../../src/io/memory.ts'
import {noNews} from '../no-news.ts'
import {doubtfulPage} from './doubtful.ts'

const page = doubtfulPage(2)

async function start(context: TestContext) {
  const content = memoryFiles('content', {'2024-03-15.txt': page})
  const review = createReview(content)
  const {parsed, diagnostics} = readSource({path: '2024-03-15.txt', bytes: content.read('2024-03-15.txt')})
  review.building()
  const questions = atOnce(
    findQuestions(
      {
        diagnostics: diagnostics.map((found) => ({...found, file: `content/${found.file}`})),
        parsed: new Map([['2024-03-15.txt', {parsed, diagnostics, digest: digestOf('')}]]),
        archive: undefined,
      },
      registered(content),
      'zh',
    ),
  )
  review.built(questions, questions.length)
  const audience = createAudience(() => ({...noNews, revision: '1'}))
  const desk = createDesk({review, script: new Uint8Array(), language: 'zh', editor: 'vscode://file/"<a>/{file}'})
  const server = await serve(
    {out: memoryFiles('public'), script: new Uint8Array(), audience, desk, revision: () => '1'},
    0,
  )
  context.after(() => server.close())
  const opened = await ask(server, '/_benbao/review/', {headers: {'sec-fetch-dest': 'document'}})
  const token = /data-token="([^"]+)"/.exec(opened.body)?.[1] ?? ''
  const doubt = review.state().doubts[0]?.id ?? ''
  return {content, server, token, opened, text: () => new TextDecoder().decode(content.read('2024-03-15.txt')), doubt}
}

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

interface Answer {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

function ask(server: DevServer, path: string, {method = 'GET', headers = {}, body = ''}: Asked): Promise<Answer> {
  const {hostname, port} = new URL(server.url)
  return new Promise((resolve, reject) => {
    const sent = request({hostname, port, path, method, headers}, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve({status: response.statusCode, headers: response.headers, body: text}))
    })
    sent.on('error', reject).end(body)
  })
}

test('only the desk’s own page may write', async (context) => {
  const {server, token, text, doubt} = await start(context)
  const {host, origin} = new URL(server.url)
  const right = {
    host,
    origin,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'x-benbao-token': token,
  }
  const body = JSON.stringify({doubt, answer: 'headline', way: 'source'})
  const without = (name: string) => Object.fromEntries(Object.entries(right).filter(([each]) => each !== name))
  const strangers: ReadonlyArray<Readonly<Record<string, string>>> = [
    without('origin'),
    {...right, origin: 'null'},
    {...right, origin: 'http://evil.example'},
    {...right, origin: `http://localhost:${new URL(origin).port}`},
    {...right, origin: origin.replace('http', 'https')},
    {...right, host: 'evil.example', origin: 'http://evil.example'},
    {...right, 'sec-fetch-site': 'cross-site'},
    {...right, 'sec-fetch-site': 'same-site'},
    {...right, 'content-type': 'text/plain'},
    without('content-type'),
    without('x-benbao-token'),
    {...right, 'x-benbao-token': ''},
    {...right, 'x-benbao-token': `${token.slice(0, -1)}!`},
  ]
  for (const headers of strangers) {
    for (const path of ['/_benbao/review/settle', '/_benbao/review/undo']) {
      const answer = await ask(server, path, {method: 'POST', headers, body})
      assert.equal(answer.status, 403, JSON.stringify(headers))
    }
  }
  for (const method of ['GET', 'PUT', 'OPTIONS']) {
    assert.equal((await ask(server, '/_benbao/review/settle', {method, headers: right})).status, 405, method)
  }
  assert.equal(text(), page)
  const settled = await ask(server, '/_benbao/review/settle', {method: 'POST', headers: right, body})
  assert.equal(settled.status, 200, settled.body)
  assert.notEqual(text(), page)
  const step = JSON.parse(settled.body).step.id
  const undone = await ask(server, '/_benbao/review/undo', {
    method: 'POST',
    headers: right,
    body: JSON.stringify({step}),
  })
  assert.equal(undone.status, 200, undone.body)
  assert.equal(text(), page)
})

test('the desk is found without its last slash, too', async (context) => {
  const {server} = await start(context)
  const {status, headers} = await ask(server, '/_benbao/review?', {})
  assert.deepEqual([status, headers.location], [302, '/_benbao/review/'])
})

test('what the desk does not send is refused, and nothing is written', async (context) => {
  const {server, token, text, doubt, content} = await start(context)
  const {host, origin} = new URL(server.url)
  const headers = {host, origin, 'content-type': 'application/json', 'x-benbao-token': token}
  const bodies: ReadonlyArray<readonly [string, number]> = [
    ['', 400],
    ['{', 400],
    ['[]', 400],
    [JSON.stringify({doubt, answer: 'erase', way: 'source'}), 400],
    [JSON.stringify({doubt, answer: 'headline', way: '../x'}), 400],
    [JSON.stringify({doubt, answer: 'headline', way: 'source', value: 'a\nb'}), 400],
    [JSON.stringify({doubt, answer: 'headline', way: 'source', padding: 'x'.repeat(5000)}), 400],
    [JSON.stringify({doubt: '../../etc/passwd', answer: 'headline', way: 'source'}), 409],
    [JSON.stringify({doubt, answer: 'date', way: 'source', value: '2024-03-15'}), 409],
  ]
  for (const [body, status] of bodies) {
    const answer = await ask(server, '/_benbao/review/settle', {method: 'POST', headers, body})
    assert.equal(answer.status, status, body.slice(0, 80))
  }
  assert.equal(text(), page)
  assert.deepEqual(
    content.list().map(({path}) => path),
    ['2024-03-15.txt'],
  )
})

test('the page gives its token to a window only, and nothing frames it', async (context) => {
  const {server, token, opened} = await start(context)
  assert.ok(token.length >= 32)
  assert.equal(opened.headers['x-frame-options'], 'DENY')
  assert.match(String(opened.headers['content-security-policy']), /default-src 'none'.*frame-ancestors 'none'/)
  assert.match(opened.body, /data-editor="vscode:\/\/file\/&quot;&lt;a>/)
  for (const aim of ['empty', 'iframe', 'script']) {
    const {body} = await ask(server, '/_benbao/review/', {headers: {'sec-fetch-dest': aim}})
    assert.doesNotMatch(body, new RegExp(token), aim)
  }
  assert.equal((await ask(server, '/_benbao/review/', {headers: {host: 'evil.example'}})).status, 403)
  assert.equal((await ask(server, '/_benbao/review/no-such', {})).status, 404)
})
