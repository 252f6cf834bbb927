import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fieldNames} from '../../src/config/fields.ts'
import {configKey, influence} from '../../src/config/key.ts'
import {parseConfig} from '../../src/config/parse.ts'

const {config} = parseConfig('title: 砚湖时报\nurl: https://example.org/\n')

test('every field of a config is classified', () => {
  assert.deepEqual(Object.keys(influence).toSorted(), Object.keys(config).toSorted())
  assert.deepEqual(Object.keys(influence).toSorted(), [...fieldNames].toSorted())
})

test('the key is the same in whatever order the fields are', () => {
  const {title, ...rest} = config
  assert.equal(configKey({...rest, title}), configKey({title, ...rest}))
})

test('each field that is on a page changes the key, and no other does', () => {
  for (const field of fieldNames) {
    const changed = configKey({...config, [field]: '别的'}) !== configKey(config)
    assert.equal(
      changed,
      Object.entries(influence).some(([name, kind]) => name === field && kind === 'pages'),
      field,
    )
  }
})
