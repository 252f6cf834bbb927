import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import type {Random} from '../bench/random.ts'
import {bulletin} from '../build/make-workspace.ts'

/** What an editor, or a program of theirs, does to a site between two looks at it. */
export interface Edit {
  readonly name: string
  readonly act: (site: string, random: Random) => Promise<void> | void
}

/** The issues with which a script begins. */
export function firstIssues(): Record<string, string> {
  return Object.fromEntries(
    Array.from({length: 6}, (_, at) => [
      `content/2024/2024-0${at + 1}-12.txt`,
      bulletin([`新桥打下第${at + 1}根桩`, `老街来了第${at + 1}个修表匠`]),
    ]),
  )
}

/** `BURST=500` on demand. */
const burst = Number(process.env.BURST ?? 20)

/** All edits there are; each leaves a site that can be built, or `break` would be its name. */
export const edits: ReadonlyArray<Edit> = [
  {name: 'change a text', act: (site, random) => change(site, pick(site, random), random)},
  {
    name: 'save by rename',
    act(site, random) {
      const path = pick(site, random)
      const aside = join(dirname(join(site, path)), '.save.swp')
      writeFileSync(aside, newText(random))
      renameSync(aside, join(site, path))
    },
  },
  {
    name: 'save half, then the rest',
    async act(site, random) {
      const text = newText(random)
      const path = join(site, pick(site, random))
      writeFileSync(path, text.slice(0, text.length / 2))
      await delay(random.between(1, 120))
      writeFileSync(path, text)
    },
  },
  {name: 'add an issue', act: (site, random) => write(site, `content/${newName(random)}`, newText(random))},
  {
    name: 'add an issue in a folder of another tongue',
    act: (site, random) => write(site, `content/期刊 ${random.between(1, 3)}/é/${newName(random)}`, newText(random)),
  },
  {
    name: 'delete an issue',
    act(site, random) {
      if (issues(site).length > 3) rmSync(join(site, pick(site, random)))
    },
  },
  {
    name: 'rename an issue',
    act: (site, random) => renameSync(join(site, pick(site, random)), join(site, `content/${newName(random)}`)),
  },
  {
    name: 'rename a folder',
    act(site, random) {
      const folders = readdirSync(join(site, 'content'), {withFileTypes: true}).filter((entry) => entry.isDirectory())
      const folder = folders.length > 0 ? random.pick(folders).name : undefined
      if (folder !== undefined)
        renameSync(join(site, 'content', folder), join(site, 'content', `卷${random.between(1, 1e9)}`))
    },
  },
  {
    name: 'a burst of files, and gone again but for one',
    async act(site, random) {
      const paths = Array.from({length: burst}, (_, at) => `content/burst/${1300 + at}-05-01.txt`)
      for (const path of paths) write(site, path, newText(random))
      await delay(random.between(0, 80))
      for (const path of paths.slice(1)) rmSync(join(site, path))
    },
  },
  {
    name: 'settle a line beside the source',
    act(site, random) {
      const path = pick(site, random)
      const [line = ''] = readFileSync(join(site, path), 'utf8').split('\n')
      write(
        site,
        path.replace(/\.txt$/, '.fixes.yaml'),
        `- at: ${line}\n  do: ${random.pick(['headline', 'column'])}\n`,
      )
    },
  },
  {
    name: 'register an office',
    act: (site, random) =>
      write(site, 'content/departments.yaml', `- name: 区${random.pick(['财政', '统计', '数据'])}局\n`),
  },
  {
    name: 'register a person',
    act: (site, random) =>
      write(site, 'content/people.yaml', `- name: 李青禾\n  office: ${random.pick(['区财政局', '区统计局'])}\n`),
  },
  {
    name: 'name the paper',
    act: (site, random) =>
      write(
        site,
        'content/site.yaml',
        `title: 白渚报${random.between(1, 99)}\n${random.pick(['', 'url: https://example.org/\n'])}`,
      ),
  },
  {
    name: 'change a template',
    act: (site, random) => write(site, 'templates/not-found.eta', `<p>没有这一页 ${random.between(1, 99)}</p>\n`),
  },
  {
    name: 'change a style',
    act: (site, random) => write(site, 'templates/assets/style.css', `body { margin: ${random.between(0, 9)}px }\n`),
  },
  {name: 'take the templates away', act: (site) => rmSync(join(site, 'templates'), {recursive: true, force: true})},
  {
    name: 'write a page',
    act: (site, random) => write(site, 'content/pages/关于.md', `# 关于\n\n第${random.between(1, 99)}版\n`),
  },
  {
    name: 'break the configuration, and mend it',
    async act(site, random) {
      write(site, 'content/site.yaml', 'title: [\n')
      await delay(random.between(1, 400))
      write(site, 'content/site.yaml', 'title: 白渚报\n')
    },
  },
]

function change(site: string, path: string, random: Random): void {
  const text = readFileSync(join(site, path), 'utf8')
  writeFileSync(join(site, path), `${text}村民们说，第${random.between(1, 9999)}盏灯也亮了。\n`)
}

function newText(random: Random): string {
  return bulletin(
    Array.from(
      {length: random.between(1, 3)},
      () => `${random.pick(['渡口', '学校', '菜场', '河堤'])}添了${random.between(2, 9999)}盏灯`,
    ),
  )
}

/** Of a year of its own, so that no two files are one day’s. */
function newName(random: Random): string {
  return `${random.between(1900, 2023)}-${String(random.between(1, 12)).padStart(2, '0')}-${String(random.between(1, 28)).padStart(2, '0')}.txt`
}

function write(site: string, path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), {recursive: true})
  writeFileSync(join(site, path), text)
}

function issues(site: string): ReadonlyArray<string> {
  if (!existsSync(join(site, 'content'))) return []
  return readdirSync(join(site, 'content'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.txt'))
    .map((path) => `content/${path}`)
    .sort()
}

function pick(site: string, random: Random): string {
  return random.pick(issues(site))
}
