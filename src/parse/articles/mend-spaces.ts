import type {Plugin} from 'unified'
import {parent, seam, slice} from '../../tree/build.ts'
import type {Bulletin, Paragraph, Phrasing, SeamData, Text} from '../../tree/types.ts'
import {articlesOf, charactersOf} from '../../tree/walk.ts'
import {isHan} from '../fold.ts'
import {blanksBehindTerms} from './blanks-behind-terms.ts'

/**
 * Close the blanks that a PDF put between two characters of a paragraph: Chinese prose has none.
 *
 *     这条船向 来不等人            →    这条船向 seam 来不等人
 *     一本册子 ， 放在             a blank beside a full-width mark is one of them
 *     “三张清单 一本账”            a blank within quotation marks stands between two parts, and stays
 *
 * Two blanks or more, and a U+3000, were typed on purpose, and so was the one behind what paragraphs of a list open with.
 */
export const mendSpaces: Plugin<[], Bulletin> = () => (bulletin) => {
  for (const article of articlesOf(bulletin)) {
    const blanks = blanksBehindTerms(article)
    article.children = article.children.map((content) => {
      if (content.type !== 'paragraph' || !content.children.some(holdsBlank)) return content
      const characters = charactersOf(content.children)
      // A signature or a list row is no prose: its blanks part things.
      if (!/[，,。]/.test(characters) || !/\S[ \u00a0]\S/.test(characters)) return content
      const {length} = signed.exec(characters)?.[0] ?? ''
      return parent<Paragraph>({...content, children: mend(content.children, blanks.get(content) ?? 0, length)})
    })
  }
}

function holdsBlank(child: Phrasing): boolean {
  return child.type === 'text' && (child.value.includes(' ') || child.value.includes('\u00a0'))
}

const stray: SeamData = {reason: 'stray-blank', confidence: 0.95}

/** …敬告诸亲友。 方守信 施宝珍 谨启: who signs a notice behind its last sentence */
const signed = /[ \u00a0][\u4e00-\u9fff \u00a0]{2,20}[启啟叩上]$/

/** Close stray blanks, but none of a paragraph's first `whole` characters, or of its last `tail`. */
function mend(children: ReadonlyArray<Phrasing>, whole: number, tail: number): Array<Phrasing> {
  let depth = 0
  return children.flatMap((child, index) => {
    if (child.type === 'seam') return [child]
    const parts: Array<Phrasing> = []
    let from = 0
    const end = child.value.length - (index === children.length - 1 ? tail : 0)
    for (let at = index === 0 ? whole : 0; at < end; at++) {
      const unit = child.value.charAt(at)
      if ('“《（('.includes(unit)) depth++
      else if ('”》）)'.includes(unit)) depth = Math.max(0, depth - 1)
      else if (isStray(child, at, depth > 0)) {
        parts.push(slice(child, from, at), between(child, at))
        from = at + 1
      }
    }
    return [...parts, slice(child, from, child.value.length)]
  })
}

/** One blank between two Han characters; within marks only where it leaves a single character on a side. */
function isStray({value}: Text, at: number, within: boolean): boolean {
  const unit = value.charAt(at)
  if (unit !== ' ' && unit !== '\u00a0') return false
  const before = value.charCodeAt(at - 1)
  const after = value.charCodeAt(at + 1)
  if (isMark(before)) return isHan(after)
  if (!isHan(before)) return false
  if (isMark(after)) return true
  return isHan(after) && (!within || !isHan(value.charCodeAt(at - 2)) || !isHan(value.charCodeAt(at + 2)))
}

/** Full-width marks, which have their blank within them; not those that may stand apart on purpose, as a colon does. */
function isMark(code: number): boolean {
  return '，。、；！？'.includes(String.fromCharCode(code))
}

function between(leaf: Text, at: number): Phrasing {
  const place = slice(leaf, at, at + 1).position
  return place ? seam('', place, stray) : {type: 'seam', join: '', data: stray}
}
