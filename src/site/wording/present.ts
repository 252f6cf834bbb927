import type {SiteConfig} from '../../config/types.ts'
import type {ArticleContent, Phrasing} from '../../tree/types.ts'
import {textOf} from '../../tree/walk.ts'
import {fullWidth} from './full-width.ts'

/** How a text is shown: as it was printed, or with full-width punctuation. */
export function presenterOf({punctuation}: Pick<SiteConfig, 'punctuation'>): (text: string) => string {
  return punctuation === 'full-width' ? fullWidth : (text) => text
}

/** An article as it is shown with full-width punctuation; a run of texts is read as one, its seams with it. */
export function presentContent(content: ReadonlyArray<ArticleContent>): ReadonlyArray<ArticleContent> {
  return content.map((node): ArticleContent => {
    switch (node.type) {
      case 'headline':
        return {...node, children: node.children.map((line) => ({...line, children: presentRun(line.children)}))}
      case 'paragraph': {
        const children = presentRun(node.children)
        const label = node.label === undefined ? {} : {label: textOf(children).slice(0, node.label.length)}
        return {...node, ...label, children}
      }
      default:
        return {...node, children: presentRun(node.children)}
    }
  })
}

/** Full-width text is as long as the printed one. */
function presentRun(children: ReadonlyArray<Phrasing>): Array<Phrasing> {
  const shown = fullWidth(textOf(children))
  let at = 0
  return children.map((child) => {
    const start = at
    at += child.type === 'text' ? child.value.length : child.join.length
    return child.type === 'text' ? {...child, value: shown.slice(start, at)} : child
  })
}
