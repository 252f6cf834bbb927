import {backwardTrie, type Found} from './backward-trie.ts'
import {fields, type HeadRule, tails} from './lexicon.ts'
import {type Head, headTrie, list} from './matchers.ts'

const fieldTrie = backwardTrie(list(fields).map((word): [string, true] => [word, true]))
const tailTrie = backwardTrie(tails.flatMap((rule) => list(rule.words).map((word): [string, HeadRule] => [word, rule])))

/** The head of a name that ends here: one of the list, or what an office does, put together as in 文化广电和旅游局. */
export function headEndingAt(text: string, end: number): Found<Head> | undefined {
  const listed = headTrie.longestEndingAt(text, end)
  // The longer one wins, as within the list: 新局 is no office, 科技创新局 is one.
  const composed = composedEndingAt(text, end)
  return composed && composed.start < (listed?.start ?? end) ? composed : listed
}

/**
 * Fields, and the tail of an office: 文化|广电|和|旅游|局, 城市|更新|办. No list has all of these: where districts merge
 * their offices, each does so in its own way.
 */
function composedEndingAt(text: string, end: number): Found<Head> | undefined {
  const tail = tailTrie.longestEndingAt(text, end)
  if (tail === undefined) return undefined
  let start = tail.start
  let count = 0
  for (let at = start; ; count++) {
    const field = fieldTrie.longestEndingAt(text, at)
    if (field === undefined) break
    start = field.start
    at = isJoint(text.charAt(start - 1)) ? start - 1 : start
  }
  return count === 0 ? undefined : {start, value: tail.value}
}

function isJoint(character: string): boolean {
  return character === '和' || character === '与' || character === '及' || character === '暨'
}
