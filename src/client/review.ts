import {editorLink} from './editor-link.ts'
import {openLine} from './open-line.ts'
import {openDesk} from './review/desk.ts'
import {serverWith} from './review/send.ts'
import {style} from './review/style.ts'
import {wordsIn} from './review/words.ts'

const {language, token = '', editor = ''} = document.currentScript?.dataset ?? {}
const asideKey = 'benbao-aside'

const sheet = new CSSStyleSheet()
sheet.replaceSync(style)
document.adoptedStyleSheets = [sheet]

const desk = openDesk({
  words: wordsIn(language),
  server: serverWith(token),
  linkTo: (place) => editorLink(editor, place),
  aside: new Set(remembered()),
  remember,
})
// Each build is told, and the first message tells of what is there already.
let session = ''
openLine(document, ({errors, revision}) => {
  const now = revision.replace(/-\d+$/, '')
  // Started again, benbao takes nothing from a page that it has not given out itself.
  if (session !== '' && session !== now) {
    location.reload()
    return
  }
  session = now
  desk.tellErrors(errors)
  void desk.refresh()
}).call('/_benbao/events')

function remember(aside: ReadonlySet<string>): void {
  try {
    localStorage.setItem(asideKey, JSON.stringify([...aside]))
  } catch {
    // A browser may have no storage: aside for this visit.
  }
}

function remembered(): ReadonlyArray<string> {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(asideKey) ?? '[]')
    return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}
