import {firstChars} from '../../diagnostics/first-chars.ts'
import type {Article} from '../types.ts'

/**
 * By what an article is named: its headline; where it has none, as items of 简讯, its first words in the brackets by
 * which catalogues mark a title that they supply.
 *
 *     ●5月9日，县教育局举办校园开放日，三百名家长…    →    ［5月9日，县教育局举办校园开放日］
 */
export function nameOfArticle({headline, excerpt}: Pick<Article, 'headline' | 'excerpt'>): string {
  if (headline !== '') return headline
  const words = excerpt.replace(/^[●■◆○□▲★◎\s]+/, '')
  if (words === '') return '［无题］'
  const [sentence = ''] = /^[^。！？!?]*/.exec(words) ?? []
  const start = firstChars(sentence, longest)
  if (start === sentence) return `［${sentence || words}］`
  const comma = Math.max(start.lastIndexOf('，'), start.lastIndexOf(','))
  return comma >= shortest ? `［${start.slice(0, comma)}］` : `［${start}…］`
}

/**
 * Where the first words end of a text that nothing is printed over, so that they may be set as the head of a brief: at
 * its first comma or stop.
 *
 *     ●4月3日，县图书馆延长开放时间，周五周六到晚上九点。    →    ●4月3日，县图书馆延长开放时间
 */
export function firstWordsOf(text: string): string {
  const clauses = /^.{8,40}?(?=[，。！？；：,!?;:])/su.exec(text)?.[0]
  return clauses ?? firstChars(text, longest)
}

/** Whether what an article is named by was printed over it, or is made of its first words. */
export function headlineSourceOf({headline}: Pick<Article, 'headline'>): HeadlineSource {
  return headline === '' ? 'first-words' : 'printed'
}

/** By what right a headline stands in the data. */
export type HeadlineSource = 'printed' | 'first-words'

/** In characters: what a line of a list holds, and what says anything. */
const longest = 22
const shortest = 8
