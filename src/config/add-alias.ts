import {isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap} from 'yaml'
import {addEntries} from './add-entries.ts'
import {lineEndOf} from './line-end.ts'

/**
 * Say in a list of entries that a name is another one's, too: as an alias of that entry, or of a new one. What stands
 * there stays as it is. Undefined where the file is no such list.
 */
export function addAlias(text: string, name: string, alias: string): string | undefined {
  const {contents, errors} = parseDocument(text)
  if (errors.length > 0) return undefined
  const entry = isSeq(contents) ? contents.items.find((item) => isMap(item) && isCalled(item, name)) : undefined
  if (!isMap(entry)) return addEntries(text, [{name, aliases: [alias]}])
  const next = withAlias(text, entry, asItem(alias))
  return next !== undefined && parseDocument(next).errors.length === 0 ? next : undefined
}

function withAlias(text: string, entry: YAMLMap, alias: string): string | undefined {
  const aliases = fieldOf(entry, 'aliases')
  if (isSeq(aliases) && aliases.range) {
    const [start, end] = aliases.range
    if (aliases.flow === true) {
      const comma = aliases.items.length > 0 ? ', ' : ''
      return `${text.slice(0, end - 1).trimEnd()}${comma}${alias}${text.slice(end - 1)}`
    }
    const indent = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    return insertLine(text, end, `${indent.replace(/[^ ]/g, ' ')}- ${alias}`)
  }
  if (isScalar(aliases) && aliases.range) {
    const [start, end] = aliases.range
    const known = text.slice(start, end).trim()
    return `${text.slice(0, start)}${known === '' ? ' ' : ''}[${known === '' ? alias : `${known}, ${alias}`}]${text.slice(end)}`
  }
  if (!entry.range) return undefined
  const [start, end] = entry.range
  if (entry.flow === true) return `${text.slice(0, end - 1).trimEnd()}, aliases: [${alias}]${text.slice(end - 1)}`
  const indent = ' '.repeat(start - text.lastIndexOf('\n', start - 1) - 1)
  const name = fieldOf(entry, 'name')
  return isScalar(name) && name.range ? insertLine(text, name.range[1], `${indent}aliases: [${alias}]`) : undefined
}

/** Put a line in behind the one in which something ends. */
function insertLine(text: string, end: number, line: string): string {
  const isOver = end > 0 && text.charAt(end - 1) === '\n'
  const found = isOver ? end - 1 : text.indexOf('\n', end)
  const own = `${line}${lineEndOf(text)}`
  return found < 0 ? `${text}${lineEndOf(text)}${own}` : `${text.slice(0, found + 1)}${own}${text.slice(found + 1)}`
}

function isCalled(entry: YAMLMap, name: string): boolean {
  const aliases = fieldOf(entry, 'aliases')
  return [fieldOf(entry, 'name'), ...(isSeq(aliases) ? aliases.items : [aliases])].some(
    (node) => isScalar(node) && node.value === name,
  )
}

function fieldOf(entry: YAMLMap, key: string): unknown {
  return entry.items.find((pair: Pair) => isScalar(pair.key) && pair.key.value === key)?.value
}

/** As it stands in a list; what looks like several names is one in quotes. */
function asItem(alias: string): string {
  return /[，、；]/.test(alias) ? JSON.stringify(alias) : stringify(alias).trim()
}
