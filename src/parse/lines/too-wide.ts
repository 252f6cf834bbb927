import type {Line} from '../transcript.ts'

/** 砚溪县柳桁村村主任、种粮大户贺知行—— over a column of 15: a headline, which is set wider; a digit may be narrower. */
export function isTooWide(line: Line): boolean {
  return line.fill === 'over' && !hangs(line) && line.width >= 1.9 * line.text.length
}

/** Longer than the measure by a mark that hangs out of the column. */
export function hangs(line: Line): boolean {
  return /[,。、;:!?…”’》)】」]$/.test(line.text)
}
