import type {Diagnostic} from './diagnostic.ts'

/** Findings by file, then by place; those on a whole file come first. */
export function inReadingOrder(diagnostics: ReadonlyArray<Diagnostic>): ReadonlyArray<Diagnostic> {
  return [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
