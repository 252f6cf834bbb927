import type {Plugin} from 'unified'
import type {FurnitureKind} from '../../tree/types.ts'
import {furnitureOf, readField} from '../field.ts'
import {readFigure} from '../figure.ts'
import {readFurniture} from '../page/furniture.ts'
import type {Line, Mark, Transcript} from '../transcript.ts'

/**
 * Obey the editor's marks, in Markdown that a person would guess.
 *
 *     # 新桥通车             a headline; lines that follow one another are one
 *     # **新桥通车**         the 主题 of a headline of several lines
 *     ## 难在哪里            a 小标题
 *     **砚湖人家**           a 栏目
 *     *记者 某某*            a byline
 *     > 图为新桥             a caption
 *     …等船的村民不用\       goes on with the next line, as a headline's line may
 *     \# 号是井号            a line that is plain text, whatever it begins with
 *     \张三立 一车间 组长    and whatever it may be taken for
 *     ![图为新桥](a.jpg)     a picture beside the source
 *     <!-- A02 -->           belongs to no article
 *     ---                    an article ends here; with a second one, its 栏目 does, too
 *
 * The mark itself becomes furniture; the line, or the gap, is settled and no longer weighed. In a file whose front
 * matter says `form: markdown` a line without a mark is a paragraph.
 */
export const readMarks: Plugin<[], Transcript> = () => (transcript) => {
  if (!transcript.isMarked && !mayHoldMarks.test(transcript.source)) return
  let joins = false
  let starts = false
  transcript.children = transcript.children.flatMap((line) => {
    if (line.furniture !== undefined) return [line]
    const figure = readFigure(line.text, transcript.source.slice(line.start, line.end))
    // Of no weight, and where it stands: a sentence may go on behind it.
    if (figure) return [{...line, figure, furniture: 'notice', ...(starts ? {starts} : {})}]
    const lines = partMarks(line)
    const text = lines.find((each) => each.furniture === undefined)
    if (!text) {
      starts ||= line.text === '---'
      return lines
    }
    if (joins) text.mark ??= 'join'
    if (starts) text.starts = true
    if (transcript.isMarked) text.mark ??= 'paragraph'
    joins = text !== lines.at(-1) && line.text.endsWith('\\')
    starts = false
    return lines
  })
}

// No blank may end a line here: every empty line would look ahead to the end of the file.
const mayHoldMarks = /^[^\S\r\n\u2028\u2029]*(?:[#>*\\-]|<!--|[!！][[［])|\\[^\S\r\n\u2028\u2029]*$/m

/** What opens and closes a marked line, and what it says. */
const forms: ReadonlyArray<{readonly form: RegExp; readonly mark: Mark; readonly main?: true}> = [
  {form: /^(## +)(?=\S)(.+?)()$/, mark: 'subheading'},
  {form: /^(# +\*\*)(?=[^\s*])(.+?)(\*\*)$/, mark: 'headline', main: true},
  {form: /^(# +)(?=\S)(.+?)()$/, mark: 'headline'},
  {form: /^(\*\*)(?=\*? ?[^\s*])(?! )(.+?)(\*\*)$/, mark: 'column'},
  {form: /^(\*)(?=\*? ?[^\s*])(?! )(.+?)(\*)$/, mark: 'byline'},
  {form: /^(> *)(?=\S)(.+?)()$/, mark: 'caption'},
  {form: /^(\\)(?=\S)(.+?)()$/, mark: 'paragraph'},
]

/** <!-- 栏目：教育 --> */
function fieldIn(text: string): FurnitureKind | undefined {
  const field = readField(text)
  return field && furnitureOf(field)
}

function partMarks(line: Line): Array<Line> {
  if (line.text === '---') return [{...line, furniture: 'mark'}]
  const aside = /^(<!--\s*)(.*?)(\s*-->)$/.exec(line.text)
  if (aside) {
    const [, open = '', text = '', close = ''] = aside
    if (text === '') return [{...line, furniture: 'mark'}]
    const end = open.length + text.length
    return [
      {...part(line, 0, open.trimEnd().length), furniture: 'mark'},
      {...part(line, open.length, end), furniture: readFurniture(text, true) ?? fieldIn(text) ?? 'notice'},
      {...part(line, end + close.length - close.trimStart().length, line.text.length), furniture: 'mark'},
    ]
  }
  for (const {form, mark, main} of forms) {
    const match = form.exec(line.text)
    if (!match) continue
    const [, open = '', text = '', close = ''] = match
    return [
      {...part(line, 0, open.trimEnd().length), furniture: 'mark'},
      ...withJoin({...part(line, open.length, open.length + text.length), mark, ...(main ? {main} : {})}),
      ...(close === ''
        ? []
        : [{...part(line, open.length + text.length, line.text.length), furniture: 'mark' as const}]),
    ]
  }
  return partJoin(line)
}

/** Of marked lines only a headline's goes on with the next one. */
function withJoin(line: Line): Array<Line> {
  return line.mark === 'headline' ? partJoin(line) : [line]
}

/** Part the \ at a line's end. */
function partJoin(line: Line): Array<Line> {
  const end = line.text.endsWith('\\') ? line.text.slice(0, -1).trimEnd().length : 0
  if (end === 0) return [line]
  return [part(line, 0, end), {...part(line, line.text.length - 1, line.text.length), furniture: 'mark'}]
}

function part(line: Line, from: number, to: number): Line {
  return {...line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to)}
}
