import type {PackedSource} from '../reading/pack-source.ts'
import type {Drawing, Failure} from './drawer.ts'
import type {Group} from './groups.ts'
import type {Laid} from './stage.ts'

/** What a thread that draws is started with. */
export interface DrawSetup {
  readonly drawing: Drawing
  /** Of the stage. */
  readonly folder: string
}

/** What it is given. */
export interface DrawPart {
  readonly group: Group
  /** Of its facing pages. */
  readonly sources: ReadonlyArray<PackedSource>
}

/** An output that is drawn and lies on the stage. */
export interface Drawn extends Laid {
  readonly at: number
}

/** What it says of a part. */
export type DrawReport =
  | {
      readonly kind: 'drawn'
      readonly drawn: ReadonlyArray<Drawn>
      /** All that this thread has seen fail. */
      readonly failures: ReadonlyMap<string, Failure>
    }
  | {readonly kind: 'unwritable'; readonly path: string; readonly code: string; readonly message: string}
