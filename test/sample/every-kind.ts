import {appendFileSync, cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {runBenbao} from '../cli/run-benbao.ts'
import {madeOnce, root} from './made-once.ts'
import {filesBelow} from './sample-site.ts'

export interface EveryKind {
  readonly out: string
  /** A page of each kind, and of each state of one; the first of each. */
  readonly pages: ReadonlyArray<string>
}

/** The address book’s ways to say that something is no more what it was. */
const states: Readonly<Record<string, string>> = {
  '2024/03/15/3.html': 'withdrawn 2024-05-01',
  '2024/03/15/99.html': 'moved 2024/03/15/1.html',
  '2025/06/13/2-1.html': 'corrects 2024/03/15/1.html',
}

/**
 * The sample published with all that a site may have: a second tree, a withdrawn article, a moved and a corrected one; at a
 * server’s root. A folder to read from only.
 */
export async function publishEveryKind(): Promise<EveryKind> {
  const out = join(await madeOnce('every-kind', publishAt), 'public')
  return {out, pages: pagesIn(out)}
}

async function publishAt(site: string): Promise<void> {
  const settings = join(site, 'content/site.yaml')
  const book = join(site, 'content/addresses.tsv')
  cpSync(join(root, 'content'), join(site, 'content'), {recursive: true})
  writeFileSync(settings, `${readFileSync(settings, 'utf8').replace(/^url:.*$/m, '')}\ntraditional: hong-kong\n`)
  const withdrawn = Object.entries(states).find(([, state]) => state.startsWith('withdrawn'))?.[0] ?? ''
  writeFileSync(
    book,
    readFileSync(book, 'utf8').replace(`\n${withdrawn}\tarticle\t`, `\n${withdrawn}\t${states[withdrawn]}\t`),
  )
  for (const [path, state] of Object.entries(states))
    if (path !== withdrawn) appendFileSync(book, `${path}\t${state}\n`)
  const {code, err} = await runBenbao(site, 'build')
  if (code !== 0) throw new Error(`The site of every kind does not build:\n${err}`)
}

function pagesIn(out: string): ReadonlyArray<string> {
  const first = new Map<string, string>()
  for (const [path, text] of Object.entries(filesBelow(out))) {
    if (!path.endsWith('.html') || path.startsWith('zh-hant/')) continue
    const kind = /<body class="kind-([\w-]+)"/.exec(text)?.[1] ?? path
    if (!first.has(kind)) first.set(kind, path)
  }
  const pictured = Object.entries(filesBelow(out)).find(([path, text]) => /^\d.*html$/.test(path) && /<img /.test(text))
  return [
    ...first.values(),
    ...Object.keys(states),
    pictured?.[0] ?? '',
    'zh-hant/index.html',
    'zh-hant/2025/06/13/2-1.html',
  ]
}
