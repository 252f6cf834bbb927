import type {DevState} from './dev-state.ts'
import {createOverlay} from './overlay.ts'

/** Runs in the pages that `benbao watch` serves: reload on another revision, show what stands in the way of one. */
function listen(loaded: string): void {
  const overlay = createOverlay(document)
  const events = new EventSource('/_benbao/events')
  events.onmessage = (event: MessageEvent<string>) => {
    const state: DevState = JSON.parse(event.data)
    if (state.revision !== loaded) {
      events.close()
      location.reload()
    } else overlay.show(state.errors)
  }
}

const revision = document.currentScript?.dataset.revision
if (revision !== undefined) listen(revision)
