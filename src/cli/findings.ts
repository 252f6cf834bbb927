import {relative, resolve} from 'node:path'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {inReadingOrder} from '../diagnostics/reading-order.ts'
import {report} from '../diagnostics/reporter.ts'
import type {Flags} from './flags.ts'
import type {Screen, World} from './world.ts'

/** Print a site’s findings so that each path leads to its file from where the user stands. */
export function printFindings(
  world: World,
  flags: Flags,
  screen: Screen,
  diagnostics: ReadonlyArray<Diagnostic>,
): void {
  const way = relative(world.cwd, resolve(world.cwd, flags.site)).replaceAll('\\', '/')
  const shown = flags.quiet ? diagnostics.filter(({severity}) => severity === 'error') : diagnostics
  screen.write(report(inReadingOrder(shown), {color: flags.color && screen.color, prefix: way && `${way}/`}))
}
