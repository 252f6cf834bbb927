import assert from 'node:assert/strict'
import {test} from 'node:test'
import {guard, strict} from '../../src/render/strict.ts'

test('what is there is read, at any depth, and by spreading', () => {
  const made = strict({a: 1, b: [{c: '甲', d: undefined}]})
  const copy = {...Object(made)}
  assert.equal(copy.a, 1)
  assert.equal(copy.b[0].c, '甲')
  assert.equal(copy.b[0].d, undefined)
})

test('what is not there throws, and says what is', () => {
  assert.throws(
    () => Reflect.get(guard({title: 'x', path: 'y'}), 'titel'),
    /Unexpected property “titel”, expected one of title, path/,
  )
  const deep = strict([{a: {b: 1}}])
  assert.ok(Array.isArray(deep))
  assert.throws(() => deep[0].a.c, /“c”/)
  assert.throws(() => Reflect.get(guard({}), 'toString'), /“toString”/)
})

test('frozen data may be made strict, and is left alone', () => {
  const frozen = Object.freeze({a: Object.freeze({b: 1})})
  assert.throws(() => Reflect.get(Object(strict(frozen)).a, 'c'), /“c”/)
  assert.equal(Reflect.get(frozen.a, 'c'), undefined)
})
