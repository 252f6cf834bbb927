import {statSync} from 'node:fs'
import {join} from 'node:path'
import {processorTime} from './processor.ts'
import type {FaultSite} from './site.ts'
import type {Fault, RunOptions, Trial} from './trial.ts'

/** Builds that are killed at moments chosen at random: a third of them anywhere, the others while they write. */
export function kills(tries: number): ReadonlyArray<Fault> {
  const share = Math.max(1, Math.round(tries / 10))
  return [
    {name: 'SIGKILL, a later build', tries: tries - 2 * share, act: killOnce},
    {
      name: 'SIGKILL, then again while the next build mends',
      tries: share,
      async act(trial) {
        await killOnce(trial)
        await killOnce(trial)
      },
    },
    {name: 'SIGKILL, the first build', tries: share, isNew: true, act: killOnce},
  ]
}

async function killOnce({folder, random, site, build}: Trial): Promise<void> {
  const options = random.chance(1 / 3)
    ? killAfter(random.next() * site.processor)
    : killAt(join(folder, random.pick(writtenOf(site))), random.between(0, 3))
  await build(options)
}

/** All that a build writes, the public and the private. */
function writtenOf({before, after}: FaultSite): ReadonlyArray<string> {
  const pages = [...after].flatMap(([path, digest]) => (before.get(path) === digest ? [] : [`public/${path}`]))
  return [...pages, '.benbao/public/journal.json', '.benbao/public/manifest.json', 'content/addresses.tsv']
}

/** When it has used so much of the processor. */
function killAfter(milliseconds: number): RunOptions {
  return {
    meanwhile(child) {
      if ((processorTime(child.pid) ?? 0) >= milliseconds) child.kill('SIGKILL')
    },
  }
}

/** A little after it has written this file: what is replaced has another number. */
function killAt(path: string, delay: number): RunOptions {
  const numberOf = () => statSync(path, {throwIfNoEntry: false})?.ino
  const old = numberOf()
  let begun: number | undefined
  return {
    meanwhile(child, milliseconds) {
      if (begun === undefined && numberOf() !== old) begun = milliseconds
      if (begun !== undefined && milliseconds >= begun + delay) child.kill('SIGKILL')
    },
  }
}
