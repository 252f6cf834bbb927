import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from '../sample/sample-site.ts'

/** What esbuild put into the bundle, by its `--metafile`. */
const metafile = join(root, 'dist/bundle/meta.json')
const notices = join(root, 'dist/bundle/NOTICES.txt')

/**
 * The licences of the packages that stand in the bundle, each with its text: most ask that it goes wherever a copy of
 * the code goes. Throws where a package has none.
 */
export function noticesOf(inputs: ReadonlyArray<string>): string {
  const folders = new Set(
    inputs.flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []),
  )
  return [...folders]
    .sort()
    .map(noticeOf)
    .join(`\n${'-'.repeat(78)}\n\n`)
}

function noticeOf(folder: string): string {
  const path = join(root, folder)
  const {name, version, license}: {name: string; version: string; license?: string} = JSON.parse(
    readFileSync(join(path, 'package.json'), 'utf8'),
  )
  const file = readdirSync(path).find((each) => /^licen[cs]e(?:[.-].*)?$/i.test(each))
  if (!license && !file) throw new Error(`Unexpected package ${name} without a licence`)
  const text = file ? readFileSync(join(path, file), 'utf8').trim() : ''
  return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`
}

/** Part of `npm run bundle`. */
export function writeNotices(): void {
  if (!existsSync(metafile)) throw new Error(`Unexpected bundle without ${metafile}`)
  const {inputs}: {inputs: Record<string, unknown>} = JSON.parse(readFileSync(metafile, 'utf8'))
  writeFileSync(notices, noticesOf(Object.keys(inputs)))
  rmSync(metafile)
}
