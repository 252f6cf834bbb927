import type {Position} from 'unist'
import {type RuleId, rules, type Severity} from './rules.ts'

/** A finding, as plain data: it may cross a thread, a cache or a socket. */
export interface Diagnostic {
  readonly ruleId: RuleId
  readonly severity: Severity
  /** Path of the source, relative to the site, with `/`. */
  readonly file: string
  /** From 1. Absent where the whole file is meant. */
  readonly line?: number
  /** From 1, in UTF-16 units. */
  readonly column?: number
  /** One sentence: `Unexpected X, expected Y`. */
  readonly reason: string
  /** The same in Chinese, where it says more than the rule does. */
  readonly inChinese?: string
  /** The text that it is about, as it stands in the source. */
  readonly actual?: string
  readonly expected?: string
  /** What to do about it, in Chinese. */
  readonly note?: string
  /** The same in English, where the rule’s remedy is not what to do. */
  readonly noteInEnglish?: string
  /** A second place. */
  readonly cause?: Cause
  /** How a doubtful decision was come to, for a person who settles it. */
  readonly doubt?: Doubt
}

/** The gap before some text, and what was made of it. */
export interface Doubt {
  /** What it was taken for: headline, continuation … */
  readonly took: string
  /** The reason, as the parser calls it: mid-sentence, heading … */
  readonly because: string
  /** From 0.5 (a coin) to 1. */
  readonly confidence: number
  /** The line in which the text before ends, and that in which its own ends. */
  readonly before: number
  readonly until: number
}

/** Lines of a file, around the place of a finding. */
export interface Excerpt {
  /** The number of the first one. */
  readonly first: number
  readonly lines: ReadonlyArray<string>
}

export interface Cause {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** What a finding may say beyond its reason. */
export interface Details {
  /** The place: a node's position. */
  at?: Position | undefined
  inChinese?: string
  actual?: string
  expected?: string
  note?: string
  noteInEnglish?: string
  cause?: Cause
  doubt?: Doubt
}

/** Make a finding; the severity is the rule's. */
export function diagnostic(file: string, ruleId: RuleId, reason: string, details: Details = {}): Diagnostic {
  const {at, ...rest} = details
  const place = at ? {line: at.start.line, column: at.start.column} : {}
  return {ruleId, severity: rules[ruleId].severity, file, ...place, reason, ...rest}
}
