import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {validateXML} from 'xmllint-wasm'

/** What libxml2 has against documents, held against a schema of ours (RELAX NG) or of a package’s (XSD). */
export async function faultsOf(
  documents: ReadonlyMap<string, string>,
  schema: SchemaName,
): Promise<ReadonlyArray<string>> {
  if (documents.size === 0) return []
  const result = await validateXML({
    xml: [...documents].map(([path, contents]) => ({fileName: path.replace(/[^\w.-]/g, '_'), contents})),
    schema: [schemaOf(schema)],
    extension: schema === 'sitemap' ? 'schema' : 'relaxng',
  })
  return result.errors.map(({rawMessage}) => rawMessage)
}

type SchemaName = 'atom' | 'siteindex' | 'sitemap'

function schemaOf(name: SchemaName): string {
  if (name !== 'sitemap') return readFileSync(new URL(`../../../test/schemas/${name}.rng`, import.meta.url), 'utf8')
  const entry = createRequire(import.meta.url).resolve('sitemap')
  const root = entry.slice(
    0,
    entry.lastIndexOf(`${join('node_modules', 'sitemap')}`) + join('node_modules', 'sitemap').length,
  )
  return readFileSync(join(dirname(join(root, 'package.json')), 'schema', 'sitemap.xsd'), 'utf8')
}
