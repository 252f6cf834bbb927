/**
 * Who took a picture, as far as the line beside it says so outright.
 *
 *     甲乙丙 摄             →    甲乙丙
 *     摄影：甲乙、丙丁       →    甲乙, 丙丁
 *     本报记者 甲乙 摄影      →    甲乙
 *
 * An office that lent it (供图), or no more than a name, is no photographer.
 */
export function photographersOf(credit: string): ReadonlyArray<string> {
  const text = credit.trim().replace(/^[（(](.*)[）)]$/, '$1')
  const named =
    /^(?:[摄攝]影|拍?[摄攝])\s*[:：/／\s]\s*(.+)$/.exec(text)?.[1] ?? /^(.+?)\s*(?:[摄攝]影|拍?[摄攝])$/.exec(text)?.[1]
  if (named === undefined) return []
  const parts = named.split(/[\s、，,/／;；]+/).filter((part) => part !== '' && !post.test(part))
  return parts.every((part) => name.test(part)) ? parts : []
}

const post =
  /^(?:本[报報]|特[约約]|[见見][习習]|[实實][习習]|首席|全媒体|融媒体)*(?:[记記]者|通[讯訊][员員]|[摄攝]影|[实實][习習]生)$/
const name = /^\p{Script=Han}{2,4}$|^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u
