import type {Root} from 'hast'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import type {Page} from '../site/page.ts'
import {strict} from './strict.ts'
import {compileTemplates} from './templates.ts'
import {toHast} from './to-hast.ts'
import {absoluteUrl, relativeUrl} from './url.ts'

export {TemplateError} from './template-error.ts'

const printer = unified().use(rehypeStringify).freeze()

/** Draws a page. Throws a `TemplateError` where a template is at fault. */
export type Render = (page: Page) => string

/**
 * Make a renderer of template sources by file name. Besides its page's props a template gets `url(path)`, which makes an
 * address relative to the page, and `prose`, the page's tree as HTML: with layouts and partials the only raw output.
 */
export function createRenderer(templates: ReadonlyMap<string, string>): Render {
  const draw = compileTemplates(templates)
  return (page) => {
    const fields = Object.entries(page.props).filter(([name]) => name !== 'content')
    const data = Object.fromEntries(fields.map(([name, value]) => [name, strict(value)]))
    return draw(page.template, {...data, prose: proseOf(page), url: urlOf(page)})
  }
}

function proseOf(page: Page): string {
  if (page.template === 'article') return print(toHast(page.props.content))
  return page.template === 'text' ? print(page.props.content) : ''
}

function print(tree: Root): string {
  return printer.stringify(tree)
}

function urlOf(page: Page): (path: string) => string {
  const base = page.template === 'not-found' ? page.props.base : undefined
  return base === undefined ? (path) => relativeUrl(page.path, path) : (path) => absoluteUrl(base, path)
}
