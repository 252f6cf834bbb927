import {resolve} from 'node:path'
import {emptyRegistry} from '../../src/archive/addresses/types.ts'
import {toArticle} from '../../src/archive/articles.ts'
import {gatherIssues} from '../../src/archive/issues/issues.ts'
import {layOut} from '../../src/archive/layout.ts'
import {atOnce} from '../../src/archive/steps.ts'
import type {Archive} from '../../src/archive/types.ts'
import {openKeys} from '../../src/build/drawing/keys.ts'
import {renderOutputs} from '../../src/build/drawing/render-outputs.ts'
import {outputsOf} from '../../src/build/outputs.ts'
import {emptyManifest} from '../../src/build/publishing/manifest.ts'
import {publish} from '../../src/build/publishing/publish.ts'
import {parseSources} from '../../src/build/reading/parse-sources.ts'
import {scan} from '../../src/build/reading/scan.ts'
import {openWorkspace} from '../../src/build/workspace.ts'
import {parseConfig} from '../../src/config/parse.ts'
import {openSite} from '../../src/site/index.ts'
import {articlePages} from '../../src/site/routes/article.ts'
import {issuePages} from '../../src/site/routes/issue.ts'
import type {ParsedSource} from '../../src/tree/types.ts'

/**
 * What others do of our job: read, draw and write the pages of issues and articles, into an output that is empty. Nobody is
 * looked for in them, nothing is searched, listed or fed.
 *
 *     node dist/test/bench/pages-alone.js SITE OUTPUT
 */
async function pagesAlone(site: string, output: string): Promise<void> {
  const workspace = openWorkspace(site, output)
  const {content, out, state, staging, threads} = workspace
  const scanned = scan(workspace)
  const parsed = await parseSources(content, scanned.sources, scanned.fixes, new Map(), {threads})
  const {config} = parseConfig(new TextDecoder().decode(content.read('site.yaml')), 'content/site.yaml')
  const archive = plainArchive(parsed.sources)
  const context = openSite({archive, config, pages: []})
  const pages = [...issuePages(context), ...articlePages(context)]
  const outputs = outputsOf(pages, [], {assets: scanned.assets})
  const keys = openKeys('', new Map())
  const {rendered} = await renderOutputs(outputs, {
    ...{templates: scanned.templates, sources: parsed.sources, keys, staging, threads},
  })
  const standing = {kinds: new Map(), own: new Map(), recorded: undefined}
  await publish(out, state, standing, emptyManifest, {write: rendered, remove: []})
}

/** Issues and articles as their own sources tell them. */
function plainArchive(sources: ReadonlyArray<ParsedSource>): Archive {
  const laid = atOnce(layOut(atOnce(gatherIssues(sources)).issues, emptyRegistry))
  const found = {
    corrections: {corrects: new Map(), correctedBy: new Map(), diagnostics: []},
    events: new Map(),
    related: new Map(),
  }
  return {
    issues: laid.issues,
    articles: laid.articles.map((article) => toArticle(article, new Map(), new Map(), new Map(), found)),
    sources: laid.sources,
    ...{departments: [], people: [], columns: [], irregularities: [], notices: [], diagnostics: []},
    addresses: emptyRegistry,
  }
}

const [site = '.', output = 'public'] = process.argv.slice(2)
await pagesAlone(resolve(site), resolve(output))
