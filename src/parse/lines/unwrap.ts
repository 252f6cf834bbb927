import {breaksInByline} from '../bylines/breaks-in-byline.ts'
import {isLikelyByline, readByline} from '../bylines/byline.ts'
import {isOffice} from '../bylines/is-office.ts'
import {reporters} from '../bylines/may-be-byline.ts'
import {isBareName} from '../bylines/names.ts'
import {endsInName, mayBeNames, namesGoOn} from '../bylines/names-go-on.ts'
import {runInByline} from '../bylines/run-in-byline.ts'
import {cutDateline, readDateline} from '../dateline.ts'
import {closing} from '../guarded.ts'
import {readJumpFrom, readJumpTo} from '../jump.ts'
import {readLabel} from '../label.ts'
import {codeIn} from '../page/editor-code.ts'
import {endingOf, openingOf} from '../text-ends.ts'
import type {Block, Galley, Line, Mark, Transcript} from '../transcript.ts'
import {isSetRight} from './set-right.ts'
import {hangs, isTooWide} from './too-wide.ts'

/**
 * Join the lines of hard-wrapped columns, where the measure leaves no doubt; every other line is a block of its own.
 *
 *     候船亭用的是本地杉木，四面通风，下雨    full, not a sentence's end
 *     天可以坐三十个人。          short: the block ends here
 */
export function unwrap(transcript: Transcript): Galley {
  const blocks: Array<Block> = []
  let open: Array<Line> = []
  const close = (): void => {
    if (open.length > 0) blocks.push(blockOf(open))
    open = []
  }
  const upright = uprightLines(transcript.children)
  transcript.children.forEach((line, at) => {
    if (
      line.furniture !== undefined ||
      (!(open.length > 0 && upright.has(line)) &&
        !goesOn(open, line, transcript.children[at + 1], at > 1 ? transcript.children[at - 2] : undefined))
    )
      close()
    open.push(line)
    if (line.furniture !== undefined) close()
  })
  close()
  return {type: 'galley', source: transcript.source, facts: transcript.facts ?? {}, children: blocks}
}

/**
 * The lines of a headline that was set upright, but the first of each: three or more of one character, one below another.
 *
 *     渡
 *     口
 *     的
 *     灯
 */
function uprightLines(lines: ReadonlyArray<Line>): ReadonlySet<Line> {
  const upright = new Set<Line>()
  for (let at = 0; at < lines.length; at++) {
    let end = at
    while (isUpright(lines[end]) && (end === at || lines[end]?.blanks === 0)) end++
    if (end - at >= fewestUpright) for (const line of lines.slice(at + 1, end)) upright.add(line)
    at = Math.max(at, end - 1)
  }
  return upright
}

const fewestUpright = 3

/** 一, 二, 三 count parts. */
function isUpright(line: Line | undefined): boolean {
  return line !== undefined && !line.mark && line.furniture === undefined && oneCharacter.test(line.text)
}

const oneCharacter = /^(?![一二三四五六七八九十])[\u4e00-\u9fff]$/

function blockOf(lines: ReadonlyArray<Line>): Block {
  let text = ''
  for (const line of lines) text += line.text
  return {type: 'block', lines, text, label: undefined, gap: undefined, byline: undefined}
}

/** Whether a line certainly goes on with the lines before it; `above` stands over the last of them. */
function goesOn(open: ReadonlyArray<Line>, line: Line, next: Line | undefined, above: Line | undefined): boolean {
  const last = open.at(-1)
  const first = open[0]
  if (line.wraps && first) return true
  if (line.mark || line.starts || (first?.mark && !goesOnMarked.has(first.mark))) return false
  if (last && open.length === 1 && goesOnInName(last, line)) return true
  if (last && first && line.blanks === 0) {
    if (roleAlone.test(first.text) && namesMore(open, line)) return true
    if (open.length < mostNames && mayBeNames(line.text)) {
      const before = open.map(({text}) => text).join('')
      if (namesGoOn(before, line.text, isFilled(last))) return true
    }
    if (isCutInBracket(last.text, line.text)) return true
  }
  if (!last || !first || line.blanks > 0 || line.pageBreak || last.fill === undefined || last.fill === 'short')
    return false
  if (last.fill === 'over' && !hangs(last) && !readJumpFrom(last.text)) return false
  if (line.fill === 'short' && bareDate.test(line.text)) return false
  const holdsRole = reporters.test(last.text)
  if (breaksInByline(last.text) || (holdsRole && goesOnInByline(last, line))) return true
  // …灯亮到十点。(苏砚秋)②7
  const isBracket = last.text.endsWith(')', codeIn(last.text))
  const runIn = isBracket || (holdsRole && /记者|通讯员/.test(last.text)) ? runInByline(last.text) : undefined
  if ((runIn?.sure || (runIn && isBracket)) && !endsInName(last.text, line.text)) return false
  if ((last.indent >= 3 || (isBracket && open.length === 1)) && isBylineAlone(last, isBracket || holdsRole))
    return false
  if (open.length === 1 && !last.mark && line.indent < last.indent && isSignedAtRight(last, above)) return false
  if (last.text.endsWith(')') && readJumpTo(last.text)) return false
  if (readDateline(line.text) && !cutDateline(last.text, line.text)) return false
  if (isLikelyByline(line.text) || readJumpFrom(line.text)) return false
  const opening = openingOf(line.text)
  if (opening === 'closing') return true
  if (opening === 'mark' && line.text.charAt(0) === first.text.charAt(0)) return false
  if (line.indented && line.indent >= 3) return false
  const ending = endingOf(last.text)
  if (line.indented && first.indent < 3 && open.length === 1 && ending !== 'comma') return false
  // …上升到6866人。 / 【又电】…
  if (ending === 'stop' && (opening === 'mark' || readLabel(line.text))) return false
  if (ending === 'stop') return (line.indented || line.parted || false) && !isTooWide(line) && endsWell(line, next)
  if (open.length > 1 || ending === 'comma' || ending === 'open') return true
  if (last.indent >= 3 && line.indent < 3 && isParted(last)) return false
  // A lone line of full length without a mark: a headline may have it by chance.
  return (
    first.mark !== undefined ||
    (/[,。;、]/.test(last.text) && !last.text.endsWith('——')) ||
    readDateline(last.text) !== undefined ||
    (line.indented ?? false) ||
    (first.indent >= 3 && line.indent < 3)
  )
}

/** 三河队 68:61 石门队, 城北新区 程月娥: a row or a signature, and a headline follows; of prose it is not certain. */
function isParted({text}: Line): boolean {
  return text.includes(' ') && !/[,。;、]|\D:/.test(text) && readDateline(text) === undefined
}

/** 2024年6月14日, below who signs: within a sentence text follows it. */
const bareDate = /^\d{4}年\d{1,2}月\d{1,2}日$/

/** 8月10日 */
const bareDay = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日$/

/** Marks that say how a text begins, and not that it is one line long. */
const goesOnMarked: ReadonlySet<Mark> = new Set<Mark>(['join', 'paragraph', 'caption'])

/** （通讯员 某某 某某） at a column's right edge: as long as any other line of it, and the next headline follows. */
function isBylineAlone({text}: Line, mayBe: boolean): boolean {
  if (text.startsWith('(') && text.indexOf(')') === text.length - 1) return true
  const reading = mayBe || keyed.test(text) ? readByline(text) : undefined
  return reading !== undefined && (reading.certain || text.startsWith('('))
}

/** 砚湖自来水公司, 2025年9月16日 at a column's right edge: no paragraph begins so far from the left. */
function isSignedAtRight(line: Line, above: Line | undefined): boolean {
  const {text, indent, width} = line
  if (indent < 6 || /[。,;:、]/.test(text) || !isSetRight(line, above)) return false
  return (indent >= 10 && indent >= width) || bareDay.test(text) || isOffice(text)
}

/** 文/某某, 来源:某报 */
const keyed = /^[\u4e00-\u9fff、·]{1,6}[:/|丨]/

const cutName = /(?:记者|通讯员|实习生)(?:\s+|.*[\s、])(?![摄文图绘画])[\u4e00-\u9fff]$/

/** …能出摊。(记者 某某 / 实习生 某某 文/图), …吕岩文(阎听雨 / 温长庚): what a bracket opens goes on until it closes. */
function isCutInBracket(before: string, after: string): boolean {
  const to = after.indexOf(')')
  const from = to < 0 ? -1 : before.lastIndexOf('(')
  if (from < 0 || before.indexOf(')', from) >= 0 || after.lastIndexOf('(', to) >= 0) return false
  if (before.length - from <= longestBracket && to <= longestBracket) return true
  return readByline(`${before.slice(from)} ${after.slice(0, to + 1)}`)?.certain === true
}

const longestBracket = 12

/** As wide as its column, or wider. */
function isFilled({fill}: Line): boolean {
  return fill === 'full' || fill === 'over'
}

/** 本报记者 / 某某某 / 某某: a role on a line of its own, and who it is below. */
function namesMore(open: ReadonlyArray<Line>, line: Line): boolean {
  const name = line.text.replace(/\s/g, '')
  return (
    open.length <= mostNames && isBareName(name) && readByline(open.map(({text}) => text).join('') + name) !== undefined
  )
}

const mostNames = 3
const roleAlone = closing('者员', /^(?:□\s?)?(?:本报|本刊|本社)?(?:见习|实习|特约)?(?:记\s?者|通\s?讯\s?员)$/)

/** 记者 某 / 某某 通讯员 某某: one line, which was cut within a name. */
function goesOnInName(last: Line, line: Line): boolean {
  if (last.text.length > 30 || line.text.length > 30 || !cutName.test(last.text)) return false
  return !isLikelyByline(line.text) && readByline(last.text + line.text)?.certain === true
}

/** …基础。记者 某某 通讯员 某 / 某: the name is cut, and both lines together are a byline. */
function goesOnInByline(last: Line, line: Line): boolean {
  if (line.text.length > 30 || line.indent >= 3) return false
  const cut = runInByline(last.text)
  const tail = cut ? last.text.slice(cut.start) : isLikelyByline(last.text) ? last.text : undefined
  if (tail === undefined || isLikelyByline(line.text)) return false
  const whole = readByline(tail + line.text)
  if (whole?.certain !== true) return false
  // 本报记者 苏砚秋 / 春耕: the name is whole, and a headline follows; 苏砚秋通 / 讯员 戴川 is cut within a role.
  const name = readByline(tail)?.contributors.at(-1)?.name ?? ''
  const isLonger = whole.contributors.some((each) => each.name !== name && each.name.startsWith(name))
  return name.length < 3 || cutsRole(tail, line.text) || isLonger
}

/** 薛予通 / 讯员 */
function cutsRole(before: string, after: string): boolean {
  return /(?:记\|者|通\|讯员|通讯\|员|实\|习生|实习\|生)/.test(`${before.slice(-2)}|${after.slice(0, 2)}`)
}

/** Behind a sentence's end: whether a line is more of the paragraph, and not the next headline. */
function endsWell(line: Line, next: Line | undefined): boolean {
  const last =
    line.fill === 'short' ||
    next === undefined ||
    next.indent >= 3 ||
    next.blanks > 0 ||
    isTooWide(next) ||
    readDateline(next.text) !== undefined
  return !last || endsText.has(endingOf(line.text))
}

/** …会晤有三个特点: may be the last of its paragraph. */
const endsText: ReadonlySet<string> = new Set(['stop', 'colon'])
