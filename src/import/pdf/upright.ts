import {pushTo} from '../../archive/push-to.ts'
import type {TextItem} from './types.ts'

/**
 * Characters one under the other, nothing beside them or what is beside them further off: lines that are set downwards are
 * one text each, from top to bottom.
 */
export function upright(items: ReadonlyArray<TextItem>): ReadonlyArray<TextItem> {
  const around = neighboursIn(items)
  const alone = items.filter((item) => single.test(item.text.trim()) && !isOfLine(item, around(item)))
  if (alone.length < fewest) return items
  const below = neighboursIn(alone)
  const nextOf = (item: TextItem) => nextBelow(item, below(item))
  const taken = new Set<TextItem>()
  const made: Array<TextItem> = []
  for (const first of alone.toSorted((a, b) => a.y - b.y)) {
    if (taken.has(first)) continue
    const stack = [first]
    for (let next = nextOf(first); next && !taken.has(next); next = nextOf(next)) stack.push(next)
    if (stack.filter(({text}) => han.test(text)).length < fewest) continue
    for (const item of stack) taken.add(item)
    const {x, y, size} = first
    const height = (stack.at(-1)?.y ?? y) + size - y
    made.push({text: stack.map(({text}) => text.trim()).join(''), x, y, width: size, height, size})
  }
  return [...items.filter((item) => !taken.has(item)), ...made]
}

const han = /\p{Script=Han}/u
/** A character, or a mark between two. */
const single = /^[\p{Script=Han}\p{P}\uff01-\uff5e]$/u
/** Two may stand so by chance. */
const fewest = 3
/** Of the squares that a page is cut into, so that what is near an item is found without looking at all others. */
const square = 32
const reach = 1.6

/** The items that reach into the squares around an item; one may come twice. */
function neighboursIn(items: ReadonlyArray<TextItem>): (item: TextItem) => ReadonlyArray<TextItem> {
  const squares = new Map<number, Array<TextItem>>()
  for (const item of items) {
    for (const at of squaresOf(item, 0)) pushTo(squares, at, item)
  }
  return (item) => squaresOf(item, reach * item.size).flatMap((at) => squares.get(at) ?? [])
}

function squaresOf({x, y, width, height}: TextItem, margin: number): ReadonlyArray<number> {
  const found: Array<number> = []
  const [left, right] = [Math.floor((x - margin) / square), Math.floor((x + width + margin) / square)]
  const [top, bottom] = [Math.floor((y - margin) / square), Math.floor((y + height + margin) / square)]
  const [rows, columns] = height > width ? [most.along, most.across] : [most.across, most.along]
  for (let row = top; row <= Math.min(bottom, top + rows); row++)
    for (let column = left; column <= Math.min(right, left + columns); column++) found.push(row * 1e6 + column)
  return found
}

/** A broken page may have a box as large as it likes. */
const most = {along: 60, across: 8}

/** The next one downwards; marks may stand half a character nearer. */
function nextBelow(item: TextItem, items: ReadonlyArray<TextItem>): TextItem | undefined {
  let next: TextItem | undefined
  for (const other of items) {
    const down = other.y - item.y
    const least = (han.test(item.text) && han.test(other.text) ? 0.8 : 0.4) * item.size
    if (down <= least || down >= reach * item.size || (next && other.y >= next.y)) continue
    if (Math.abs(other.x - item.x) < 0.2 * item.size && Math.abs(other.size - item.size) < 0.05 * item.size)
      next = other
  }
  return next
}

/**
 * Whether a character belongs to what stands beside it: that is near, and nearer than what stands above and below; or
 * that is as far off as the other character of a name may be, and its line as far from the next as lines are.
 *
 *     张　三　李建国
 *     赵　六　钱　七
 */
function isOfLine(item: TextItem, around: ReadonlyArray<TextItem>): boolean {
  let beside = Number.POSITIVE_INFINITY
  let below = Number.POSITIVE_INFINITY
  let hasPartner = false
  for (const other of around) {
    if (other === item) continue
    const [across, down] = [Math.abs(other.x - item.x), Math.abs(other.y - item.y)]
    const gap = Math.max(other.x - item.x - item.width, item.x - other.x - other.width)
    if (across < 0.2 * item.size && isAlike(item, other)) below = Math.min(below, down)
    else if (down < 0.5 * item.size) {
      if (gap < near * item.size) beside = isAlike(item, other) ? Math.min(beside, across) : 0
      else if (gap < reach * item.size && down < 0.1 * item.size) hasPartner ||= isAlike(item, other)
    }
  }
  if (hasPartner && below > solid * item.size) return true
  return beside < Number.POSITIVE_INFINITY && below > 0.8 * beside
}

const near = 0.6
/** Characters of a line that is set downwards stand no further apart, lines that are set across no nearer. */
const solid = 1.15

function isAlike(one: TextItem, other: TextItem): boolean {
  return Math.abs(one.size - other.size) < 0.05 * one.size && Array.from(other.text.trim()).length === 1
}
