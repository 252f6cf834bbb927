import {proposeOffices, type Tagger} from '../../archive/departments/propose.ts'
import type {Archive, ArticleId} from '../../archive/types.ts'
import {addEntries, type NewEntry} from '../../config/add-entries.ts'
import {parseDepartments} from '../../config/departments.ts'
import {parsePeople} from '../../config/people.ts'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import type {Files} from '../../io/ports.ts'
import {replaceFile} from '../../io/replace-file.ts'
import type {Tell} from '../in-turns.ts'
import {readArchive} from '../reading/read-archive.ts'
import type {Workspace} from '../workspace.ts'
import {loadTagger} from './tagger.ts'
import {printText, readText} from './text-file.ts'

/** A department or a person that the archive names and the editors have not registered. */
export interface Unregistered {
  readonly name: string
  readonly aliases: ReadonlyArray<string>
  /** Kind, or roles. */
  readonly kind: string
  readonly articles: number
  readonly example: {readonly file: string; readonly line: number; readonly headline: string}
  /** The words that speak for an office that the site does not have: the editors decide. */
  readonly evidence?: string
}

export type RegistryName = 'departments' | 'people'

/**
 * List what was found and is not yet registered, most frequent first; after the offices those that the rules leave
 * undecided and a dictionary of words speaks for.
 */
export async function findUnregistered(
  workspace: Workspace,
  which: RegistryName,
  version: string,
  tell?: Tell,
): Promise<{
  found: ReadonlyArray<Unregistered>
  diagnostics: ReadonlyArray<Diagnostic>
  /** Why no words could be asked. */
  wordless?: string
}> {
  const {archive, diagnostics} = await readArchive(workspace, version, tell)
  if (archive === undefined) return {found: [], diagnostics}
  const known = knownNames(workspace.content, which)
  const all = which === 'departments' ? departmentsOf(archive) : peopleOf(archive)
  const found = all
    .filter(({name, aliases}) => ![name, ...aliases].some((each) => known.has(each)))
    .sort((a, b) => b.articles - a.articles)
  if (which === 'people') return {found, diagnostics}
  const offices = archive.departments.flatMap(({name, aliases}) => [name, ...aliases])
  // nodejieba is compiled where it is installed; where that failed, all else works.
  const tag = await loadTagger([...known, ...offices]).catch((error: unknown) => String(error))
  if (typeof tag === 'string') return {found, diagnostics, wordless: tag}
  return {found: [...found, ...proposedFrom(archive, known, tag)], diagnostics}
}

/** Add entries to the editors' file, which keeps its comments and its order. */
export function registerFound(
  {content}: Workspace,
  which: RegistryName,
  found: ReadonlyArray<Unregistered>,
): Diagnostic | undefined {
  const path = fileOf(which)
  const file = readText(content, path)
  if (file?.isUtf8 === false) {
    return diagnostic(
      `content/${path}`,
      `${which}-wrong-type`,
      'Unexpected file that is not UTF-8, expected one to add to',
      {
        inChinese: '这个文件不是 UTF-8 编码，没有写入',
        note: '另存为 UTF-8，再来一次。',
        noteInEnglish: 'Save it as UTF-8, then try again.',
      },
    )
  }
  const entries = found.map(({name, aliases, kind}): NewEntry => {
    const own = aliases.length > 0 ? aliases : undefined
    return which === 'departments' ? {name, aliases: own, ...(kind === '其他' ? {} : {kind})} : {name, aliases: own}
  })
  const next = file && addEntries(file.text, entries)
  if (file === undefined || next === undefined) {
    const reason = 'Unexpected file that is no list of entries, expected one to add to'
    return diagnostic(`content/${path}`, `${which}-wrong-type`, reason, {
      inChinese: '这个文件不是一条一条的名录，没有写入',
    })
  }
  if (next !== file.text) replaceFile(content, path, printText(file, next))
  return undefined
}

function fileOf(which: RegistryName): string {
  return `${which}.yaml`
}

function knownNames(content: Files, which: RegistryName): ReadonlySet<string> {
  const text = readText(content, fileOf(which))?.text ?? ''
  const {entries} = which === 'departments' ? parseDepartments(text) : parsePeople(text)
  return new Set(entries.flatMap(({name, aliases}) => [name, ...aliases]))
}

function proposedFrom(archive: Archive, known: ReadonlySet<string>, tag: Tagger): ReadonlyArray<Unregistered> {
  const example = examples(archive)
  return proposeOffices(archive, tag)
    .filter(({name}) => !known.has(name))
    .map(({name, kind, articles, evidence}) => {
      return {...{name, aliases: [], kind, articles: articles.length, evidence}, example: example(articles[0]?.id)}
    })
}

function departmentsOf(archive: Archive): Array<Unregistered> {
  const example = examples(archive)
  return archive.departments.map(({name, aliases, kind, articles}) => {
    const best = articles.find(({lead}) => lead) ?? articles[0]
    return {name, aliases, kind, articles: articles.length, example: example(best?.id)}
  })
}

function peopleOf(archive: Archive): Array<Unregistered> {
  const example = examples(archive)
  return archive.people.map(({name, aliases, roles, articles}) => ({
    ...{name, aliases},
    kind: roles.map(({role}) => role || '署名').join('、'),
    articles: articles.length,
    example: example(articles[0]),
  }))
}

function examples({articles}: Archive): (id: ArticleId | undefined) => Unregistered['example'] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return (id) => {
    const article = id === undefined ? undefined : byId.get(id)
    return {
      file: `content/${article?.source.path ?? ''}`,
      line: article?.source.line ?? 1,
      headline: article?.headline ?? '',
    }
  }
}
