import {strFromU8, unzipSync} from 'fflate'
import {attributeOf, elementsNamed} from './elements.ts'
import {wordsIn, wordsOf} from './words.ts'

/** What a Word file may hold besides text, tables and pictures; none of it becomes text. */
const passedKinds = [
  'chart',
  'diagram',
  'formula',
  'file',
  'recording',
  'comment',
  'deletion',
  'hidden',
  'symbol',
] as const
export type PassedKind = (typeof passedKinds)[number]

/** All of one kind, each by its words where it has some, else by its name. */
export interface PassedOver {
  readonly kind: PassedKind
  readonly named: ReadonlyArray<string>
}

/**
 * What of a Word file no reader of its text sees: charts, SmartArt, formulas, files within it, sound and film, what
 * people wrote into its margin, what they struck out and what they hid. `parts` are those that were unpacked, `bytes` the
 * file with all others; `symbols` are characters that only their font knows.
 *
 *     word/diagrams/data1.xml: <a:t>受理</a:t> … <a:t>办结</a:t>    →    diagram: 受理 办结
 */
export function passedOver(
  bytes: Uint8Array,
  parts: Readonly<Record<string, Uint8Array>>,
  {hidden, symbols}: {readonly hidden: ReadonlyArray<string>; readonly symbols: ReadonlyArray<string>},
): ReadonlyArray<PassedOver> {
  const paths = pathsIn(bytes)
  const text = (path: string) => (parts[path] === undefined ? '' : strFromU8(parts[path]))
  const body = text('word/document.xml')
  const ofCharts = relatedTo(bytes, /^word\/charts\/_rels\/.*\.rels$/)
  const programs = programsOf(body, text('word/_rels/document.xml.rels'))
  const shown = (path: string) => wordsIn(text(path), 'a:t').join(' ') || baseOf(path)
  const named: Readonly<Record<PassedKind, ReadonlyArray<string>>> = {
    chart: paths.filter((path) => /^word\/charts\/chart(?:ex)?\d*\.xml$/i.test(path)).map(shown),
    diagram: paths.filter((path) => /^word\/diagrams\/data\d*\.xml$/.test(path)).map(shown),
    formula: [...formulasIn(body), ...fieldsIn(body)],
    // The numbers of a chart come with it as a table.
    file: paths
      .filter((path) => /^word\/(?:embeddings\/[^/]+|afchunk[^/]*)$/i.test(path) && !ofCharts.has(baseOf(path)))
      .map((path) => [baseOf(path), ...(programs.get(baseOf(path)) ?? [])].join(' ')),
    recording: paths
      .filter((path) => /^word\/media\/[^/]+\.(?:aac|avi|m4[av]|mov|mp[34]|mpe?g|wav|wm[av])$/i.test(path))
      .map(baseOf),
    comment: wordsOf(text('word/comments.xml')),
    // What is struck out, and not yet agreed to.
    deletion: elementsNamed(body, 'w:del').flatMap((part) => wordsIn(part, 'w:delText').join('') || []),
    hidden,
    symbol: symbols,
  }
  return passedKinds.filter((kind) => named[kind].length > 0).map((kind) => ({kind, named: named[kind]}))
}

function formulasIn(body: string): ReadonlyArray<string> {
  return elementsNamed(body, 'm:oMath').map((part) => wordsIn(part, 'm:t').join(''))
}

/** Fields that draw characters, one in a ring or above another; they have no result. */
function fieldsIn(body: string): ReadonlyArray<string> {
  return body.split(/<w:fldChar\s[^>]*w:fldCharType="begin"/).flatMap((part) => {
    const field = wordsIn(part.split(/<w:fldChar\s/, 1)[0] ?? '', 'w:instrText').join('')
    return /^\s*eq\s/i.test(field) ? [field.trim()] : []
  })
}

function pathsIn(bytes: Uint8Array): ReadonlyArray<string> {
  const paths: Array<string> = []
  unzipSync(bytes, {
    filter({name}) {
      if (!name.endsWith('/')) paths.push(name)
      return false
    },
  })
  return paths.sort()
}

/** Relations are small; a part that claims to be large is none. */
const mostBytes = 256 * 1024

/** The names of the files that some parts belong to. */
function relatedTo(bytes: Uint8Array, which: RegExp): ReadonlySet<string> {
  const read = unzipSync(bytes, {filter: ({name, originalSize}) => which.test(name) && originalSize <= mostBytes})
  return new Set(
    Object.values(read).flatMap((part) =>
      Array.from(strFromU8(part).matchAll(/\sTarget="([^"]*)"/g), ([, target = '']) => baseOf(target)),
    ),
  )
}

/** With what a file within the file was made, by its name: `oleObject1.bin` → `AcroExch.Document.DC`, a PDF. */
function programsOf(body: string, relations: string): ReadonlyMap<string, ReadonlyArray<string>> {
  const files = new Map(
    elementsNamed(relations, 'Relationship').map((each) => [
      attributeOf(each, 'Id'),
      baseOf(attributeOf(each, 'Target') ?? ''),
    ]),
  )
  return new Map(
    elementsNamed(body, 'o:OLEObject').map((each): [string, ReadonlyArray<string>] => {
      const program = attributeOf(each, 'ProgID') ?? ''
      return [files.get(attributeOf(each, 'r:id')) ?? '', program === '' ? [] : [program]]
    }),
  )
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
