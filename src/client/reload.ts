import {createCorner} from './corner.ts'
import {openLine} from './open-line.ts'
import {createOverlay} from './overlay.ts'
import {type Loaded, renew} from './renew.ts'
import {swapStyles} from './swap-styles.ts'
import {noteLeaving, wayBack} from './way-back.ts'

/**
 * Runs in the pages that `benbao watch` serves: where another page is published in the place of this one, put that in its
 * place; exchange style sheets; show what stands in the way of a build.
 */
function listen(first: Loaded): void {
  const overlay = createOverlay(document)
  const corner = createCorner(document)
  const line = openLine(document, (state) => {
    if (state.stale) {
      line.hangUp()
      void exchange()
      return
    }
    swapStyles(document, state.styles)
    overlay.show(state)
    corner.show(state)
  })
  follow(first)

  function follow({page, revision}: Loaded): void {
    line.call(`/_benbao/events?${new URLSearchParams({page, revision})}`)
  }

  /** What changes meanwhile is told at once to who asks again with what it has. */
  async function exchange(): Promise<void> {
    const back = await wayBack(document).catch(() => undefined)
    if (back !== undefined) {
      location.replace(back)
      return
    }
    const loaded = await renew(document).catch(() => undefined)
    if (loaded !== undefined) {
      follow(loaded)
      return
    }
    noteLeaving(document)
    location.reload()
  }
}

const {revision, page = ''} = document.currentScript?.dataset ?? {}
if (revision !== undefined) listen({page, revision})
