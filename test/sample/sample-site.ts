import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {runBenbao} from '../cli/run-benbao.ts'

/** The project’s own folder, which is a site. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Publish the sample archive to a folder of its own. */
export async function publishSample(): Promise<{out: string; remove: () => void}> {
  const out = mkdtempSync(join(tmpdir(), 'benbao-sample-'))
  const {code, err} = await runBenbao(root, 'build', '--out', out)
  if (code !== 0) throw new Error(`The sample archive does not build:\n${err}`)
  return {out, remove: () => rmSync(out, {recursive: true, force: true})}
}

/** Every file below a folder, by its path there. */
export function filesBelow(folder: string): Record<string, string> {
  const files: Record<string, string> = {}
  for (const entry of readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()) {
    const path = join(folder, entry)
    if (statSync(path).isFile()) files[entry.replaceAll('\\', '/')] = readFileSync(path, 'utf8')
  }
  return files
}
