import type {Plugin} from 'unified'
import type {Line, Mark, Transcript} from '../transcript.ts'

/**
 * Obey the editor's marks, in Markdown that a person would guess.
 *
 *     # 新桥通车             a headline
 *     ## 难在哪里            a 小标题
 *     …等船的村民不用\       goes on with the next line
 *     ---                    an article ends here
 *
 * The mark itself becomes furniture; the line, or the gap, is settled and no longer weighed.
 */
export const readMarks: Plugin<[], Transcript> = () => (transcript) => {
  if (!/^[#-]|\\\s*$/m.test(transcript.source)) return
  let pending: Mark | undefined
  transcript.children = transcript.children.flatMap((line) => {
    if (line.furniture !== undefined) return [line]
    const lines = partMarks(line)
    const text = lines.find((each) => each.furniture === undefined)
    if (!text) {
      pending = 'start'
      return lines
    }
    if (pending && !text.mark) text.mark = pending
    pending = lines.at(-1)?.furniture === 'mark' ? 'join' : undefined
    return lines
  })
}

function partMarks(line: Line): Array<Line> {
  if (line.text === '---') return [{...line, furniture: 'mark'}]
  const heading = /^(##?) +(?=\S)/.exec(line.text)
  const opening = heading?.[0].length ?? 0
  const closing = line.text.length > 1 && line.text.endsWith('\\') ? 1 : 0
  if (opening + closing === 0 || opening + closing >= line.text.length) return [line]
  const end = line.text.slice(0, line.text.length - closing).trimEnd().length
  const parts: Array<Line> = []
  if (heading) parts.push({...part(line, 0, heading[1]?.length ?? 0), furniture: 'mark'})
  parts.push({...part(line, opening, end), ...(heading ? {mark: heading[1] === '##' ? 'subheading' : 'headline'} : {})})
  if (closing) parts.push({...part(line, line.text.length - 1, line.text.length), furniture: 'mark'})
  return parts
}

function part(line: Line, from: number, to: number): Line {
  return {...line, start: line.start + from, end: line.start + to, text: line.text.slice(from, to)}
}
