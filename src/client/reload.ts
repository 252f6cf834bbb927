import {createCorner} from './corner.ts'
import type {DevState} from './dev-state.ts'
import {createOverlay} from './overlay.ts'
import {swapStyles} from './swap-styles.ts'

/**
 * Runs in the pages that `benbao watch` serves: load the page again when another one is published in its place (the
 * browser keeps where the reader is), exchange style sheets, show what stands in the way of a build.
 */
function listen(page: string, loaded: string): void {
  const overlay = createOverlay(document)
  const corner = createCorner(document)
  const events = new EventSource(`/_benbao/events?${new URLSearchParams({page, revision: loaded})}`)
  events.onmessage = (event: MessageEvent<string>) => {
    const state: DevState = JSON.parse(event.data)
    if (state.stale) {
      events.close()
      location.reload()
      return
    }
    swapStyles(document, state.styles)
    overlay.show(state)
    corner.show(state)
  }
}

const {revision, page} = document.currentScript?.dataset ?? {}
if (revision !== undefined) listen(page ?? '', revision)
