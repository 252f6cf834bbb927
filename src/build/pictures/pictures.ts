import type {Position} from 'unist'
import {picturePath} from '../../archive/pictures/picture-path.ts'
import {pictureSize} from '../../archive/pictures/picture-size.ts'
import type {Archive} from '../../archive/types.ts'
import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {withoutSettled} from '../../diagnostics/settled.ts'
import type {Files} from '../../io/ports.ts'
import type {ShownPicture} from '../../site/own-pages/check-texts.ts'
import type {SiteImage} from '../../site/props/image.ts'
import type {ParsedSource} from '../../tree/types.ts'
import {digestOf} from '../digest.ts'
import type {Copy} from '../outputs.ts'
import {readBytes} from '../reading/parse-sources.ts'
import {withoutTraces} from './without-traces.ts'

/** The pictures to which sources refer. */
export interface Pictures {
  /** Those that may be shown, by their paths below `content/`. */
  readonly images: ReadonlyMap<string, SiteImage>
  readonly copies: ReadonlyArray<Copy>
  /** Files are named relative to `content/`. */
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * Find the pictures that published articles refer to, measure them, and give each an address made of its bytes: it is
 * the same wherever the file is moved. A reference that leads nowhere is a finding, whatever becomes of its article.
 */
export function findPictures(
  content: Files,
  available: ReadonlySet<string>,
  sources: ReadonlyArray<ParsedSource>,
  {archive, pages}: {readonly archive: Archive; readonly pages: ReadonlyArray<ShownPicture>},
): Pictures {
  const images = new Map<string, SiteImage>()
  const copies = new Map<string, Copy>()
  const broken = new Set<string>()
  for (const path of [...wantedBy(archive, pages)].sort()) if (available.has(path)) take(path)
  const inSources = sources.flatMap(({path, tree}) => {
    const found = tree.children
      .flatMap((child) => (child.type === 'article' ? child.children : []))
      .flatMap((node) => (node.type === 'figure' ? check(path, node.url, node.position) : []))
    return withoutSettled(found, () => tree.issue)
  })
  const onPages = pages.flatMap(({file, url, line}) => {
    const start = {line, column: 1}
    return check(file, url, {start, end: start})
  })
  return {images, copies: [...copies.values()], diagnostics: [...inSources, ...onPages]}

  function take(path: string): void {
    const bytes = readBytes(content, path)
    const size = bytes instanceof Uint8Array ? pictureSize(bytes) : undefined
    if (size === undefined || !(bytes instanceof Uint8Array)) {
      broken.add(path)
      return
    }
    const {type, ...measures} = size
    // By what lies in content/: the address is the same, whatever is taken out of what is published.
    const address = `images/${digestOf(bytes).slice(0, 20)}.${type}`
    const published = withoutTraces(bytes)
    images.set(path, {path: address, ...measures, size: published.length})
    const read = () => withoutTraces(content.read(path))
    copies.set(address, {kind: 'copy', path: address, digest: digestOf(published), read})
  }

  function check(source: string, url: string, position: Position | undefined): ReadonlyArray<Diagnostic> {
    const path = picturePath(source, url)
    if (path === undefined) {
      const reason = `Unexpected reference to ${url}, expected a jpg, png, webp, gif or avif inside content/`
      const note = '图片请放在原文旁边，写从原文看去的路径，如 photos/bridge.jpg；SVG 和网上的图片不刊出。'
      return [
        diagnostic(source, 'image-refused', reason, {at: position, actual: url, inChinese: `不能刊出“${url}”`, note}),
      ]
    }
    if (!available.has(path)) {
      const reason = `Unexpected absence of content/${path}, expected the picture to which this line refers`
      const note = '把图片放到原文旁边，文件名的大小写也要一致；在此之前只刊出说明。'
      return [
        diagnostic(source, 'image-missing', reason, {
          at: position,
          actual: url,
          inChinese: `没有找到 content/${path}`,
          note,
        }),
      ]
    }
    if (!broken.has(path)) return []
    const reason = `Unexpected content of content/${path}, expected a picture that can be read`
    const note = '文件坏了，或不是图片：请重新导出为 jpg 或 png。'
    return [
      diagnostic(source, 'image-refused', reason, {
        at: position,
        actual: url,
        inChinese: `content/${path} 不是能读的图片`,
        note,
      }),
    ]
  }
}

function wantedBy({articles}: Archive, pages: ReadonlyArray<ShownPicture>): ReadonlySet<string> {
  return new Set([
    ...pages.flatMap(({file, url}) => picturePath(file, url) ?? []),
    ...articles.flatMap(({content, source}) =>
      content.flatMap((node) => (node.type === 'figure' ? (picturePath(source.path, node.url) ?? []) : [])),
    ),
  ])
}
