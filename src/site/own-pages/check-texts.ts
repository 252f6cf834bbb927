import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {readTexts, type Text, type TextSource} from '../routes/text.ts'
import {isElsewhere, type Reference} from './markdown.ts'

/** A picture that an editor's page shows. */
export interface ShownPicture extends Pick<Reference, 'url' | 'line'> {
  /** The page, below `content/`. */
  readonly file: string
}

/** The pictures that the editors' pages show. */
export function picturesOf(sources: ReadonlyArray<TextSource>): ReadonlyArray<ShownPicture> {
  return readTexts(sources).flatMap(({file, references}) =>
    references.flatMap(({kind, url, line}) => (kind === 'image' && !isElsewhere(url) ? [{file, url, line}] : [])),
  )
}

/** What is wrong with the editors' pages: front matter, and links to what is not there. `standing` is the whole site. */
export function checkTexts(
  sources: ReadonlyArray<TextSource>,
  standing: ReadonlySet<string>,
): ReadonlyArray<Diagnostic> {
  const texts = readTexts(sources)
  const idsOf = new Map<string, ReadonlySet<string>>(texts.map(({path, ids}) => [path, ids]))
  return texts.flatMap((text) => [
    ...text.diagnostics,
    ...text.references.flatMap((reference) => check(text, reference)),
  ])

  function check({file, path: page}: Text, {kind, url, line}: Reference): ReadonlyArray<Diagnostic> {
    if (kind === 'image' || isElsewhere(url)) return []
    const start = {line, column: 1}
    const found = (reason: string, note: string) =>
      diagnostic(file, 'page-link-missing', reason, {
        at: {start, end: start},
        inChinese: `链接“${url}”没有去处`,
        actual: url,
        note,
      })
    const [path, id] = targetOf(url, page)
    if (path === undefined || !standing.has(path)) {
      const reason = `Unexpected link to ${url}, expected a page of the site as seen from this one`
      return [found(reason, '写成 about.md、history/founding.md、2024/03/15/index.html 这样的相对路径。')]
    }
    const ids = idsOf.get(path)
    if (id === '' || ids === undefined || ids.has(id)) return []
    const known = [...ids].filter((each) => each !== 'content').join(', ') || 'none'
    return [
      found(`Unexpected link to #${id}, expected a heading of ${path}: ${known}`, '标题改了吗？链接里写标题的文字。'),
    ]
  }
}

/** `founding.md#起因`, seen from `history/index.html` → `history/founding.html`, `起因`; none for what leads to a server's root. */
function targetOf(url: string, page: string): readonly [path: string | undefined, id: string] {
  if (/^[/\\]/.test(url)) return [undefined, '']
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  const id = decoded(hash)
  if (path === '') return [page, id]
  const parts = page.split('/').slice(0, -1)
  for (const part of decoded(path).replace(/\.md$/i, '.html').split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return [undefined, id]
    } else if (part !== '.') parts.push(part)
  }
  return [parts.join('/'), id]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
