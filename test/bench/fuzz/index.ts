import {parseArgs} from 'node:util'
import {tryHeavy} from './heavy.ts'
import {fuzz} from './run.ts'

const {values} = parseArgs({
  options: {
    characters: {type: 'string', default: '10000000'},
    seed: {type: 'string', default: String(Math.trunc(performance.timeOrigin) % 1_000_000)},
    only: {type: 'string', default: ''},
    heavy: {type: 'boolean', default: false},
  },
})

if (values.heavy) {
  const wrong = await tryHeavy()
  process.exitCode = wrong.length === 0 ? 0 : 1
} else {
  console.log(`Seed ${values.seed}, ${values.characters} characters.`)
  const results = await fuzz(Number(values.characters), Number(values.seed), values.only)
  for (const {name, characters, cases, failure} of results) {
    console.log(
      `${name}: ${characters} characters in ${cases} cases, ${failure === undefined ? 'nothing found' : failure}`,
    )
  }
  if (results.length === 0) console.error(`Unexpected --only ${values.only}, expected a part of the name of a target`)
  process.exitCode = results.length > 0 && results.every(({failure}) => failure === undefined) ? 0 : 1
}
