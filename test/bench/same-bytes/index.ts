import {parseArgs} from 'node:util'
import {writeBetween} from '../write-between.ts'
import {type Case, cheapCases, costlyCases, nodeCases} from './cases.ts'
import {digestOfBuild, makeContent} from './compare.ts'

const {values} = parseArgs({
  options: {
    articles: {type: 'string', default: '300'},
    seed: {type: 'string', default: '1'},
    only: {type: 'string', default: ''},
    nodes: {type: 'string', default: '20,22,24'},
    write: {type: 'boolean', default: false},
  },
})

const content = makeContent(Number(values.articles), Number(values.seed))
const plain: Case = {name: `as it comes, Node ${process.version}`}
const wanted = await digestOfBuild(plain, content)
const rows = [[plain.name, wanted.slice(0, 16), 'the measure']]
let isGood = true
const cases = [...cheapCases, ...costlyCases].filter(({name}) => new RegExp(values.only).test(name))
for (const each of [...cases, ...nodeCases(values.nodes.split(',').filter((version) => version !== ''))]) {
  if (each.unavailable !== undefined) {
    rows.push([each.name, '', `not tried: ${each.unavailable}`])
    continue
  }
  const digest = await digestOfBuild(each, content).catch((error: unknown) => String(error))
  isGood &&= digest === wanted
  rows.push([each.name, digest.slice(0, 16), digest === wanted ? 'the same' : 'ANOTHER'])
  console.error(rows.at(-1)?.join('  '), digest.length === 64 ? '' : digest)
}
const lines = rows.map((row) => `| ${row.join(' | ')} |`)
const table = ['| built | sha256 of SHA256SUMS | bytes |', '|---|---|---|', ...lines].join('\n')
console.log(table)
if (values.write && isGood) writeBetween('same-bytes', table)
process.exitCode = isGood ? 0 : 1
