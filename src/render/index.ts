import type {Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Page, SiteFrame} from '../site/page.ts'
import type {ParsedSource} from '../tree/types.ts'
import {citationsOf} from './citations/index.ts'
import {toFacing} from './facing/to-facing.ts'
import {linkedData} from './linked-data/page.ts'
import {metaTags} from './metadata.ts'
import {guard, strict} from './strict.ts'
import {compileTemplates} from './templates.ts'
import {toHast} from './to-hast.ts'
import {absoluteUrl, relativeUrl} from './url.ts'

export {TemplateError} from './template-error.ts'

const printer = unified().use(rehypeStringify).freeze()

/** Draws a page. Throws a `TemplateError` where a template is at fault. */
export type Render = (page: Page) => string

/**
 * Make a renderer of template sources by file name. A page's template is drawn first, then `_layout` around it.
 *
 * Besides its page's props a template gets `url(path)`, which makes an address relative to the page; `prose`, the page's
 * tree as HTML; `cite`, an article's citations, `metas` and `linked`, what machines read of it; and `partial(name, props)`,
 * which draws another template. A partial gets `site`, `url`, `partial` and what it is given; the layout gets what its page
 * got, the page's `body`, its `kind`, and its `path`. A facing page names its source, which is looked up in `sources`.
 */
export function createRenderer(
  templates: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, ParsedSource> = new Map(),
): Render {
  const draw = compileTemplates(templates)
  const frames = new Map<SiteFrame, unknown>()
  return (page) => {
    const shared = {
      site: frameOf(page.props.site),
      url: urlOf(page),
      partial: (name: string, props: object = {}): string => draw(name, guard(shared, props)),
    }
    const data = guard(propsOf(page), {...shared, prose: proseOf(page, sources), ...describe(page)})
    return draw('_layout', guard(data, {body: draw(page.template, data), kind: page.template, path: page.path}))
  }

  /** A section's pages share one frame. */
  function frameOf(frame: SiteFrame): unknown {
    const known = frames.get(frame) ?? strict(frame)
    frames.set(frame, known)
    return known
  }
}

/** The tree is printed, and the frame is made strict once for all. */
function propsOf(page: Page): object {
  const props: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(page.props)) {
    if (!drawn.has(name)) props[name] = strict(value)
  }
  return props
}

/** What the renderer itself draws, or has made strict. */
const drawn: ReadonlySet<string> = new Set(['content', 'anchors', 'images', 'record', 'site'])

/** What citations and machines get of a page. */
function describe(page: Page): object {
  const linked = linkedData(page)
  if (page.template !== 'article') return {linked, metas: []}
  const {record, content} = page.props
  return {linked, metas: metaTags(record), cite: citationsOf({record, content})}
}

function proseOf(page: Page, sources: ReadonlyMap<string, ParsedSource>): string {
  if (page.template === 'article')
    return print(toHast(page.props.content, page.props.anchors, page.props.images, urlOf(page)))
  if (page.template === 'facing') {
    const source = sources.get(page.props.source.path)
    if (source === undefined) throw new Error(`Unexpected source ${page.props.source.path}, expected one that was read`)
    return print(toFacing(source, page.props, urlOf(page)))
  }
  return page.template === 'text' ? print(page.props.content) : ''
}

function print(tree: Root): string {
  return printer.stringify(tree)
}

function urlOf(page: Page): (path: string) => string {
  if (page.template !== 'not-found') return (path) => relativeUrl(page.path, path)
  const {base} = page.props
  return (path) => absoluteUrl(base, path)
}
