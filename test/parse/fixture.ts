import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Diagnostic} from '../../src/diagnostics/diagnostic.ts'
import {parseBulletin} from '../../src/parse/index.ts'
import {printJson} from './printing/print-json.ts'

/** A phenomenon: what stands in a source, and what is to be read there. */
export interface Fixture {
  readonly name: string
  readonly folder: string
  readonly input: string
}

/** What a parse of a fixture is compared by. */
export interface Outcome {
  /** The tree without positions and confidences. */
  readonly tree: string
  /** `line:column severity rule-id reason`, one a line. */
  readonly messages: string
}

const files = ['expected.json', 'input.txt', 'messages.txt']

/** The fixtures below `test/fixtures/NAME`, in order; a file that nothing reads fails. Git keeps no folder of what is wanted where nothing is. */
export function readFixtures(name: string): ReadonlyArray<Fixture> {
  const root = fileURLToPath(new URL(`../../../test/fixtures/${name}/`, import.meta.url))
  if (name === 'parse-wanted' && !existsSync(root)) return []
  return readdirSync(root)
    .sort()
    .map((phenomenon) => {
      const folder = join(root, phenomenon)
      for (const file of readdirSync(folder)) {
        assert.ok(files.includes(file), `Unexpected ${file} in ${phenomenon}, expected one of ${files.join(', ')}`)
      }
      return {name: phenomenon, folder, input: readFileSync(join(folder, 'input.txt'), 'utf8')}
    })
}

export function outcomeOf(text: string): Outcome {
  const {tree, diagnostics} = parseBulletin({path: 'input.txt', text})
  return {tree: `${printJson(plain(tree))}\n`, messages: diagnostics.map((each) => `${messageOf(each)}\n`).join('')}
}

/** What a fixture expects; with `UPDATE=1`, and never where tests are only run, what it gets is written first. */
export function expectationOf({name, folder}: Fixture, outcome: Outcome): Outcome {
  const [tree, messages] = [join(folder, 'expected.json'), join(folder, 'messages.txt')]
  if (process.env.UPDATE === '1' && !process.env.CI) {
    writeFileSync(tree, outcome.tree)
    writeFileSync(messages, outcome.messages)
  }
  for (const file of [tree, messages]) {
    assert.ok(existsSync(file), `Unexpected fixture ${name} without ${file}: read what UPDATE=1 writes, and keep it`)
  }
  return {tree: readFileSync(tree, 'utf8'), messages: readFileSync(messages, 'utf8')}
}

/** Nodes without positions, which invariants check, and without confidences, which every new weight moves. */
export function plain(node: unknown): unknown {
  return JSON.parse(
    JSON.stringify(node, (key, value) => (key === 'position' || key === 'confidence' ? undefined : value)),
  )
}

function messageOf({line, column, severity, ruleId, reason}: Diagnostic): string {
  return `${line ?? 0}:${column ?? 0} ${severity} ${ruleId} ${reason.replace(/\d+ %/, 'N %')}`
}
