import type {Run, TextItem} from './types.ts'
import {upright} from './upright.ts'

/** A gap of this many characters parts two runs: in a line set to a measure blanks are narrower. */
const parting = 0.75
/** A gap of this many characters is a blank. */
const blank = 0.2

/**
 * Put items that stand on one line together, however the PDF cut them and in whatever order it names them.
 *
 *     新桥打 | 下第一根 | 桩        Yanhu | 542       12 em       记者 某某
 *     └──────── run ────────┘      └── run ──┘                  └─ run ─┘
 *
 * A text that is drawn twice at one place, which is how some programs make it bold, is taken once.
 */
export function toRuns(items: ReadonlyArray<TextItem>): ReadonlyArray<Run> {
  const shown = items.filter(({text}) => text.trim() !== '')
  return linesOf(upright(once(shown))).flatMap(runsOf)
}

function once(items: ReadonlyArray<TextItem>): ReadonlyArray<TextItem> {
  const places = new Map<string, Array<TextItem>>()
  return items.filter((item) => {
    const same = places.get(item.text) ?? []
    const near = 0.15 * item.size
    if (same.some(({x, y}) => Math.abs(x - item.x) < near && Math.abs(y - item.y) < near)) return false
    places.set(item.text, [...same, item])
    return true
  })
}

/** Items whose boxes share most of their height. */
function linesOf(items: ReadonlyArray<TextItem>): ReadonlyArray<ReadonlyArray<TextItem>> {
  const lines: Array<{top: number; bottom: number; items: Array<TextItem>}> = []
  for (const item of items.toSorted((a, b) => a.y + a.height - (b.y + b.height) || a.x - b.x)) {
    const line = lines.findLast(({top, bottom}) =>
      isBeside({y: top, bottom}, {y: item.y, bottom: item.y + item.height}),
    )
    if (line) line.items.push(item)
    else lines.push({top: item.y, bottom: item.y + item.height, items: [item]})
  }
  return lines.map((line) => line.items.toSorted((a, b) => a.x - b.x))
}

/** Whether two boxes stand on one line: their middles are nearer than half of the lower one's height. */
export function isBeside(
  one: {readonly y: number; readonly bottom: number},
  other: {readonly y: number; readonly bottom: number},
): boolean {
  const height = Math.min(one.bottom - one.y, other.bottom - other.y)
  return Math.abs(one.y + one.bottom - other.y - other.bottom) / 2 < 0.5 * height
}

function runsOf(line: ReadonlyArray<TextItem>): ReadonlyArray<Run> {
  const runs: Array<Run> = []
  let open: Run | undefined
  for (const item of line) {
    const {x, y, size} = item
    const right = x + item.width
    const bottom = y + item.height
    if (
      open &&
      !stands(item.height, size) &&
      !stands(open.bottom - open.y, open.size) &&
      x - open.right < parting * Math.max(size, open.size) &&
      isAlike(size, open.size)
    ) {
      const between = x - open.right > blank * size && !/\s$/.test(open.text) && !/^\s/.test(item.text) ? ' ' : ''
      open = {
        text: open.text + between + item.text,
        x: open.x,
        y: Math.min(open.y, y),
        right: Math.max(open.right, right),
        bottom: Math.max(open.bottom, bottom),
        size: Math.max(open.size, size),
      }
    } else {
      if (open) runs.push(open)
      open = {text: item.text, x, y, right, bottom, size}
    }
  }
  if (open) runs.push(open)
  return runs
}

/** A note's number may be half as high; a headline beside a column is no part of its line. */
function isAlike(one: number, other: number): boolean {
  return Math.max(one, other) < 2.2 * Math.min(one, other)
}

/** What is set downwards, or runs up a page’s side, is a line by itself. */
function stands(height: number, size: number): boolean {
  return height > 2 * size
}
