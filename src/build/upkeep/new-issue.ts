import {stringify} from 'yaml'
import {monthOfPath, saidPeriod} from '../../archive/dates/period.ts'
import {dateOfPath} from '../../archive/issues/file-names.ts'
import type {Files} from '../../io/ports.ts'

/** The file that was made, or the one that is there for this day already. */
export interface NewIssue {
  readonly path: string
  readonly isNew: boolean
}

/** The date that an editor types: 2026-11-24, 2026.11.24, 20261124, 2026年11月24日; of a monthly paper 2026-11. */
export function typedDate(text: string): string | undefined {
  return dateOfPath(text)?.date ?? saidPeriod(text)
}

/** Make the file of a new issue, `2026/2026-11-24.txt`, with its front matter. A date that has a file keeps it. */
export function newIssue(content: Files, date: string, number: string | undefined): NewIssue {
  const known = content.list().find(({path, kind}) => kind === 'file' && /\.txt$/i.test(path) && isOf(path, date))
  if (known) return {path: known.path, isNew: false}
  const path = `${date.slice(0, 4)}/${date}.txt`
  const lines = ['---', `date: ${date}`, ...(number === undefined ? [] : [`number: ${asYaml(number)}`]), '---', '', '']
  return {path, isNew: content.create(path, new TextEncoder().encode(lines.join('\n')))}
}

/** A number as it is typed; what YAML might take for something else, in quotes. */
function asYaml(number: string): string {
  return /^\d+$/.test(number) ? number : stringify(number, {lineWidth: 0}).trimEnd()
}

function isOf(path: string, date: string): boolean {
  return (dateOfPath(path)?.date ?? monthOfPath(path)) === date
}
