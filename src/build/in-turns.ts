import {setImmediate} from 'node:timers/promises'

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

const turn = 64
