import {opening} from './guarded.ts'

/**
 * The name of a 栏目 without the marks that it is set between; the text as it is where it has none.
 *
 *     ■ 一线见闻    【凡人小事】    ·临河史话·
 */
export function columnName(text: string): string {
  const match = setApart.exec(text)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? text
}

export const setApart = opening('■◆●▲★□◇◎【·•', /^(?:[■◆●▲★□◇◎]\s?(.+)|【\s?(.+?)\s?】|[·•]\s?(.+?)\s?[·•])$/)

/** The same, as the 栏目 is called: 【简　讯】 is 简讯. */
export function nameOfColumn(text: string): string {
  return unspaced(columnName(text))
}

/** A word that is set wide, and no name. */
function unspaced(name: string): string {
  return name.length <= longestWide && wide.test(name) ? name.replace(/\s+/g, '') : name
}

const longestWide = 12
const wide = /^[\u4e00-\u9fff](?:\s+[\u4e00-\u9fff]){1,3}$/
