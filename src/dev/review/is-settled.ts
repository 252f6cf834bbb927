import type {AnswerId} from '../../client/review/types.ts'
import {explainBulletin} from '../../parse/index.ts'
import type {BlockLabel} from '../../parse/transcript.ts'
import type {FurnitureKind} from '../../tree/types.ts'

/** A source with the fixes beside it, as they would be. */
export interface Draft {
  readonly path: string
  readonly text: string
  readonly fixes: {readonly path: string; readonly text: string} | undefined
  readonly paperNames: ReadonlyArray<string>
}

/** Would the parser now take this line for what the editor says it is? */
export function isSettled({path, text, fixes, paperNames}: Draft, answer: AnswerId, line: number): boolean {
  const {explanation, diagnostics, tree} = explainBulletin({path, text, ...(fixes && {fixes}), paperNames})
  if (diagnostics.some(({file, ruleId}) => ruleId === 'fix-ambiguous' && file === fixes?.path)) return false
  if (answer === 'as-is') return tree.issue.settledLines?.includes(line) === true
  const block = explanation.blocks.findLast(({firstLine, label}) => firstLine === line && label !== 'mark')
  if (block === undefined) return false
  if (answer === 'join') return block.verdict === 'joined'
  return (labels.get(answer) ?? []).includes(block.label)
}

const labels: ReadonlyMap<AnswerId, ReadonlyArray<BlockLabel | FurnitureKind>> = new Map([
  ['paragraph', ['paragraph']],
  ['headline', ['headline']],
  ['subheading', ['subheading']],
  ['byline', ['byline', 'tail']],
  ['column', ['column']],
  ['notice', ['notice', 'page-head', 'folio', 'editors', 'editor-code', 'navigation', 'masthead', 'rule', 'field']],
])
