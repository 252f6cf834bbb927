import {createHash} from 'node:crypto'
import type {InlineStyle} from '../../site/props/not-found.ts'

/**
 * Stylesheets that stand in a page itself, for one that is shown at any address, and from a disk as well. The digest is
 * that of what a browser takes them for: it reads each end of a line as one character.
 */
export function inlineStyle(assets: ReadonlyMap<string, Uint8Array>, paths: ReadonlyArray<string>): InlineStyle {
  const text = paths
    .map((path) => new TextDecoder().decode(assets.get(path)))
    .join('\n')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/<\/(?=style)/gi, '<\\/')
  return {text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}`}
}
