import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {inventArticles, perIssue, printIssue} from './invented.ts'
import {eleventySite, hugoSite} from './peer-sites.ts'
import {type Stage, stagesOf} from './stages.ts'
import {type Cost, median, timed} from './timed.ts'
import {writeArchive} from './write-archive.ts'

/**
 * Our whole job against what others need for their part of it, on the same articles, in turns.
 *
 *     npm run bench:peers -- --articles 10000 --rounds 3 --peers hugo,eleventy,pagefind --write
 *
 * Hugo is Debian's (`apt-get install hugo`); Eleventy and Pagefind are installed into a folder that is gone afterwards.
 */
interface Contest {
  readonly articles: number
  readonly megabytes: number
  readonly stages: ReadonlyArray<Stage>
  readonly costs: ReadonlyMap<string, Cost>
}

const root = fileURLToPath(new URL('../../../', import.meta.url))
const benbao = join(root, 'dist/bundle/cli/index.js')
const pagesAlone = join(root, 'dist/test/bench/pages-alone.js')

export function contest(
  folder: string,
  articles: number,
  rounds: number,
  peers: ReadonlyArray<string>,
): Map<string, Cost> {
  const raw = join(folder, 'raw')
  const structured = join(folder, 'structured')
  const runs = new Map<string, Array<Cost>>()
  const prepared = prepare(folder, structured, peers)
  for (let round = 0; round < rounds; round++) {
    const site = join(folder, `site-${round}`)
    spawnSync('cp', ['-r', raw, site])
    const build = [process.execPath, benbao, 'build', '--quiet', '--site', site]
    run('Benbao, everything', build, site)
    run('Benbao, nothing changed', build, site)
    touchOne(site)
    run('Benbao, one issue edited', build, site)
    addOne(site)
    run('Benbao, one issue more', build, site)
    run('Benbao, pages alone', [process.execPath, pagesAlone, site, join(folder, `pages-${round}`)], site)
    for (const {name, command, cwd} of prepared) run(name, command(round), cwd)
    rmSync(site, {recursive: true})
  }
  return new Map([...runs].map(([name, costs]) => [name, median(costs)]))

  function run(name: string, command: ReadonlyArray<string>, cwd: string): void {
    const cost = timed(command, cwd, folder)
    runs.set(name, [...(runs.get(name) ?? []), cost])
    console.error(`  ${articles} ${name}: ${cost.wall.toFixed(2)} s, ${cost.processor.toFixed(2)} s of the processor`)
  }
}

interface Prepared {
  readonly name: string
  readonly cwd: string
  /** Into a new folder each round. */
  readonly command: (round: number) => ReadonlyArray<string>
}

function prepare(folder: string, structured: string, peers: ReadonlyArray<string>): ReadonlyArray<Prepared> {
  const prepared: Array<Prepared> = []
  const hugo = join(folder, 'hugo')
  if (peers.includes('hugo') || peers.includes('pagefind')) {
    hugoSite(hugo, structured)
    prepared.push({
      name: 'Hugo',
      cwd: hugo,
      command: (round) => ['hugo', '--quiet', '-d', join(folder, `hugo-out-${round}`)],
    })
  }
  if (peers.includes('eleventy')) {
    const site = join(folder, 'eleventy')
    eleventySite(site, structured)
    install(site, '@11ty/eleventy@3')
    const program = join(site, 'node_modules/@11ty/eleventy/cmd.cjs')
    prepared.push({
      name: 'Eleventy',
      cwd: site,
      command: (round) => [process.execPath, program, '--quiet', `--output=${join(folder, `eleventy-out-${round}`)}`],
    })
  }
  if (peers.includes('pagefind')) {
    const tools = join(folder, 'pagefind')
    install(tools, 'pagefind@1')
    const program = join(tools, 'node_modules/pagefind/lib/runner/bin.cjs')
    prepared.push({
      name: 'Pagefind',
      cwd: tools,
      command: (round) => [process.execPath, program, '--silent', '--site', join(folder, `hugo-out-${round}`)],
    })
  }
  return prepared
}

function install(folder: string, name: string): void {
  mkdirSync(folder, {recursive: true})
  const {status, stderr} = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', name], {
    cwd: folder,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`Unexpected failure to install ${name}: ${stderr}`)
}

/** A word more in an issue of the middle. */
function touchOne(site: string): void {
  const file = join(site, 'content/1960/1960-02-01.txt')
  writeFileSync(file, readFileSync(file, 'utf8').replace('会同', '携手会同'))
}

/** The day after the newest has an issue, too: its offices are those of many others. */
function addOne(site: string): void {
  const content = join(site, 'content')
  const paths = readdirSync(content, {recursive: true, encoding: 'utf8'})
  const newest =
    paths
      .flatMap((path) => /(\d{4}-\d\d-\d\d)\.txt$/.exec(path)?.[1] ?? [])
      .sort()
      .at(-1) ?? ''
  const day = new Date(Date.parse(newest) + 86_400_000)
  const date = day.toISOString().slice(0, 10)
  const text = printIssue([...inventArticles(perIssue, 8)])
  const dated = text.replaceAll('1月1日', `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`)
  writeFileSync(join(content, `${date}.txt`), dated)
}

/** The table that the READMEs show. */
export function tableOf(contests: ReadonlyArray<Contest>): string {
  const rows = contests.flatMap(({articles, costs}) => {
    const hugo = costs.get('Hugo')
    return [...costs].map(([name, {wall, processor, megabytes}]) => {
      const ratio = (value: number, of: number | undefined) => (of === undefined ? '' : (value / of).toFixed(2))
      const cells = [articles, name, wall.toFixed(1), ratio(wall, hugo?.wall), processor.toFixed(1)]
      return `| ${[...cells, ratio(processor, hugo?.processor), megabytes.toFixed(0)].join(' | ')} |`
    })
  })
  return [
    '| articles | program | s | : Hugo | s of the processor | : Hugo | MB at most |',
    '|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

function stageTable({articles, megabytes, stages}: Contest): string {
  const rows = stages.map(
    ({name, wall, processor, files, megabytes: made}) =>
      `| ${name} | ${wall.toFixed(2)} | ${processor.toFixed(2)} | ${files} | ${made.toFixed(1)} |`,
  )
  return [
    `${articles} articles, ${megabytes.toFixed(1)} MB of raw text`,
    '',
    '| stage | s | s of the processor | files | MB |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** Put the table between its marks in both READMEs. */
function writeTables(table: string): void {
  for (const name of ['README.md', 'README.zh-CN.md']) {
    const text = readFileSync(join(root, name), 'utf8')
    const next = text.replace(
      /(<!-- bench:peers -->\n)[\s\S]*?(<!-- \/bench:peers -->)/,
      (_, open, close) => `${open}\n${table}\n\n${close}`,
    )
    writeFileSync(join(root, name), next)
  }
}

async function main(): Promise<void> {
  const {values} = parseArgs({
    options: {
      articles: {type: 'string', default: '1000,10000'},
      rounds: {type: 'string', default: '3'},
      peers: {type: 'string', default: 'hugo'},
      folder: {type: 'string', default: existsSync('/dev/shm') ? '/dev/shm' : tmpdir()},
      write: {type: 'boolean', default: false},
    },
  })
  const contests: Array<Contest> = []
  for (const articles of values.articles.split(',').map(Number)) {
    const folder = mkdtempSync(join(values.folder, 'benbao-bench-'))
    console.log(`in ${folder} (${statfsSync(folder).type === 0x01021994 ? 'tmpfs' : 'a disk'})\n`)
    const bytes = writeArchive(articles, 7, {raw: join(folder, 'raw'), structured: join(folder, 'structured')})
    const costs = contest(folder, articles, Number(values.rounds), values.peers.split(','))
    const stages = await stagesOf(join(folder, 'raw'), join(folder, 'stages'))
    const made = {articles, megabytes: bytes / 1e6, costs, stages}
    contests.push(made)
    console.log(stageTable(made))
    rmSync(folder, {recursive: true})
  }
  const table = tableOf(contests)
  console.log(table)
  if (values.write) writeTables(table)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()
