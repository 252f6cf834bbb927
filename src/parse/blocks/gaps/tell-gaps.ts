import type {SeamReason} from '../../../tree/types.ts'
import {isDigit, isLatin} from '../../fold.ts'
import type {BlockLabel, Gap, GapReason} from '../../transcript.ts'
import type {BlockReading} from '../read-block.ts'
import {spansWord} from './words-across.ts'

/** Put the verdict on a gap into words; `margin` is how many nats the best page without it is worse. */
export function tellGap(before: BlockReading | undefined, after: BlockReading, label: BlockLabel, margin: number): Gap {
  const confidence = 1 / (1 + Math.exp(-Math.max(0, margin)))
  if (!before) return {verdict: 'article', reason: 'first', confidence}
  switch (label) {
    case 'continuation':
      return {verdict: 'joined', reason: joinReason(before, after), confidence}
    case 'foreign':
      return {verdict: 'furniture', reason: 'foreign-line', confidence}
    case 'headline':
    case 'column':
    case 'resumed':
      return {verdict: 'article', reason: openReason(before, after, label), confidence}
    default:
      return {verdict: 'paragraph', reason: openReason(before, after, label), confidence}
  }
}

function joinReason(before: BlockReading, after: BlockReading): SeamReason {
  if (after.block.lines[0]?.mark === 'join') return 'editor'
  if (after.opening === 'closing') return 'punctuation-after'
  if (before.jumpTo ?? after.jumpFrom) return 'jump'
  if (before.ending === 'comma' || before.ending === 'semicolon') return 'comma-before'
  if (before.balance.open > 0 && after.balance.closed > 0) return 'open-quote'
  const last = before.text.charCodeAt(before.text.length - 1)
  const first = after.text.charCodeAt(0)
  if (isDigit(last) || (isDigit(first) && /[\d.]$/.test(before.text))) return 'number-across'
  if (isLatin(last) && isLatin(first)) return 'latin-across'
  if (before.block.lines.at(-1)?.fill === 'full') return 'wrapped'
  if (spansWord(before.text, after.text)) return 'word-across'
  return 'mid-sentence'
}

function openReason(before: BlockReading, after: BlockReading, label: BlockLabel): GapReason {
  const line = after.block.lines[0]
  if (line?.mark || line?.starts) return 'editor'
  if (after.dateline) return 'dateline-after'
  if (label === 'headline' || label === 'subheading' || label === 'column') return 'heading'
  if (label === 'tail' || label === 'byline' || before.byline) return 'byline'
  if (line?.indented && line.indent >= 3) return 'indent-after'
  if (before.ending === 'stop') return 'stop-before'
  if (before.block.lines.at(-1)?.fill === 'short') return 'short-line'
  return 'no-evidence'
}
