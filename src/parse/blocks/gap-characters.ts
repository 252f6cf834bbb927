import {isHan} from '../fold.ts'

/**
 * What the two Han characters at a gap say for a sentence that was cut there, in nats: how much oftener the first one
 * behind stands within a sentence than at the start of one, and the last one before within a sentence than at the end
 * of a heading. Counted over 319,000 characters, 4,900 starts and 1,200 headings of real pages; three levels are kept.
 *
 *     …在桁溪河|上摆了41年渡    上 starts few sentences
 *     …这里的|水                 no heading ends in 的
 */
export function cutBetween(before: string, after: string): number {
  const last = before.charCodeAt(before.length - 1)
  const first = after.charCodeAt(0)
  if (!isHan(last) || !isHan(first)) return 0
  return (starts.get(first) ?? 0) + (ends.get(last) ?? 0)
}

const starts = weights([
  [3, '的业情了务员和控力定着过们得里内间后者里等之'],
  [2.5, '化度场成动入示产理战导护部量表际能题是责式向明性元助织济物级计费育期程体求势上下中名个位件次户亩辆座条项奶计'],
  [
    1.8,
    '策展口进制都子态心局冠行效治解道众集规极击州续书协标界技府门资共单供障查境收卫举委增措层优地险立胜术疗持炎升及些方质类品色范出服流才备造到验营断域保测防构线难席边速权康型院系信队显管机金干援安决义转挥息合将会要可就也又还再已被把给让',
  ],
  [-2, '她另但如此该这今虽随据它去从按根近那当每我'],
])
const ends = weights([
  [3, '的中和在有国是从对把被将为向于由及又也都还与'],
  [2.5, '不到等防政市合重同大以党社公分经现加共提过每各该此那这没很并而因每'],
  [
    1.6,
    '队出一要入就各后医说小得总自基次央护及金着企主体领运支生能推前方内两群保特之新性供指港织济省最联更当实比计强第平成进相数可家区车街办处',
  ],
])

function weights(levels: ReadonlyArray<readonly [number, string]>): ReadonlyMap<number, number> {
  const map = new Map<number, number>()
  for (const [weight, characters] of levels) {
    for (let at = 0; at < characters.length; at++) {
      const code = characters.charCodeAt(at)
      if (!map.has(code)) map.set(code, weight)
    }
  }
  return map
}
