import {readByline} from '../bylines/byline.ts'
import {readFurniture} from '../page/furniture.ts'
import type {Line} from '../transcript.ts'

/**
 * Whether an author stands below a line: it is a title, however much it looks like a paper's name. A name apart from the
 * line above it, and not from the one below, stands over its own title.
 *
 *     春风          我与校报              砚溪工人
 *     穆清和        高三(2)班 穆清和
 *                                         苏砚秋
 *                                         老街的灯
 */
export function isSigned(lines: ReadonlyArray<Line>, at: number): boolean {
  const [author, below] = [lines[at + 1], lines[at + 2]]
  if (!author || author.pageBreak || author.text.length > longest) return false
  if (author.blanks > 0 && author.blanks !== below?.blanks) return false
  return readFurniture(author.text, false) === undefined && readByline(author.text) !== undefined
}

/** 白渚镇中心小学五年级(2)班 穆清和 */
const longest = 24
