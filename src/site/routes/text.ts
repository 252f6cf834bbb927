import {picturePath} from '../../archive/pictures/picture-path.ts'
import type {UrlPath} from '../../archive/types.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import {textPath} from '../addresses.ts'
import type {Context} from '../frame.ts'
import {type MarkdownPage, readMarkdown} from '../own-pages/markdown.ts'
import {readTextFront} from '../own-pages/text-front.ts'
import type {PageOf} from '../page.ts'
import type {SiteImage} from '../props/image.ts'
import type {Link} from '../props/link.ts'

/** An editor's page in Markdown. */
export interface TextSource {
  /** `about.md`, `history/founding.md` */
  readonly path: string
  readonly text: string
}

/** An editor's page, read. */
export interface Text extends Omit<MarkdownPage, 'name'> {
  /** Below `content/`: `pages/about.md` */
  readonly file: string
  readonly path: UrlPath
  /** What its front matter calls it, else its first heading, else its file's name. */
  readonly label: string
  /** The page under which it stands: `history.md` is that of `history/founding.md`, where there is one. */
  readonly parent: UrlPath | undefined
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** Read the Markdown pages, in the order that they give themselves; the navigation names them before any page is made. */
export function readTexts(
  sources: ReadonlyArray<TextSource>,
  images: ReadonlyMap<string, SiteImage> = new Map(),
): ReadonlyArray<Text> {
  const standing = new Set(sources.map(({path}) => textPath(path)))
  return sources
    .map((source) => {
      const file = `pages/${source.path}`
      const front = readTextFront(source.text, file)
      const up = '../'.repeat(source.path.split('/').length - 1)
      const {name, ...page} = readMarkdown(front.body, (url) => {
        const image = images.get(picturePath(file, url) ?? '')
        return image && {...image, path: up + image.path}
      })
      const label = front.title ?? name ?? source.path.replace(/^.*\/|\.[^.]*$/g, '')
      const {order = Number.POSITIVE_INFINITY, diagnostics} = front
      return {
        order,
        text: {...page, file, diagnostics, label, path: textPath(source.path), parent: parentOf(source.path)},
      }
    })
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    .map(({text}) => text)

  function parentOf(path: string): UrlPath | undefined {
    for (let folder = path; folder.includes('/'); ) {
      folder = folder.slice(0, folder.lastIndexOf('/'))
      const parent = textPath(`${folder}.md`)
      if (standing.has(parent)) return parent
    }
    return undefined
  }
}

/** Those that stand under no other: the navigation names them. */
export function topTexts(texts: ReadonlyArray<Text>): ReadonlyArray<Link> {
  return texts.filter(({parent}) => parent === undefined)
}

/** `content/pages/about.md` → `about.html` */
export function textPages(context: Context, texts: ReadonlyArray<Text>): ReadonlyArray<PageOf<'text'>> {
  const byPath = new Map(texts.map((text) => [text.path, text]))
  return texts.map((text) => {
    const {path, label, content} = text
    const above = ancestorsOf(text)
    return {
      path,
      template: 'text',
      props: {
        ...context.frame({
          path,
          section: above[0]?.path ?? path,
          title: label,
          description: `${context.config.title}：${label}`,
        }),
        crumbs: above.map(linkTo),
        name: label,
        content,
        below: texts.filter(({parent}) => parent === path).map(linkTo),
      },
    }
  })

  /** From the top down. */
  function ancestorsOf({parent}: Text): ReadonlyArray<Text> {
    const above = parent && byPath.get(parent)
    return above ? [...ancestorsOf(above), above] : []
  }
}

function linkTo({label, path}: Text): Link {
  return {label, path}
}
