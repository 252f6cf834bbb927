import type {BuildResult} from '../build/index.ts'
import {countFindings, plural} from '../diagnostics/reporter.ts'

/**
 * One line on a build.
 *
 *     15 files, 48 articles; 120 pages written, 3 kept, 0 removed; 2 warnings; 0.8 s
 */
export function summarize({published, counts, diagnostics}: BuildResult, seconds: number): string {
  const parts = [
    `${plural(counts.files, 'file')}, ${plural(counts.articles, 'article')}`,
    published
      ? `${plural(counts.written, 'page')} written, ${counts.kept} kept, ${counts.removed} removed`
      : 'nothing published, the site stands as it was',
    countFindings(diagnostics) +
      (diagnostics.some(({severity}) => severity === 'info') ? ' (benbao check lists them)' : '') || 'no findings',
    `${seconds.toFixed(1)} s`,
  ]
  return `${parts.join('; ')}\n`
}
