import type {DevState} from './dev-state.ts'

/** A small link in the corner, to where doubts are settled; none where there are none. */
export function createCorner(document: Document): {show(state: Pick<DevState, 'doubts' | 'language'>): void} {
  let host: HTMLElement | undefined
  return {
    show({doubts, language}) {
      host?.remove()
      host = undefined
      if (doubts === 0) return
      host = document.createElement('benbao-corner')
      const root = host.attachShadow({mode: 'open'})
      // A style element would need a hole in the page’s content security policy.
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(style)
      root.adoptedStyleSheets = [sheet]
      const link = document.createElement('a')
      link.href = '/_benbao/review/'
      link.textContent = language === 'en' ? `${doubts} to settle` : `待核 ${doubts}`
      const corner = document.createElement('nav')
      corner.setAttribute('aria-label', language === 'en' ? 'benbao watch' : '本机预览')
      corner.append(link)
      root.append(corner)
      document.documentElement.append(host)
    },
  }
}

const style = `
:host { all: initial; position: fixed; inset: auto .75rem .75rem auto; z-index: 2147483646 }
a { display: block; padding: .35rem .8rem; border: 1px solid #9d1c14; border-radius: 2rem; background: #faf7ef; color: #9d1c14;
  font: 600 14px/1.4 system-ui, sans-serif; text-decoration: none }
a:hover, a:focus-visible { background: #9d1c14; color: #faf7ef }
@media (prefers-color-scheme: dark) {
  a { background: #15130f; border-color: #ea7a6d; color: #ea7a6d }
  a:hover, a:focus-visible { background: #ea7a6d; color: #15130f }
}
@media print { :host { display: none } }
`
