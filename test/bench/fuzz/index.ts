import {parseArgs} from 'node:util'
import {fuzz} from './run.ts'

const {values} = parseArgs({
  options: {
    characters: {type: 'string', default: '10000000'},
    seed: {type: 'string', default: String(Math.trunc(performance.timeOrigin) % 1_000_000)},
    only: {type: 'string', default: ''},
  },
})

console.log(`Seed ${values.seed}, ${values.characters} characters.`)
const results = await fuzz(Number(values.characters), Number(values.seed), values.only)
for (const {name, characters, cases, failure} of results) {
  console.log(
    `${name}: ${characters} characters in ${cases} cases, ${failure === undefined ? 'nothing found' : failure}`,
  )
}
process.exitCode = results.every(({failure}) => failure === undefined) ? 0 : 1
