import {by, byNumber, byText, type Compare, inTurn} from '../../archive/order.ts'

/** How often a record was met. */
export interface Met<T> {
  readonly record: T
  readonly count: number
}

/** The records that were met most, at most twelve, most first; equal ones by pinyin. */
export function mostMet<Id, T extends {readonly name: string; readonly pinyin?: string}>(
  counts: ReadonlyMap<Id, number>,
  find: (id: Id) => T,
): ReadonlyArray<Met<T>> {
  return [...counts]
    .map(([id, count]) => ({record: find(id), count}))
    .sort(byMet)
    .slice(0, shown)
}

/** More are in the CSV. */
const shown = 12

const byMet: Compare<Met<{readonly name: string; readonly pinyin?: string}>> = inTurn(
  by(({count}) => -count, byNumber),
  by(({record}) => record.pinyin ?? '', byText),
  by(({record}) => record.name, byText),
)
