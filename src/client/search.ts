import {beginAnew} from '../search/engine/begin-anew.ts'
import {createEngine} from '../search/engine/engine.ts'
import {isTraditional} from './say.ts'
import {browserLoader} from './search/browser-loader.ts'
import {startFinder} from './search/finder.ts'

const script = document.currentScript
const index = script instanceof HTMLScriptElement ? script.dataset.index : undefined
if (index !== undefined)
  startFinder(
    beginAnew((anew) => {
      const past = anew ? crypto.getRandomValues(new Uint32Array(2)).join('-') : undefined
      return createEngine(browserLoader(new URL(index, document.baseURI), document, past), isTraditional())
    }),
  )
