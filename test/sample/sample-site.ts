import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {runBenbao} from '../cli/run-benbao.ts'
import {madeOnce, root} from './made-once.ts'

export {root} from './made-once.ts'

/** The sample archive as it is published; a folder to read from only. */
export async function publishSample(): Promise<{readonly out: string}> {
  const out = await madeOnce('sample', async (folder) => {
    const {code, err} = await runBenbao(root, 'build', '--out', folder)
    if (code !== 0) throw new Error(`The sample archive does not build:\n${err}`)
  })
  return {out}
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
