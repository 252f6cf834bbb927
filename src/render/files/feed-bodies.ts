import type {Piece} from '../../site/records/record.ts'
import {absolute} from '../absolute.ts'
import {bodyOf} from '../body.ts'
import type {Markup} from '../xml.ts'

/** Gives an article’s body, as feeds have it. */
export type FeedBody = (piece: Piece) => Markup

/**
 * Make a printer of bodies for feeds. Each article stands in two at least, Atom and JSON, one behind the other, and in those
 * of its departments and people: what was printed last is kept.
 */
export function createFeedBody(): FeedBody {
  const kept = new Map<Piece['content'], Markup>()
  return ({record, content, images}) => {
    const known = kept.get(content)
    if (known !== undefined) return known
    if (kept.size >= most) kept.clear()
    // A reader of feeds shows it anywhere: pictures are named by their whole addresses.
    const url = (path: string) => absolute(record.paper, path) ?? path
    const body = bodyOf(content, 'h2', images.length === 0 ? undefined : {images, url})
    kept.set(content, body)
    return body
  }
}

const most = 256
