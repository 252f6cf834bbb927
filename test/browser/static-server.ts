import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {gzipSync} from 'node:zlib'
import {byteRange} from '../../src/dev/byte-range.ts'
import {contentType} from '../../src/dev/content-type.ts'
import {resolveRequest} from '../../src/dev/resolve-request.ts'
import type {Files} from '../../src/io/ports.ts'

export interface StaticServer {
  readonly url: string
  /** Paths that were asked for, and the bytes that were sent for each. */
  readonly sent: Array<{readonly path: string; readonly bytes: number}>
  close(): Promise<void>
}

/** A plain web server that packs what it sends, like most; `ranges` says whether it knows parts of files, as most do. */
export async function serveStatic(files: Files, ranges: boolean): Promise<StaticServer> {
  const sent: StaticServer['sent'] = []
  const server = createServer((request, response) => {
    const wanted = resolveRequest(request.url ?? '/')
    if (wanted === 'malformed' || files.kindOf(wanted.path) !== 'file') {
      response.writeHead(404).end()
      return
    }
    const bytes = files.read(wanted.path)
    const type = contentType(wanted.path)
    const range = ranges ? byteRange(request.headers.range, bytes.length) : undefined
    if (range && range !== 'unsatisfiable') {
      const part = bytes.subarray(range.first, range.last + 1)
      sent.push({path: wanted.path, bytes: part.length})
      response.writeHead(206, {
        'Content-Type': type,
        'Content-Range': `bytes ${range.first}-${range.last}/${bytes.length}`,
      })
      response.end(part)
      return
    }
    const packs = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
    const body = packs ? gzipSync(bytes) : bytes
    sent.push({path: wanted.path, bytes: body.length})
    response.writeHead(200, {'Content-Type': type, ...(packs && {'Content-Encoding': 'gzip'})})
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${isAddress(address) ? address.port : 0}/`,
    sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function isAddress(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null
}
