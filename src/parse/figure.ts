import type {FigureFacts} from './transcript.ts'

/** Whether an address is of the web, or none: such a reference is text, and stands as typed. */
export function isElsewhere(url: string): boolean {
  return url === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)
}

/**
 * A line that refers to a picture and says nothing else, in Markdown's form; brackets may be full-width.
 *
 *     ![新桥合龙](bridge.jpg "某某 摄")    →    bridge.jpg, 新桥合龙, 某某 摄
 *
 * `folded` is the line with its widths folded, as long as `typed`, from which the words are taken.
 */
export function readFigure(folded: string, typed: string): FigureFacts | undefined {
  const match = folded.endsWith(')') ? figure.exec(folded) : null
  if (!match) return undefined
  const word = (group: number): string => {
    const [from, to] = match.indices?.[group] ?? [0, 0]
    return typed.slice(from, to).trim()
  }
  const [alt, url, credit] = [word(1), word(2) || word(3), word(4)]
  return isElsewhere(url) ? undefined : {url, ...(alt ? {alt} : {}), ...(credit ? {credit} : {})}
}

/** A run of blanks is tried from its first one only, or many of them take for ever. */
const figure = /^!\[(.*?)\]\(\s*(?:<([^<>]+)>|(\S.*?))(?:(?<!\s)\s+["“](.*?)["”])?(?<!\s)\s*\)$/d
