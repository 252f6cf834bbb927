import {labels} from './lexicon.ts'

const opening = new RegExp(`^[【(■]?(${labels.join('|')})(?=[】):,\\s■—]|$)`)

/** The label that a folded text opens with: 另讯, 编者按. */
export function readLabel(text: string): string | undefined {
  return opening.exec(text)?.[1]
}
