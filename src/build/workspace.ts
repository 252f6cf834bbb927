import {createHash} from 'node:crypto'
import {availableParallelism} from 'node:os'
import {isAbsolute, join, relative, resolve, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {diskFiles} from '../io/files.ts'
import type {Files} from '../io/ports.ts'
import {programDigest} from './program-digest.ts'
import {type Processes, systemProcesses} from './publishing/processes.ts'

/** The folders that a build works on. */
export interface Workspace {
  /** The editors’ folder. */
  readonly content: Files
  /** The package’s templates. */
  readonly templates: Files
  /** The package’s scripts for the browser. */
  readonly scripts: Files
  /** The site’s own, which stand in for the package’s file by file. */
  readonly overrides: Files
  readonly out: Files
  /** The output as findings name it, seen from the site: `public`, `../www`. */
  readonly outName: string
  /** What a build remembers, one folder an output. Losing it costs time, no page. */
  readonly state: Files
  /** The folder in which drawn files wait to be published; absent where they wait in memory. */
  readonly staging?: string
  /** How many threads may be busy; one where it is not said. */
  readonly threads?: number
  readonly processes: Processes
  /** Another when the program may read a source otherwise. */
  readonly program: string
  /** Why nothing may be written to this output. */
  readonly misplaced: string | undefined
}

/** The program of a version as it reads sources: what another one parsed is parsed again. */
export function programOf({program}: Workspace, version: string): string {
  return `${version} ${program}`
}

/** The workspace of a site on disk. */
export function openWorkspace(site: string, output?: string): Workspace {
  const root = resolve(site)
  const out = output === undefined ? join(root, 'public') : resolve(output)
  const state =
    output === undefined || out === join(root, 'public') ? 'public' : `out-${shortDigest(relative(root, out))}`
  return {
    content: diskFiles(join(root, 'content')),
    templates: diskFiles(packageTemplates),
    scripts: diskFiles(packageScripts),
    overrides: diskFiles(join(root, 'templates')),
    out: diskFiles(out),
    outName: relative(root, out).split(sep).join('/') || '.',
    state: diskFiles(join(root, '.benbao', state)),
    staging: join(root, '.benbao', state, 'staged'),
    threads: availableParallelism(),
    processes: systemProcesses,
    program: programDigest(),
    misplaced: misplacement(root, out),
  }
}

/** The folder in which the parts of a build leave what they made. */
export function openArtifacts(folder: string): Files {
  return diskFiles(resolve(folder))
}

/** The package’s own templates, seen from dist/src/build. */
const packageTemplates = fileURLToPath(new URL('../../../templates', import.meta.url))
/** Bundled by `npm run compile`, seen from dist/src/build. */
const packageScripts = fileURLToPath(new URL('../../client', import.meta.url))

/**
 * An output that holds what the site is made from would be read again, or overwritten.
 *
 *     --out . · --out content/public · --out /    refused
 */
function misplacement(root: string, out: string): string | undefined {
  if (isWithin(root, out)) return 'Unexpected output that holds the whole site, expected a folder of its own'
  const taken = ['content', 'templates', '.benbao'].find((name) => isWithin(out, join(root, name)))
  return taken && `Unexpected output inside ${taken}/, expected a folder of its own`
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
