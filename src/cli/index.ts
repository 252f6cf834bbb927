#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {createAsker} from './asker.ts'
import {ownHeap} from './heap.ts'
import {run, unprintedIn} from './program.ts'
import type {Screen, World} from './world.ts'

const asker = createAsker(process.stdin, process.stdout)

const world: World = {
  cwd: process.cwd(),
  version: versionOf(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')),
  out: screen(process.stdout),
  err: screen(process.stderr),
  signs: {
    environment: process.env,
    get locale() {
      // Linux takes it from the variables that stand above it, and asking takes as long as all else that `--help` does.
      return process.platform === 'linux' ? 'en' : Intl.DateTimeFormat().resolvedOptions().locale
    },
  },
  today: todayOf(new Date()),
  seconds: () => performance.now() / 1000,
  // Once: a second Ctrl-C ends the process on the spot.
  interrupted: () =>
    new Promise((resolve) => {
      process.once('SIGINT', () => resolve())
      process.once('SIGTERM', () => resolve())
    }),
  ask: asker.ask,
  heap: ownHeap(process.argv.slice(2)),
}

const args = process.argv.slice(2)
let unprinted: Error | undefined
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `benbao check | head`: who reads has had enough.
  if (error.code === 'EPIPE' || unprinted) return
  // `benbao export > articles.ndjson`, and the disk is full.
  unprinted = error
  process.exitCode = 1
  world.err.write(`${unprintedIn(world, args, error)}\n`)
})

// Who does not listen to findings or progress has the site built all the same.
process.stderr.on('error', () => {})

// No process.exit: it would cut off what is still on its way into a pipe.
const code = await run(world, args)
process.exitCode = unprinted ? 1 : code
asker.close()

function screen(stream: NodeJS.WriteStream): Screen {
  const isTerminal = stream.isTTY === true
  const plain = (process.env.NO_COLOR ?? '') !== '' || process.env.TERM === 'dumb'
  return {write: (text) => stream.write(text), isTerminal, color: isTerminal && !plain}
}

function todayOf(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

function versionOf(text: string): string {
  const about: unknown = JSON.parse(text)
  const version = typeof about === 'object' && about !== null && 'version' in about ? about.version : undefined
  return typeof version === 'string' ? version : '0.0.0'
}
