import type {BuildResult} from '../build/types.ts'
import {countFindings} from './findings.ts'
import type {Messages} from './messages/english.ts'

/**
 * One line on a build.
 *
 *     14 issues, 48 articles in 15 files; 120 pages written, 3 kept, 0 removed; 2 warnings; 0.8 s
 */
export function summarize(
  say: Messages,
  {published, counts, diagnostics}: Pick<BuildResult, 'published' | 'counts' | 'diagnostics'>,
  seconds: number,
): string {
  const hasNotes = diagnostics.some(({severity}) => severity === 'info')
  const parts = [
    // Who was kept from reading has nothing to count.
    ...(published || counts.files > 0 ? [say.read(counts.issues, counts.articles, counts.files)] : []),
    ...(counts.unread > 0 ? [say.unread(counts.unread)] : []),
    published ? say.written(counts.written, counts.kept, counts.removed) : say.nothingPublished,
    countFindings(say, diagnostics) + (hasNotes ? say.checkLists : '') || say.noFindings,
    `${seconds.toFixed(1)} s`,
  ]
  return `${parts.join(say.semicolon)}\n`
}
