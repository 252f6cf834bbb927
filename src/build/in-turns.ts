import {setImmediate} from 'node:timers/promises'
import type {Steps} from '../archive/steps.ts'

/** How much of a step is done. */
export type Tell = (done: number, total: number) => void

/** Do something with each item, and let others have a turn (a request, Ctrl-C, a line of progress) every so often. */
export async function inTurns<T>(items: ReadonlyArray<T>, act: (item: T) => void, tell?: Tell): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % turn === 0) {
      tell?.(index, items.length)
      await setImmediate()
    }
    act(item)
  }
  tell?.(items.length, items.length)
}

/** Let others have a turn between two steps, each of which is long: a page that was saved meanwhile is shown. */
export async function takeTurns(): Promise<void> {
  await setImmediate()
}

/** Do a long work, and let others have a turn between its steps. */
export async function stepByStep<T>(steps: Steps<T>): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    await takeTurns()
  }
}

const turn = 64
