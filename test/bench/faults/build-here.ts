import {readFileSync} from 'node:fs'
import {build} from '../../../src/build/index.ts'
import {openWorkspace} from '../../../src/build/workspace.ts'
import {runBenbao} from '../../cli/run-benbao.ts'

/** Build a site; gives what stood in the way. */
export type BuildSite = (folder: string) => Promise<string | undefined>

/** In a process of its own, as an editor does. */
export const buildApart: BuildSite = async (folder) => {
  const {code, err} = await runBenbao(folder, 'build')
  return code === 0 ? undefined : err
}

const version: unknown = JSON.parse(readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8')).version

/** In this process: the same bytes, without the second that a process takes to start. */
export const buildHere: BuildSite = async (folder) => {
  const {published, diagnostics} = await build(openWorkspace(folder), {version: String(version)})
  return published ? undefined : JSON.stringify(diagnostics)
}
