import {resolve} from 'node:path'
import type {Stats} from '../../build/upkeep/stats.ts'
import type {CommandRecord} from '../command.ts'
import {printFindings} from '../findings.ts'
import type {Messages} from '../messages/english.ts'
import {printJson} from '../print-json.ts'
import {parseProgress} from '../progress.ts'

/** `benbao stats` */
export const statsCommand: CommandRecord = {
  name: 'stats',
  holdsArchive: true,
  flags: ['site', 'json', 'quiet', 'color'],
  examples: ['benbao stats', 'benbao stats --json'],
  async run(place, flags) {
    const {countSite} = await import('../../build/upkeep/stats.ts')
    const {openWorkspace} = await import('../../build/workspace.ts')
    const {stats, diagnostics} = await countSite(
      openWorkspace(resolve(place.cwd, flags.site)),
      place.version,
      parseProgress(place, flags),
    )
    printFindings(place, flags, place.err, diagnostics, ['error'])
    if (stats === undefined) return 1
    if (flags.json) printJson(place.out, stats)
    else place.out.write(table(place.say, stats))
    return 0
  },
}

/**
 *     2024-03-15 — 2025-12-19
 *
 *     2024    5 issues   21 articles    9803 characters
 *     2025    9 issues   46 articles   20713 characters
 *
 *     31 people   24 departments   5 columns
 */
function table({stats: words}: Messages, {first, last, years, people, departments, columns}: Stats): string {
  const span = first === undefined ? [] : [`${first} — ${last}`, '']
  const rows = years.map(({year, issues, articles, characters}) =>
    [
      (year || words.undated).padEnd(4),
      `${String(issues).padStart(6)} ${words.issues}`,
      `${String(articles).padStart(6)} ${words.articles}`,
      `${String(characters).padStart(9)} ${words.characters}`,
    ].join(''),
  )
  const names = `${people} ${words.people}   ${departments} ${words.departments}   ${columns} ${words.columns}`
  return [...span, ...rows, '', names, ''].join('\n')
}
