import {once} from '../../archive/once.ts'
import {atOnce, type Steps} from '../../archive/steps.ts'
import type {Page} from '../../site/page.ts'
import type {SiteFrame} from '../../site/props/frame.ts'
import type {Listing, Row} from '../../site/props/list.ts'
import type {Piece} from '../../site/records/record.ts'
import {type Digest, digestOf, digestOfText} from '../digest.ts'
import type {Output} from '../outputs.ts'
import {type Glyphs, turningOf} from './glyphs.ts'
import {spelled} from './spelled.ts'

/** The keys of outputs: of each the digest of all that can change its bytes. */
export interface Keys {
  /** Made when it is first asked for. */
  readonly of: (output: Output) => Digest
  /** Make them before they are asked for, in steps: a file may hold all articles. */
  readonly make: (outputs: ReadonlyArray<Output>) => Steps<void>
}

/**
 * Open the keys of a build. All pages have the templates in common and the program that draws with them; those in
 * traditional characters, how these are chosen.
 */
export function openKeys(version: string, templates: ReadonlyMap<string, string>, glyphs?: Glyphs): Keys {
  const drawing = digestOf(JSON.stringify([version, ...templates]))
  const known: Known = {pieces: new Map(), frames: new Map(), rows: new Map()}
  const turned = digestOf(`${drawing}\n${turningOf(glyphs)}`)
  const keys = new Map<Output, Digest>()
  return {of: (output) => once(keys, output, () => atOnce(steps(output))), make}

  function* make(outputs: ReadonlyArray<Output>): Steps<void> {
    for (const [at, output] of outputs.entries()) {
      if (at % turn === turn - 1) yield
      if (!keys.has(output)) keys.set(output, yield* steps(output))
    }
  }

  function steps(output: Output): Steps<Digest> {
    const drawnWith = output.kind === 'page' && output.script === 'traditional' ? turned : drawing
    return keyOf(output, drawnWith, version, known)
  }
}

/** What stands on a page and in many files, or on many pages, is looked at once. */
interface Known {
  /** By address. */
  readonly pieces: Map<string, Digest>
  readonly frames: Map<SiteFrame, Digest>
  readonly rows: Map<Row, Digest>
}

function* keyOf(output: Output, drawing: Digest, version: string, known: Known): Steps<Digest> {
  if (output.kind === 'asset') return digestOf(output.bytes)
  if (output.kind === 'made') return digestOfText(`${version}\n${output.origin}`)
  if (output.kind === 'copy') return output.digest
  if (output.kind === 'page') return keyOfPage(output.page, drawing, known)
  const {path, format, props, pieces} = output.file
  const isShowing = format === 'atom' || format === 'json-feed' || format === 'epub'
  const parts: Array<string> = []
  for (const piece of pieces) {
    const own = digestOfPiece(piece, known)
    parts.push(isShowing && piece.images.length > 0 ? own + JSON.stringify(piece.images) : own)
    // One file may hold all articles.
    if (parts.length % turn === 0) yield
  }
  return digestOfText(`${drawing}\n${JSON.stringify({path, format, props})}\n${parts.join()}`)
}

function keyOfPage({path, template, props}: Page, drawing: Digest, known: Known): Digest {
  const drawnIn = `${drawing}\n${digestOfFrame(props.site, known)}`
  if (template === 'article') {
    const {site, record, content, ...own} = props
    const piece = digestOfPiece({record, content}, known)
    return digestOfText(`${drawnIn}\n${JSON.stringify({path, template, own})}\n${piece}`)
  }
  const {site, ...all} = props
  const own = 'listing' in all ? {...all, listing: withDigests(all.listing, known)} : all
  return digestOfText(`${drawnIn}\n${JSON.stringify({path, template, own})}`)
}

/** So many outputs, or pieces of one, are looked at in a step: a list may say much. */
const turn = 8

/** A list with digests in the place of its rows, as an article stands in several; a row with a note is in this one alone. */
function withDigests({groups, ...own}: Listing, known: Known): object {
  return {
    ...own,
    groups: groups.map(({parts, ...group}) => ({
      ...group,
      parts: parts.map(({label, rows}) => ({
        label,
        rows: rows.map((row) => (row.note === undefined ? once(known.rows, row, digestOfJson) : row)),
      })),
    })),
  }
}

function digestOfPiece({record, content}: Omit<Piece, 'images'>, {pieces}: Known): Digest {
  return once(pieces, record.path, () => digestOfText(JSON.stringify(record) + spelled(content)))
}

function digestOfFrame(frame: SiteFrame, {frames}: Known): Digest {
  return once(frames, frame, digestOfJson)
}

function digestOfJson(value: object): Digest {
  return digestOfText(JSON.stringify(value))
}
