import assert from 'node:assert/strict'
import {test} from 'node:test'
import {resolveRequest} from '../../src/dev/resolve-request.ts'

test('an address names a file', () => {
  const cases: ReadonlyArray<readonly [string, string]> = [
    ['/', 'index.html'],
    ['/2020/', '2020/index.html'],
    ['/2020/06/05/2-3.html?x=../..#y', '2020/06/05/2-3.html'],
    ['/%E5%8C%BA/a%20b.html', '区/a b.html'],
  ]
  for (const [target, path] of cases) assert.deepEqual(resolveRequest(target), {path})
})

test('nothing leads out, however it is written', () => {
  const targets = [
    '',
    '*',
    'http://example.org/',
    '//example.org',
    '/..',
    '/../x',
    '/a/../../x',
    '/%2e%2e/x',
    '/%2E./x',
    '/a%2f..%2f..%2fx',
    '/..%5cx',
    '/a\\..\\x',
    '/a%00.html',
    '/%',
    '/%ff',
    '/.git/config',
    '/a/.benbao-0123456789abcdef.tmp',
    '/a//b',
  ]
  for (const target of targets) assert.equal(resolveRequest(target), 'malformed', target)
})
