import {createHash} from 'node:crypto'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {linksOf} from '../../build/links.ts'
import {runBenbao} from '../../cli/run-benbao.ts'
import {makeYears} from '../make-years.ts'
import type {BuildSite} from './build-here.ts'

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
  /** Milliseconds from the start of a process to its end. */
  readonly building: number
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
  write(site, 'content/1999-12-31.txt', issues[0]?.[1].replaceAll('街道', '镇') ?? '')
  const edited = join(home, 'edited')
  cpSync(site, edited, {recursive: true, preserveTimestamps: true})

  const building = await timeOf(site)
  rmSync(join(site, 'public'), {recursive: true})
  rmSync(join(site, '.benbao'), {recursive: true})
  await build(site, buildSite)
  const addresses = readFileSync(join(site, 'content/addresses.tsv'), 'utf8')
  const after = digestsBelow(join(site, 'public'))
  for (const [digest, targets] of pageLinks(join(site, 'public'), after)) links.set(digest, targets)

  return {
    ...{before, after, links, addresses, building},
    copyTo(folder, isNew) {
      cpSync(edited, folder, {recursive: true, preserveTimestamps: true})
      if (isNew) for (const name of ['public', '.benbao']) rmSync(join(folder, name), {recursive: true})
    },
    remove: () => rmSync(home, {recursive: true, force: true}),
  }
}

/** The shortest of three builds in processes of their own; a moment beyond the end of a build kills nothing. */
async function timeOf(edited: string): Promise<number> {
  const times: Array<number> = []
  for (let turn = 0; turn < 3; turn++) {
    const folder = mkdtempSync(join(tmpdir(), 'benbao-faults-'))
    cpSync(edited, folder, {recursive: true})
    const start = performance.now()
    await runBenbao(folder, 'build')
    times.push(performance.now() - start)
    rmSync(folder, {recursive: true})
  }
  return Math.min(...times)
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
