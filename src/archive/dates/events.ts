import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {isCorrection} from '../corrections.ts'
import type {Placed} from '../layout.ts'
import {howToSay} from '../naming/how-to-say.ts'
import type {Steps} from '../steps.ts'
import type {ArticleId, EventDate, Issue, IssueDate} from '../types.ts'
import {eventOf} from './event-dates.ts'

/** So many articles are read in a step. */
const turn = 512

/** When the events of all articles were; one that lies after its issue is reported, for one of the two dates is wrong. */
export function* findEvents(
  articles: ReadonlyArray<Placed>,
  issues: ReadonlyArray<Issue>,
): Steps<{eventOf: ReadonlyMap<ArticleId, EventDate>; diagnostics: ReadonlyArray<Diagnostic>}> {
  const dateOf = new Map(issues.map(({id, date}) => [id, date]))
  const found = new Map<ArticleId, EventDate>()
  const diagnostics: Array<Diagnostic> = []
  for (const [at, article] of articles.entries()) {
    if (at % turn === turn - 1) yield
    const printed = dateOf.get(article.issue)
    // The day that a 更正 names is that of another article.
    const event = isCorrection(article) ? undefined : eventOf(article.paragraphs, printed)
    if (event === undefined) continue
    found.set(article.id, event)
    if (printed !== undefined && event.first !== undefined && event.first > printed)
      diagnostics.push(later(article, event, printed))
  }
  return {eventOf: found, diagnostics}
}

function later({source, node}: Placed, {first, printed}: EventDate, issue: IssueDate): Diagnostic {
  const reason = `Unexpected event of ${first} in an issue of ${issue}, expected one that was before it`
  const note = `请核对这一期的日期，或正文里的日期；若原是这样印的，${howToSay(source.path, 'settled: [event-after-issue]')}。`
  return diagnostic(source.path, 'event-after-issue', reason, {
    inChinese: `讲的是 ${first} 的事，这一期却是 ${issue} 的`,
    // Where it is said, so that who opens the file need not look for it.
    ...{at: node.children.find(({type}) => type === 'paragraph')?.position ?? node.position, actual: printed, note},
  })
}
