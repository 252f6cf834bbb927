import assert from 'node:assert/strict'
import fc from 'fast-check'
import {readRegistry} from '../../../src/archive/addresses/read-registry.ts'
import {build} from '../../../src/build/index.ts'
import {readSource} from '../../../src/build/reading/read-source.ts'
import {parseDepartments} from '../../../src/config/departments.ts'
import {parseConfig} from '../../../src/config/parse.ts'
import {parsePeople} from '../../../src/config/people.ts'
import type {Diagnostic} from '../../../src/diagnostics/diagnostic.ts'
import {conservationOf, isConserved} from '../../../src/parse/conserve.ts'
import {makeWorkspace, treeOf} from '../../build/make-workspace.ts'
import {foreignMarkup} from './foreign-markup.ts'
import {fileName, hostileText} from './texts.ts'

/** What reads that which others wrote, how much of all characters it gets, and what must hold of it for any text. */
export const targets = [
  target(
    'a source',
    0.55,
    fc.record({path: fc.constantFrom('a.txt', 'a.md'), text: hostileText(120), fixes: hostileText(20)}),
    source,
  ),
  target('registries and settings', 0.15, hostileText(60), registries),
  target('bytes', 0.05, fc.uint8Array({maxLength: 3000}), bytes),
  target(
    'an archive',
    0.25,
    fc.record({
      files: fc.dictionary(fileName, hostileText(60), {maxKeys: 4, noNullPrototype: true}),
      settings: fc.dictionary(
        fc.constantFrom('site.yaml', 'departments.yaml', 'people.yaml', 'addresses.tsv', 'pages/a.md'),
        hostileText(12),
        {maxKeys: 2, noNullPrototype: true},
      ),
    }),
    archive,
  ),
] as const

function target<T>(
  name: string,
  share: number,
  arbitrary: fc.Arbitrary<T>,
  check: (input: T) => Promise<number> | number,
) {
  /** So many inputs from a seed; gives the smallest that fails, and how. */
  async function run(count: (characters: number) => void, seed: number, numRuns: number): Promise<string | undefined> {
    const property = fc.asyncProperty(arbitrary, async (input) => {
      const start = process.cpuUsage()
      const characters = await check(input)
      const {user, system} = process.cpuUsage(start)
      const milliseconds = (user + system) / 1000
      assert.ok(milliseconds < 2000 + characters, `${characters} characters took ${milliseconds} ms`)
      count(characters)
    })
    const checked = await fc.check(property, {seed, numRuns})
    if (!checked.failed) return undefined
    const {errorInstance: error} = checked
    return `${fc.defaultReportMessage(checked)}\n${error instanceof Error ? error.stack : String(error)}`
  }
  return {name, share, run}
}

function source({path, text, fixes}: {path: string; text: string; fixes: string}): number {
  const encode = (each: string) => new TextEncoder().encode(each)
  const read = readSource({path, bytes: encode(text), fixes: {path: 'a.fixes.yaml', bytes: encode(fixes)}})
  noFailure(read.diagnostics)
  if (read.parsed) assert.ok(isConserved(conservationOf(read.parsed.tree, read.parsed.text)), 'a character was lost')
  return text.length + fixes.length
}

function registries(text: string): number {
  noFailure(parseConfig(text).diagnostics)
  noFailure(parseDepartments(text).diagnostics)
  noFailure(parsePeople(text).diagnostics)
  noFailure(readRegistry(text).diagnostics)
  assert.equal(Object.getPrototypeOf({}), Object.prototype)
  assert.ok(!('polluted' in {}))
  return text.length * 4
}

function bytes(content: Uint8Array): number {
  const {parsed, diagnostics} = readSource({path: 'a.txt', bytes: content})
  noFailure(diagnostics)
  assert.ok(parsed !== undefined || diagnostics.length > 0)
  return content.length
}

async function archive({
  files,
  settings,
}: {
  files: Record<string, string>
  settings: Record<string, string>
}): Promise<number> {
  const content = {'2024-03-15.txt': '新桥通车\n亭子里挂了一口钟，船到的时候由船工敲响。\n', ...files, ...settings}
  const workspace = makeWorkspace(content)
  const {published, diagnostics} = await build(workspace, {version: '1'})
  noFailure(diagnostics)
  const site = treeOf(workspace.out)
  assert.equal(published, Object.keys(site).length > 0)
  assert.ok(published || diagnostics.some(({severity}) => severity === 'error'))
  for (const [path, text] of Object.entries(site)) {
    if (path.endsWith('.html')) assert.deepEqual(foreignMarkup(text), [], path)
    if (path.endsWith('.json')) JSON.parse(text)
    assert.match(path, /^[\w./%-]+$/, 'an address needs no escape')
  }
  return Object.values(content).join('').length
}

function noFailure(diagnostics: ReadonlyArray<Diagnostic>): void {
  const own = ['internal-failure', 'characters-lost', 'template-failed', 'address-taken']
  assert.deepEqual(
    diagnostics.filter(({ruleId}) => own.includes(ruleId)),
    [],
  )
}
