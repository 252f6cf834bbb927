import {buildArchive} from '../../src/archive/index.ts'
import {compose} from '../../src/build/compose.ts'
import {digestOf} from '../../src/build/digest.ts'
import {openKeys} from '../../src/build/drawing/keys.ts'
import {renderOutputs} from '../../src/build/drawing/render-outputs.ts'
import {bytesOf} from '../../src/build/outputs.ts'
import {emptyManifest} from '../../src/build/publishing/manifest.ts'
import {publish} from '../../src/build/publishing/publish.ts'
import {parseSources} from '../../src/build/reading/parse-sources.ts'
import {scan} from '../../src/build/reading/scan.ts'
import {openWorkspace} from '../../src/build/workspace.ts'
import {parseConfig} from '../../src/config/parse.ts'
import {dictionary} from '../../src/parse/words/dictionary.ts'
import {indexArchive} from '../../src/search/index/index-files.ts'
import {buildFiles} from '../../src/site/files/index.ts'
import {buildSite, openSite} from '../../src/site/index.ts'

/** What one stage took, and what it made. */
export interface Stage {
  readonly name: string
  readonly wall: number
  readonly processor: number
  readonly files: number
  readonly megabytes: number
}

/** Build a site stage by stage, in one thread, into an output that is empty; `benbao build` has several at work. */
export async function stagesOf(site: string, output: string): Promise<ReadonlyArray<Stage>> {
  const stages: Array<Stage> = []
  const workspace = openWorkspace(site, output)
  const scanned = await timed(
    'scan',
    () => scan(workspace),
    ({sources}) => [sources.length, 0],
  )
  const parsed = await timed(
    'parse',
    () => parseSources(workspace.content, scanned.sources, scanned.fixes, new Map()),
    ({sources}) => [sources.length, sum(sources, ({text}) => Buffer.byteLength(text))],
  )
  const archive = await timed(
    'archive',
    () => buildArchive(parsed.sources, [], {dictionary}),
    ({articles}) => [articles.length, 0],
  )
  const {config} = parseConfig('title: 听荷报\nurl: https://example.org/\n', 'content/site.yaml')
  await timed(
    'pages',
    () => {
      const sources = {archive, config, pages: [], images: new Map(), facing: {digests: new Map(), findings: []}}
      const opened = openSite(sources)
      const pages = buildSite(sources, opened)
      return [...pages, ...buildFiles(opened, pages)]
    },
    (pages) => [pages.length, 0],
  )
  await timed(
    'search',
    () => indexArchive(archive, digestOf).files.map(({bytes}) => bytes()),
    (files) => [files.length, sum(files, ({length}) => length)],
  )
  const {outputs, sources} = await compose(workspace, parsed.memory)
  const keys = openKeys('', new Map())
  await timed(
    'keys',
    () => outputs.map(keys.of),
    (all) => [all.length, 0],
  )
  // Search has been counted.
  const drawn = outputs.filter(({kind}) => kind !== 'made')
  const {rendered} = await timed(
    'render',
    () => renderOutputs(drawn, {templates: scanned.templates, sources, keys}),
    (all) => [all.rendered.length, sum(all.rendered, (file) => bytesOf(file).length)],
  )
  const standing = {kinds: new Map(), own: new Map(), recorded: undefined}
  await timed(
    'publish',
    async () => {
      await publish(workspace.out, workspace.state, standing, emptyManifest, {write: rendered, remove: []})
      return rendered
    },
    (all) => [all.length, sum(all, (file) => bytesOf(file).length)],
  )
  return stages

  async function timed<T>(
    name: string,
    act: () => T | Promise<T>,
    made: (result: T) => readonly [files: number, bytes: number],
  ): Promise<T> {
    const [start, before] = [performance.now(), process.cpuUsage()]
    const result = await act()
    const {user, system} = process.cpuUsage(before)
    const [files, bytes] = made(result)
    const wall = (performance.now() - start) / 1000
    stages.push({name, wall, processor: (user + system) / 1e6, files, megabytes: bytes / 1e6})
    return result
  }
}

function sum<T>(items: ReadonlyArray<T>, of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0)
}
