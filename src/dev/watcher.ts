import {lstatSync, realpathSync} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {type FSWatcher, watch as watchFolders} from 'chokidar'

/** What the dev loop asks of a watcher. Events are hints: look again, and believe only what you read. */
export interface Watcher {
  close(): Promise<void>
}

/**
 * Watch a site’s content/ and templates/. One watch a folder and none a file: a folder tells of its files, and fifty
 * thousand watches would cost seconds and hundreds of megabytes. The site’s own folder is watched too, and in the one that
 * holds it its name, so that each may be made later; what is a link is watched where it leads.
 *
 * A watch is of a folder and not of its name: when one that is watched is replaced, or a link is led elsewhere, all are
 * watched anew.
 *
 *     rm -r content/2024 && cp -r other/2024 content/    content/2024 is another folder now
 *     ln -sfn ../issue-desk content                      so is content
 *
 * `refused` hears that the system watches no more.
 */
export async function watchSite(
  site: string,
  hint: (path: string) => void,
  refused: (error: unknown) => void,
  watch: typeof watchFolders = watchFolders,
): Promise<Watcher> {
  const root = resolve(site)
  const holder = dirname(root)
  let isOpen = true
  let isReplaced = false
  let renewing: Promise<void> | undefined
  let watcher = await open()
  return {
    async close() {
      isOpen = false
      await renewing
      await watcher.close()
    },
  }

  async function open(): Promise<FSWatcher> {
    const places = placesOf(root)
    const opened = watch([holder, ...places.map(({path}) => path)], {
      ignoreInitial: true,
      followSymlinks: false,
      ignorePermissionErrors: true,
      ignored: (path, stats) => stats?.isFile() === true || (path !== holder && !isKept(places, path)),
    })
    // `raw` alone tells of files that are ignored as watches of their own.
    opened.on('raw', (event, name, details) => hear(places, event, folderOf(details), String(name ?? '')))
    opened.on('all', (_event, path) => tell(places, path))
    opened.on('error', refused)
    await new Promise<void>((resolve) => opened.on('ready', () => resolve()))
    return opened
  }

  function hear(places: ReadonlyArray<Place>, event: string, folder: string, name: string): void {
    if (folder === holder) {
      if (name === basename(root)) renew()
      return
    }
    const path = join(folder, name)
    // What is gone tells of itself by its own name.
    if (event === 'rename' && (name === basename(folder) || mayBeLinks.has(belowOf(places, path) ?? ''))) renew()
    // Its permissions have changed: it may be one that could not be read before.
    if (event === 'change' && isFolder(path)) renew()
    tell(places, path)
  }

  function tell(places: ReadonlyArray<Place>, path: string): void {
    const below = belowOf(places, path)
    if (below !== undefined && below !== '' && isWatched(below)) hint(below)
  }

  function renew(): void {
    isReplaced = true
    renewing ??= watchAnew()
  }

  /** What changes meanwhile is seen by the build that is told of afterwards. */
  async function watchAnew(): Promise<void> {
    while (isReplaced && isOpen) {
      await delay(quiet)
      isReplaced = false
      await watcher.close()
      watcher = await open()
      for (const name of mayBeLinks) hint(name)
    }
    renewing = undefined
  }
}

/** A tree that is removed tells of each of its folders. */
const quiet = 20

/** A folder that is watched, and what it is called in the site: `content` may lead to /srv/issues. */
interface Place {
  readonly below: string
  readonly path: string
}

const mayBeLinks: ReadonlySet<string> = new Set(['content', 'templates'])

/** Those whose paths are longest first: what content/ leads to may lie within the site. */
function placesOf(root: string): ReadonlyArray<Place> {
  const path = realPath(root) ?? root
  const links = [...mayBeLinks].flatMap((below): ReadonlyArray<Place> => {
    const real = realPath(join(path, below))
    return real === undefined || real === join(path, below) ? [] : [{below, path: real}]
  })
  return [...links, {below: '', path}].sort((one, other) => other.path.length - one.path.length)
}

/** As a site’s folder calls a path, `content/2024`; undefined where it holds no such thing. */
function belowOf(places: ReadonlyArray<Place>, full: string): string | undefined {
  const place = places.find(({path}) => full === path || full.startsWith(path + sep))
  if (place === undefined) return undefined
  return [place.below, ...full.slice(place.path.length).split(sep)].filter((part) => part !== '').join('/')
}

function isKept(places: ReadonlyArray<Place>, path: string): boolean {
  const below = belowOf(places, path)
  return below !== undefined && isWatched(below)
}

/** Is a path of a site one that a build reads? What editors hide is not. */
export function isWatched(below: string): boolean {
  const parts = below.split(/[\\/]/)
  const [first] = parts
  if (first === '') return true
  return (first === 'content' || first === 'templates') && !parts.some((part) => part.startsWith('.'))
}

function folderOf(details: unknown): string {
  return typeof details === 'object' && details !== null && 'watchedPath' in details ? String(details.watchedPath) : ''
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    // It is not there, or not yet: it is watched for by its name.
    return undefined
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory()
  } catch {
    return false
  }
}
