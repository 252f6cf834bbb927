import type {ServerResponse} from 'node:http'
import type {DevState} from '../client/dev-state.ts'

/** The open pages. */
export interface Audience {
  /** Keep a response open as a stream of events, starting with the state as it is. */
  join(response: ServerResponse): void
  tell(state: DevState): void
  close(): void
}

/** Server-Sent Events: each message is the whole state, so one that is missed does not matter. */
export function createAudience(now: () => DevState): Audience {
  const open = new Set<ServerResponse>()
  return {
    join(response) {
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      })
      response.write(`retry: 500\n\n${message(now())}`)
      open.add(response)
      response.on('close', () => open.delete(response))
    },
    tell(state) {
      for (const response of open) response.write(message(state))
    },
    close() {
      for (const response of open) response.end()
      open.clear()
    },
  }
}

/** JSON has no line break of its own, so one `data:` line holds it. */
function message(state: DevState): string {
  return `data: ${JSON.stringify(state)}\n\n`
}
