import type {ServerResponse} from 'node:http'
import type {DevState} from '../client/dev-state.ts'
import type {View} from './freshness.ts'

/** The open pages. */
export interface Audience {
  /** Keep a response open as a stream of events, starting with the state as it is. */
  join(response: ServerResponse, view: View): void
  /** There is something new. */
  tell(): void
  /** The files of the pages that are open. */
  paths(): ReadonlySet<string>
  close(): void
}

/**
 * Server-Sent Events: each message is the whole state as a page is to see it, so one that is missed does not matter.
 * `joined` hears of each page that is opened.
 */
export function createAudience(stateFor: (view: View) => DevState, joined?: (path: string) => void): Audience {
  const open = new Map<ServerResponse, View>()
  return {
    join(response, view) {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      })
      response.write(`retry: 500\n\n${message(stateFor(view))}`)
      open.set(response, view)
      response.on('close', () => open.delete(response))
      if (view.path !== undefined) joined?.(view.path)
    },
    tell() {
      for (const [response, view] of open) response.write(message(stateFor(view)))
    },
    paths: () => new Set([...open.values()].flatMap(({path}) => path ?? [])),
    close() {
      for (const response of open.keys()) response.end()
      open.clear()
    },
  }
}

/** JSON has no line break of its own, so one `data:` line holds it. */
function message(state: DevState): string {
  return `data: ${JSON.stringify(state)}\n\n`
}
