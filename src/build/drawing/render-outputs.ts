import {setImmediate} from 'node:timers/promises'
import type {Diagnostic} from '../../diagnostics/diagnostic.ts'
import {FileError} from '../../io/ports.ts'
import type {ParsedSource} from '../../tree/types.ts'
import {type Digest, digestOf} from '../digest.ts'
import {helpersFor, startHelpers} from '../helpers.ts'
import {stepByStep, type Tell} from '../in-turns.ts'
import {bytesOf, type Output, type Rendered} from '../outputs.ts'
import {packSource} from '../reading/pack-source.ts'
import {chaptersIn} from './chapters.ts'
import {whole} from './chunks.ts'
import type {DrawPart, DrawReport} from './draw-part.ts'
import {createDrawer, type Failure} from './drawer.ts'
import type {Glyphs} from './glyphs.ts'
import {type Group, plain, shareOut} from './groups.ts'
import type {Keys} from './keys.ts'
import {type Laid, openStage} from './stage.ts'
import {startDrawWorker} from './start.ts'

/** What outputs are drawn with, and where. */
export interface DrawingRoom {
  readonly templates: ReadonlyMap<string, string>
  /** Facing pages are drawn from them. */
  readonly sources: ReadonlyArray<ParsedSource>
  readonly glyphs?: Glyphs | undefined
  readonly keys: Keys
  /** All outputs, with the pictures and chapters that books hold; otherwise those that are drawn. */
  readonly all?: ReadonlyArray<Output>
  /** The bytes of a file that is not drawn, as it is kept. */
  readonly stands?: ((path: string) => Uint8Array | undefined) | undefined
  /** What was drawn elsewhere, by key. */
  readonly known?: ReadonlyMap<Digest, Uint8Array> | undefined
  /** Where drawn files wait. Without it they are held in memory, and one thread draws them all. */
  readonly staging?: string | undefined
  /** How many threads may be busy. */
  readonly threads?: number | undefined
}

export interface RenderResult {
  /** In the order of the outputs. */
  readonly rendered: ReadonlyArray<Rendered>
  /** One finding a template, however many pages it fails on. */
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** Draw pages and copy assets: nothing is published before all of them are there. */
export async function renderOutputs(
  outputs: ReadonlyArray<Output>,
  {templates, sources, glyphs, keys, all = outputs, stands, known, staging, threads}: DrawingRoom,
  tell?: Tell,
): Promise<RenderResult> {
  const rendered = new Map<Output, Rendered>()
  const isTurned = outputs.some((output) => 'script' in output && output.script === 'traditional')
  const drawing = {templates, glyphs: isTurned ? glyphs : undefined}
  const sourceAt = new Map(sources.map((source) => [source.path, source]))
  const parts = {pictureAt: pictureIn(all), chapterAt: chaptersIn(all, bytesBefore)}
  const drawer = await createDrawer(drawing, sourceAt, parts)
  const failures = new Map(drawer.failures)
  const stage = staging === undefined ? undefined : openStage(staging)
  let stopped: FileError | undefined

  const made = outputs.map((output, at) => ({at, output, bytes: known?.get(keys.of(output))}))
  for (const {at, bytes} of made) if (bytes) hold(at, bytes)
  const {own, groups, collections} = shareOut(made.filter(({bytes}) => bytes === undefined))
  const queue = [...groups].reverse()
  let ahead = 64
  const helpers =
    staging === undefined
      ? undefined
      : startHelpers<DrawPart, DrawReport>({
          count: helpersFor(groups.length, threads),
          ahead: () => ahead,
          start: () => startDrawWorker({drawing, folder: staging}),
          ...{take, giveBack, done},
        })
  try {
    for (const at of own) await drawInTurn([at])
    // What is left is done in small parts: none of the threads is to wait for another at the end.
    ahead = 4
    do {
      for (let group = queue.pop(); group; group = queue.pop()) await drawInTurn(group.map(({at}) => at))
      await helpers?.idle()
    } while (queue.length > 0)
    for (const at of collections) await drawInTurn([at])
  } finally {
    await helpers?.close()
  }
  for (const [name, failure] of drawer.failures) note(name, failure)
  tell?.(outputs.length, outputs.length)
  return {
    rendered: outputs.flatMap((output) => rendered.get(output) ?? []),
    diagnostics: [...failures.values()].sort((a, b) => a.at - b.at).map(({finding}) => finding),
  }

  async function drawInTurn(numbers: ReadonlyArray<number>): Promise<void> {
    for (const at of numbers) {
      await draw(at)
      await setImmediate()
    }
    tell?.(rendered.size, outputs.length)
    if (stopped) throw stopped
  }

  async function draw(at: number): Promise<void> {
    const output = outputs[at]
    if (output === undefined) return
    await stepByStep(keys.make([output]))
    const key = keys.of(output)
    if (output.kind === 'copy') {
      const {path, digest, read} = output
      rendered.set(output, {path, key, digest, held: read})
    } else if (output.kind === 'asset') hold(at, output.bytes)
    else {
      const chunks = output.kind === 'made' ? [output.make(drawer.converter)] : drawer.draw(output, at)
      if (chunks === undefined) return
      if (stage) lay(at, await stepByStep(stage.putInSteps(at, output.path, chunks)))
      else hold(at, whole(chunks))
    }
  }

  function hold(at: number, bytes: Uint8Array): void {
    const output = outputs[at]
    if (output) rendered.set(output, {path: output.path, key: keys.of(output), digest: digestOf(bytes), held: bytes})
  }

  function lay(at: number, {staged, digest}: Laid): void {
    const output = outputs[at]
    if (output) rendered.set(output, {path: output.path, key: keys.of(output), digest, held: staged})
  }

  /** Of a file that was drawn before, or is kept. */
  function bytesBefore(output: Output): Uint8Array | undefined {
    const before = rendered.get(output)
    return before ? bytesOf(before) : stands?.(output.path)
  }

  function take(): DrawPart | undefined {
    const group = queue.pop()
    return group && {group: group.map(plain), sources: sourcesOf(group).map(packSource)}
  }

  function sourcesOf(group: Group): ReadonlyArray<ParsedSource> {
    return group.flatMap(({output}) => {
      const facing = output.kind === 'page' && output.page.template === 'facing' ? output.page.props : undefined
      return (facing && sourceAt.get(facing.source.path)) ?? []
    })
  }

  function giveBack(parts: ReadonlyArray<DrawPart>): void {
    queue.push(...parts.map(({group}) => group))
  }

  function done(report: DrawReport): void {
    if (report.kind === 'unwritable') {
      stopped = new FileError(report.path, report.code, report.message)
      return
    }
    for (const drawn of report.drawn) lay(drawn.at, drawn)
    for (const [name, failure] of report.failures) note(name, failure)
  }

  /** Whoever met it: a failure is told of the first page on which it stands. */
  function note(name: string, failure: Failure): void {
    const known = failures.get(name)
    if (known === undefined || failure.at < known.at) failures.set(name, failure)
  }
}

/** Finds the bytes of a picture among the outputs. */
function pictureIn(outputs: ReadonlyArray<Output>): (path: string) => Uint8Array {
  const copies = new Map(outputs.flatMap((output) => (output.kind === 'copy' ? [[output.path, output.read]] : [])))
  return (path) => {
    const read = copies.get(path)
    if (read === undefined) throw new Error(`Unexpected picture ${path}, expected one that is published`)
    return read()
  }
}
