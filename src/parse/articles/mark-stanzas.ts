import type {Plugin} from 'unified'
import type {Bulletin, Paragraph} from '../../tree/types.ts'
import {articlesOf, charactersOf} from '../../tree/walk.ts'

/**
 * Note where a stanza opens: lines of verse, a paragraph each, have more empty lines between stanzas than within.
 *
 *     渡口的石阶还在
 *     水退下去
 *                          an empty line, or two where one stands behind each line
 *     又露出一级           →    paragraph, opensStanza
 *     像老人慢慢松开的手指
 */
export const markStanzas: Plugin<[], Bulletin> = () => (bulletin) => {
  for (const article of articlesOf(bulletin)) {
    let run: Array<Paragraph> = []
    for (const content of article.children) {
      if (content.type === 'paragraph' && isLine(content)) run.push(content)
      else if (content.type !== 'furniture' || content.kind !== 'mark') {
        markRun(run)
        run = []
      }
    }
    markRun(run)
  }
}

function markRun(run: ReadonlyArray<Paragraph>): void {
  if (run.length < fewest) return
  const distances = run.slice(1).map((line, at) => lineOf(line, 'start') - lineOf(run[at], 'end'))
  const least = distances.reduce((one, other) => Math.min(one, other))
  const apart = distances.filter((distance) => distance > least).length
  // What mostly stands apart has no lines together.
  if (2 * apart > distances.length) return
  distances.forEach((distance, at) => {
    const line = run[at + 1]
    if (line && distance > least) line.opensStanza = true
  })
}

/** Fewer are no stanzas. */
const fewest = 4

/** A line of verse is short, and one line of the source. */
function isLine({label, children, position}: Paragraph): boolean {
  if (label !== undefined || position === undefined || position.start.line !== position.end.line) return false
  return charactersOf(children).length <= longestLine
}

/** Two halves of a line of seven characters, and what they end with. */
const longestLine = 20

function lineOf(line: Paragraph | undefined, side: 'start' | 'end'): number {
  return line?.position?.[side].line ?? 0
}
