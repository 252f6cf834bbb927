import {type Digest, digestOf} from '../../build/digest.ts'
import {printText, readText, type TextFile} from '../../build/upkeep/text-file.ts'
import {FileError, type Files} from '../../io/ports.ts'
import {replaceFile} from '../../io/replace-file.ts'
import {carried, inverse, type Splice, splice} from './splices.ts'

/** What was written into a file, so that it can be taken back. */
export interface Written {
  readonly path: string
  readonly splices: ReadonlyArray<Splice>
  readonly before: Digest
  readonly after: Digest
  /** There was no such file. */
  readonly created: boolean
}

/** All that this server wrote into the editors' files, oldest first, what took something back included. */
export interface Journal {
  /** Write into a file that is as it was when the splices were made for it. */
  write(file: TextFile, splices: ReadonlyArray<Splice>): Written | 'unwritable'
  /** Take back what was written; refused where it is no longer there as it was written. */
  undo(written: Written): Written | 'changed' | 'unwritable'
  /** Where a point of an earlier text of a file is in the one that is there now; undefined where others changed it. */
  carry(path: string, from: Digest, point: number, side: 'start' | 'end'): number | undefined
}

export function createJournal(content: Files): Journal {
  const entries: Array<Written> = []
  return {write, undo, carry}

  function write(file: TextFile, splices: ReadonlyArray<Splice>, removes = false): Written | 'unwritable' {
    const text = splice(file.text, splices)
    try {
      if (removes && text === '') content.remove(file.path)
      else replaceFile(content, file.path, printText(file, text))
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      return 'unwritable'
    }
    const entry = {
      path: file.path,
      splices,
      before: digestOf(file.text),
      after: digestOf(text),
      created: !file.exists,
    }
    entries.push(entry)
    return entry
  }

  function undo(written: Written): Written | 'changed' | 'unwritable' {
    const file = readText(content, written.path)
    if (file === undefined || !file.exists) return 'changed'
    const back = inverse(written.splices)
    const later = entries.slice(entries.indexOf(written) + 1).filter(({path}) => path === written.path)
    const now = digestOf(file.text)
    if (now === written.after) return write(file, back, written.created)
    if (later.at(-1)?.after !== now) return 'changed'
    const moved = back.flatMap((one): ReadonlyArray<Splice> => {
      const start = through(later, one.at, 'start')
      const end = through(later, one.at + one.removed.length, 'end')
      return start !== undefined && end !== undefined && file.text.slice(start, end) === one.removed
        ? [{...one, at: start}]
        : []
    })
    return moved.length === back.length ? write(file, moved, written.created) : 'changed'
  }

  function carry(path: string, from: Digest, point: number, side: 'start' | 'end'): number | undefined {
    const file = readText(content, path)
    if (file === undefined) return undefined
    const now = digestOf(file.text)
    if (now === from) return point
    const own = entries.filter((entry) => entry.path === path)
    const first = own.findLastIndex(({before}) => before === from)
    return first < 0 || own.at(-1)?.after !== now ? undefined : through(own.slice(first), point, side)
  }

  function through(steps: ReadonlyArray<Written>, point: number, side: 'start' | 'end'): number | undefined {
    return steps.reduce<number | undefined>(
      (at, {splices}) => (at === undefined ? undefined : carried(at, splices, side)),
      point,
    )
  }
}
