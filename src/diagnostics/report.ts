import type {VFile} from 'vfile'
import {type Details, type Diagnostic, diagnostic} from './diagnostic.ts'
import type {RuleId} from './rules.ts'

/**
 * Put a finding on a file. The finding itself stays plain data (`file.data.findings`), since a VFileMessage loses its
 * rule and place when it crosses a thread.
 */
export function report(file: VFile, ruleId: RuleId, reason: string, details: Details = {}): void {
  findingsOf(file).push(diagnostic(file.path, ruleId, reason, details))
}

/** The findings on a file, in the order in which they were made. */
export function findingsOf(file: VFile): Array<Diagnostic> {
  const known = file.data.findings
  if (known) return known
  const findings: Array<Diagnostic> = []
  file.data.findings = findings
  return findings
}

declare module 'vfile' {
  interface DataMap {
    findings: Array<Diagnostic>
  }
}
