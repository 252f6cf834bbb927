import {relative, resolve} from 'node:path'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {inReadingOrder} from '../diagnostics/reading-order.ts'
import {type ReportStyle, report} from '../diagnostics/reporter.ts'
import type {Severity} from '../diagnostics/rules.ts'
import {inLanguage} from '../diagnostics/texts/in-language.ts'
import type {Flags} from './flags.ts'
import type {Messages} from './messages/english.ts'
import type {Place, Screen} from './world.ts'

/** Print a site’s findings, from a severity on, so that each path leads to its file from where the user stands. */
export function printFindings(
  place: Place,
  flags: Flags,
  screen: Screen,
  diagnostics: ReadonlyArray<Diagnostic>,
  shown: ReadonlyArray<Severity> = ['error', 'warning', 'info'],
  lines?: ReportStyle['lines'],
): void {
  const wanted: ReadonlyArray<Severity> = flags.quiet ? ['error'] : shown
  const found = diagnostics.filter(({severity}) => wanted.includes(severity))
  const style = {
    color: flags.color && screen.color,
    language: place.language,
    place: wayTo(place, flags),
    ...(lines && {lines}),
  }
  screen.write(report(inReadingOrder(found), style))
}

/** Findings for `--json`: in reading order, in the user’s language. */
export function findingsIn({language}: Place, diagnostics: ReadonlyArray<Diagnostic>): ReadonlyArray<Diagnostic> {
  return inReadingOrder(diagnostics).map((found) => inLanguage(found, language))
}

/** From where the user stands to a file of the site. */
export function wayTo({cwd}: Place, flags: Flags): (file: string) => string {
  const site = resolve(cwd, flags.site)
  return (file) => relative(cwd, resolve(site, file)).replaceAll('\\', '/') || '.'
}

/** `2 errors, 1 warning`; empty where there is nothing to count. */
export function countFindings(say: Messages, diagnostics: ReadonlyArray<Diagnostic>): string {
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  for (const {severity} of diagnostics) counts[severity]++
  return say.findings(counts)
}
