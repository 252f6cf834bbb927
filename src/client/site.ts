import {offerCopies} from './copy.ts'
import {keepPlace} from './other-script.ts'

/** On every page: `/` leads to the search box, the other script keeps its place, citations can be copied; an article that was found shows what was asked for. */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : ''

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
  const box = document.querySelector<HTMLInputElement>('main input[type=search], .seek input')
  if (box === null) return
  event.preventDefault()
  box.focus()
  box.select()
})

keepPlace()
offerCopies()

if (here !== '' && document.body.classList.contains('kind-article') && new URLSearchParams(location.search).get('q')) {
  const script = document.createElement('script')
  script.src = new URL('hits.js', here).href
  document.head.append(script)
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}
