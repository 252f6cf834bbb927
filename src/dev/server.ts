import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Files} from '../io/ports.ts'
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
  /** Where doubts are settled. */
  readonly desk?: Desk
  readonly revision: () => string
}

export interface DevServer {
  readonly url: string
  close(): Promise<void>
}

/** Serve the site to this machine alone. A port that is taken gives way to a free one. */
export async function serve(parts: ServerParts, port: number): Promise<DevServer> {
  const server = createServer((request, response) => {
    try {
      answer(parts, request, response)
    } catch {
      if (!response.headersSent) refuse(response, 400, 'Unexpected address, expected one of this site')
    }
  })
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

function answer(parts: ServerParts, request: IncomingMessage, response: ServerResponse): void {
  const target = request.url ?? '/'
  if (!isLocal(request.headers.host)) refuse(response, 403, 'Unexpected host, expected 127.0.0.1 or localhost')
  else if (parts.desk?.answer(request, response)) return
  else if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD')
    refuse(response, 405, 'Unexpected method, expected GET or HEAD')
  } else if (target.split('?', 1)[0] === own.events && request.method === 'GET')
    parts.audience.join(response, viewOf(target))
  else if (target === own.script) send(response, 200, contentType('reload.js'), parts.script)
  else answerFile(parts, target, response, request.headers.range)
}

function answerFile(
  {out, drafts, revision}: ServerParts,
  target: string,
  response: ServerResponse,
  range?: string,
): void {
  const wanted = resolveRequest(target)
  if (wanted === 'malformed') {
    refuse(response, 400, 'Unexpected address, expected one of this site')
    return
  }
  if (out.kindOf(wanted.path) === 'folder') {
    response.setHeader('Location', `/${wanted.path.split('/').map(encodeURIComponent).join('/')}/`)
    refuse(response, 302, 'This is a folder')
    return
  }
  // Before the file is read: who reads the old file and is told the new revision would never reload.
  const now = revision()
  const bytes = drafts?.get(wanted.path) ?? readFile(out, wanted.path)
  const missing = bytes ? undefined : readFile(out, '404.html')
  if (bytes) sendFile(response, 200, wanted.path, bytes, now, range)
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
  wanted?: string,
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
  const range = byteRange(wanted, bytes.length)
  response.setHeader('Accept-Ranges', 'bytes')
  if (range) {
    response.setHeader('Content-Range', `bytes ${range.first}-${range.last}/${bytes.length}`)
    send(response, 206, type, bytes.subarray(range.first, range.last + 1))
  } else send(response, status, type, bytes)
}

function send(response: ServerResponse, status: number, type: string, body: Uint8Array): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
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

/** The page that asks for events, as `inject` named it. */
function viewOf(target: string): View {
  const asked = new URLSearchParams(target.split('?')[1] ?? '')
  const page = asked.get('page') ?? ''
  return {path: page === '' ? undefined : decodeURI(page), revision: asked.get('revision') ?? ''}
}

/** A name that a stranger’s page may point at this machine is not ours (DNS rebinding). */
function isLocal(host: string | undefined): boolean {
  return host !== undefined && /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host)
}
