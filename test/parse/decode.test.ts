import assert from 'node:assert/strict'
import {test} from 'node:test'
import {decode} from '../../src/parse/decode.ts'

const simplified = '渡口添了候船亭\n\n本报讯 5月6日，白渚镇渡口的候船亭完工。下雨天等船的村民不用再站在屋檐下了。\n'
const traditional = '渡口添了候船亭\n\n本報訊 5月6日，白渚鎮渡口的候船亭完工。下雨天等船的村民不用再站在屋簷下了。\n'

for (const [name, encoding, text, bytes] of [
  ['GB18030', 'gb18030', simplified, encode('gb18030', simplified)],
  ['Big5', 'big5', traditional, encode('big5', traditional)],
  ['UTF-16 with a mark', 'utf-16le', simplified, utf16(`\ufeff${simplified}`, true)],
  ['UTF-16, the other way round', 'utf-16be', simplified, utf16(`\ufeff${simplified}`, false)],
  ['UTF-16 without a mark', 'utf-16le', simplified, utf16(simplified, true)],
  ['UTF-16 without a mark, the other way round', 'utf-16be', simplified, utf16(simplified, false)],
] as const)
  test(`${name} is read, and the finding says as what`, () => {
    const decoded = decode('a.txt', bytes)
    assert.equal(decoded.text, text)
    assert.equal(decoded.encoding, encoding)
    assert.deepEqual(
      decoded.diagnostics.map(({ruleId}) => ruleId),
      ['encoding-other'],
    )
  })

test('UTF-8 is read without a word, with its mark or without', () => {
  for (const text of [simplified, `\ufeff${simplified}`])
    assert.deepEqual(decode('a.txt', new TextEncoder().encode(text)), {
      text: simplified,
      encoding: 'utf-8',
      diagnostics: [],
    })
})

test('a byte that is in no encoding names its line, and no text is made up for it', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('渡口\n添了\n'), 0xff, 0x20, 0xff])
  const {text, diagnostics} = decode('a.txt', bytes)
  assert.equal(text, undefined)
  assert.deepEqual(
    diagnostics.map(({ruleId, line}) => [ruleId, line]),
    [['encoding-invalid', 3]],
  )
})

test('half a character of UTF-16 is refused, not replaced', () => {
  const bytes = utf16(`\ufeff${simplified}`, true)
  for (const broken of [bytes.subarray(0, bytes.length - 1), Uint8Array.from([...bytes, 0x00, 0xd8])]) {
    const {text, diagnostics} = decode('a.txt', broken)
    assert.equal(text, undefined)
    assert.deepEqual(
      diagnostics.map(({ruleId}) => ruleId),
      ['encoding-invalid'],
    )
  }
})

test('one legacy byte in UTF-8 is not taken for another encoding', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode(simplified.repeat(20)), 0xb5])
  assert.equal(decode('a.txt', bytes).text, undefined)
})

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(little ? bytes : bytes.swap16())
}

/** The platform only decodes: turn its table of pairs of bytes round. */
function encode(encoding: 'gb18030' | 'big5', text: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const pairs = new Map<string, ReadonlyArray<number>>()
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail))
      if (char.length === 1 && !pairs.has(char)) pairs.set(char, [lead, trail])
    }
  return Uint8Array.from([...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : (pairs.get(char) ?? []))))
}
