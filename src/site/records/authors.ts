import type {Article} from '../../archive/types.ts'
import type {Lookup} from './lookup.ts'
import type {Signature} from './record.ts'

/** 责任编辑, 校对 and the like have seen to the text and did not write it. */
const editors = /编辑|责编|校对|审核|审读|版式|美编|策划|统筹|监制/
/** 摄影, 供图, 漫画: who made the pictures. 摄影报道 is a report. */
const pictures = /^(?:摄影|摄像|摄制|摄|供图|制图|绘图|图|漫画|绘画)(?!.*报道)/
const correspondents = /通讯员|通信员|供稿/

/** Who is named over an article, each once in each role, in the order printed. */
export function signaturesOf({byline}: Article, lookup: Pick<Lookup, 'person'>): ReadonlyArray<Signature> {
  const said = new Set<string>()
  return byline.flatMap(({role, name, person, pictures: took}): ReadonlyArray<Signature> => {
    const key = `${role} ${person}`
    if (said.has(key)) return []
    said.add(key)
    return [{role, name, path: lookup.person(person).path, part: took ? 'picture' : partOf(role)}]
  })
}

/** Who is cited as author: those who wrote; where nobody did, those who made the pictures; never an editor. */
export function authorsOf(signatures: ReadonlyArray<Signature>): ReadonlyArray<string> {
  const writers = signatures.filter(({part}) => part === 'reporter' || part === 'correspondent')
  const cited = writers.length > 0 ? writers : signatures.filter(({part}) => part === 'picture')
  return [...new Set(cited.map(({name}) => name))]
}

function partOf(role: string): Signature['part'] {
  if (editors.test(role)) return 'editor'
  if (pictures.test(role)) return 'picture'
  return correspondents.test(role) ? 'correspondent' : 'reporter'
}
