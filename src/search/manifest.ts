import {formatVersion} from './layout.ts'

/** What the search page reads first: which segments there are. */
export interface Manifest {
  /** Newest first. */
  readonly segments: ReadonlyArray<SegmentFacts>
  /** How entries and names stand in traditional characters; absent where they do not. */
  readonly turned?: string | undefined
  /** Whether issues have numbers, which stand in a file of their own. */
  readonly numbered?: boolean | undefined
}

export interface SegmentFacts {
  readonly name: string
  /** Articles by year, oldest first; `''` where none is known. */
  readonly years: ReadonlyArray<readonly [year: string, articles: number]>
}

export function printManifest({segments, turned, numbered}: Manifest): string {
  const listed = segments.map(({name, years}) => [name, years])
  return JSON.stringify({format: formatVersion, segments: listed, turned, numbered: numbered || undefined})
}

/** Undefined for what another version wrote. */
export function readManifest(text: string): Manifest | undefined {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) return undefined
  if (!('format' in value) || value.format !== formatVersion) return undefined
  if (!('segments' in value) || !Array.isArray(value.segments)) return undefined
  const turned = 'turned' in value && typeof value.turned === 'string' ? value.turned : undefined
  return {segments: value.segments.flatMap(factsOf), turned, numbered: 'numbered' in value}
}

function factsOf(value: unknown): ReadonlyArray<SegmentFacts> {
  if (!Array.isArray(value)) return []
  const [name, years]: ReadonlyArray<unknown> = value
  if (typeof name !== 'string' || !Array.isArray(years)) return []
  return [{name, years: years.flatMap(yearOf)}]
}

function yearOf(value: unknown): ReadonlyArray<readonly [string, number]> {
  if (!Array.isArray(value)) return []
  const [year, articles]: ReadonlyArray<unknown> = value
  return typeof year === 'string' && typeof articles === 'number' ? [[year, articles]] : []
}
