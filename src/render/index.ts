import type {Page} from '../site/page.ts'
import type {SiteFrame} from '../site/props/frame.ts'
import type {TableLink} from '../site/props/link.ts'
import type {ParsedSource} from '../tree/types.ts'
import {citationsOf} from './citations/index.ts'
import {dataUrl} from './data-url.ts'
import {toFacing} from './facing/to-facing.ts'
import {type Folder, openFolder, type Props} from './folder.ts'
import {linkedData} from './linked-data/page.ts'
import {metaTags} from './metadata.ts'
import {plainPage} from './plain.ts'
import {printHast} from './print-hast.ts'
import {createTeller, type Retell} from './retell.ts'
import {guard, strict} from './strict.ts'
import {compileTemplates} from './templates.ts'
import {toHast} from './to-hast.ts'
import type {Converter} from './traditional/converter.ts'
import {traditionalPath} from './traditional/path.ts'
import {rebase} from './traditional/rebase.ts'
import {toTraditional} from './traditional/to-traditional.ts'
import {absoluteUrl, relativeUrl} from './url.ts'
import {writingOf} from './writing.ts'

export {TemplateError} from './template-error.ts'

/** Draws a page; with a converter, as it stands in traditional characters. Throws a `TemplateError` where a template is at fault. */
export type Render = (page: Page, converter?: Converter) => string

/**
 * Make a renderer of template sources by file name. A page's template is drawn first, then `_layout` around it.
 *
 * Besides its page's props a template gets `url(path)`, which makes an address relative to the page; `prose`, the page's
 * tree as HTML; `cite`, an article's citations, `table`, a list to take away, `metas` and `linked`, what machines read of it; and `partial(name, props)`,
 * which draws another template. A partial gets `site`, `url`, `partial`, `writing` (in which script the page is, and where it
 * stands in the other) and what it is given; the layout gets what its page got, the page's `body`, its `kind`, and its
 * `path`. A facing page names its source, which is looked up in `sources`.
 */
export function createRenderer(
  templates: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, ParsedSource> = new Map(),
  retell = createTeller(),
): Render {
  const draw = compileTemplates(templates)
  const frames = new WeakMap<SiteFrame, unknown>()
  let folder: Folder | undefined
  return (given, converter) => {
    const page = plainPage(given)
    const isTraditional = converter !== undefined
    const here = folderOf(page, isTraditional)
    const url = urlOf(page, here)
    const writing = writingOf(page, isTraditional)
    const frame = page.props.site
    const common = {site: frameOf(frame), url, writing: strict(writing)}
    const shared = {...common, partial}
    // Each page has its own address in the other characters, and one that is served anywhere its own in everything.
    const isAlike = writing.other === undefined && page.template !== 'not-found'
    const prose = proseOf(page, sources, url, isTraditional)
    const data = guard(propsOf(page), {...shared, prose, ...describe(page, isTraditional, url, retell)})
    const html = draw('_layout', guard(data, {body: draw(page.template, data), kind: page.template, path: page.path}))
    return isTraditional ? toTraditional(html, converter) : html

    function partial(name: string, props: Props = {}): string {
      return (isAlike ? here.drawn(frame, common, name, props) : undefined) ?? draw(name, guard(shared, props))
    }
  }

  /** A section's pages share one frame. */
  function frameOf(frame: SiteFrame): unknown {
    const known = frames.get(frame) ?? strict(frame)
    frames.set(frame, known)
    return known
  }

  function folderOf({path}: Page, isTraditional: boolean): Folder {
    const place = (isTraditional ? traditionalPath(path) : undefined) ?? path
    const name = place.slice(0, place.lastIndexOf('/') + 1)
    if (folder?.name !== name || folder.isTraditional !== isTraditional) folder = openFolder(name, isTraditional, draw)
    return folder
  }
}

/** Without what the renderer itself draws, or has made strict. */
function propsOf({props}: Page): object {
  const {content, anchors, images, record, site, table, ...own}: Drawn = props
  return Object(strict(own))
}

type Drawn = Readonly<Partial<Record<'content' | 'anchors' | 'images' | 'record' | 'site' | 'table', unknown>>>

/** What citations and machines get of a page; what it is, they are told by the one in simplified characters alone. */
function describe(page: Page, isTraditional: boolean, url: (path: string) => string, retell: Retell): object {
  const linked = isTraditional ? undefined : linkedData(page)
  if ('table' in page.props) return {linked, metas: [], table: strict(tableOf(page.props.table, url))}
  if (page.template !== 'article') return {linked, metas: []}
  const {record, content, images} = page.props
  return {linked, metas: metaTags(record), cite: citationsOf(record, retell({record, content, images}))}
}

/** A list to take away: where it is a file, or the list itself. */
function tableOf({label, name, path, text}: TableLink, url: (path: string) => string): object {
  return {label, name, url: path === undefined ? dataUrl('text/csv', text ?? '') : url(path)}
}

function proseOf(
  page: Page,
  sources: ReadonlyMap<string, ParsedSource>,
  url: (path: string) => string,
  isTraditional: boolean,
): string {
  if (page.template === 'article')
    return printHast(toHast(page.props.content, page.props.anchors, page.props.images, url))
  if (page.template === 'facing') {
    const source = sources.get(page.props.source.path)
    if (source === undefined) throw new Error(`Unexpected source ${page.props.source.path}, expected one that was read`)
    return printHast(toFacing(source, page.props, url))
  }
  if (page.template !== 'text') return ''
  const {content} = page.props
  return printHast(isTraditional ? rebase(content, page.path, url) : content)
}

function urlOf(page: Page, here: Folder): (path: string) => string {
  if (page.template === 'not-found') {
    const {base} = page.props
    return (path) => absoluteUrl(base, path)
  }
  const own = `${page.path}#`
  return (path) => (path.startsWith(own) ? relativeUrl(page.path, path) : here.url(path))
}
