import {fileURLToPath} from 'node:url'
import type {Processes} from '../../src/build/publishing/processes.ts'
import type {Workspace} from '../../src/build/workspace.ts'
import {diskFiles} from '../../src/io/files.ts'
import {memoryFiles} from '../../src/io/memory.ts'
import type {Files} from '../../src/io/ports.ts'

export type Tree = Readonly<Record<string, string>>

/** The package’s templates, as they are. */
const templates = diskFiles(fileURLToPath(new URL('../../../templates', import.meta.url)))

/** Its scripts, as they are bundled. */
const scripts = diskFiles(fileURLToPath(new URL('../../client', import.meta.url)))

/** No other process lives: a lock that is left is a dead one’s. */
export const alone: Processes = {self: {pid: 1, born: ''}, isAlive: () => false}

/** Whoever builds a site again has its address book, as the last build left it, beside what else is in the folder. */
export function withBook<T>(
  content: Readonly<Record<string, T>>,
  state?: Files,
): Readonly<Record<string, T | Uint8Array>> {
  const book = state?.kindOf('addresses.tsv') === 'file' ? state.read('addresses.tsv') : undefined
  return {...(book && {'addresses.tsv': book}), ...content}
}

/** A workspace in memory, with the real templates. */
export function makeWorkspace(content: Tree, parts: Partial<Workspace> = {}): Workspace {
  return {
    content: memoryFiles('content', withBook(content, parts.state)),
    templates,
    scripts,
    overrides: memoryFiles('templates'),
    out: memoryFiles('public'),
    outName: 'public',
    state: memoryFiles('state'),
    processes: alone,
    program: 'as it is',
    misplaced: undefined,
    ...parts,
  }
}

/** All files of a folder as text. */
export function treeOf(files: Files): Record<string, string> {
  const paths = files.list().flatMap(({path, kind}) => (kind === 'file' ? [path] : []))
  return Object.fromEntries(paths.map((path) => [path, new TextDecoder().decode(files.read(path))]))
}

/** A bulletin of one page, with an article for each headline. */
export function bulletin(headlines: ReadonlyArray<string>): string {
  const articles = headlines.map((headline, index) =>
    [
      headline,
      '',
      `本报讯（记者 李青禾）${headline}的消息传来，镇里的人都说好。这是第${index + 1}篇的第一段，写得不长。`,
      '村民们说，路修好了，桥架好了，日子一天比一天好。',
    ].join('\n'),
  )
  return `${articles.join('\n\n\n')}\n`
}
