import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {root} from '../sample/sample-site.ts'

/** What `npm pack` makes of what is compiled now. */
export interface Packed {
  readonly tarball: string
  readonly files: ReadonlyArray<string>
  readonly remove: () => void
}

export function pack(): Packed {
  const folder = mkdtempSync(join(tmpdir(), 'benbao-pack-'))
  // Without scripts: `prepare` would compile anew, under the feet of the tests that run beside.
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const said: unknown = JSON.parse(
    execFileSync('npm', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}),
  )
  const [about] = Array.isArray(said) ? said : []
  const files: ReadonlyArray<{path: string}> = about.files
  return {
    tarball: join(folder, String(about.filename)),
    files: files.map(({path}) => path),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  }
}
