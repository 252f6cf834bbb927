import type {Plugin} from 'unified'
import {report} from '../../diagnostics/report.ts'
import type {Bulletin} from '../../tree/types.ts'
import {articlesOf, charactersOf, find, textOf} from '../../tree/walk.ts'
import {saysColumn} from '../blocks/read-block.ts'
import {isBriefHead} from '../brief-head.ts'
import {readByline} from '../bylines/byline.ts'
import {hasRole} from '../bylines/may-be-byline.ts'
import {fold} from '../fold.ts'

/** Report what a complete article would not lack: a headline, a text, a name for each role, a role for each name. */
export const checkArticles: Plugin<[], Bulletin> = () => (bulletin, file) => {
  let column: string | undefined
  for (const article of articlesOf(bulletin)) {
    const headline = find(article, 'headline')
    const from = find(article, 'jump')?.direction === 'from'
    // 一周快递 / 本报讯… / 本报讯…: an item has a 栏目, and a dateline.
    const isBrief = isBriefHead(article.column) || (article.column !== undefined && find(article, 'dateline'))
    // 编者按 below a column's name opens the column, and has no headline.
    const label = find(article, 'paragraph')?.label
    // 更正:本报6月1日…: so does what says it with its first word.
    const isNote = label === '更正' || (article.column !== undefined && label !== undefined)
    if (!headline && !from && !isBrief && !isNote) {
      report(file, 'headline-missing', 'Unexpected article without a headline, expected one', {
        at: article.children[0]?.position,
        note: '在标题行首加“# ”。',
      })
    }
    // 春耕正忙 / 本报讯… / 本报讯…: once, where nothing but its place says that it is a 栏目's name.
    if (!headline && isBrief && article.column !== column && !saysColumn(article.column ?? '')) {
      report(
        file,
        'column-doubtful',
        'Uncertain: took it for the head of a column, as each text below it has a dateline',
        {
          inChinese: `“${article.column}”当作栏目名，下面各条各自成篇`,
          at: article.children[0]?.position,
          actual: article.column ?? '',
          note: `若“${article.column}”是标题，在它那一行行首加“# ”。`,
        },
      )
    }
    column = article.column
    if (headline && article.children.every((content) => content.type === 'headline' || content.type === 'furniture')) {
      report(file, 'body-missing', 'Unexpected headline without a text, expected an article', {
        at: headline.position,
        actual: headline.children.map((line) => textOf(line.children)).join(' '),
        note: '若它不是标题，在上一行末尾加 \\。',
      })
    }
    for (const byline of article.children) {
      if (byline.type !== 'byline') continue
      const at = byline.position
      const actual = charactersOf(byline.children)
      const folded = fold(actual)
      for (const role of (hasRole(folded) && readByline(folded)?.nameless) || []) {
        report(file, 'role-without-name', `Unexpected ${role} without a name, expected a name after it`, {at, actual})
      }
      // Below a headline a name alone is the author's, as supplements print it.
      if (byline.placement !== 'head' && byline.contributors.some(({role}) => role === '')) {
        report(file, 'name-without-role', 'Unexpected names without a role, expected 记者 or 通讯员 before them', {
          at,
          actual,
        })
      }
    }
  }
}
