import {relative, resolve} from 'node:path'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {inReadingOrder} from '../diagnostics/reading-order.ts'
import {report} from '../diagnostics/reporter.ts'
import type {Severity} from '../diagnostics/rules.ts'
import type {Flags} from './flags.ts'
import type {Screen, World} from './world.ts'

/** Print a site’s findings, from a severity on, so that each path leads to its file from where the user stands. */
export function printFindings(
  world: World,
  flags: Flags,
  screen: Screen,
  diagnostics: ReadonlyArray<Diagnostic>,
  shown: ReadonlyArray<Severity> = ['error', 'warning', 'info'],
): void {
  const site = resolve(world.cwd, flags.site)
  const place = (file: string) => relative(world.cwd, resolve(site, file)).replaceAll('\\', '/') || '.'
  const wanted: ReadonlyArray<Severity> = flags.quiet ? ['error'] : shown
  const found = diagnostics.filter(({severity}) => wanted.includes(severity))
  screen.write(report(inReadingOrder(found), {color: flags.color && screen.color, place}))
}
