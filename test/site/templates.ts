import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** The package's own templates, by file name. */
export function packageTemplates(): ReadonlyMap<string, string> {
  const folder = new URL('../../../templates/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.eta'))
  return new Map(names.map((name) => [name, readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')]))
}

/** The addresses of the package's static files. */
export function assetPaths(): ReadonlyArray<string> {
  const names = readdirSync(new URL('../../../templates/assets/', import.meta.url)).map((name) => `assets/${name}`)
  return [...names, 'assets/page.js']
}
