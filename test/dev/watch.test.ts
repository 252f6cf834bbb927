import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {setTimeout as delay} from 'node:timers/promises'
import {systemProcesses} from '../../src/build/publishing/processes.ts'
import type {DevState} from '../../src/client/dev-state.ts'
import type {Built} from '../../src/dev/builder.ts'
import {type DevOptions, startDev} from '../../src/dev/index.ts'
import {bulletin} from '../build/make-workspace.ts'
import {benbao, makeSite, surroundings} from '../cli/run-benbao.ts'

const good = {
  'content/site.yaml': 'title: 白渚报\n',
  'content/2024-03-15.txt': bulletin(['新桥打下第一根桩']),
}

/** A watched site, with what it did. */
async function start(context: TestContext, files: Readonly<Record<string, string>>, options: Partial<DevOptions> = {}) {
  // Before the folder goes, or a build would write into what is being removed.
  context.after(() => dev.close())
  const site = makeSite(context, files)
  const results: Array<Built> = []
  const dev = await startDev({
    site,
    out: undefined,
    port: 0,
    version: '1',
    building() {},
    built: (result) => results.push(result),
    ...options,
  })
  return {site, dev, results, page: async (path: string) => (await fetch(new URL(path, dev.url))).text()}
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 800; tries++) {
    if (await holds()) return
    await delay(50)
  }
  assert.fail(`Waited in vain until ${what}`)
}

test('a change is built and served; only what changed is drawn', async (context) => {
  const {site, results, page} = await start(context, good)
  assert.match(await page('2024/03/15/1.html'), /新桥打下第一根桩/)
  writeFileSync(join(site, 'content/2024-03-15.txt'), bulletin(['新桥合龙了']))
  await until('the headline is new', async () => (await page('2024/03/15/1.html')).includes('新桥合龙了'))
  await until('the build is told', () => results.length > 1)
  const last = results.at(-1)
  assert.ok(last && last.counts.rendered > 0 && last.counts.kept > 0)
})

test('new folders, renamed folders and an atomic save are seen', async (context) => {
  const {site, dev, page} = await start(context, good)
  mkdirSync(join(site, 'content/more/deep'), {recursive: true})
  writeFileSync(join(site, 'content/more/deep/2024-04-19.txt'), bulletin(['老街修表匠']))
  await until('the new issue is there', async () => (await page('2024/04/19/1.html')).includes('老街修表匠'))
  renameSync(join(site, 'content/more'), join(site, 'content/less'))
  writeFileSync(join(site, 'content/less/deep/.save'), bulletin(['老街来了修表匠']))
  renameSync(join(site, 'content/less/deep/.save'), join(site, 'content/less/deep/2024-04-19.txt'))
  await until('the saved text is there', async () => (await page('2024/04/19/1.html')).includes('老街来了修表匠'))
  rmSync(join(site, 'content/less'), {recursive: true})
  const gone = new URL('2024/04/19/1.html', dev.url)
  await until('the issue is gone', async () => (await fetch(gone)).status === 404)
})

test('a failed build keeps the last good site and tells the browser; mending it takes the findings back', async (context) => {
  const {site, dev, page} = await start(context, good)
  const states: Array<DevState> = []
  const stop = new AbortController()
  const reading = listen(new URL('_benbao/events', dev.url), stop.signal, (state) => states.push(state))
  await until('the state is told at once', () => states.length === 1)
  assert.deepEqual(states[0]?.errors, [])

  writeFileSync(join(site, 'content/site.yaml'), 'title: [\n')
  await until('the finding is told', () => (states.at(-1)?.errors.length ?? 0) > 0)
  assert.equal(states.at(-1)?.errors[0]?.ruleId, 'config-invalid-yaml')
  assert.equal(states.at(-1)?.revision, states[0]?.revision)
  assert.match(await page('2024/03/15/1.html'), /新桥打下第一根桩/)

  writeFileSync(join(site, 'content/site.yaml'), 'title: 砚湖报\n')
  await until('the findings are gone', () => states.at(-1)?.errors.length === 0)
  assert.notEqual(states.at(-1)?.revision, states[0]?.revision)
  stop.abort()
  await reading
})

test('it starts on a site that cannot be built yet', async (context) => {
  const {site, results, page} = await start(context, {})
  assert.equal(results[0]?.published, false)
  assert.match(await page(''), /_benbao\/reload\.js/)
  mkdirSync(join(site, 'content'))
  writeFileSync(join(site, 'content/2024-03-15.txt'), bulletin(['新桥打下第一根桩']))
  await until('the site is there', async () => (await page('2024/03/15/1.html')).includes('新桥打下第一根桩'))
})

test('a template of the site made while watching is taken', async (context) => {
  const {site, page} = await start(context, good)
  mkdirSync(join(site, 'templates'))
  writeFileSync(join(site, 'templates/not-found.eta'), '此页不存在')
  await until('the template is taken', async () => (await page('nowhere.html')).includes('此页不存在'))
})

test('a drive that tells of nothing is looked at again and again', async (context) => {
  const {site, dev, page} = await start(context, good, {poll: 50})
  writeFileSync(join(site, 'content/2024-03-15.txt'), bulletin(['新桥合龙了']))
  await until('the headline is new', async () => (await page('2024/03/15/1.html')).includes('新桥合龙了'))
  mkdirSync(join(site, 'content/期刊 一/é'), {recursive: true})
  writeFileSync(join(site, 'content/期刊 一/é/2024-04-19.txt'), bulletin(['老街修表匠']))
  await until('the new issue is there', async () => (await page('2024/04/19/1.html')).includes('老街修表匠'))
  renameSync(join(site, 'content/期刊 一'), join(site, 'content/期刊 二'))
  rmSync(join(site, 'content/期刊 二/é/2024-04-19.txt'))
  const gone = new URL('2024/04/19/1.html', dev.url)
  await until('the issue is gone', async () => (await fetch(gone)).status === 404)
})

test('that somebody else builds is told once, and tried again until they are done', async (context) => {
  const {site, results, page} = await start(context, good)
  const {pid, born} = systemProcesses.self
  writeFileSync(join(site, '.benbao/public/lock'), `${pid} ${born}\n`)
  writeFileSync(join(site, 'content/2024-03-15.txt'), bulletin(['新桥合龙了']))
  const kept = () => results.filter(({diagnostics}) => diagnostics.some(({ruleId}) => ruleId === 'build-running'))
  await until('it is told', () => kept().length > 0)
  // It has been tried once more meanwhile.
  await delay(1500)
  rmSync(join(site, '.benbao/public/lock'))
  await until('it is built', () => results.at(-1)?.published === true && results.length > 2)
  assert.match(await page('2024/03/15/1.html'), /新桥合龙了/)
  assert.equal(kept().length, 1)
})

test('the command serves, and Ctrl-C ends it cleanly', async (context) => {
  const site = makeSite(context, good)
  const child = spawn(process.execPath, [benbao, 'watch', '--port', '0'], {
    cwd: site,
    env: surroundings,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text
  })
  const ended = new Promise((resolve) => child.on('close', (code, signal) => resolve({code, signal})))
  await until('it names its address', () => /http:\/\/127\.0\.0\.1:\d+\//.test(out))
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(out)?.[0] ?? ''
  const stream = await fetch(new URL('_benbao/events', url))
  assert.equal(stream.headers.get('content-type'), 'text/event-stream; charset=utf-8')
  child.kill('SIGINT')
  assert.deepEqual(await ended, {code: 0, signal: null})
  await stream.body?.cancel()
})

async function listen(url: URL, signal: AbortSignal, tell: (state: DevState) => void): Promise<void> {
  try {
    const response = await fetch(url, {signal})
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, {stream: true})
      const messages = text.split('\n\n')
      text = messages.pop() ?? ''
      for (const message of messages) {
        const [, data] = /^data: (.*)$/m.exec(message) ?? []
        if (data !== undefined) tell(JSON.parse(data))
      }
    }
  } catch (error) {
    if (!signal.aborted) throw error
  }
}
