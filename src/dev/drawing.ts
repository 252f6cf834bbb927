import {createRenderer} from '../render/index.ts'
import type {Converter} from '../render/traditional/converter.ts'
import {traditionalPath} from '../render/traditional/path.ts'
import type {Page} from '../site/page.ts'
import type {Draft} from './drafts.ts'

/** Draws a page, and its twin where the site stands in traditional characters, too. */
export type Draw = (page: Page) => ReadonlyArray<Draft>

/** Draw as the build of these templates does. */
export function drawerOf(templates: ReadonlyMap<string, string>, converter: Converter | undefined): Draw {
  const render = createRenderer(templates)
  return (page) => {
    const own = {path: page.path, bytes: encoder.encode(render(page))}
    const twin = converter && traditionalPath(page.path)
    return twin === undefined ? [own] : [own, {path: twin, bytes: encoder.encode(render(page, converter))}]
  }
}

const encoder = new TextEncoder()
