import type {Plugin} from 'unified'
import type {Bulletin} from '../../tree/types.ts'
import {articlesOf, headOf} from '../../tree/walk.ts'
import {fold} from '../fold.ts'
import {readLabel} from '../label.ts'

/**
 * Note the label of a paragraph that opens a part of its own.
 *
 *     另讯,6月1日上午,…    →    paragraph, label 另讯
 */
export const markLabels: Plugin<[], Bulletin> = () => (bulletin) => {
  for (const article of articlesOf(bulletin)) {
    for (const content of article.children) {
      if (content.type !== 'paragraph') continue
      const label = readLabel(fold(headOf(content.children, 12)))
      if (label) content.label = label
    }
  }
}
