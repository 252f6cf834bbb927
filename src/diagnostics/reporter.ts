import type {Diagnostic} from './diagnostic.ts'
import {shorten} from './first-chars.ts'
import type {Severity} from './rules.ts'
import {inLanguage} from './texts/in-language.ts'
import type {Language} from './texts/language.ts'
import {severityWord} from './texts/severity.ts'

export interface ReportStyle {
  readonly color: boolean
  readonly language: Language
  /** The way to a file from where the reader stands: `../my-site/content/a.txt`. */
  readonly place?: (file: string) => string
  /** The lines around the place, with a mark below what is meant; undefined where they are not to be shown. */
  readonly lines?: (found: Diagnostic) => ReadonlyArray<string> | undefined
}

/**
 * Findings as text, in the order given.
 *
 *     content/a.txt:3:1  warning  Unexpected text after 下转, expected the end of the article  jump-not-last
 *         | 县委书记讲话
 *         → Move the jump line to the end.
 */
export function report(diagnostics: ReadonlyArray<Diagnostic>, style: ReportStyle): string {
  return diagnostics.map((found) => `${entry(found, style)}\n`).join('')
}

function entry(raw: Diagnostic, {color, language, place: way = (file) => file, lines: linesOf}: ReportStyle): string {
  const found = inLanguage(raw, language)
  const severity = severityWord(found.severity, language)
  const badge = color ? `\u001b[${colors[found.severity]}m${severity}\u001b[39m` : severity
  const place = [oneLine(way(found.file)), found.line, found.column].filter((part) => part !== undefined).join(':')
  const lines = [`${place}  ${badge}  ${oneLine(found.reason)}  ${found.ruleId}`]
  const excerpt = linesOf?.(raw)
  if (excerpt !== undefined) lines.push(...excerpt.map((line) => `    ${line}`))
  else if (found.actual !== undefined) lines.push(`    | ${shorten(oneLine(found.actual), longest)}`)
  if (found.expected !== undefined) lines.push(`    = ${shorten(oneLine(found.expected), longest)}`)
  if (found.note !== undefined) lines.push(`    → ${oneLine(found.note)}`)
  if (found.cause) {
    const {file, line, column, reason} = found.cause
    lines.push(`    ${oneLine(way(file))}:${line}:${column}  ${oneLine(reason)}`)
  }
  return lines.join('\n')
}

/** As one line of a terminal: a source, or the name of a file, may hold anything, also what would steer it. */
export function oneLine(text: string): string {
  return text.replace(/\r\n|[\n\r\u2028\u2029]/g, '⏎').replace(controls, '\uFFFD')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what we look for
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** So much of a text fits on one line or two. */
const longest = 120

const colors: Readonly<Record<Severity, number>> = {error: 31, warning: 33, info: 36}
