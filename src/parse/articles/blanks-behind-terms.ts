import type {Article, Paragraph} from '../../tree/types.ts'
import {charactersOf} from '../../tree/walk.ts'
import {isWord} from '../words/words.ts'

/**
 * Where a blank was typed behind what a paragraph opens with, as two or more of an article have it: the length up to
 * and with the blank, by paragraph.
 *
 *     3日 县委召开会议,…           days, years
 *     同日 全县遭受大风袭击,…
 *
 *     鲫鱼 每斤十一元,…            any term, where no paragraph has another blank
 *     土豆 每斤两元,…
 */
export function blanksBehindTerms(article: Article): ReadonlyMap<Paragraph, number> {
  const days = new Map<Paragraph, number>()
  const terms = new Map<Paragraph, number>()
  let others = 0
  for (const content of article.children) {
    if (content.type !== 'paragraph') continue
    const characters = charactersOf(content.children)
    const [opening = '', words = ''] = term.exec(characters.slice(0, longest)) ?? []
    if (opening && isWithinWord(characters, opening.length)) others++
    else if (opening) terms.set(content, opening.length)
    if (day.test(words)) days.set(content, opening.length)
    others += characters.slice(opening.length).match(blank)?.length ?? 0
  }
  if (terms.size > 1 && others === 0) return terms
  return days.size > 1 ? days : new Map()
}

/** 技术 员江远山蹲在田里: a stray one parts a word. */
function isWithinWord(characters: string, end: number): boolean {
  const [before, after] = [characters.slice(0, end - 1), characters.slice(end)]
  return [1, 2].some((left) => [1, 2].some((right) => isWord(before.slice(-left) + after.slice(0, right))))
}

const longest = 16
/** A character alone is what a stray blank leaves. */
const term = /^([▲△●○■□◆◇★☆]?[\u4e00-\u9fff\d~—至-]{2,12})[ \u00a0](?=[\u4e00-\u9fff\d])/
const blank = /[\u4e00-\u9fff，。、；！？][ \u00a0][\u4e00-\u9fff，。、；！？]/g
const day =
  /^(?:(?:\d{1,4}|[〇零一二三四五六七八九十正冬腊元]{1,4})[年月日](?:[~—至-]\d{1,2}[月日])?)+(?:[初底末]|[上中下]旬)?$|^(?:[同是当本][年月日]|[上中下]旬|月[初底末]|年[初底末]|[春夏秋冬]季?)$/
