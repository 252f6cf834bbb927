import {randomBytes, timingSafeEqual} from 'node:crypto'
import type {IncomingMessage, ServerResponse} from 'node:http'
import type {AnswerId, Settling} from '../../client/review/types.ts'
import {isRecord, parseJson} from '../../io/json.ts'
import {type DeskPage, deskPage} from './desk-page.ts'
import type {Review} from './index.ts'
import {refuse, send, sendJson} from './respond.ts'

/** The addresses of the desk, below the server's own. */
export const desk = {
  page: '/_benbao/review/',
  state: '/_benbao/review/state.json',
  settle: '/_benbao/review/settle',
  undo: '/_benbao/review/undo',
  script: '/_benbao/review/review.js',
} as const

export interface DeskParts extends Omit<DeskPage, 'token'> {
  readonly review: Review
  readonly script: Uint8Array
}

export interface Desk {
  /** Answer a request for the desk; false where it is for something else. The host was found to be this machine. */
  answer(request: IncomingMessage, response: ServerResponse): boolean
}

/**
 * The desk on the local server. It writes into the editors' files, so each request to write must come from its own
 * page: with the token that stands in it, in a header that no form can send, and from the same origin.
 */
export function createDesk(parts: DeskParts): Desk {
  const token = randomBytes(24).toString('base64url')
  return {
    answer(request, response) {
      const path = (request.url ?? '/').split('?', 1)[0]
      // As it may be typed, without its last slash.
      if (path !== undefined && `${path}/` === desk.page) {
        response.setHeader('Location', desk.page)
        refuse(response, 302, 'This is a folder')
        return true
      }
      if (path === undefined || !path.startsWith(desk.page)) return false
      if (path === desk.settle || path === desk.undo) write(path, request, response)
      else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'Unexpected method')
      else if (path === desk.page) send(response, 200, 'text/html; charset=utf-8', pageFor(request))
      else if (path === desk.state) sendJson(response, 200, parts.review.state())
      else if (path === desk.script) send(response, 200, 'text/javascript; charset=utf-8', parts.script)
      else refuse(response, 404, 'Unexpected address, expected one of this desk')
      return true
    },
  }

  /** A script that reads the page would have the token: only who opens it in a window gets one. */
  function pageFor(request: IncomingMessage): string {
    const aim = request.headers['sec-fetch-dest']
    return deskPage({...parts, token: aim === undefined || aim === 'document' ? token : ''})
  }

  function write(path: string, request: IncomingMessage, response: ServerResponse): void {
    const why = strangeness(request, token)
    if (why !== undefined) {
      refuse(response, request.method === 'POST' ? 403 : 405, why)
      request.resume()
      return
    }
    readBody(request, (body) => {
      const said = body === undefined ? undefined : parseJson(body)
      const outcome = path === desk.undo ? undo(said) : settle(said)
      if (outcome === undefined) refuse(response, 400, 'Unexpected body, expected what the desk sends')
      else sendJson(response, 'refused' in outcome ? 409 : 200, outcome)
    })
  }

  function settle(said: unknown) {
    const settling = settlingOf(said)
    return settling && parts.review.settle(settling)
  }

  function undo(said: unknown) {
    const step = isRecord(said) ? said.step : undefined
    return typeof step === 'number' ? parts.review.undo(step) : undefined
  }
}

/** Why a request to write is not from the desk's own page. */
function strangeness({method, headers}: IncomingMessage, token: string): string | undefined {
  if (method !== 'POST') return 'Unexpected method, expected POST'
  if (headers.origin !== `http://${headers.host}`) return 'Unexpected origin, expected the desk’s own'
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return 'Unexpected site, expected the desk’s own'
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return 'Unexpected type, expected application/json'
  const given = Buffer.from(String(headers['x-benbao-token'] ?? ''))
  const wanted = Buffer.from(token)
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? undefined : 'Unexpected token'
}

const answerIds: ReadonlyArray<AnswerId> = [
  ...(['join', 'paragraph', 'headline', 'subheading', 'byline', 'column', 'notice'] as const),
  ...(['as-is', 'both', 'date', 'date-settled', 'day', 'number', 'follows', 'same', 'own'] as const),
]

function settlingOf(said: unknown): Settling | undefined {
  if (!isRecord(said)) return undefined
  const {doubt, value, way} = said
  const answer: AnswerId | undefined = answerIds.find((id) => id === said.answer)
  if (typeof doubt !== 'string' || answer === undefined || (way !== 'source' && way !== 'beside')) return undefined
  if (value !== undefined && (typeof value !== 'string' || value.length > 200 || /\p{Cc}/u.test(value)))
    return undefined
  return {doubt, answer, way, ...(value !== undefined && {value})}
}

const longest = 4096

function readBody(request: IncomingMessage, done: (body: string | undefined) => void): void {
  const chunks: Array<Buffer> = []
  let length = 0
  request.on('data', (chunk: Buffer) => {
    length += chunk.length
    if (length <= longest) chunks.push(chunk)
  })
  request.on('end', () => done(length <= longest ? Buffer.concat(chunks).toString('utf8') : undefined))
}
