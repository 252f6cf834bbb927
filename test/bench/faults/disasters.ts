import {execFileSync, spawnSync} from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import type {Random} from '../random.ts'
import {processorTime} from './processor.ts'
import type {Fault, Trial} from './trial.ts'

const isRoot = process.getuid?.() === 0
const needsRoot = isRoot ? undefined : 'needs root, to mount'
const nobody = 65_534
const fakeClock = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1',
].find((path) => existsSync(path))

/** What may befall a build besides a kill. */
export function disasters(tries: number): ReadonlyArray<Fault> {
  return [
    {
      name: 'disk full',
      tries,
      unavailable: needsRoot,
      prepare: (folder) => run('mount', '-t', 'tmpfs', '-o', 'size=128m', 'benbao', folder),
      async act(trial) {
        fill(trial)
        await trial.build()
        rmSync(join(trial.folder, 'ballast'))
      },
      close: (folder) => run('umount', folder),
    },
    {name: 'no permission', tries, act: forbid, undo: (folder) => run('chmod', '-R', 'u=rwX,go=rX', folder)},
    {
      name: 'read-only output',
      tries,
      unavailable: needsRoot,
      async act({folder, random, build}) {
        const place = join(folder, random.pick(['public', '.benbao', 'content']))
        run('mount', '--bind', place, place)
        run('mount', '-o', 'remount,bind,ro', place)
        try {
          await build()
        } finally {
          run('umount', place)
        }
      },
    },
    {
      name: 'too many open files',
      tries,
      act: starve,
    },
    {name: 'a source vanishes while the build runs', tries, act: vanish},
    {
      name: 'the clock goes back ten years',
      tries,
      unavailable: fakeClock === undefined ? 'needs libfaketime' : undefined,
      act: turnBack,
    },
    {
      name: 'two builds at once',
      tries,
      act: async ({build}) => void (await Promise.all([build(), build()])),
    },
  ]
}

/** Leave so little room that the build ends anywhere between its first and its last file. */
function fill({folder, random}: Trial): void {
  const {bavail, bsize} = statfsSync(folder)
  const room = random.between(0, 1 << 20)
  writeFileSync(join(folder, 'ballast'), Buffer.alloc(Math.max(0, bavail * bsize - room), 1))
}

/** From some moment on the process may open nothing more. */
async function starve({random, site, build}: Trial): Promise<void> {
  const at = (0.4 + 0.7 * random.next()) * site.processor
  let isStarved = false
  await build({
    meanwhile({pid}) {
      if (isStarved || (processorTime(pid) ?? 0) < at) return
      isStarved = true
      spawnSync('prlimit', [`--pid=${pid}`, '--nofile=4'])
    },
  })
}

/** One of the things that a build must read or write is not its own to read or write. */
async function forbid({folder, random, build}: Trial): Promise<void> {
  const below = (part: string) => [
    part,
    ...readdirSync(join(folder, part), {recursive: true, encoding: 'utf8'}).map((path) => `${part}/${path}`),
  ]
  const all = ['public', '.benbao', 'content'].flatMap(below)
  const folders = all.filter((path) => statSync(join(folder, path)).isDirectory())
  if (isRoot) for (const path of ['.', ...all]) chownSync(join(folder, path), nobody, nobody)
  chmodSync(folder, 0o755)
  const [path, mode] = choose(random, all, folders)
  for (const each of path === 'public' ? folders.filter((one) => one.startsWith(path)) : [path])
    chmodSync(join(folder, each), mode)
  await build({by: isRoot ? ['setpriv', `--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups'] : []})
}

function choose(random: Random, all: ReadonlyArray<string>, folders: ReadonlyArray<string>): readonly [string, number] {
  return random.pick([
    ['public', 0o555],
    [random.pick(folders.filter((path) => path.startsWith('public/'))), 0o555],
    [random.pick(folders.filter((path) => path.startsWith('public/'))), 0],
    [random.pick(all.filter((path) => path.endsWith('.html'))), 0],
    ['.benbao/public', 0o555],
    ['.benbao', 0],
    ['content', 0o555],
    [random.pick(all.filter((path) => path.startsWith('content/') && path.endsWith('.txt'))), 0],
    ['content/addresses.tsv', 0],
  ] as const)
}

/**
 * Somebody moves a source away, and may bring it back: one that was published, for without it the build must refuse. One
 * that is new might as well not have come yet, and the site without it would be a third that is right.
 */
async function vanish({folder, random, site, build}: Trial): Promise<void> {
  const content = join(folder, 'content')
  const paths = readdirSync(content, {recursive: true, encoding: 'utf8'}).filter((path) => /^19.*\/.*\.txt$/.test(path))
  const from = join(content, random.pick(paths))
  const away = join(folder, 'away')
  const at = random.next() * site.processor
  const back = at + random.next() * site.processor * 0.2
  await build({
    meanwhile({pid}) {
      const milliseconds = processorTime(pid) ?? 0
      if (milliseconds >= at && milliseconds < back && existsSync(from)) renameSync(from, away)
      if (milliseconds >= back && existsSync(away)) renameSync(away, from)
    },
  })
  if (existsSync(away)) renameSync(away, from)
}

async function turnBack({folder, random, site, build}: Trial): Promise<void> {
  const clock = join(folder, 'clock')
  writeFileSync(clock, '+1d')
  const at = random.next() * site.processor
  const end = random.chance(0.5) ? Number.POSITIVE_INFINITY : random.next() * site.processor
  let isBack = false
  await build({
    env: {
      LD_PRELOAD: fakeClock ?? '',
      FAKETIME_TIMESTAMP_FILE: clock,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
    meanwhile(child) {
      const milliseconds = processorTime(child.pid) ?? 0
      if (milliseconds >= end) child.kill('SIGKILL')
      if (isBack || milliseconds < at) return
      writeFileSync(clock, '-3650d')
      isBack = true
    },
  })
  rmSync(clock)
}

function run(program: string, ...args: ReadonlyArray<string>): void {
  execFileSync(program, args, {stdio: ['ignore', 'ignore', 'inherit']})
}
