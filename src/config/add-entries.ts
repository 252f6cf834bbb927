import {isScalar, isSeq, parseDocument, stringify} from 'yaml'
import {lineEndOf} from './line-end.ts'

/** A new entry of a list: its fields in order; what is undefined is left out. */
export type NewEntry = Readonly<Record<string, string | number | ReadonlyArray<string> | undefined>>

/**
 * Add entries at the end of a list in YAML. What stands there stays as it is to the byte, comments and order and all;
 * only a list that is written in one line is written anew. Undefined where the file is no list.
 */
export function addEntries(text: string, entries: ReadonlyArray<NewEntry>): string | undefined {
  const document = parseDocument(text)
  const {contents} = document
  if (document.errors.length > 0 || (contents !== null && !isSeq(contents) && !isEmpty(contents))) return undefined
  const plain = entries.map((entry) =>
    Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)),
  )
  if (plain.length === 0) return text
  const end = lineEndOf(text)
  if (isSeq(contents) && contents.flow === true) {
    for (const entry of plain) document.add(document.createNode(entry))
    return document.toString({lineWidth: 0, flowCollectionPadding: false}).replaceAll('\n', end)
  }
  const indent = isSeq(contents) ? indentOf(text, contents.range?.[0] ?? 0) : ''
  const lines = stringify(plain, {lineWidth: 0, flowCollectionPadding: false, collectionStyle: 'any'})
  const body = text === '' || text.endsWith('\n') ? text : `${text}${end}`
  const added = `${body}${lines.replace(/^(?=.)/gm, indent).replaceAll('\n', end)}`
  return countOf(added) === countOf(text) + plain.length ? added : undefined
}

/** The blanks before the first `-`. */
function indentOf(text: string, start: number): string {
  return /[ ]*$/.exec(text.slice(0, start))?.[0] ?? ''
}

function countOf(text: string): number {
  const {contents, errors} = parseDocument(text)
  return errors.length > 0 ? -1 : isSeq(contents) ? contents.items.length : 0
}

function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.value === null
}
