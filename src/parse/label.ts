import {opening, startsOf} from './guarded.ts'
import {labels} from './lexicon/common.ts'

/** 另据 and 另悉 run on into the sentence; the others stand apart from it. */
export const label = opening(
  `【(■另${startsOf(labels)}`,
  new RegExp(`^[【(■]?(?:(${labels.join('|')})(?=[】):,\\s■—]|$)|(另据|另悉))`),
)

/** The label that a folded text opens with: 另讯, 编者按. */
export function readLabel(text: string): string | undefined {
  const match = label.exec(text)
  return match?.[1] ?? match?.[2]
}
