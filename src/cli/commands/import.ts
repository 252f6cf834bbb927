import {resolve} from 'node:path'
import {firstChars} from '../../diagnostics/first-chars.ts'
import {oneLine, report} from '../../diagnostics/reporter.ts'
import type {ImportPlan, PlannedDraft} from '../../import/index.ts'
import type {CommandRecord} from '../command.ts'
import {findingsIn, printFindings, wayTo} from '../findings.ts'
import type {Flags} from '../flags.ts'
import type {Messages} from '../messages/english.ts'
import {printJson} from '../print-json.ts'
import {createProgress} from '../progress.ts'
import type {Place} from '../world.ts'

/** `benbao import` */
export const importCommand: CommandRecord = {
  name: 'import',
  args: [{usage: '<file-or-folder...>', about: (say) => say.importable}],
  flags: ['site', 'write', 'json', 'quiet', 'color'],
  examples: [
    'benbao import 2024-03-15.pdf',
    'benbao import old-papers/ --write',
    'benbao import page.docx --site ~/our-paper --json',
  ],
  async run(place, flags, paths) {
    const {filesToWrite, planImport, writeDrafts} = await import('../../import/index.ts')
    const {openWorkspace} = await import('../../build/workspace.ts')
    const {content} = openWorkspace(resolve(place.cwd, flags.site))
    if (!content.exists()) {
      const {contentMissing} = await import('../../build/reading/scan.ts')
      printFindings(place, flags, place.err, [contentMissing])
      return 1
    }
    const tell = flags.quiet ? undefined : createProgress(place)
    const {paperNamesIn} = await import('../../build/reading/paper-names.ts')
    const plan = await planImport(
      content,
      place.cwd,
      paths,
      (done, total) => tell?.(place.say.importing, done, total),
      paperNamesIn(content),
    )
    if (flags.json) printJson(place.out, recordOf(place, plan))
    else printPlan(place, flags, plan)
    const fresh = filesToWrite(plan).length
    if (fresh > 0 && (await isWanted(place, flags, fresh))) {
      const written = writeDrafts(content, plan)
      if (!flags.quiet && !flags.json) place.out.write(`${place.say.imported(written.length)}\n`)
    } else if (!flags.quiet && !flags.json) {
      place.out.write(`${fresh > 0 ? place.say.notWritten(fresh) : place.say.nothingToImport}\n`)
    }
    return plan.diagnostics.some(({severity}) => severity === 'error') ? 1 : 0
  },
}

/** By `--write`, or by a person who is asked. */
async function isWanted({say, ask, out}: Place, flags: Flags, count: number): Promise<boolean> {
  if (flags.write) return true
  if (flags.json || !out.isTerminal) return false
  return /^\s*(?:y|yes|是|好)\s*$/i.test((await ask(say.askWrite(count))) ?? '')
}

function printPlan(place: Place, flags: Flags, {drafts, diagnostics}: ImportPlan): void {
  const way = wayTo(place, flags)
  if (!flags.quiet) place.out.write(drafts.map((draft) => entry(place.say, draft, way)).join(''))
  const shown = flags.quiet ? diagnostics.filter(({severity}) => severity === 'error') : diagnostics
  place.err.write(report(shown, {color: flags.color && place.err.color, language: place.language}))
}

/**
 * What would be written of one file.
 *
 *     papers/20240315.pdf → content/2024/2024-03-15.txt
 *       PDF  2 pages  5 articles  2034 characters  2024-03-15 (file name)  new
 *       | 砚湖时报 2024年3月15日 星期五 第1版
 *       | 新桥打下第一根桩
 */
function entry(say: Messages, draft: PlannedDraft, way: (file: string) => string): string {
  const {
    origin,
    target,
    kind,
    pages,
    encoding,
    articles,
    characters,
    date,
    dateSource,
    dated,
    state,
    opening,
    pictures,
  } = draft
  const day = dated && date !== undefined && dateSource ? `${date} (${say.dateFrom[dateSource]})` : say.undatedFile
  const facts = [
    say.kinds[kind] + (encoding === undefined ? '' : ` (${encoding})`),
    ...(pages === undefined ? [] : [say.pages(pages)]),
    say.articles(articles),
    say.characters(characters),
    ...(pictures.length === 0 ? [] : [say.pictures(pictures.length)]),
    day,
    say.states[state],
  ]
  const lines = opening.map((line) => `  | ${oneLine(firstChars(line, 40))}\n`).join('')
  return `${oneLine(`${origin} → ${way(`content/${target}`)}`)}\n  ${facts.join('  ')}\n${lines}`
}

function recordOf(place: Place, {drafts, diagnostics}: ImportPlan) {
  const files = drafts.map(({opening: _opening, figures: _figures, text, target, pictures, ...draft}) => ({
    ...draft,
    target: `content/${target}`,
    pictures: pictures.map((picture) => `content/${picture.target}`),
    text,
  }))
  return {files, diagnostics: findingsIn(place, diagnostics)}
}
