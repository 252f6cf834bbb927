import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openKeys} from '../../src/build/drawing/keys.ts'
import {createPrinter} from '../../src/render/files/index.ts'
import type {SiteFile} from '../../src/site/file.ts'
import {filesOf} from '../site/print-files.ts'
import {fullConfig, largeArchive} from '../site/sample-archive.ts'
import {growth, linear} from './growth.ts'

test('double the articles, double the time: files are planned, keyed and printed', () => {
  const planned = growth(200, largeArchive, (archive) => keyed(filesOf(archive, fullConfig)))
  assert.ok(planned < linear, `planning grew ${planned.toFixed(2)} times`)
  const printed = growth(
    200,
    (count) => filesOf(largeArchive(count), fullConfig),
    (files) => {
      const print = createPrinter()
      for (const file of files) {
        const printed = print(file)
        if (!(typeof printed === 'string' || printed instanceof Uint8Array)) Array.from(printed)
      }
    },
  )
  assert.ok(printed < linear, `printing grew ${printed.toFixed(2)} times`)
})

function keyed(files: ReadonlyArray<SiteFile>): void {
  const keys = openKeys('', new Map())
  for (const file of files) keys.of({kind: 'file', path: file.path, file})
}
