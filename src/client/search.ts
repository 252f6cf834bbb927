import {createEngine} from '../search/engine.ts'
import {isTraditional} from './say.ts'
import {browserLoader} from './search/browser-loader.ts'
import {startFinder} from './search/finder.ts'

const script = document.currentScript
const index = script instanceof HTMLScriptElement ? script.dataset.index : undefined
if (index !== undefined)
  startFinder(createEngine(browserLoader(new URL(index, document.baseURI), document), isTraditional()))
