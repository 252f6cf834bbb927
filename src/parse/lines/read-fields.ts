import type {Plugin} from 'unified'
import {readByline, readName} from '../bylines/byline.ts'
import {type Field, type FieldKind, furnitureOf, mayMakeRecord, readField} from '../field.ts'
import type {Line, Mark, Transcript} from '../transcript.ts'

/**
 * Obey the fields of an export, as if an editor had marked what they name. Editing systems, e-papers and databases of old
 * papers put them over each article:
 *
 *     标题：渡口添了候船亭          第2版()
 *     作者：苏砚秋                  专栏：读者来信
 *     版次：02
 *     正文：                        渡口添了候船亭
 *     本报讯　5月6日，…             本报讯　5月6日，…
 *
 * Only where they are a record together: a 标题 and something else, or a page and a 专栏. One field alone is text.
 */
export const readFields: Plugin<[], Transcript> = () => (transcript) => {
  if (transcript.isMarked) return
  const lines = transcript.children
  if (!lines.some(({text}) => mayMakeRecord(text))) return
  const fields = lines.map((line) => (line.mark || line.furniture ? undefined : readField(line.text)))
  const records = recordsOf(fields).filter(isRecord)
  if (records.length === 0) return
  const parts = new Map<Line, ReadonlyArray<Line>>()
  for (const record of records) for (const [line, made] of partRecord(record, lines)) parts.set(line, made)
  transcript.children = lines.flatMap((line) => parts.get(line) ?? line)
}

/** Fields that follow one another, each with the number of its line. */
type FieldRecord = ReadonlyArray<readonly [at: number, field: Field]>

/** A record ends where its text begins, with a line that is no field, or where another begins: it says something again. */
function recordsOf(fields: ReadonlyArray<Field | undefined>): ReadonlyArray<FieldRecord> {
  const records: Array<FieldRecord> = []
  let open: Array<readonly [number, Field]> = []
  const close = (): void => {
    if (open.length > 0) records.push(open)
    open = []
  }
  for (const [at, field] of fields.entries()) {
    if (field === undefined) {
      // 标题: on a line of its own, and what it is on the next.
      if (!isAwaited(open.at(-1)?.[1])) close()
      continue
    }
    if (once.has(field.kind) && open.some(([, {kind}]) => kind === field.kind)) close()
    open.push([at, field])
    if (field.kind === 'body') close()
  }
  close()
  return records
}

/** What an article has but once. */
const once: ReadonlySet<FieldKind> = new Set<FieldKind>(['headline', 'date', 'column', 'body'])

const headlines: ReadonlySet<FieldKind> = new Set<FieldKind>(['kicker', 'headline', 'deck'])

function isAwaited(field: Field | undefined): boolean {
  return field !== undefined && field.value === '' && headlines.has(field.kind)
}

function isRecord(record: FieldRecord): boolean {
  const kinds = record.map(([, {kind}]) => kind)
  if (!record.every(([, field]) => isPlausible(field))) return false
  if (kinds.includes('headline')) return kinds.some((kind) => kind !== 'headline' && kind !== 'other')
  const page = record.findIndex(([, {kind, start}]) => kind === 'page' && start === 0)
  return page !== -1 && kinds[page + 1] === 'column'
}

/** 标题:字数不超过二十字。 in a call for papers is a sentence. */
function isPlausible({kind, value}: Field): boolean {
  if (kind === 'body' || kind === 'summary' || kind === 'other') return true
  if (kind === 'date') return value === '' || /\d|[一二三四五六七八九〇]{2}/.test(value)
  return value.length <= longest && !/[。;]$/.test(value)
}

const longest = 80

/** The lines of a record in their parts, and the first one of what follows it. */
function partRecord(
  record: FieldRecord,
  lines: ReadonlyArray<Line>,
): ReadonlyArray<readonly [Line, ReadonlyArray<Line>]> {
  const isOfSeveral = record.filter(([, {kind}]) => headlines.has(kind)).length > 1
  const parts: Array<[Line, Array<Line>]> = []
  for (const [index, [at, field]] of record.entries()) {
    const line = lines[at]
    if (!line) continue
    parts.push([line, partField(line, field, isOfSeveral)])
    const next = lines[at + 1]
    const mark = marks[field.kind]
    if (field.value !== '' || mark === undefined || record[index + 1]?.[0] === at + 1) continue
    if (next !== undefined && !next.mark && !next.furniture)
      parts.push([next, [{...next, mark, ...(isOfSeveral && field.kind === 'headline' ? {main: true} : {})}]])
  }
  begin(parts, lines[(record.at(-1)?.[0] ?? 0) + 1])
  return parts
}

/** An article begins with the first line of a record, and so does what of it is text. */
function begin(parts: Array<[Line, Array<Line>]>, next: Line | undefined): void {
  const made = parts.flatMap(([, lines]) => lines)
  const first = made[0]
  if (first) first.starts = true
  const text = made.find(({furniture}) => furniture === undefined)
  if (text) text.starts = true
  else if (next && next.furniture === undefined) parts.push([next, [{...next, starts: true}]])
}

/** What a field is taken for where it, or the line behind it, is text. */
const marks: Partial<Record<FieldKind, Mark>> = {
  kicker: 'headline',
  headline: 'headline',
  deck: 'headline',
  body: 'paragraph',
}

function partField(line: Line, field: Field, isOfSeveral: boolean): Array<Line> {
  const {kind, value, start} = field
  if (kind === 'summary') return [{...line, mark: 'paragraph'}]
  if ((kind === 'author' || kind === 'source') && value !== '') {
    if (readByline(line.text)) return [{...line, mark: 'byline'}]
    if (readByline(value) ?? readName(value)) return parted(line, start, 'byline')
  }
  const mark = marks[kind]
  if (mark === undefined || value === '') return [{...line, furniture: furnitureOf(field)}]
  return parted(line, start, mark, isOfSeveral && kind === 'headline')
}

function parted(line: Line, start: number, mark: Mark, main = false): Array<Line> {
  const key = line.text.slice(0, start).trimEnd().length
  return [
    {...line, end: line.start + key, text: line.text.slice(0, key), furniture: 'mark'},
    {...line, start: line.start + start, text: line.text.slice(start), mark, ...(main ? {main} : {})},
  ]
}
