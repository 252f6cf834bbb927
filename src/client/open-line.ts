import type {DevState} from './dev-state.ts'

/** On which the server tells its state. */
export interface Line {
  /** Listen there, and nowhere else. */
  call(address: string): void
  hangUp(): void
}

/**
 * A line to the server as long as somebody sees the page. A browser has six connections to a server, all tabs together:
 * if each listened, the seventh would never be loaded. Who looks again is told the state as it is by then.
 */
export function openLine(document: Document, hear: (state: DevState) => void): Line {
  let address: string | undefined
  let events: EventSource | undefined
  document.addEventListener('visibilitychange', tune)
  return {
    call(next) {
      hangUp()
      address = next
      tune()
    },
    hangUp,
  }

  function hangUp(): void {
    address = undefined
    tune()
  }

  function tune(): void {
    if (address === undefined || document.visibilityState === 'hidden') {
      events?.close()
      events = undefined
      return
    }
    if (events) return
    events = new EventSource(address)
    events.onmessage = ({data}: MessageEvent<string>) => hear(JSON.parse(data))
  }
}
