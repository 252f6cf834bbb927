import {nearest} from './edit-distance.ts'

/** What is said of a key that nobody knows. */
export interface UnknownKey {
  readonly reason: string
  readonly inChinese: string
  readonly actual: string
  /** The one that was most likely meant. */
  readonly expected?: string
}

/**
 * Say which key was likely meant, else all that there are.
 *
 *     titel → Unexpected key titel, expected title
 */
export function unknownKey(key: string, known: ReadonlyArray<string>, where = ''): UnknownKey {
  const meant = nearest(key, known)
  return {
    reason: `Unexpected key ${key}${where}, expected ${meant ?? `one of ${known.join(', ')}`}`,
    inChinese: `不认识“${key}”，${meant === undefined ? `可以是 ${known.join('、')}` : `是不是 ${meant}？`}`,
    actual: key,
    ...(meant === undefined ? {} : {expected: meant}),
  }
}
