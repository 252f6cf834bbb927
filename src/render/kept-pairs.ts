import type {Element, ElementContent} from 'hast'
import type {Contributor} from '../tree/types.ts'

/**
 * Keep a role and the name behind it on one line.
 *
 *     本报记者 苏 砚秋 刘歌    →    本报<span class="nb">记者 苏 砚秋</span> 刘歌
 *
 * Each name is looked for once, character by character: a pattern made for each byline would cost more than all the rest
 * of a body.
 */
export function keepPairs(
  children: ReadonlyArray<ElementContent>,
  contributors: ReadonlyArray<Contributor>,
): Array<ElementContent> {
  const pairs = contributors.filter(({role, name}) => role !== '' && name !== '')
  if (pairs.length === 0) return [...children]
  return children.flatMap((child) => (child.type === 'text' ? kept(child.value, pairs) : [child]))
}

function kept(text: string, pairs: ReadonlyArray<Contributor>): Array<ElementContent> {
  const made: Array<ElementContent> = []
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const end = endOfPair(text, at, pairs)
    if (end === undefined) continue
    if (at > from) made.push({type: 'text', value: text.slice(from, at)})
    made.push(onOneLine(text.slice(at, end)))
    from = end
    at = end - 1
  }
  if (from < text.length) made.push({type: 'text', value: text.slice(from)})
  return made
}

/** Where the first of the pairs ends that stands at a place; undefined where none does. */
function endOfPair(text: string, at: number, pairs: ReadonlyArray<Contributor>): number | undefined {
  for (const {role, name} of pairs) {
    const end = text.startsWith(role, at) ? endOfName(text, at + role.length, name) : undefined
    if (end !== undefined) return end
  }
  return undefined
}

/** The same of a name, which may be printed with more blanks before and within it. */
function endOfName(text: string, at: number, name: string): number | undefined {
  let end = at
  for (const character of name) {
    const start = end
    while (isBlank(text.charAt(end))) end++
    if (isBlank(character) && end > start) continue
    if (!text.startsWith(character, end)) return undefined
    end += character.length
  }
  return end
}

function isBlank(character: string): boolean {
  return /\s/.test(character)
}

function onOneLine(value: string): Element {
  return {type: 'element', tagName: 'span', properties: {className: ['nb']}, children: [{type: 'text', value}]}
}
