import {isPassedOver} from '../../io/passed-over.ts'

/** What the editors settle, beside the sources. */
export const configFiles = ['site.yaml', 'departments.yaml', 'people.yaml', 'addresses.tsv'] as const

export type ConfigFile = (typeof configFiles)[number]

export function isConfig(path: string): boolean {
  return configFiles.some((name) => name === path)
}

/** A bulletin, or an article written as Markdown. */
export function isSource(path: string): boolean {
  return (/\.txt$/i.test(path) || (/\.md$/i.test(path) && !path.startsWith('pages/'))) && !isPassedOver(path)
}

/** A page that the editors write: pages/about.md */
export function isPage(path: string): boolean {
  return /^pages\/.+\.md$/i.test(path) && !isPassedOver(path)
}

/** What editors settled beside a source. */
export function isFixes(path: string): boolean {
  return path.endsWith('.fixes.yaml') && !isPassedOver(path)
}

/** A picture, to which a source may refer. */
export function isImage(path: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp|bmp)$/i.test(path) && !isPassedOver(path)
}
