import {type Fault, isPublishing, type RunOptions, type Trial} from './trial.ts'

/** Builds that are killed at moments chosen at random, a third of them anywhere, the others while they write. */
export function kills(tries: number, building: number): ReadonlyArray<Fault> {
  const share = Math.max(1, Math.round(tries / 10))
  return [
    {name: 'SIGKILL, a later build', tries: tries - 2 * share, act: (trial) => killOnce(trial, building)},
    {
      name: 'SIGKILL, then again while the next build mends',
      tries: share,
      async act(trial) {
        await killOnce(trial, building)
        await killOnce(trial, building)
      },
    },
    {name: 'SIGKILL, the first build', tries: share, isNew: true, act: (trial) => killOnce(trial, building)},
  ]
}

async function killOnce({folder, random, build}: Trial, building: number): Promise<void> {
  const options = random.chance(1 / 3)
    ? killAfter(random.next() * building)
    : killWriting(folder, random.next() * building * writing)
  await build(options)
}

/** The share of a build's time in which it writes, and a little more. */
const writing = 0.3

function killAfter(limit: number): RunOptions {
  return {
    meanwhile(child, milliseconds) {
      if (milliseconds >= limit) child.kill('SIGKILL')
    },
  }
}

function killWriting(folder: string, delay: number): RunOptions {
  let begun: number | undefined
  return {
    meanwhile(child, milliseconds) {
      if (begun === undefined && isPublishing(folder)) begun = milliseconds
      if (begun !== undefined && milliseconds >= begun + delay) child.kill('SIGKILL')
    },
  }
}
