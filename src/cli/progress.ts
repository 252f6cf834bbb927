import type {Tell} from '../build/in-turns.ts'
import type {Step} from '../build/types.ts'
import type {Flags} from './flags.ts'
import type {Place, Screen} from './world.ts'

/** Told how far a step has come; at its end the line is gone. */
export type Progress = (step: string, done: number, total: number) => void

/**
 * How far a long work has come: a bar on a terminal, written over and over; elsewhere, as in a log, a line now and then,
 * and none for what takes a moment.
 *
 *     reading  ████████████░░░░░░░░  3012/5000
 */
export function createProgress({err, seconds}: Pick<Place, 'err' | 'seconds'>): Progress {
  return err.isTerminal ? bar(err) : log(err, seconds)
}

/** The progress of a build’s steps, in the user’s language; undefined where it is to be quiet. */
export function stepProgress(
  place: Place,
  flags: Flags,
): ((step: Step, done: number, total: number) => void) | undefined {
  if (flags.quiet) return undefined
  const tell = createProgress(place)
  return (step, done, total) => tell(place.say.steps[step], done, total)
}

/** Of the one step that those take which only read. */
export function parseProgress(place: Place, flags: Flags): Tell {
  const tell = stepProgress(place, flags)
  return (done, total) => tell?.('parse', done, total)
}

const width = 20

function bar(screen: Screen): Progress {
  return (step, done, total) => {
    const filled = total === 0 ? width : Math.floor((width * done) / total)
    const line = `${step}  ${'█'.repeat(filled)}${'░'.repeat(width - filled)}  ${done}/${total}`
    screen.write(done < total ? `\r\u001b[K${line}` : '\r\u001b[K')
  }
}

/** Seconds between two lines; so few things are no long work, however slow the machine. */
const pause = 5
const few = 20

function log(screen: Screen, seconds: () => number): Progress {
  let last = seconds()
  return (step, done, total) => {
    const now = seconds()
    if (now - last < pause || done >= total || total < few) return
    last = now
    screen.write(`${step} ${done}/${total}\n`)
  }
}
