import {cutDateline} from '../dateline.ts'
import type {BlockReading} from './read-block.ts'

/**
 * Read the datelines that are others beside the line above them.
 *
 *     新华社                           one dateline, which a column's edge cut
 *     东浦10月20日电 …
 *
 *     报上登着一条电讯:                 none of this page's: somebody quotes it
 *     汉口九日电 长江水位又涨了一尺,…
 */
export function mendDatelines(readings: ReadonlyArray<BlockReading>): void {
  readings.forEach((after, at) => {
    const before = readings[at - 1]
    if (!before || !after.dateline) return
    const whole = cutDateline(before.text, after.text)
    if (whole) before.dateline = whole
    const {outlet, kind} = after.dateline
    if (whole || (before.ending === 'colon' && outlet === undefined && kind.endsWith('电'))) after.dateline = undefined
  })
}
