import {packTree, unpackTree} from '../../tree/pack.ts'
import type {ParsedSource} from '../../tree/types.ts'
import type {SourceOutcome} from './read-source.ts'

/** A parsed source as it crosses to another thread, or is kept: see `tree/pack.ts`. */
export interface PackedSource extends Omit<ParsedSource, 'tree'> {
  readonly tree: string
}

/** A source that was read, likewise. */
export type PackedOutcome = Omit<SourceOutcome, 'parsed'> & {readonly parsed: PackedSource | undefined}

/** What is packed and unpacked keeps its order: a file of the same sources is the same. */
export function packSource(source: ParsedSource): PackedSource {
  return {...source, tree: packTree(source.tree)}
}

export function unpackSource(source: PackedSource): ParsedSource {
  return {...source, tree: unpackTree(source.tree, source.text)}
}

export function packOutcome<T extends SourceOutcome>(outcome: T): Omit<T, 'parsed'> & PackedOutcome {
  return {...outcome, parsed: outcome.parsed && packSource(outcome.parsed)}
}

export function unpackOutcome<T extends PackedOutcome>(packed: T): Omit<T, 'parsed'> & SourceOutcome {
  return {...packed, parsed: packed.parsed && unpackSource(packed.parsed)}
}
