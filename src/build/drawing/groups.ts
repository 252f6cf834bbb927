import {plainFile, plainPage} from '../../render/plain.ts'
import type {Output} from '../outputs.ts'
import {isCollection} from './chapters.ts'
import type {Drawable} from './drawer.ts'

/** Outputs that are drawn together: they share records, which so cross to another thread once. */
export type Group = ReadonlyArray<Numbered>

/** An output, and where it stands among all. */
export interface Numbered {
  readonly at: number
  readonly output: Drawable
}

export interface Shares {
  /** Too large to cross, or no data: the thread that has them makes them. */
  readonly own: ReadonlyArray<number>
  /** Drawn by whichever thread is free. */
  readonly groups: ReadonlyArray<Group>
  /** Bound of chapters that stand in what is drawn before. */
  readonly collections: ReadonlyArray<number>
}

/** Share out what is to be drawn. What stands in one folder is of one issue, or a part of the same list. */
export function shareOut(outputs: ReadonlyArray<{readonly at: number; readonly output: Output}>): Shares {
  const open = new Map<string, Array<Numbered>>()
  const groups: Array<Group> = []
  const own: Array<number> = []
  const collections: Array<number> = []
  for (const {at, output} of outputs) {
    const folder = output.path.slice(0, output.path.lastIndexOf('/') + 1)
    if (output.kind !== 'page' && output.kind !== 'file') own.push(at)
    else if (isCollection(output)) collections.push(at)
    else if (folder === '' || isPictured(output)) own.push(at)
    else groupOf(folder).push({at, output})
  }
  return {own, groups, collections}

  function groupOf(folder: string): Array<Numbered> {
    const held = open.get(folder)
    if (held !== undefined && held.length < most) return held
    const made: Array<Numbered> = []
    open.set(folder, made)
    groups.push(made)
    return made
  }
}

/** A busy issue is one group; a list of all offices is many. */
const most = 64

/** As it crosses to another thread, where no getter of a class comes. */
export function plain({at, output}: Numbered): Numbered {
  return output.kind === 'page'
    ? {at, output: {...output, page: plainPage(output.page)}}
    : {at, output: {...output, file: plainFile(output.file)}}
}

function isPictured(output: Drawable): boolean {
  return output.kind === 'file' && output.file.format === 'epub' && output.file.props.pictures.length > 0
}
