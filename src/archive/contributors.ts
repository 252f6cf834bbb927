import type {ArticleContent, Contributor} from '../tree/types.ts'
import {photographersOf} from './picture-credit.ts'

/** Each role and name once; 王 芳 is 王芳. Who signs alone for 文/图 wrote it and took the pictures; who is named beside one took that. */
export function contributorsOf(content: ReadonlyArray<ArticleContent>): ReadonlyArray<Contributor> {
  const seen = new Map<string, Contributor>()
  for (const node of content) {
    if (node.type === 'figure')
      for (const name of photographersOf(node.credit ?? '')) seen.set(`摄影\n${name}`, {role: '摄影', name})
    if (node.type !== 'byline') continue
    for (const {role, name: printed} of node.contributors) {
      const name = bare(printed)
      if (!name) continue
      seen.set(`${role}\n${name}`, {role, name})
      if (node.contributors.length === 1 && /[图圖摄攝]/.test(node.credit ?? ''))
        seen.set(`摄影\n${name}`, {role: '摄影', name})
    }
  }
  return [...seen.values()]
}

/** Without blanks, and without what cannot be seen. */
export function bare(name: string): string {
  return name.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/g, '')
}
