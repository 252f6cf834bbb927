import {ConverterFactory, type DictLike} from 'opencc-js/core'
import {from, to} from 'opencc-js/preset/cn2t'
import {isDelicate, traditionalName} from './names.ts'

/** Whose traditional characters: as OpenCC has them by itself, or as they are written in Taiwan or Hong Kong. */
export type Variant = 'standard' | 'taiwan' | 'hong-kong'

/** Turns simplified characters into traditional ones. */
export interface Converter {
  /** A run of text, words and all. */
  readonly text: (simplified: string) => string
  /** The same of what names people. */
  readonly names: (simplified: string) => string
}

/**
 * Make a converter that knows the people of the archive. A name of three characters is known wherever it stands; one of
 * two only where people are named: 于海 is in 位于海边, too.
 */
export function createConverter(variant: Variant, people: ReadonlyArray<string>): Converter {
  const words = from.cn?.flat() ?? []
  const regional = to[regions[variant]] ?? []
  const character = ConverterFactory(words.slice(-1))
  const forms = new Map(people.filter(isDelicate).map((name) => [name, traditionalName(name, character)] as const))
  const long: DictLike = [...forms].filter(([name]) => [...name].length > 2)
  const text = ConverterFactory([...words, long], ...regional)
  const named = forms.size === 0 ? undefined : new RegExp(`(${[...forms.keys()].map(literal).join('|')})`)
  return {
    text,
    names: (simplified) =>
      named === undefined
        ? text(simplified)
        : simplified
            .split(named)
            .map((part, at) => (at % 2 === 1 ? (forms.get(part) ?? part) : text(part)))
            .join(''),
  }
}

const regions: Readonly<Record<Variant, string>> = {standard: '', taiwan: 'tw', 'hong-kong': 'hk'}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}
