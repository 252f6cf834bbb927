import {join, relative, sep} from 'node:path'
import {watch} from 'chokidar'

/** What the dev loop asks of a watcher. Events are hints: look again, and believe only what you read. */
export interface Watcher {
  close(): Promise<void>
}

/**
 * Watch a site’s content/ and templates/, and the package’s templates. One watch a folder and none a file: a folder
 * tells of its files, and fifty thousand watches would cost seconds and hundreds of megabytes. The site’s own folder
 * is watched too, so that a content/ made later is seen.
 */
export async function watchSite(
  site: string,
  hint: (path: string) => void,
  fail: (error: unknown) => void,
): Promise<Watcher> {
  const watcher = watch(site, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) => stats?.isFile() === true || !isWatched(relative(site, path)),
  })
  // `raw` alone tells of files that are ignored as watches of their own.
  watcher.on('raw', (_event, name, details) => tell(pathOf(details, name)))
  watcher.on('all', (_event, path) => tell(path))
  watcher.on('error', fail)
  await new Promise<void>((resolve) => watcher.on('ready', () => resolve()))
  return {close: () => watcher.close()}

  function tell(path: string): void {
    const below = relative(site, path)
    if (below !== '' && isWatched(below)) hint(below.split(sep).join('/'))
  }
}

/** Is a path of a site one that a build reads? What editors hide is not. */
export function isWatched(below: string): boolean {
  const parts = below.split(/[\\/]/)
  const [first] = parts
  if (first === '') return true
  return (first === 'content' || first === 'templates') && !parts.some((part) => part.startsWith('.'))
}

function pathOf(details: unknown, name: unknown): string {
  const folder =
    typeof details === 'object' && details !== null && 'watchedPath' in details ? String(details.watchedPath) : ''
  return typeof name === 'string' ? join(folder, name) : folder
}
