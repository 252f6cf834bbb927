import type {BlockReading} from '../read-block.ts'

/**
 * Both lines of a headline that is said by somebody and set in two, where a 副题 or a dateline says that it is one.
 *
 *     “我这条命是大伙儿给的,
 *     我要把它还给大伙儿”
 *     ——追记某某
 */
export function quotedOverLines(readings: ReadonlyArray<BlockReading>): ReadonlySet<BlockReading> {
  const quoted = new Set<BlockReading>()
  readings.forEach((first, at) => {
    const [second, below] = [readings[at + 1], readings[at + 2]]
    if (!second || !opens(first) || !closes(second) || !isUnderHeadline(below)) return
    quoted.add(first).add(second)
  })
  return quoted
}

const longest = 24

function opens({text, opening, balance, stops, ending}: BlockReading): boolean {
  return opening === 'quote' && balance.open === 1 && stops === 0 && text.length <= longest && ending !== 'stop'
}

function closes({text, balance, stops, ending}: BlockReading): boolean {
  return balance.closed === 1 && stops === 0 && ending === 'close' && text.endsWith('”') && text.length <= longest
}

/** …” ‖ ——追记某某, 本报讯 … */
function isUnderHeadline(below: BlockReading | undefined): boolean {
  if (below === undefined) return false
  return below.dateline !== undefined || below.byline?.certain === true || below.text.startsWith('——')
}
