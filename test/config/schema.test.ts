import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {test} from 'node:test'
import {fieldNames} from '../../src/config/fields.ts'
import {siteSchema} from '../../src/config/schema.ts'

const file = new URL('../../../src/config/site.schema.json', import.meta.url)

test('the published schema is that of the fields', () => {
  const text = `${JSON.stringify(siteSchema(), undefined, 2)}\n`
  if (process.env.UPDATE === '1') writeFileSync(file, text)
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), siteSchema())
})

test('it comes with the package', () => {
  const about = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  assert.equal(about.exports['./site.schema.json'], './src/config/site.schema.json')
  assert.ok(about.files.includes('src/config/site.schema.json'))
})

test('it has every field, and refuses others', () => {
  const {properties, additionalProperties} = siteSchema()
  assert.deepEqual(Object.keys(properties ?? {}), fieldNames)
  assert.equal(additionalProperties, false)
})
