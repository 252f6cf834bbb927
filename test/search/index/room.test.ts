import assert from 'node:assert/strict'
import {test} from 'node:test'
import {BitWriter} from '../../../src/search/bits.ts'
import {Room, slabSize} from '../../../src/search/index/room.ts'
import {quoted} from '../../../src/search/script-file.ts'

test('what is laid stays as it is until the room is cleared', () => {
  const room = new Room()
  const sizes = [0, 1, slabSize - 1, 1, slabSize, slabSize + 1, 7, 0, slabSize / 2, slabSize / 2, slabSize / 2 + 1, 3]
  const laid = sizes.map((size, at) => lay(room, size, at + 1))
  for (const [at, bytes] of laid.entries()) {
    assert.equal(bytes.length, sizes[at])
    assert.ok(
      bytes.every((byte) => byte === at + 1),
      `${at}`,
    )
  }
})

test('what was asked for and not written is there for the next', () => {
  const room = new Room()
  const first = room.lay(300, (place) => place.fill(1, 0, 100) && 100)
  const second = room.lay(300, (place) => place.fill(2, 0, 300) && 300)
  assert.deepEqual([first.length, second.byteOffset - first.byteOffset, first[99]], [100, 100, 1])
})

test('a cleared room is written in again, and takes no more for it', () => {
  const room = new Room()
  const before = [lay(room, slabSize, 1), lay(room, 5, 1)].map(({buffer}) => buffer)
  room.clear()
  const after = [lay(room, slabSize, 2), lay(room, 5, 2)].map(({buffer}) => buffer)
  assert.ok(before[0] === after[0] && before[1] === after[1])
})

test('texts and bits that are laid in a room are those that stand alone', () => {
  const room = new Room()
  const text = '新桥“通车”\n\t\\ " \ud83d \u0000 𠮷'
  for (const [one, other] of [text, '', text.repeat(60_000)].map((each) => [quoted(each, room), quoted(each)]))
    assert.deepEqual(one, other)
  const writers = [new BitWriter(), new BitWriter()]
  for (const writer of writers) for (let value = 0; value < 5000; value++) writer.spread(value, 2)
  const [one, other] = writers
  assert.deepEqual(one?.take(room), other?.take())
})

function lay(room: Room, size: number, byte: number): Uint8Array {
  return room.lay(size, (place) => {
    place.fill(byte, 0, size)
    return size
  })
}
