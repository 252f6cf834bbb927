/** The public API of benbao. */
export type {Diagnostic} from './diagnostics/diagnostic.ts'
export type {Bulletin} from './tree/types.ts'
