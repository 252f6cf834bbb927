import assert from 'node:assert/strict'
import {test} from 'node:test'
import {picturePath} from '../../../src/archive/pictures/picture-path.ts'

test('a picture is found from the folder of its source', () => {
  assert.equal(picturePath('2024/05/a.txt', 'b.jpg'), '2024/05/b.jpg')
  assert.equal(picturePath('2024/05/a.txt', './photos/b.JPEG'), '2024/05/photos/b.JPEG')
  assert.equal(picturePath('2024/05/a.txt', '../../b.webp'), 'b.webp')
  assert.equal(picturePath('a.txt', '候船亭%201.png'), '候船亭 1.png')
  assert.equal(picturePath('a.txt', '涨了 20%.png'), '涨了 20%.png')
  assert.equal(picturePath('2024/a.txt', '../图片/开学 典礼#1%.png'), '图片/开学 典礼#1%.png')
  assert.equal(picturePath('a.txt', '谁在渡口?.jpg'), '谁在渡口?.jpg')
  assert.equal(picturePath('2024/a.txt', 'photos\\b.jpg'), '2024/photos/b.jpg')
})

test('what leads out, is hidden or may be run is none', () => {
  for (const url of [
    '../b.jpg',
    'x/../../b.jpg',
    '%2e%2e/b.jpg',
    '/b.jpg',
    '//host/b.jpg',
    'https://host/b.jpg',
    'file:b.jpg',
    'data:image/png;base64,AAAA.png',
    'C:\\b.jpg',
    '..\\b.jpg',
    '\\\\host\\b.jpg',
    'x\\..\\..\\b.jpg',
    'x//b.jpg',
    '.git/b.jpg',
    'x/.b.jpg',
    'b.jpg?x',
    'b.jpg#x',
    'b\u0000.jpg',
    'b.svg',
    'b.html',
    'b.jpg.exe',
    'b.jpg/',
    '',
  ]) {
    assert.equal(picturePath('a.txt', url), undefined, url)
  }
})
