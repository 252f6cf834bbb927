import type {Piece} from '../../search/engine/excerpt.ts'
import {make, marked} from './elements.ts'

/**
 * A headline as the page of its article breaks it: at its blanks first, else between two words, where `wbr` stands, and
 * within none. What was asked for and the names of those in the article stay whole.
 */
export function inWords(pieces: ReadonlyArray<Piece>, names: ReadonlyArray<string>): ReadonlyArray<Node | string> {
  const borders = new Set(bordersOf(pieces.map(({text}) => text).join(''), names))
  const parts: Array<Array<Node | string>> = [[]]
  let at = 0
  for (const piece of pieces) {
    for (const unit of piece.marked ? [piece.text] : piece.text) {
      if (borders.has(at)) parts.at(-1)?.push(make('wbr'))
      if (unit === ' ') parts.push([])
      else parts.at(-1)?.push(...marked([{...piece, text: unit}]))
      at += unit.length
    }
  }
  if (parts.length === 1) return parts[0] ?? []
  return parts.flatMap((part, place) => [place > 0 ? ' ' : '', make('span', {class: 'part'}, ...part)])
}

/** Where two words meet, but in a name; beside a punctuation mark a browser knows by itself. */
export function bordersOf(text: string, names: ReadonlyArray<string>): ReadonlyArray<number> {
  const words =
    'Segmenter' in Intl ? [...new Intl.Segmenter('zh', {granularity: 'word'}).segment(text)] : charactersOf(text)
  const whole = names.filter((name) => name !== '').flatMap((name) => spansOf(text, name))
  return words
    .filter(({isWordLike}, at) => isWordLike === true && words[at - 1]?.isWordLike === true)
    .map(({index}) => index)
    .filter((at) => !whole.some(([start, end]) => at > start && at < end))
}

/** A browser that knows no words (Firefox before 125) takes each Han character for one. */
function charactersOf(text: string): ReadonlyArray<{readonly index: number; readonly isWordLike: boolean}> {
  return [...text.matchAll(/(\p{Script=Han})|\P{Script=Han}+/gu)].map(({index, 1: character}) => {
    return {index, isWordLike: character !== undefined}
  })
}

function spansOf(text: string, name: string): ReadonlyArray<readonly [start: number, end: number]> {
  const spans: Array<readonly [number, number]> = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    spans.push([at, at + name.length])
  return spans
}
