import type {DepartmentId} from '../types.ts'
import type {Mention} from './mentions.ts'

/** A mention, with the department that it means. */
export interface Meant {
  readonly mention: Mention
  readonly id: DepartmentId
  /** Above the offices that this paper writes about: 省 and 市 for a paper of a district. */
  readonly superior: boolean
}

/**
 * The department that an article is about: the prefix of its headline, else the first that the headline names, else
 * who acts in the first sentence. An office from above acts only where none of our own does.
 */
export function leadOf(mentions: ReadonlyArray<Meant>): DepartmentId | undefined {
  const headline = ownFirst(mentions.filter(({mention}) => mention.where === 'headline'))
  const titled = headline.find(({mention}) => mention.prefix) ?? headline[0]
  if (titled) return titled.id
  const first = opening(mentions, 0)
  const own = first.filter(({superior}) => !superior)
  const actor = own.find(isSubject) ?? onlyOne(own)
  if (actor) return actor.id
  if (own.length > 0) return undefined
  const above = first.find(isSubject)
  if (!above) return undefined
  return (opening(mentions, 1).find((meant) => isSubject(meant) && !meant.superior) ?? above).id
}

function opening(mentions: ReadonlyArray<Meant>, paragraph: number): ReadonlyArray<Meant> {
  return mentions.filter(({mention}) => mention.where === 'paragraph' && mention.index === paragraph && mention.opening)
}

function isSubject({mention}: Meant): boolean {
  return mention.opening === 'subject'
}

function onlyOne(mentions: ReadonlyArray<Meant>): Meant | undefined {
  return new Set(mentions.map(({id}) => id)).size === 1 ? mentions[0] : undefined
}

function ownFirst(mentions: ReadonlyArray<Meant>): ReadonlyArray<Meant> {
  return [...mentions.filter(({superior}) => !superior), ...mentions.filter(({superior}) => superior)]
}
