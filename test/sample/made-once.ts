import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {digestOf} from '../../src/build/digest.ts'
import {diskFiles} from '../../src/io/files.ts'
import {benbao} from '../cli/run-benbao.ts'

/** The project’s own folder, which is a site. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * A folder that all test files share and none writes to: whoever asks first makes it, until the next compilation. Its name
 * holds what it is made of, so that it is never one of another program, or of another sample.
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const parts = ['content', 'templates', 'dist/src', 'dist/client', 'dist/test/sample'].map(digestBelow)
  const kept = join(root, 'dist/samples', `${name}-${digestOf([benbao, ...parts].join('\n'))}`)
  if (existsSync(kept)) return kept
  mkdirSync(join(root, 'dist/samples'), {recursive: true})
  const fresh = mkdtempSync(`${kept}-`)
  try {
    await make(fresh)
    renameSync(fresh, kept)
  } catch (error) {
    rmSync(fresh, {recursive: true, force: true})
    // Two test files may ask at once: it is there, whoever was first.
    if (!existsSync(kept)) throw error
  }
  return kept
}

function digestBelow(folder: string): string {
  const files = diskFiles(join(root, folder))
  const paths = files.list().flatMap(({path, kind}) => (kind === 'file' && !path.endsWith('.map') ? [path] : []))
  return digestOf(paths.map((path) => `${path} ${digestOf(files.read(path))}`).join('\n'))
}
