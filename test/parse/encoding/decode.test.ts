import assert from 'node:assert/strict'
import {test} from 'node:test'
import {decode} from '../../../src/parse/encoding/decode.ts'

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

test('Big5 holds the characters of Hong Kong, for which the platform knows no place', () => {
  const {text, diagnostics} = decode('a.txt', Uint8Array.from([...encode('big5', '渡口添了候船亭，唐'), ...hongKong]))
  assert.equal(text, '渡口添了候船亭，唐啓明寫，火綫')
  assert.deepEqual(
    diagnostics.map(({ruleId}) => ruleId),
    ['encoding-other'],
  )
})

test('a character for private use is read as it is, and its line named, whatever the encoding', () => {
  for (const [bytes, code] of [
    [new TextEncoder().encode('渡口\n添了\ue78d\u{f0001}\n候船亭\ue78d'), 'E78D'],
    // A place where Big5 has no character, of Hong Kong or not.
    [Uint8Array.from([...encode('big5', '渡口\n添了'), 0x81, 0x40, 0x81, 0x41, 0x0a, 0x81, 0x40]), 'EEB8'],
  ] as const) {
    const {text = '', diagnostics} = decode('a.txt', bytes)
    assert.equal(text.match(/\p{Co}/gu)?.length, 3)
    const found = diagnostics.filter(({ruleId}) => ruleId === 'characters-private')
    assert.deepEqual(
      found.map(({line, actual, reason}) => [line, actual, reason]),
      [
        [
          2,
          text.split('\n')[1],
          `Unexpected 3 characters for private use in line 2, 3, expected none (the first is U+${code})`,
        ],
      ],
    )
  }
})

test('UTF-32, and zeros that a broken disk left behind 64 kB of text, are no text', () => {
  const utf32 = Uint8Array.from([...`\ufeff${simplified}`].flatMap((each) => bytesOf32(each.codePointAt(0) ?? 0)))
  const filled = new TextEncoder().encode(`${simplified.repeat(700)}\0\0\0`)
  for (const [bytes, line] of [
    [utf32, 1],
    [filled, 4 * 700 - 699],
  ] as const) {
    const {text, diagnostics} = decode('a.txt', bytes)
    assert.equal(text, undefined)
    assert.deepEqual(
      diagnostics.map(({ruleId, line}) => [ruleId, line]),
      [['encoding-invalid', line]],
    )
  }
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

test('a text of a few characters is enough', () => {
  for (const text of ['渡口', '候船亭', '苏砚秋', '停刊', '天气晴', '本报讯', '2024年6月1日 星期六']) {
    assert.equal(decode('a.txt', encode('gb18030', text)).text, text)
  }
  for (const text of ['渡口', '候船亭', '蘇硯秋', '停刊', '天氣晴', '本報訊', '2024年6月1日 星期六']) {
    assert.equal(decode('a.txt', encode('big5', text)).text, text)
  }
  for (const text of ['渡口\n', '2024年\n']) {
    for (const little of [true, false]) assert.equal(decode('a.txt', utf16(text, little)).text, text)
  }
})

test('a few characters among much ASCII are enough, and ASCII alone is UTF-8', () => {
  const latin = 'The quick brown fox jumps over the lazy dog. '.repeat(20)
  assert.equal(decode('a.txt', encode('gb18030', `${latin}渡口`)).text, `${latin}渡口`)
  assert.deepEqual(decode('a.txt', new TextEncoder().encode(latin)), {text: latin, encoding: 'utf-8', diagnostics: []})
})

test('traditional text is read in either encoding', () => {
  const text = '臺灣鐵路於今日宣布，將於明年起調整票價，並增開列車。\n'
  assert.deepEqual(read(encode('gb18030', text)), ['gb18030', text])
  assert.deepEqual(read(encode('big5', text)), ['big5', text])
})

test('the four bytes of GB18030', () => {
  // 𠮷 and 㛃, which no two bytes stand for.
  const bytes = Uint8Array.from([
    ...encode('gb18030', '村民'),
    0x95,
    0x34,
    0xc5,
    0x33,
    ...encode('gb18030', '说，路修好了。'),
  ])
  assert.deepEqual(read(bytes)[0], 'gb18030')
  assert.match(read(bytes)[1] ?? '', /^村民.{1,2}说，路修好了。$/u)
})

for (const [encoding, bytes] of [
  ['utf-8', new TextEncoder().encode(simplified)],
  ['gb18030', encode('gb18030', simplified)],
  ['big5', encode('big5', traditional)],
] as const) {
  test(`${encoding}: a character that is cut off at the end names the last line`, () => {
    assert.deepEqual(lineOf(bytes.subarray(0, bytes.length - 2)), 3)
  })

  test(`${encoding}: one byte too many names its line, and no text is made up for it`, () => {
    for (const eol of [0x0a, 0x0d]) {
      const lines = bytes.map((byte) => (byte === 0x0a ? eol : byte))
      const at = lines.indexOf(eol)
      assert.equal(lineOf(Uint8Array.from([...lines.subarray(0, at), 0xff, ...lines.subarray(at)])), 1)
      assert.equal(lineOf(Uint8Array.from([...lines.subarray(0, at + 2), 0xff, ...lines.subarray(at + 2)])), 3)
    }
  })
}

test('bytes of another script are no Chinese text', () => {
  const {text, diagnostics} = decode(
    'a.txt',
    Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0x63, 0x72, 0xe8, 0x6d, 0x65]),
  )
  assert.equal(text, undefined)
  assert.deepEqual(diagnostics[0]?.ruleId, 'encoding-invalid')
})

function read(bytes: Uint8Array): ReadonlyArray<string | undefined> {
  const {encoding, text} = decode('a.txt', bytes)
  return [encoding, text]
}

function lineOf(bytes: Uint8Array): number | undefined {
  const {text, diagnostics} = decode('a.txt', bytes)
  assert.equal(text, undefined)
  assert.deepEqual(
    diagnostics.map(({ruleId}) => ruleId),
    ['encoding-invalid'],
  )
  return diagnostics[0]?.line
}

function bytesOf32(code: number): ReadonlyArray<number> {
  return [code & 255, (code >> 8) & 255, code >> 16, 0]
}

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return Uint8Array.from(little ? bytes : bytes.swap16())
}

/** 啓明寫，火綫 as Hong Kong writes it in Big5. */
const hongKong = [0xfb, 0xa3, 0xa9, 0xfa, 0xbc, 0x67, 0xa1, 0x41, 0xa4, 0xf5, 0x8e, 0xa8]

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
