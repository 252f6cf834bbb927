import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** What one run of a program took. */
export interface Cost {
  readonly wall: number
  /** Of all its processors. */
  readonly processor: number
  readonly megabytes: number
}

/** Run a program with GNU time and say what it took; one that fails is an error, with what it printed. */
export function timed(command: ReadonlyArray<string>, cwd: string, folder: string): Cost {
  const report = join(folder, 'time.txt')
  const {status, stdout, stderr} = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', '-o', report, ...command], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0)
    throw new Error(`Unexpected end of ${command.join(' ')} (${status}):\n${stdout}${stderr}`.slice(-4000))
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = (readFileSync(report, 'utf8').trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  return {wall, processor: user + system, megabytes: kilobytes / 1000}
}

/** The one in the middle, by wall time. */
export function median(costs: ReadonlyArray<Cost>): Cost {
  const sorted = [...costs].sort((a, b) => a.wall - b.wall)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)]
  if (middle === undefined) throw new Error('Unexpected empty list, expected runs')
  return middle
}
