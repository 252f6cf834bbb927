import {parseArgs} from 'node:util'
import {randomOf} from '../random.ts'
import {writeBetween} from '../write-between.ts'
import {buildHere} from './build-here.ts'
import {disasters} from './disasters.ts'
import {kills} from './kills.ts'
import {emptyTally, type Tally} from './reader.ts'
import {makeFaultSite} from './site.ts'
import {tableOf} from './table.ts'
import {tryFault} from './trial.ts'

/** What was seen of a fault. */
export interface Row extends Tally {
  readonly name: string
  tried: number
  stopped: number
  equal: number
  readonly crashes: Array<string>
  readonly unavailable: string | undefined
}

const {values} = parseArgs({
  options: {
    kills: {type: 'string', default: '300'},
    tries: {type: 'string', default: '20'},
    articles: {type: 'string', default: '40'},
    seed: {type: 'string', default: '1'},
    only: {type: 'string', default: ''},
    write: {type: 'boolean', default: false},
  },
})

const seed = Number(values.seed)
const site = await makeFaultSite(Number(values.articles), seed, buildHere)
console.log(
  `Seed ${seed}; ${values.articles} articles, ${site.after.size} files, ${site.processor} ms of the processor a build.`,
)
const faults = [...kills(Number(values.kills)), ...disasters(Number(values.tries))]
const rows: Array<Row> = []
for (const [index, fault] of faults.entries()) {
  if (!new RegExp(values.only).test(fault.name)) continue
  const row: Row = {
    ...emptyTally(),
    ...{name: fault.name, tried: 0, stopped: 0, equal: 0, crashes: [], unavailable: fault.unavailable},
  }
  rows.push(row)
  for (let attempt = 0; attempt < fault.tries && fault.unavailable === undefined; attempt++) {
    const random = randomOf(seed * 1_000_003 + index * 10_007 + attempt)
    const outcome = await tryFault(fault, site, {random, tally: row, buildSite: buildHere, rest: 1})
    row.tried++
    row.stopped += outcome.stopped
    row.equal += outcome.isEqual ? 1 : 0
    row.crashes.push(...outcome.crashes)
    if (!outcome.isEqual) console.error(`${fault.name}, try ${attempt}: not the bytes of a clean build`)
  }
  console.error(`${fault.name}: ${row.tried} tried, ${row.stopped} stopped, ${row.equal} equal`)
}
site.remove()
for (const {name, where} of rows) for (const each of where) console.error(`${name}: ${each}`)
for (const {name, crashes} of rows) for (const crash of crashes.slice(0, 1)) console.error(`${name}:\n${crash}`)
const isGood = rows.every((row) => row.lost + row.torn + row.dead + row.crashes.length === 0 && row.equal === row.tried)
const table = tableOf(rows)
console.log(table)
if (values.write && isGood) writeBetween('faults', table)
process.exitCode = isGood ? 0 : 1
