import type {Article as ArticleNode, ParsedSource} from '../../tree/types.ts'
import {articlesOf} from '../../tree/walk.ts'
import {joinFingerprints} from '../addresses/fingerprint.ts'
import {settleSources} from '../addresses/settle-sources.ts'
import type {AddressEntry, AddressRegistry} from '../addresses/types.ts'
import type {Draft} from '../drafts.ts'
import {articleId} from '../ids.ts'
import {pushTo} from '../push-to.ts'
import {mapInSteps, type Steps} from '../steps.ts'
import type {ArticleFate, IssueId, SourceRecord, UrlPath} from '../types.ts'

/** A source of an issue that is published. */
export interface FacingClaim {
  readonly source: ParsedSource
  readonly issue: IssueId
  readonly folder: string
}

/** So many sources are looked at in a step: they may be large. */
const few = 32

/** What was decided about the articles of all sources. */
export interface Decided {
  readonly drafts: ReadonlyArray<Draft>
  /** From a copy to the one that was taken. */
  readonly doubled: ReadonlyMap<Draft, Draft>
  /** Undefined for one that is withdrawn. */
  readonly addressOf: (draft: Draft) => UrlPath | undefined
}

/** Say of each source what became of its articles, and where its facing page stands; without a registry it has none. */
export function* recordSources(
  claims: ReadonlyArray<FacingClaim>,
  decided: Decided,
  registry: AddressRegistry | undefined,
): Steps<{sources: ReadonlyArray<SourceRecord>; entries: ReadonlyArray<AddressEntry>}> {
  const fates = fatesOf(decided)
  yield
  const prints = fingerprintsOf(decided.drafts)
  const settled = registry && settleSources(yield* mapInSteps(claims, claimOf, few), registry)
  yield
  return {
    sources: claims.map(({source, issue}, at) => ({
      path: source.path,
      issue,
      facing: settled?.paths[at],
      articles: articlesOf(source.tree).map((node) => fates.get(node) ?? withdrawn),
    })),
    entries: settled?.entries ?? [],
  }

  function claimOf({source, folder}: FacingClaim) {
    return {folder, path: source.path, fingerprint: joinFingerprints(prints.get(source) ?? [])}
  }
}

const withdrawn: ArticleFate = {state: 'withdrawn', id: undefined}

function fatesOf({drafts, doubled, addressOf}: Decided): ReadonlyMap<ArticleNode, ArticleFate> {
  const fates = new Map<ArticleNode, ArticleFate>()
  for (const draft of drafts) {
    const first = doubled.get(draft)
    const path = addressOf(first ?? draft)
    for (const [at, node] of draft.made.entries()) {
      const state = first ? 'copy' : at === 0 ? 'published' : 'continued'
      fates.set(node, path === undefined ? withdrawn : {state, id: articleId(path)})
    }
  }
  return fates
}

function fingerprintsOf(drafts: ReadonlyArray<Draft>): ReadonlyMap<ParsedSource, ReadonlyArray<string>> {
  const fingerprints = new Map<ParsedSource, Array<string>>()
  for (const {source, fingerprint} of drafts) {
    pushTo(fingerprints, source, fingerprint)
  }
  return fingerprints
}
