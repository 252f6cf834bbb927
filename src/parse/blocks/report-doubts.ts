import type {Plugin} from 'unified'
import {report} from '../../diagnostics/report.ts'
import type {RuleId} from '../../diagnostics/rules.ts'
import {chinese} from '../../diagnostics/texts/chinese.ts'
import {placeOfLine} from '../place-of-line.ts'
import {printedText} from '../printing/printed-text.ts'
import type {Block, BlockLabel, Galley} from '../transcript.ts'

/** A decision that is less sure than this is the editor's to look at. */
const sure = 0.75
/** A 小标题 seldom stands alone in its article: who has one has about three. */
const sureOfOne = 0.9

/**
 * Report every decision that might as well have been another: the text on both sides, and what to type to settle it.
 *
 *     …全国游泳锦标赛 ‖ 观背村记    headline, 0.56
 */
export const reportDoubts: Plugin<[], Galley> = () => (galley, file) => {
  const blocks = galley.children.filter((block) => block.lines[0]?.furniture === undefined)
  const alone = subheadingsAlone(blocks)
  blocks.forEach((block, at) => {
    const before = at > 0 ? blocks[at - 1] : undefined
    const {gap, label} = block
    const [line] = block.lines
    if (!before || !line || !gap || !label || gap.confidence >= (alone.has(block) ? sureOfOne : sure)) return
    if (label === 'paragraph' && isDoubtfulHead(before)) return // one question: what stands over it, or are both one text?
    const doubt = doubts[label]
    report(file, doubt.ruleId, `Uncertain: ${doubt.took} (${Math.round(gap.confidence * 100)} %, ${gap.reason})`, {
      inChinese: `${chinese[doubt.ruleId].title}（${Math.round(gap.confidence * 100)} %）`,
      at: placeOfLine(line),
      actual: `${printedText(galley.source, before).slice(-14)} ‖ ${printedText(galley.source, block).slice(0, 14)}`,
      note: doubt.note,
      doubt: {
        took: label,
        because: gap.reason,
        confidence: gap.confidence,
        before: before.lines.at(-1)?.number ?? 1,
        until: block.lines.at(-1)?.number ?? 1,
      },
    })
  })
}

/** Each that is its article's only one. */
function subheadingsAlone(blocks: ReadonlyArray<Block>): ReadonlySet<Block> {
  const alone = new Set<Block>()
  let own: Array<Block> = []
  const close = (): void => {
    if (own[0] && own.length === 1) alone.add(own[0])
    own = []
  }
  for (const block of blocks) {
    if (block.label === 'headline') close()
    else if (block.label === 'subheading') own.push(block)
  }
  close()
  return alone
}

/** What may stand over a text. */
const heads: ReadonlySet<BlockLabel> = new Set<BlockLabel>(['headline', 'subheading', 'byline'])

function isDoubtfulHead({label, gap}: Block): boolean {
  return label !== undefined && heads.has(label) && (gap?.confidence ?? 1) < sure
}

interface Doubt {
  readonly ruleId: RuleId
  readonly took: string
  readonly note: string
}

const join = '若与上文是同一段，在上一行末尾加 \\；若是标题，在行首加“# ”；若是小标题，加“## ”。'
const headline: Doubt = {
  ruleId: 'headline-doubtful',
  took: 'took it for a headline',
  note: '若是正文，在行首加 \\；若接上文，在上一行末尾加 \\；若是小标题，在行首加“## ”。',
}
const doubts: Readonly<Record<NonNullable<Block['label']>, Doubt>> = {
  column: {
    ruleId: 'column-doubtful',
    took: 'took it for the head of a column',
    note: '若是标题，在行首加“# ”；若是正文，在行首加 \\。',
  },
  headline,
  byline: {
    ruleId: 'byline-doubtful',
    took: 'took it for a byline',
    note: '若是标题，在行首加“# ”；若是正文，在行首加 \\；若接上文，在上一行末尾加 \\。',
  },
  tail: {
    ruleId: 'byline-doubtful',
    took: 'took it for a byline',
    note: '若是正文，在行首加 \\；若接上文，在上一行末尾加 \\。',
  },
  paragraph: {ruleId: 'paragraph-doubtful', took: 'took it for a new paragraph', note: join},
  resumed: {ruleId: 'headline-doubtful', took: 'took it for a story that goes on here', note: join},
  continuation: {
    ruleId: 'join-doubtful',
    took: 'joined it to the text before',
    note: '若是新的一段，在两段之间空一行并在上一段末尾补上句号；若是标题，在行首加“# ”。',
  },
  subheading: {
    ruleId: 'subheading-doubtful',
    took: 'took it for a 小标题',
    note: '若是另一篇的标题，在行首加“# ”；若是小标题，加“## ”。',
  },
  foreign: {ruleId: 'notice-doubtful', took: 'took it for a line that belongs to no article', note: join},
}
