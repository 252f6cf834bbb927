import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** What each folder imports from, besides itself, and may. `types` beside a name: types only. */
const allowed: Readonly<Record<string, ReadonlyArray<string>>> = {
  tree: [],
  diagnostics: ['tree types'],
  parse: ['diagnostics', 'tree'],
  archive: ['diagnostics', 'tree'],
  config: ['archive types', 'diagnostics'],
  site: ['archive', 'config types', 'diagnostics', 'tree'],
  render: ['site types', 'tree types'],
  search: ['archive', 'tree'],
  client: ['search', 'diagnostics types'],
  io: [],
  import: ['archive', 'diagnostics', 'io', 'parse', 'tree'],
  build: ['archive', 'config', 'diagnostics', 'io', 'parse', 'render', 'search', 'site', 'tree'],
  dev: ['build', 'client types', 'archive', 'config', 'diagnostics', 'io', 'parse', 'render', 'search', 'site', 'tree'],
  cli: ['archive', 'build', 'dev', 'diagnostics', 'import', 'io', 'parse', 'search'],
}
const onNode: ReadonlySet<string> = new Set(['build', 'cli', 'config', 'dev', 'import', 'io'])

const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter((path) => path.endsWith('.ts'))

interface Import {
  readonly file: string
  readonly from: string
  readonly types: boolean
  /** Only when it is needed. */
  readonly late: boolean
}

const imports: ReadonlyArray<Import> = files.flatMap((file) => {
  const text = readFileSync(join(src, file), 'utf8')
  return [
    ...[...text.matchAll(/^(?:import|export)\s(type\s)?[^'"]*?from\s'([^']+)'/gm)].map(([, type, from = '']) => ({
      ...{file, from, types: type !== undefined, late: false},
    })),
    ...[...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, from = '']) => ({file, from, types: false, late: true})),
  ]
})

test('there are imports to look at', () => {
  assert.ok(imports.filter(({late}) => !late).length > 100)
  assert.ok(imports.filter(({late}) => late).length > 10)
})

test('imports point down only, and no folder may import what it does not', () => {
  const found = new Map(files.map((file) => [folderOf(file), new Set<string>()]))
  for (const {file, from, types} of imports) {
    const there = from.startsWith('.') ? folderOf(relative(src, join(src, dirname(file), from))) : folderOf(file)
    if (there !== folderOf(file)) found.get(folderOf(file))?.add(types ? `${there} types` : there)
  }
  found.delete('')
  const folders = Array.from(found, ([folder, all]) => {
    const values = [...all].filter((each) => !each.endsWith(' types'))
    return [
      folder,
      [...all].filter((each) => values.includes(each) || !values.includes(each.split(' ')[0] ?? '')),
    ] as const
  })
  assert.deepEqual(
    Object.fromEntries(folders.map(([folder, needs]) => [folder, needs.toSorted()])),
    Object.fromEntries(Object.entries(allowed).map(([folder, may]) => [folder, may.toSorted()])),
  )
})

test('no file imports itself by way of others', () => {
  const next = new Map<string, Array<string>>()
  for (const {file, from} of imports.filter((each) => each.from.startsWith('.') && !each.late))
    next.set(file, [...(next.get(file) ?? []), join(dirname(file), from)])
  const done = new Set<string>()
  const loops: Array<string> = []
  const follow = (file: string, way: ReadonlyArray<string>): void => {
    const at = way.indexOf(file)
    if (at >= 0) loops.push([...way.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const each of next.get(file) ?? []) follow(each, [...way, file])
    done.add(file)
  }
  for (const file of files) follow(file, [])
  assert.deepEqual(loops, [])
})

test('the core is pure: no node: import, no process, no clock, no chance', () => {
  const core = files.filter((file) => !onNode.has(folderOf(file)))
  const wrong = core.filter((file) =>
    /'node:|\bprocess\.|\bDate\.now|\bnew Date\(\)|\bperformance\.|\bMath\.random|\bconsole\./.test(
      readFileSync(join(src, file), 'utf8'),
    ),
  )
  assert.deepEqual(wrong, [])
})

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : ''
}
