import {picturePath} from '../archive/pictures/picture-path.ts'
import type {Files} from '../io/ports.ts'
import {keyOf} from './settle-names.ts'
import {isEqual, type State, stateOf} from './state.ts'
import type {IllustratedDraft, Picture} from './types.ts'

export interface PlannedPicture extends Picture {
  /** Below `content/`. */
  readonly target: string
  readonly state: State
}

/** See where the pictures of each text go: to the same place beside it, unless another picture does. */
export function planPictures<T extends IllustratedDraft>(
  content: Files,
  drafts: ReadonlyArray<T>,
): ReadonlyArray<T & {readonly pictures: ReadonlyArray<PlannedPicture>}> {
  const claims = new Map<string, () => Uint8Array>()
  return drafts.map((draft) => ({...draft, pictures: draft.pictures.flatMap((picture) => planned(draft, picture))}))

  function planned({target: text}: T, picture: Picture): ReadonlyArray<PlannedPicture> {
    const target = picturePath(text, picture.url)
    if (target === undefined) return []
    const claim = claims.get(keyOf(target)) ?? picture.read
    claims.set(keyOf(target), claim)
    const isOther = claim !== picture.read && !isEqual(claim(), picture.read())
    return [{...picture, target, state: isOther ? 'occupied' : stateOf(content, target, picture.read)}]
  }
}
