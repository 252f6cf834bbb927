import type {Paper} from '../site/records/paper.ts'
import {absoluteUrl} from './url.ts'

/** An address of the site in full; undefined where nobody knows where the site stands. */
export function absolute({url}: Pick<Paper, 'url'>, path: string): string | undefined {
  return url === undefined ? undefined : absoluteUrl(url, path)
}
