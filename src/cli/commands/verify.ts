import {existsSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Published, Verdict} from '../../build/upkeep/verify.ts'
import {oneLine} from '../../diagnostics/reporter.ts'
import {attempt} from '../../io/attempt.ts'
import {FileError} from '../../io/ports.ts'
import {whyInChinese} from '../../io/why.ts'
import type {CommandRecord} from '../command.ts'
import type {Messages} from '../messages/english.ts'
import {printJson} from '../print-json.ts'
import type {Place} from '../world.ts'

/** `benbao verify` */
export const verifyCommand: CommandRecord = {
  name: 'verify',
  args: [{usage: '[folder-or-zip]', about: (say) => say.published}],
  flags: ['json', 'quiet'],
  examples: ['benbao verify', 'benbao verify /srv/www/our-paper', 'benbao verify our-paper.zip --json'],
  async run(place, flags, [name = 'public']) {
    const {verify} = await import('../../build/upkeep/verify.ts')
    const {say, out, err} = place
    try {
      const path = resolve(place.cwd, name)
      const site = await open(path)
      if (site === undefined) {
        const why = existsSync(path) ? say.verify.nothing : say.verify.nowhere
        err.write(`${why(oneLine(name))}\n`)
        return 2
      }
      const verdict = verify(site)
      site.close()
      if (flags.json) printJson(out, verdict)
      else if (!flags.quiet || !verdict.intact) out.write(table(say, verdict))
      return verdict.intact ? 0 : 1
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      err.write(`${say.verify.broken(oneLine(name), oneLine(whyNot(place, error)))}\n`)
      return 1
    }
  },
}

/** A folder, or a ZIP of one; undefined where there is neither. */
async function open(path: string): Promise<(Published & {close(): void}) | undefined> {
  const found = attempt('', path, () => statSync(path, {throwIfNoEntry: false}))
  if (found?.isDirectory()) {
    const {diskFiles} = await import('../../io/files.ts')
    return {...diskFiles(path), close() {}}
  }
  if (!found?.isFile()) return undefined
  const {openZip} = await import('../../io/zip-files.ts')
  const {siteInZip} = await import('../../build/upkeep/verify.ts')
  const zip = openZip(path)
  return {...siteInZip(zip), close: zip.close}
}

/** Without the path that the message begins with: what was asked for is said already. */
function whyNot({language}: Place, error: FileError): string {
  return language === 'zh' ? whyInChinese(error) : error.message.replace(`${error.path}: `, '')
}

/**
 *     changed  2024/03/15/1.html
 *     unknown  notes.txt
 *     214 files in SHA256SUMS (sha256 9f86…); 1 changed, 1 unknown
 */
function table({verify: words}: Messages, {listed, sums, malformed, ...lists}: Verdict): string {
  if (sums === undefined) return `${words.noList}\n`
  const kinds = ['missing', 'changed', 'unknown'] as const
  const lines = kinds.flatMap((kind) => lists[kind].map((path) => `${words.kinds[kind]}  ${oneLine(path)}\n`))
  const bad = malformed.map((line) => `${words.malformed}  SHA256SUMS:${line}\n`)
  const counts = kinds.flatMap((kind) =>
    lists[kind].length > 0 ? [words.counted(words.kinds[kind], lists[kind].length)] : [],
  )
  if (malformed.length > 0) counts.push(words.counted(words.malformed, malformed.length))
  return `${[...lines, ...bad].join('')}${words.listed(listed, sums)}${words.verdict(counts)}\n`
}
