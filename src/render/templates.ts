import {Eta, type TemplateFunction} from 'eta/core'
import {guard} from './strict.ts'
import {asTemplateError} from './template-error.ts'

/** Draw the template of this name with this data. */
export type Draw = (name: string, data: object) => string

/**
 * Compile templates by file name (`article.eta`), once. A partial or layout is called by its name without `.eta`; it gets
 * a guarded record of its own, so that it cannot read a property that nobody gave it.
 */
export function compileTemplates(sources: ReadonlyMap<string, string>): Draw {
  const eta = new Eta({debug: true, escapeFunction: escapeText})
  for (const [file, source] of sources) {
    if (file.endsWith('.eta')) eta.loadTemplate(file.slice(0, -'.eta'.length), compileOne(eta, file, source))
  }
  return (name, data) => {
    try {
      return eta.render(name, data)
    } catch (error) {
      throw asTemplateError(`${name}.eta`, error)
    }
  }
}

function compileOne(eta: Eta, file: string, source: string): TemplateFunction {
  const compiled = attempt(file, () => eta.compile(source))
  return (data = {}, options) => attempt(file, () => compiled.call(eta, guard(data), options))
}

function attempt<T>(file: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw asTemplateError(file, error)
  }
}

/** Only text and numbers are printed: anything else in a `<%= %>` is a mistake. */
function escapeText(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string') throw new TypeError(`Unexpected ${typeof value} to print, expected text`)
  return /[&<>"']/.test(value) ? value.replace(/[&<>"']/g, (character) => entities.get(character) ?? character) : value
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])
