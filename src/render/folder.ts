import type {SiteFrame} from '../site/props/frame.ts'
import {guard} from './strict.ts'
import type {Draw} from './templates.ts'
import {inTraditional} from './traditional/path.ts'
import {relativeUrl} from './url.ts'

/** What a template hands to a partial. */
export type Props = Readonly<Record<string, unknown>>

/** What every template of a page is given. */
export interface Given {
  /** A `SiteFrame`, strict. */
  readonly site: unknown
  readonly url: (path: string) => string
  /** A `Writing`, strict. */
  readonly writing: unknown
}

/**
 * The pages of one folder that are drawn one behind another have much in common: how addresses look from there, and what a
 * partial makes of their frame alone, or of one text besides. Both are found out once for all of them.
 *
 *     _running-head, _colophon        _label {label: '新桥打下第一根桩'}
 */
export interface Folder {
  readonly name: string
  readonly isTraditional: boolean
  /** As seen from any page of it. */
  readonly url: (path: string) => string
  /** What a partial draws on all pages of a frame; undefined where each has to draw it itself. */
  readonly drawn: (frame: SiteFrame, given: Given, name: string, props: Props) => string | undefined
}

/** Open a folder: `2024/03/15/`. */
export function openFolder(name: string, isTraditional: boolean, draw: Draw): Folder {
  const urls = new Map<string, string>()
  const parts = new Map<SiteFrame, Map<string, string>>()
  return {name, isTraditional, url, drawn}

  function url(path: string): string {
    return once(urls, path, () => relativeUrl(name, isTraditional ? inTraditional(path) : path))
  }

  function drawn(frame: SiteFrame, {site, writing}: Given, name: string, props: Props): string | undefined {
    const text = soleText(props)
    if (text === undefined) return undefined
    const known = parts.get(frame) ?? new Map<string, string>()
    parts.set(frame, known)
    const given = {site, writing, url}
    return once(known, `${name} ${text}`, () => draw(name, guard({...given, partial}, props)))

    function partial(name: string, props: Props = {}): string {
      return drawn(frame, given, name, props) ?? draw(name, guard({...given, partial}, props))
    }
  }
}

function once(known: Map<string, string>, key: string, make: () => string): string {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make()
  if (known.size < most) known.set(key, made)
  return made
}

/** An issue’s folder has fewer. A list’s has many more, and what all its pages have in common is among the first. */
const most = 512

/** All that a partial is given where that is nothing, or one text; with its name, which another may not have. */
function soleText(props: Props): string | undefined {
  let text = ''
  for (const name in props) {
    const value = props[name]
    if (text !== '' || typeof value !== 'string') return undefined
    text = `${name} ${value}`
  }
  return text
}
