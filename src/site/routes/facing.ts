import {pushTo} from '../../archive/push-to.ts'
import type {Article, ArticleFate, SourceRecord, UrlPath} from '../../archive/types.ts'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import {itemId} from '../addresses.ts'
import {DeferredPage} from '../deferred.ts'
import type {Context} from '../frame.ts'
import type {PageOf} from '../page.ts'
import type {Doubt, FacingItem} from '../props/facing.ts'
import type {Link} from '../props/link.ts'
import {doubtLabels} from '../wording/doubts.ts'
import {issueFullName, pageLabel} from '../wording/labels.ts'
import {issueCrumbs, issueLink} from './issue.ts'

/** What facing pages are made of besides the archive. */
export interface FacingSources {
  /** Of each source by its path: of all that its reading can change. */
  readonly digests: ReadonlyMap<string, string>
  /** Files are named relative to `content/`. */
  readonly findings: ReadonlyArray<Diagnostic>
}

/** Where nothing but the archive is known. */
export const noFacing: FacingSources = {digests: new Map(), findings: []}

/** A source that has a page. */
type Faced = SourceRecord & {readonly facing: UrlPath}

/** 原文对照: a page for each source. */
export function* facingPages(context: Context, {digests, findings}: FacingSources): Generator<PageOf<'facing'>> {
  const doubts = doubtsBySource(findings)
  const faced = context.archive.sources.filter((source): source is Faced => source.facing !== undefined)
  for (const [at, source] of faced.entries()) {
    const near = [faced[at - 1], faced[at + 1]].map((other) =>
      other?.issue === source.issue ? linkOf(other) : undefined,
    )
    yield facingPage(context, source, {
      digest: digests.get(source.path) ?? '',
      doubts: doubts.get(source.path) ?? [],
      previous: near[0],
      next: near[1],
    })
  }
}

function facingPage(
  {lookup, frame}: Context,
  source: Faced,
  {
    digest,
    doubts,
    previous,
    next,
  }: {digest: string; doubts: ReadonlyArray<Doubt>} & Record<'previous' | 'next', Link | undefined>,
): PageOf<'facing'> {
  return new DeferredPage(source.facing, 'facing', () => {
    const issue = lookup.issue(source.issue)
    const name = issueFullName(issue)
    const seen = new Set<string>()
    return {
      ...frame({
        path: source.facing,
        section: 'calendar',
        title: `原文对照 ${source.path}`,
        date: name,
        description: `${name}的来源 ${source.path}：原文逐行照录，所读各归其位，接排与存疑之处一一标出。`,
      }),
      crumbs: [...issueCrumbs(issue), issueLink(issue)],
      issue: name,
      source: {path: source.path, digest},
      items: source.articles.map((fate) => itemOf(fate, fate.id && lookup.article(fate.id), seen)),
      doubts,
      previous,
      next,
    }
  })
}

/** An id stands on a page once. */
function itemOf({state}: ArticleFate, article: Article | undefined, seen: Set<string>): FacingItem {
  if (article === undefined) return {state, id: undefined, link: undefined}
  const {path, page, order} = article
  const id = state === 'copy' || seen.has(path) ? undefined : itemId(path)
  if (id !== undefined) seen.add(path)
  return {state, id, link: {label: `${page === undefined ? '' : pageLabel(page)}第${order}篇`, path}}
}

function linkOf({path, facing}: Faced): Link {
  return {label: path.replace(/^.*\//, ''), path: facing}
}

function doubtsBySource(findings: ReadonlyArray<Diagnostic>): ReadonlyMap<string, ReadonlyArray<Doubt>> {
  const doubts = new Map<string, Array<Doubt>>()
  for (const {file, line, ruleId} of findings) {
    const label = doubtLabels[ruleId]
    if (label !== undefined) pushTo(doubts, file, {line, rule: ruleId, label})
  }
  return doubts
}
