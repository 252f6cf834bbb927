import assert from 'node:assert/strict'
import {cpSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {setTimeout as delay} from 'node:timers/promises'
import {watch} from 'chokidar'
import {followChanges} from '../../src/dev/follow-changes.ts'
import {watchSite} from '../../src/dev/watcher.ts'
import {makeSite} from '../cli/run-benbao.ts'

const files = {
  'content/2023/a.txt': '一',
  'content/2024/a.txt': '一',
  'content/2024/deep/a.txt': '一',
  'other/2024/a.txt': '二',
  'other/2024/deep/a.txt': '二',
}

/** What programs do to folders without a pause: `git checkout`, a restored copy, a tool that synchronizes. */
const replacements: Readonly<Record<string, (at: (path: string) => string) => void>> = {
  'a folder removed, and another moved to its place'(at) {
    rmSync(at('content/2024'), {recursive: true})
    renameSync(at('other/2024'), at('content/2024'))
  },
  'a folder removed, and written again'(at) {
    rmSync(at('content/2024'), {recursive: true})
    cpSync(at('other/2024'), at('content/2024'), {recursive: true})
  },
  'content/ removed, and written again'(at) {
    rmSync(at('content'), {recursive: true})
    cpSync(at('other'), at('content'), {recursive: true})
  },
  'content/ moved aside, and another moved to its place'(at) {
    renameSync(at('content'), at('before'))
    renameSync(at('other'), at('content'))
  },
  'two folders that change places'(at) {
    renameSync(at('content/2024'), at('content/aside'))
    renameSync(at('content/2023'), at('content/2024'))
    mkdirSync(at('content/2024/deep'))
    renameSync(at('content/aside'), at('content/2023'))
  },
  'the whole site removed, and written again'(at) {
    cpSync(at('.'), `${at('.')}-copy`, {recursive: true})
    rmSync(at('.'), {recursive: true})
    renameSync(`${at('.')}-copy`, at('.'))
  },
}

for (const [name, replace] of Object.entries(replacements))
  test(`what is saved in it afterwards is heard of: ${name}`, async (context) => {
    const site = makeSite(context, files)
    const heard = await listen(context, site)
    replace((path) => join(site, path))
    await delay(100)
    for (const path of ['content/2024/a.txt', 'content/2024/deep/a.txt']) {
      heard.clear()
      writeFileSync(join(site, path), '三')
      await until(`${path} is heard of`, () => heard.has(path))
    }
  })

test('a site, or its content/, that is a link is watched where it leads, and where it leads next', async (context) => {
  const site = makeSite(context, {'one/content/a.txt': '一', 'two/2024/a.txt': '二', 'three/2024/a.txt': '三'})
  symlinkSync('one', join(site, 'link'))
  const heard = await listen(context, join(site, 'link'))
  writeFileSync(join(site, 'one/content/a.txt'), '二')
  await until('the file is heard of', () => heard.has('content/a.txt'))

  rmSync(join(site, 'one/content'), {recursive: true})
  for (const to of ['two', 'three']) {
    rmSync(join(site, 'one/content'), {force: true})
    symlinkSync(`../${to}`, join(site, 'one/content'))
    await until('the link is heard of', () => heard.has('content'))
    for (const told of [['content', 'content/2024/a.txt'], ['content/2024/a.txt']]) {
      heard.clear()
      writeFileSync(join(site, to, '2024/a.txt'), '四')
      // While all are watched anew, that is told of in its place, when it is done.
      await until('the file is heard of', () => told.some((path) => heard.has(path)))
      await delay(100)
    }
  }
})

test('where the system watches no more folders, they are looked at', async (context) => {
  const site = makeSite(context, files)
  const heard = new Set<string>()
  const reasons: Array<unknown> = []
  const full = Object.assign(new Error('System limit for number of file watchers reached'), {code: 'ENOSPC'})
  const hint = (path: string) => heard.add(path)
  const following = await followChanges(
    site,
    {hint, poll: undefined, refused: (error) => reasons.push(error)},
    (root, told, refused) =>
      watchSite(root, told, refused, (paths, options) => {
        const watcher = watch(paths, options)
        watcher.once('ready', () => watcher.emit('error', full))
        return watcher
      }),
  )
  context.after(() => following.close())
  assert.deepEqual(reasons, [full])
  writeFileSync(join(site, 'content/2024/deep/a.txt'), '三三')
  await until('the file is heard of', () => heard.has('content/2024/deep/a.txt'))
})

async function listen(context: TestContext, site: string): Promise<Set<string>> {
  const heard = new Set<string>()
  const watcher = await watchSite(
    site,
    (path) => heard.add(path),
    (error) => assert.fail(String(error)),
  )
  context.after(() => watcher.close())
  return heard
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (holds()) return
    await delay(25)
  }
  assert.fail(`Waited in vain until ${what}`)
}
