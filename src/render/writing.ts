import type {Page} from '../site/page.ts'
import {traditionalPath} from './traditional/path.ts'
import {relativeUrl} from './url.ts'

/** In which characters a page is written. */
export interface Writing {
  readonly lang: 'zh-Hans' | 'zh-Hant'
  /** Leads to it in the others; absent where the site has it in these alone. */
  readonly other: {readonly lang: string; readonly label: string; readonly url: string} | undefined
  /** Both, for machines. */
  readonly alternates: ReadonlyArray<{readonly lang: string; readonly url: string}>
}

/** The script of a page, and where it stands in the other. */
export function writingOf({path, props: {site}}: Page, isTraditional: boolean): Writing {
  const lang = isTraditional ? 'zh-Hant' : 'zh-Hans'
  const twin = traditionalPath(path)
  if (!site.traditional || twin === undefined) return {lang, other: undefined, alternates: []}
  const here = isTraditional ? twin : path
  const {url} = site.paper
  const address = (to: string) => (url === undefined ? relativeUrl(here, to) : new URL(encodeURI(to), url).href)
  return {
    lang,
    other: isTraditional
      ? {lang: 'zh-Hans', label: '简体', url: relativeUrl(here, path)}
      : {lang: 'zh-Hant', label: '繁體', url: relativeUrl(here, twin)},
    alternates: [
      {lang: 'zh-Hans', url: address(path)},
      {lang: 'zh-Hant', url: address(twin)},
    ],
  }
}
