import {shorten} from '../diagnostics/first-chars.ts'
import {oneLine} from '../diagnostics/reporter.ts'
import type {ExplainedBlock, Explanation} from '../parse/printing/explain.ts'
import type {Messages} from './messages/english.ts'

/**
 * A page with the verdict on each gap, for people.
 *
 *     12      headline      article    heading            100 %  渡口添了候船亭
 *     14–16   paragraph     paragraph  dateline-after     100 %  本报讯 5月6日,…
 *     18      continuation  joined     word-across         98 %  …候船的村 ‖ 民不用再…
 *
 * A gap that is less sure than three in four is marked with `?`.
 */
export function printExplanation(say: Messages, file: string, {conservation, blocks}: Explanation): string {
  const joined = blocks.filter(({verdict}) => verdict === 'joined').length
  const doubtful = blocks.filter(isDoubtful).length
  const {source, ...parts} = conservation
  const sum = Object.entries(parts).flatMap(([part, count]) => (count > 0 ? [`${part} ${count}`] : []))
  return [
    oneLine(file),
    ...blocks.map((block) => oneLine(row(block))),
    say.blocks(blocks.length, joined, doubtful),
    `${say.characters(source)} = ${sum.join(' + ')}`,
    '',
  ].join('\n')
}

/** Less sure than this is worth a look. */
const sure = 0.75

function isDoubtful({verdict, confidence}: ExplainedBlock): boolean {
  return verdict !== 'furniture' && confidence < sure
}

function row(block: ExplainedBlock): string {
  const {firstLine, lastLine, label, verdict, reason, confidence, before, text} = block
  const lines = firstLine === lastLine ? String(firstLine) : `${firstLine}–${lastLine}`
  const shown =
    verdict === 'joined' ? `…${Array.from(before).slice(-12).join('')} ‖ ${shorten(text, 24)}` : shorten(text, 40)
  const mark = isDoubtful(block) ? '?' : ' '
  const percent = `${Math.round(confidence * 100)} %`.padStart(6)
  return `${mark} ${lines.padEnd(8)} ${label.padEnd(13)} ${verdict.padEnd(10)} ${reason.padEnd(18)} ${percent}  ${shown}`
}
