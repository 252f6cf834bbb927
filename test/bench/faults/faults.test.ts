import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {randomOf} from '../random.ts'
import {buildHere} from './build-here.ts'
import {disasters} from './disasters.ts'
import {kills} from './kills.ts'
import {emptyTally} from './reader.ts'
import {makeFaultSite} from './site.ts'
import {tryFault} from './trial.ts'

const seed = 20_240_315
const site = await makeFaultSite(10, seed, buildHere)
after(site.remove)

test('killed at random moments, no page is lost or torn, and the next build mends all (npm run bench:faults: 300)', async () => {
  const faults = kills(10)
  let tries = 0
  let read = 0
  for (const fault of faults) {
    for (let attempt = 0; attempt < fault.tries; attempt++, tries++) {
      const tally = emptyTally()
      const outcome = await tryFault(fault, site, {
        random: randomOf(seed + tries),
        tally,
        buildSite: buildHere,
        rest: 4,
      })
      const {where} = tally
      assert.deepEqual({where, ...outcome, stopped: 0}, {where: [], isEqual: true, crashes: [], stopped: 0})
      read += tally.read
    }
  }
  assert.equal(tries, 10)
  assert.ok(read > 1000)
})

test('a folder that may not be written and a source that vanishes: the site stays, and the next build mends it', async () => {
  for (const fault of disasters(1).filter(({name}) => /permission|vanishes/.test(name))) {
    const tally = emptyTally()
    const outcome = await tryFault(fault, site, {random: randomOf(seed), tally, buildSite: buildHere, rest: 4})
    assert.deepEqual([fault.name, tally.where, outcome.isEqual, outcome.crashes], [fault.name, [], true, []])
  }
})
