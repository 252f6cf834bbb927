import type {Archive} from '../../archive/types.ts'
import type {SiteConfig} from '../../config/types.ts'
import type {Converter, Variant} from '../../render/traditional/converter.ts'
import {isDelicate} from '../../render/traditional/names.ts'

/** What pages in traditional characters are turned by: it changes their bytes, and is a part of their keys. */
export interface Glyphs {
  readonly variant: Variant
  /** The people whose names a dictionary of words might mistake, in order. */
  readonly names: ReadonlyArray<string>
}

/** Undefined where the site has one tree. */
export function glyphsOf({traditional}: SiteConfig, {people}: Archive): Glyphs | undefined {
  if (traditional === undefined) return undefined
  return {variant: traditional, names: [...new Set(people.map(({name}) => name).filter(isDelicate))].sort()}
}

/** Stands for how a text is turned; undefined where none is. */
export function turningOf(glyphs: Glyphs | undefined): string | undefined {
  return glyphs && JSON.stringify(glyphs)
}

/** The dictionaries are large, and read only where a page is to be turned. */
export async function loadConverter({variant, names}: Glyphs): Promise<Converter> {
  const {createConverter} = await import('../../render/traditional/converter.ts')
  return createConverter(variant, names)
}
