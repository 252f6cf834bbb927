import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {root} from './sample/sample-site.ts'

const security = readFileSync(join(root, 'SECURITY.md'), 'utf8')

test('each promise of SECURITY.md names tests, and they are there', () => {
  const promises = security.split('\n').filter((line) => line.startsWith('| ') && line.includes('`test/'))
  assert.ok(promises.length > 15)
  for (const promise of promises) {
    for (const [, file = '', names = ''] of promise.matchAll(/`(test\/[\w/.-]+\.test\.ts)`: ([^`|]+)/g)) {
      assert.ok(existsSync(join(root, file)), file)
      const text = readFileSync(join(root, file), 'utf8')
      const quoted = [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name)
      assert.ok(quoted.length > 0, `${file}: ${names}`)
      for (const name of quoted) assert.ok(text.includes(name), `${file}: ${name}`)
    }
  }
  // Every row of the tables of promises has at least one test.
  const rows =
    security
      .split('## What was seen')[0]
      ?.split('\n')
      .filter((line) => /^\| (?!promise)/.test(line)) ?? []
  assert.deepEqual(rows, promises)
})

test('each dependency has its reason in CONTRIBUTING.md', () => {
  const about: Record<'dependencies' | 'devDependencies', Record<string, string>> = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  const named = [...contributing.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name = '']) => name)
  const unnamed = Object.keys({...about.dependencies, ...about.devDependencies}).filter((name) => !named.includes(name))
  assert.deepEqual(unnamed, [])
})

test('what the benches saw in SECURITY.md is no loss', () => {
  const [faults = '', same = ''] = ['faults', 'same-bytes'].map(
    (name) => new RegExp(`<!-- ${name} -->\n([\\s\\S]*?)<!-- /${name} -->`).exec(security)?.[1],
  )
  for (const row of faults.split('\n').filter((line) => /^\| .*\d+ of \d+ \|$/.test(line))) {
    const [, , tried, , , lost, torn, dead, equal] = row.split('|').map((cell) => cell.trim())
    assert.deepEqual([lost, torn, dead, equal], ['0', '0', '0', `${tried} of ${tried}`], row)
  }
  assert.doesNotMatch(same, /ANOTHER/)
})
