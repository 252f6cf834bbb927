import type {Plugin} from 'unified'
import {fold} from '../fold.ts'
import {isSpecial, readTop, type TopPart} from '../page/page-top.ts'
import type {Line, Transcript} from '../transcript.ts'
import {isSigned} from './is-signed.ts'

declare module 'vfile' {
  interface DataMap {
    /** What the paper is called, where the archive says it. */
    paperNames: ReadonlyArray<string>
  }
}

/**
 * Mark the paper's own name, which nothing but its archive tells from a headline where it ends in no 报 or 刊: over the
 * articles of a page with its day and number, beside a page head, before another issue of the file.
 *
 *     砚溪工人                                 →    masthead
 *     砚 溪 工 人  2024年3月15日  总第12期     →    masthead
 *
 * Behind the stage that tells furniture by its form: what that has found is what a name may stand beside.
 */
export const markPaperNames: Plugin<[], Transcript> = () => (transcript, file) => {
  const isOwn = nameReader(file.data.paperNames ?? [])
  if (isOwn === undefined || transcript.isMarked) return
  const lines = transcript.children
  const read = (line: Line): Reading => (line.mark || line.figure ? undefined : isOwn(line.text))
  lines.forEach((line, at) => {
    if (at === 0 || line.pageBreak) markTop(lines, at, read)
  })
  lines.forEach((line, at) => {
    const said = line.furniture === undefined && !isSigned(lines, at) ? read(line) : undefined
    if (said === undefined || !stands(lines, at, said)) return
    line.furniture = said.has('edition') ? 'page-head' : 'masthead'
  })
}

/** What stands behind the paper's name in its line; undefined where that is not its name, or says anything else. */
type Reading = ReadonlySet<TopPart> | undefined

/** None where no name is known. */
function nameReader(paperNames: ReadonlyArray<string>): ((text: string) => Reading) | undefined {
  const names = paperNames
    .map((name) => fold(name).replace(/[\s《》]/g, ''))
    .filter((name) => name.length >= shortest)
    .map((name) => Array.from(name, (character) => character.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')).join('\\s*'))
  if (names.length === 0) return undefined
  const own = new RegExp(`^《?\\s*(?:${names.join('|')})\\s*》?(?=$|[\\s|丨·(\\d第总]|增刊|号外|特刊)[\\s|丨·]*`)
  return (text) => {
    const found = text.length > longest ? undefined : own.exec(text)?.[0]
    if (found === undefined) return undefined
    return found.length === text.length ? nothing : partsIn(text.slice(found.length))
  }
}

const shortest = 2
/** No line over articles is longer. */
const longest = 60
const nothing: ReadonlySet<TopPart> = new Set()

/** What a line says that is of a page's top and of nothing else; what looks like another paper's name may be a headline. */
function partsIn(text: string): Reading {
  const said = readTop(text)
  if (said === undefined || said.has('publisher')) return undefined
  return said.has('name') && !(isSpecial(text) && said.size > 1) ? undefined : said
}

/** Over the articles of a page all is furniture that its name stands among: its day, its number, on lines of their own. */
function markTop(lines: ReadonlyArray<Line>, from: number, read: (line: Line) => Reading): void {
  const top: Array<readonly [Line, ReadonlySet<TopPart>]> = []
  let isNamed = false
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    if (!line || line.mark || line.figure || (at > from && line.pageBreak)) break
    const named = isSigned(lines, at) ? undefined : read(line)
    const said = named ?? (line.furniture === undefined ? partsIn(line.text) : nothing)
    if (said === undefined || (named !== undefined && isNamed)) break
    isNamed ||= named !== undefined
    top.push([line, said])
  }
  if (!isNamed) return
  for (const [line, said] of top) line.furniture ??= said.has('edition') ? 'page-head' : 'masthead'
}

/** Elsewhere a day or a number stands with it, or it stands beside what only a page carries. */
function stands(lines: ReadonlyArray<Line>, at: number, said: ReadonlySet<TopPart>): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]]
  const isApart = line === undefined || line.blanks > 0 || line.pageBreak || isOfPage(before)
  return isApart && (said.size > 0 || isOfPage(before) || isOfPage(after))
}

function isOfPage(line: Line | undefined): boolean {
  return line?.furniture === 'masthead' || line?.furniture === 'page-head'
}
