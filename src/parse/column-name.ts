/**
 * The name of a 栏目 without the marks that it is set between; the text as it is where it has none.
 *
 *     ■ 一线见闻    【凡人小事】    ·临河史话·
 */
export function columnName(text: string): string {
  if (!openingMarks.has(text.charCodeAt(0))) return text
  const match = set.exec(text)
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? text
}

const set = /^(?:[■◆●▲★□◇◎]\s?(.+)|【\s?(.+?)\s?】|[·•]\s?(.+?)\s?[·•])$/
const openingMarks: ReadonlySet<number> = new Set(Array.from('■◆●▲★□◇◎【·•', (mark) => mark.charCodeAt(0)))
