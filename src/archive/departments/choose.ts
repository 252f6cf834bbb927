import {nameLike} from './boundary-lexicon.ts'
import type {EvidenceOf} from './evidence.ts'
import type {Hit, Option} from './find.ts'
import {isPlaceBefore} from './names.ts'

/**
 * Decide where the name of a hit begins; undefined where that stays in doubt: no page is better than a wrong one.
 * `acts` tells whether a name that begins there is who acts in the first sentence of a story.
 */
export function chooseStart(hit: Hit, evidence: EvidenceOf, acts: (start: number) => boolean): number | undefined {
  const known = hit.options.find(({border}) => border === 'known')
  const start = best(hit, evidence, acts)
  if (known && (start === undefined || start >= known.start)) return known.start
  if (start !== undefined) return trimmed(hit, start, evidence)
  return hit.options.length === 0 ? attestedStart(hit, evidence) : undefined
}

function best(hit: Hit, evidence: EvidenceOf, acts: (start: number) => boolean): number | undefined {
  const options = hit.options.filter(({border}) => border !== 'known')
  const doubtful = options.filter(({border}) => border === 'doubtful')
  const firm = options.find(({border}) => border !== 'doubtful')
  const clean = (option: Option | undefined) => (option ? evidence(nameAt(hit, option.start)).clean : 0)
  const attested = doubtful.find((option) => clean(option) > 0 && clean(option) >= clean(firm))
  const nearest = doubtful[0]
  const order =
    firm && (!nearest || clean(firm) > 0 || prefersFirm(hit, nearest, firm)) ? [firm, nearest] : [nearest, firm]
  return [attested, ...order].find((option) => option && isAccepted(hit, option, evidence, acts))?.start
}

/** `，和平里街道`: a clause does not begin with 和, so it is the name's own. */
function prefersFirm(hit: Hit, nearest: Option, firm: Option): boolean {
  return hit.rule?.shape === 'free' && firm.border === 'hard' && nameLike.includes(hit.text.charAt(nearest.start - 1))
}

function isAccepted(
  hit: Hit,
  {start, border}: Option,
  evidence: EvidenceOf,
  acts: (start: number) => boolean,
): boolean {
  const {clean, total} = evidence(nameAt(hit, start))
  if (start === hit.head && (border === 'level' || border === 'doubtful')) return clean > 0
  if (hit.rule?.shape !== 'free' || hit.rule.sure) return true
  return clean > 0 && (total > 1 || acts(start))
}

/** `慰问清风街道` at the start of a clause, where 清风街道 is seen alone more often. */
function trimmed(hit: Hit, start: number, evidence: EvidenceOf): number {
  if (hit.rule?.shape !== 'free') return start
  const {clean} = evidence(nameAt(hit, start))
  const least = hit.rule.stem?.[0] ?? 2
  for (let at = start + 1; at <= hit.head - least; at++) {
    const shorter = evidence(nameAt(hit, at)).clean
    const seen = shorter > 1 && shorter > clean
    if (seen && !isPlaceBefore(hit.text.slice(start, at), nameAt(hit, at))) return at
  }
  return start
}

/** `王某某巡河清风街道`: no border is in sight, but the name is known from elsewhere. */
function attestedStart(hit: Hit, evidence: EvidenceOf): number | undefined {
  const [least, most] = hit.rule?.stem ?? [2, 4]
  for (let at = Math.max(0, hit.head - most); at <= hit.head - least; at++) {
    if (evidence(nameAt(hit, at)).clean > 0) return at
  }
  return undefined
}

function nameAt(hit: Hit, start: number): string {
  return hit.text.slice(start, hit.end)
}
