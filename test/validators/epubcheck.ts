import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {installPackages} from './install.ts'

/** What EPUBCheck, the standard’s own validator, has against a book on disk; a machine without one gets it. */
export function epubFaults(path: string): ReadonlyArray<string> {
  const {status, stdout, stderr, error} = spawnSync('java', [...brief, '-jar', findEpubcheck(), path], {
    encoding: 'utf8',
  })
  if (error) throw error
  const found = `${stdout}\n${stderr}`.split('\n').filter((line) => /^(?:ERROR|FATAL|WARNING)/.test(line))
  if (status !== 0 && found.length === 0) throw new Error(`EPUBCheck failed:\n${stdout}\n${stderr}`)
  return found
}

/** It runs for some seconds: what is compiled well, and collected beside it, takes twice the time that it saves. */
const brief = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']

const jar = '/usr/share/java/epubcheck.jar'
const install = 'apt-get update && apt-get install -y --no-install-recommends epubcheck'

function findEpubcheck(): string {
  const named = process.env.EPUBCHECK
  if (named !== undefined && named !== '') return named
  if (!existsSync(jar)) installPackages(install, `test -e ${jar}`)
  if (!existsSync(jar)) {
    throw new Error(`The tests of books need EPUBCheck: run \`${install}\` as root, or name its jar in EPUBCHECK.`)
  }
  return jar
}
