import type {SiteConfig} from '../../config/types.ts'
import {addresses} from '../addresses.ts'
import type {SiteFile} from '../file.ts'
import type {Context} from '../frame.ts'
import {csvLines} from '../lists/csv.ts'
import {type DataField, type DataRow, dataCell, dataFields, dataRow} from '../records/data-row.ts'
import {textFile} from './text-file.ts'

/** All articles as data: a table, one JSON record a line with the whole text, and the description of both. */
export function dataFiles({archive, lookup, config}: Context): ReadonlyArray<SiteFile> {
  const ids = archive.articles.map(({id}) => id)
  const rows: Iterable<DataRow> = {
    *[Symbol.iterator]() {
      for (const id of ids) yield dataRow(lookup.piece(id).record)
    },
  }
  const lines: Iterable<string> = {
    [Symbol.iterator]: () => csvLines(columns, cellsOf(rows)),
  }
  const pieces = {
    *[Symbol.iterator]() {
      for (const id of ids) yield lookup.piece(id)
    },
  }
  return [
    {path: addresses.articlesCsv, format: 'csv', props: {lines}, pieces},
    {path: addresses.articlesNdjson, format: 'ndjson', props: {rows}, pieces},
    textFile(addresses.dataPackage, () => `${JSON.stringify(describe(config), undefined, 2)}\n`),
  ]
}

const columns = dataFields.flatMap(({name}) => (name === 'text' ? [] : [name]))

function* cellsOf(rows: Iterable<DataRow>): Generator<ReadonlyArray<string | number | undefined>> {
  for (const row of rows) yield columns.map((name) => dataCell(row[name]))
}

/** Frictionless’ description of the data: its terms are the standard’s. */
function describe({title, description, url, publisher}: SiteConfig): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'articles',
    title,
    ...(description !== '' && {description}),
    ...(url !== undefined && {homepage: url}),
    ...(publisher !== undefined && {contributors: [{title: publisher, roles: ['publisher']}]}),
    resources: [
      {
        name: 'articles',
        title: '全部文章，一篇一行，不含正文',
        description: "以 = + - @ 起头的文字前加有 '，以免表格软件当作公式；列表各项以“; ”相隔。",
        path: addresses.articlesCsv,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: {delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true},
        schema: {
          fields: dataFields.filter(({name}) => name !== 'text').map(inTable),
          primaryKey: ['id'],
          missingValues: [''],
        },
      },
      {
        name: 'articles-with-text',
        title: '全部文章，一篇一行 JSON，含正文',
        path: addresses.articlesNdjson,
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
        schema: {fields: dataFields, primaryKey: ['id']},
      },
    ],
  }
}

/** In a table a list is one text. */
function inTable(field: DataField): DataField {
  return field.type === 'array' ? {...field, type: 'string'} : field
}
