import {Eta, type TemplateFunction} from 'eta/core'
import {asTemplateError} from './template-error.ts'

/** Draw the template of this name with this data; nothing is added to it. */
export type Draw = (name: string, data: object) => string

/** Compile templates by file name (`article.eta`), once; they are called by name without `.eta`. */
export function compileTemplates(sources: ReadonlyMap<string, string>): Draw {
  const eta = new Eta({debug: true, escapeFunction: escapeText})
  const compiled = new Map<string, TemplateFunction>()
  for (const [file, source] of sources) {
    if (file.endsWith('.eta'))
      compiled.set(
        file.slice(0, -'.eta'.length),
        attempt(file, () => eta.compile(source)),
      )
  }
  return (name, data) => {
    const template = compiled.get(name)
    if (template === undefined) throw new Error(`Unexpected template “${name}”, expected ${name}.eta to be there`)
    return attempt(`${name}.eta`, () => template.call(eta, data, {}))
  }
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
