import {makeTables, type Tables} from './pairs.ts'
import {Room} from './room.ts'

/** In what a segment is written: nothing in it is good once the press is set for the next. */
export interface Press {
  /** The articles of the segment, one behind the other. */
  readonly units: Uint16Array
  /** Where its pairs are sorted. */
  readonly tables: Tables
  /** Its shards and entries. */
  readonly room: Room
}

/** A press as it was set for one segment. */
export interface Setting {
  readonly press: Press
  /** False when it was set for another. */
  readonly isGood: () => boolean
}

/** Sets the press for a segment of so many units. */
export type SetPress = (units: number) => Setting

/**
 * Make a press, in which one segment after another is written: new tables and bytes of such a size for each have V8 go
 * through all that a large archive holds. Nobody else holds them: after the last segment, 90 MB are in the way.
 */
export function createPress(): SetPress {
  let held: WeakRef<Press> | undefined
  let settings = 0
  return (units) => {
    const before = held?.deref()
    const press = before !== undefined && before.units.length >= units ? before : makePress(units)
    if (press !== before) held = new WeakRef(press)
    press.room.clear()
    const own = ++settings
    return {press, isGood: () => own === settings}
  }
}

function makePress(size: number): Press {
  return {units: new Uint16Array(size), tables: makeTables(size), room: new Room()}
}
