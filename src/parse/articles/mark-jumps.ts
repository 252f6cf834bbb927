import type {Plugin} from 'unified'
import {parent, split} from '../../tree/build.ts'
import type {ArticleContent, Bulletin, Jump, Paragraph} from '../../tree/types.ts'
import {articlesOf, charactersOf, headOf, tailOf} from '../../tree/walk.ts'
import {fold} from '../fold.ts'
import {type JumpReading, readJumpFrom, readJumpTo} from '../jump.ts'

/**
 * Part the words that send a reader to another page, or say where the story comes from.
 *
 *     …发展之需。(下转二版)    →    paragraph …发展之需。    jump to 2
 *     （上接A01版）在某社区…  →    jump from A01    paragraph 在某社区…
 */
export const markJumps: Plugin<[], Bulletin> = () => (bulletin) => {
  for (const article of articlesOf(bulletin)) {
    article.children = article.children.flatMap((content) =>
      content.type === 'paragraph' ? partJumps(content) : content,
    )
  }
}

function mayJump({children}: Paragraph): boolean {
  return jumpWords.test(headOf(children, longest)) || jumpWords.test(tailOf(children, longest))
}

function partJumps(paragraph: Paragraph): Array<ArticleContent> {
  if (!mayJump(paragraph)) return [paragraph]
  const folded = fold(charactersOf(paragraph.children))
  const from = readJumpFrom(folded)
  if (from) {
    const [head, body] = split(paragraph.children, from.end)
    return [
      jumpOf(from, head),
      ...(body.length > 0 ? partJumps(parent<Paragraph>({...paragraph, children: body})) : []),
    ]
  }
  const to = readJumpTo(folded)
  if (!to) return [paragraph]
  const [body, tail] = split(paragraph.children, to.start)
  return [...(body.length > 0 ? [parent<Paragraph>({...paragraph, children: body})] : []), jumpOf(to, tail)]
}

/** Characters, at the head or at the end of a paragraph, within which its words stand. */
const longest = 24

/** As printed, in either script. */
const jumpWords = /下[转轉]|上接|[紧緊]接/

function jumpOf(reading: JumpReading, children: Jump['children']): Jump {
  return parent<Jump>({type: 'jump', direction: reading.direction, page: reading.page, children})
}
