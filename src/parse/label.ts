import {labels} from './lexicon.ts'

/** 另据 and 另悉 run on into the sentence; the others stand apart from it. */
const opening = new RegExp(`^[【(■]?(?:(${labels.join('|')})(?=[】):,\\s■—]|$)|(另据|另悉))`)

/** A quick no to most texts: with what one begins. */
const starts: ReadonlySet<number> = new Set(['【', '(', '■', ...labels].map((each) => each.charCodeAt(0)))

/** The label that a folded text opens with: 另讯, 编者按. */
export function readLabel(text: string): string | undefined {
  if (!starts.has(text.charCodeAt(0))) return undefined
  const match = opening.exec(text)
  return match?.[1] ?? match?.[2]
}
