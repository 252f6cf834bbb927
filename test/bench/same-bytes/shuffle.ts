import fs from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'

// Loaded before benbao (`node --import`): every folder is listed in an order that no file system would give twice.

const list = fs.readdirSync

/** Fisher and Yates; chance is what is wanted here. */
function shuffle<T>(items: Array<T>): Array<T> {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1))
    const [a, b] = [items[last], items[other]]
    if (a !== undefined && b !== undefined) [items[last], items[other]] = [b, a]
  }
  return items
}

Object.assign(fs, {
  readdirSync: (...args: Parameters<typeof list>) => shuffle([...list(...args)]),
})
syncBuiltinESMExports()
