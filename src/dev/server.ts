import {createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {setTimeout as delay} from 'node:timers/promises'
import {digestOf} from '../build/digest.ts'
import type {Files} from '../io/ports.ts'
import {refusalOf} from './admission.ts'
import {byteRange} from './byte-range.ts'
import {contentType} from './content-type.ts'
import type {Drafts} from './drafts.ts'
import type {Audience} from './events.ts'
import type {View} from './freshness.ts'
import {atRoot, inject, own, waitingPage} from './inject.ts'
import {resolveRequest} from './resolve-request.ts'
import type {Desk} from './review/answer.ts'

export interface ServerParts {
  /** The published site. */
  readonly out: Files
  /** The bundled script for the browser. */
  readonly script: Uint8Array
  readonly audience: Audience
  /** What is shown in the place of a published page until it is built. */
  readonly drafts?: Pick<Drafts, 'get'>
  /** Sees to it that there is a draft of a page of which something was saved; undefined where nothing was. */
  readonly ahead?: (path: string) => Promise<void> | undefined
  /** What each finding means. */
  readonly rules?: string
  /** Where doubts are settled. */
  readonly desk?: Desk
  readonly revision: () => string
  /** Milliseconds in which a request must have come in; who is slower is cut off. */
  readonly patience?: number
}

export interface DevServer {
  readonly url: string
  close(): Promise<void>
}

/** Serve the site to this machine alone. A port that is taken gives way to a free one. */
export async function serve(parts: ServerParts, port: number): Promise<DevServer> {
  const {patience = 10_000} = parts
  const limits = {headersTimeout: patience, requestTimeout: patience, connectionsCheckingInterval: patience / 4}
  const server = createServer({...limits, keepAliveTimeout: patience}, (request, response) => {
    const failed = () => {
      if (!response.headersSent) refuse(response, 400, 'Unexpected address, expected one of this site')
    }
    try {
      answer(parts, request, response)?.catch(failed)
    } catch {
      failed()
    }
  })
  server.maxConnections = 256
  const taken = await listen(server, port).catch((error: unknown) => {
    if (port === 0 || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    return listen(server, 0)
  })
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        parts.audience.close()
        server.closeAllConnections()
      }),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = server.address()
      resolve(isAddress(address) ? address.port : port)
    })
  })
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}

function answer(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
  const target = request.url ?? '/'
  const refusal = refusalOf(request)
  if (refusal !== undefined) refuse(response, 403, refusal)
  else if (parts.desk?.answer(request, response)) return undefined
  else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    refuse(response, 405, 'Unexpected method, expected GET or HEAD')
  } else if (target.split('?', 1)[0] === own.events && request.method === 'GET')
    parts.audience.join(response, viewOf(target))
  else if (target === own.script) send(response, 200, contentType('reload.js'), parts.script)
  else if (target === own.rules && parts.rules !== undefined)
    send(response, 200, contentType('rules.html'), encode(parts.rules))
  else return answerFile(parts, target, response, request.headers)
  return undefined
}

function answerFile(
  parts: ServerParts,
  target: string,
  response: ServerResponse,
  headers: IncomingHttpHeaders,
): Promise<void> | undefined {
  const wanted = resolveRequest(target)
  if (wanted === 'malformed') {
    refuse(response, 400, 'Unexpected address, expected one of this site')
    return undefined
  }
  const {path} = wanted
  const ahead = path.endsWith('.html') ? parts.ahead?.(path) : undefined
  if (ahead)
    return Promise.race([ahead, delay(atMost, undefined, {ref: false})]).then(() =>
      sendWhatIs(parts, path, response, headers),
    )
  sendWhatIs(parts, path, response, headers)
  return undefined
}

/** Milliseconds that a page is kept waiting for what is not published yet; then it goes out as it is, and is told. */
const atMost = 400

function sendWhatIs(
  {out, drafts, revision}: ServerParts,
  path: string,
  response: ServerResponse,
  headers: IncomingHttpHeaders,
): void {
  if (out.kindOf(path) === 'folder') {
    response.setHeader('Location', `/${path.split('/').map(encodeURIComponent).join('/')}/`)
    refuse(response, 302, 'This is a folder')
    return
  }
  // Before the file is read: who reads the old file and is told the new revision would never reload.
  const now = revision()
  const bytes = drafts?.get(path) ?? readFile(out, path)
  const missing = bytes ? undefined : readFile(out, '404.html')
  if (bytes) sendFile(response, 200, path, bytes, now, headers)
  else if (missing) sendFile(response, 404, '404.html', atRoot(missing), now)
  else if (out.kindOf('index.html') === undefined) sendFile(response, 503, 'index.html', encode(waitingPage), now)
  else sendFile(response, 404, '404.html', encode(notFound), now)
}

const notFound =
  '<!doctype html><meta charset="utf-8"><title>404</title><body><p>没有这个页面。<a href="/">首页</a></p></body>\n'

function readFile(out: Files, path: string): Uint8Array | undefined {
  try {
    return out.kindOf(path) === 'file' ? out.read(path) : undefined
  } catch {
    return undefined
  }
}

function sendFile(
  response: ServerResponse,
  status: number,
  path: string,
  bytes: Uint8Array,
  revision: string,
  headers: IncomingHttpHeaders = {},
): void {
  const type = contentType(path)
  const isPage = type.startsWith('text/html')
  if (isPage) {
    send(
      response,
      status,
      type,
      encode(inject(new TextDecoder().decode(bytes), revision, status === 200 ? path : undefined)),
    )
    return
  }
  // A search index is large: the browser keeps it, and asks each time whether it is still this one.
  const tag = `"${digestOf(bytes).slice(0, 32)}"`
  response.setHeader('ETag', tag)
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Accept-Ranges', 'bytes')
  const isKnown = status === 200 && isAmong(tag, headers['if-none-match'])
  const condition = headers['if-range']
  const range = condition === undefined || condition === tag ? byteRange(headers.range, bytes.length) : undefined
  if (isKnown) response.writeHead(304).end()
  else if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${bytes.length}`)
    refuse(response, 416, 'Unexpected range, expected one within the file')
  } else if (range) {
    response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${bytes.length}`)
    send(response, 206, type, bytes.subarray(range.first, range.last + 1))
  } else send(response, status, type, bytes)
}

function send(response: ServerResponse, status: number, type: string, body: Uint8Array): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': response.getHeader('Cache-Control') ?? 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  // Node itself sends no body where the method is HEAD.
  response.end(body)
}

function refuse(response: ServerResponse, status: number, text: string): void {
  send(response, status, contentType('.txt'), encode(`${text}\n`))
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function isAmong(tag: string, header: string | undefined): boolean {
  return (header ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === tag || each.trim() === '*')
}

/** The page that asks for events, as `inject` named it. */
function viewOf(target: string): View {
  const asked = new URLSearchParams(target.split('?')[1] ?? '')
  return {path: pathOf(asked.get('page') ?? ''), revision: asked.get('revision') ?? ''}
}

/** Undefined where no page is named, or none that there can be: `%`. */
function pathOf(page: string): string | undefined {
  try {
    return page === '' ? undefined : decodeURI(page)
  } catch {
    return undefined
  }
}
