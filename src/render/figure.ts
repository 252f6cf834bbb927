import type {Element, ElementContent} from 'hast'
import type {ArticleImage} from '../site/props/image.ts'
import type {Figure} from '../tree/types.ts'
import {element, textOf} from './elements.ts'

/** A picture with what is said of it; where it is not there, that alone. It keeps its place while it loads. */
export function figureOf(
  {url: written, alt, credit}: Figure,
  images: ReadonlyArray<ArticleImage> | undefined,
  url: (path: string) => string,
): Element {
  const image = images?.find((each) => each.url === written)
  const said: Array<ElementContent> = []
  if (alt !== undefined) said.push({type: 'text', value: alt})
  if (credit !== undefined) said.push(element('span', {className: ['credit']}, [{type: 'text', value: credit}]))
  if (images !== undefined && image === undefined)
    said.push(element('span', {className: ['absent']}, [{type: 'text', value: '（图片暂缺）'}]))
  const caption = said.length === 0 ? [] : [element('figcaption', {}, said)]
  if (image === undefined) return element('figure', {}, caption)
  const {path, width, height} = image
  const picture = {src: url(path), alt: alt ?? '', width, height, loading: 'lazy', decoding: 'async'}
  const shape = height > width ? {className: ['upright']} : {}
  return element('figure', shape, [element('img', picture, []), ...caption])
}

/** Whether nothing is said of a picture yet. */
export function lacksCaption({tagName, children}: Element): boolean {
  return tagName === 'figure' && children.every((child) => child.type === 'element' && child.tagName === 'img')
}

/** A picture with the line below it that says what it shows. */
export function withCaption(figure: Element, said: Array<ElementContent>): Element {
  const children = figure.children.map((child) =>
    child.type === 'element' && child.tagName === 'img'
      ? {...child, properties: {...child.properties, alt: said.map(textOf).join('')}}
      : child,
  )
  return {...figure, children: [...children, element('figcaption', {}, said)]}
}
