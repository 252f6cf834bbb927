import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {linksOf} from '../../build/links.ts'
import {benbao, surroundings} from '../../cli/run-benbao.ts'
import {makeYears} from '../make-years.ts'
import type {BuildSite} from './build-here.ts'
import {processorTime} from './processor.ts'

/** Digests by path. */
export type Bytes = ReadonlyMap<string, string>

/** A site that was published once and then edited: what stands, and what the next build is to make of it. */
export interface FaultSite {
  readonly before: Bytes
  readonly after: Bytes
  /** Addresses that a page names, by the digest of its bytes. */
  readonly links: ReadonlyMap<string, ReadonlyArray<string>>
  /** The address book after the build. */
  readonly addresses: string
  /** Milliseconds of the processor that a build needs, its process included. */
  readonly processor: number
  /** Put the published and edited site into a folder; `isNew`: edited, but never published. */
  readonly copyTo: (folder: string, isNew: boolean) => void
  readonly remove: () => void
}

/** A site of so many articles; the edit changes every page, some articles, and adds an issue. */
export async function makeFaultSite(articles: number, seed: number, buildSite: BuildSite): Promise<FaultSite> {
  const home = mkdtempSync(join(tmpdir(), 'benbao-faults-'))
  const site = join(home, 'site')
  const issues = Object.entries(makeYears(articles, seed))
  write(site, 'content/site.yaml', 'title: 白渚报\nurl: https://example.org/\n')
  for (const [path, text] of issues) write(site, `content/${path}`, text)
  await build(site, buildSite)
  const before = digestsBelow(join(site, 'public'))
  const links = new Map(pageLinks(join(site, 'public'), before))

  write(site, 'content/site.yaml', 'title: 白渚新报\nurl: https://example.org/\n')
  for (const [at, [path, text]] of issues.entries()) {
    if (at % 4 === 0) write(site, `content/${path}`, text.replace(/。\n/, '，灯也亮了。\n'))
  }
  // Texts of its own: one that is like an older issue would be taken for it, were that one away.
  const [added = ''] = Object.values(makeYears(8, seed + 1))
  write(site, 'content/1999-12-31.txt', added)
  const edited = join(home, 'edited')
  cpSync(site, edited, {recursive: true, preserveTimestamps: true})

  const processor = await timeOf(site)
  rmSync(join(site, 'public'), {recursive: true})
  rmSync(join(site, '.benbao'), {recursive: true})
  await build(site, buildSite)
  const addresses = readFileSync(join(site, 'content/addresses.tsv'), 'utf8')
  const after = digestsBelow(join(site, 'public'))
  for (const [digest, targets] of pageLinks(join(site, 'public'), after)) links.set(digest, targets)

  return {
    ...{before, after, links, addresses, processor},
    copyTo(folder, isNew) {
      cpSync(edited, folder, {recursive: true, preserveTimestamps: true})
      if (isNew) for (const name of ['public', '.benbao']) rmSync(join(folder, name), {recursive: true})
    },
    remove: () => rmSync(home, {recursive: true, force: true}),
  }
}

/** A build in a process of its own, looked at until it ends. */
function timeOf(cwd: string): Promise<number> {
  const child = spawn(process.execPath, [benbao, 'build'], {cwd, env: surroundings, stdio: 'ignore'})
  let used = 0
  const timer = setInterval(() => {
    used = processorTime(child.pid) ?? used
  }, 2)
  return new Promise((resolve) =>
    child.on('close', () => {
      clearInterval(timer)
      resolve(used)
    }),
  )
}

/** The digest of each file below a folder. */
export function digestsBelow(folder: string): Bytes {
  const paths = readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
  return new Map(
    paths.flatMap((path) => {
      const full = join(folder, path)
      return statSync(full).isFile() ? [[path, sha256(readFileSync(full))] as const] : []
    }),
  )
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function pageLinks(out: string, files: Bytes): Array<[string, ReadonlyArray<string>]> {
  return [...files].flatMap(([path, digest]) =>
    path.endsWith('.html') ? [[digest, linksOf(readFileSync(join(out, path), 'utf8'), path)]] : [],
  )
}

async function build(site: string, buildSite: BuildSite): Promise<void> {
  const refusal = await buildSite(site)
  if (refusal !== undefined) throw new Error(`The site of the bench does not build:\n${refusal}`)
}

function write(site: string, path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), {recursive: true})
  writeFileSync(join(site, path), text)
}
