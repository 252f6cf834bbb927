import type {SiteConfig} from './types.ts'

/**
 * What a field of the config can change: `pages`, their bytes. A new field must be classified here, or this does not
 * compile; `nothing` keeps it out of the key.
 */
export const influence: Readonly<Record<keyof SiteConfig, 'pages' | 'nothing'>> = {
  title: 'pages',
  formerly: 'pages',
  description: 'pages',
  url: 'pages',
  place: 'pages',
  publisher: 'pages',
  serial: 'pages',
  recipients: 'pages',
  printer: 'pages',
  copies: 'pages',
  contact: 'pages',
  punctuation: 'pages',
  filing: 'pages',
  closed: 'pages',
  facing: 'pages',
  lang: 'nothing',
  traditional: 'pages',
}

/** The config as one text, the same for the same config in whatever order it was written: a part of a page's digest. */
export function configKey(config: SiteConfig): string {
  const parts = Object.entries(config).filter(([name]) => isKept(name))
  return JSON.stringify(
    parts.sort(([left], [right]) => (left < right ? -1 : 1)).map(([name, value]) => [name, value ?? null]),
  )
}

/** A field that nobody has classified counts: a page too many is better than one that is stale. */
function isKept(name: string): boolean {
  return !Object.entries(influence).some(([field, kind]) => field === name && kind === 'nothing')
}
