import type {IncomingMessage} from 'node:http'

/**
 * Why a request is turned away before it is looked at; undefined where it is not.
 *
 * A name that a stranger’s page may point at this machine is not ours (DNS rebinding), and what a page of another origin
 * asks for is none of its business.
 *
 *     Host: 127.0.0.1:4000                          let in
 *     Host: paper.example, two of Host, none        turned away
 *     Origin: https://paper.example, null           turned away
 */
export function refusalOf({headersDistinct}: Pick<IncomingMessage, 'headersDistinct'>): string | undefined {
  const {host = [], origin = []} = headersDistinct
  const [name = ''] = host
  if (host.length !== 1 || !isLocal(name)) return 'Unexpected host, expected 127.0.0.1 or localhost'
  if (!origin.every((from) => from.toLowerCase() === `http://${name.toLowerCase()}`))
    return 'Unexpected origin, expected this site'
  const [site = 'none'] = headersDistinct['sec-fetch-site'] ?? []
  const [mode = 'navigate'] = headersDistinct['sec-fetch-mode'] ?? []
  // A link on another page may lead here; its scripts and pictures may not come from here.
  if (site === 'cross-site' && mode !== 'navigate')
    return 'Unexpected request of another site, expected one of this site'
  return undefined
}

function isLocal(host: string): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i.test(host)
}
