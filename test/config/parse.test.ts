import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {parseConfig} from '../../src/config/parse.ts'

const said = (text: string) =>
  parseConfig(text).diagnostics.map(({ruleId, line, column, expected}) => [ruleId, line, column, expected])

test('a missing or empty file gives the defaults', () => {
  const {config, diagnostics} = parseConfig(undefined)
  assert.equal(config.title, '本报')
  assert.equal(config.url, undefined)
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(parseConfig('# 只有注释\n'), {config, diagnostics})
  assert.deepEqual(parseConfig('title:\n').config, config)
})

test('every field is read; an address gets its slash, a number stays as printed', () => {
  const {config, diagnostics} = parseConfig(
    'title: 砚湖时报\ndescription: 一份小报\nurl: https://example.org/bao\nplace: 砚湖\npublisher: 编辑部\nserial: 0012\nrecipients: 各单位\nprinter: 印刷厂\ncopies: 2000\ncontact: a@example.org\npunctuation: full-width\nfiling: 备1号\nclosed: true\nfacing: false\nlang: en\ntraditional: taiwan\nformerly:\n  - {title: 旧报, until: 2019}\n',
  )
  assert.deepEqual(diagnostics, [])
  assert.deepEqual(config, {
    title: '砚湖时报',
    formerly: [{title: '旧报', from: undefined, until: '2019'}],
    description: '一份小报',
    url: 'https://example.org/bao/',
    place: '砚湖',
    publisher: '编辑部',
    serial: '0012',
    recipients: '各单位',
    printer: '印刷厂',
    copies: '2000',
    contact: {label: 'a@example.org', path: 'mailto:a@example.org'},
    punctuation: 'full-width',
    filing: '备1号',
    closed: true,
    facing: false,
    lang: 'en',
    traditional: 'taiwan',
  })
})

test('an unknown field names the nearest that is known, with its place', () => {
  assert.deepEqual(said('title: 甲\n  \ntitel: 乙\n'), [['config-unknown-key', 3, 1, 'title']])
  assert.deepEqual(said('zzzzzzzzz: 乙\n'), [['config-unknown-key', 1, 1, undefined]])
})

test('what a field cannot hold is an error, and the field has its default', () => {
  assert.deepEqual(said('title: [甲]\n'), [['config-wrong-type', 1, 8, undefined]])
  assert.deepEqual(said('title: true\n'), [['config-wrong-type', 1, 8, undefined]])
  assert.deepEqual(said('url: example.org\n'), [['config-wrong-type', 1, 6, undefined]])
  assert.deepEqual(said('contact: nobody\n'), [['config-wrong-type', 1, 10, undefined]])
  assert.deepEqual(said('punctuation: wide\n'), [['config-wrong-type', 1, 14, undefined]])
  assert.deepEqual(said('- title\n'), [['config-wrong-type', 1, 1, undefined]])
  assert.equal(parseConfig('title: [甲]\n').config.title, '本报')
})

test('broken YAML is an error with a place, and nothing of it is used', () => {
  const {config, diagnostics} = parseConfig('title: "甲\ndescription: 乙\n')
  assert.equal(config.title, '本报')
  assert.ok(diagnostics.length > 0)
  assert.ok(diagnostics.every(({ruleId, line}) => ruleId === 'config-invalid-yaml' && line !== undefined))
  assert.ok(said('title: 甲\ntitle: 乙\n').some(([ruleId]) => ruleId === 'config-invalid-yaml'))
})

test('an alias is followed, but not without end', () => {
  assert.equal(parseConfig('title: &t 甲\nplace: *t\n').config.place, '甲')
  const many = Array.from({length: 60}, (_, at) => `x${at}: *t`).join('\n')
  assert.ok(
    parseConfig(`title: &t 甲\n${many}\nplace: *t\n`).diagnostics.every(({ruleId}) => ruleId === 'config-unknown-key'),
  )
})

test('any text gives a config', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('title', ':', ' ', '\n', '-', '[', '{', '&a', '*a', '"', '甲', '!', '#', '|', '\t'),
      }),
      (text) => {
        assert.equal(typeof parseConfig(text).config.title, 'string')
      },
    ),
    {numRuns: 500},
  )
})

test('a contact is a mail address, a phone number or a page', () => {
  const pathOf = (contact: string) => parseConfig(`contact: ${contact}\n`).config.contact?.path
  assert.equal(pathOf('a@example.org'), 'mailto:a@example.org')
  assert.equal(pathOf('13800000000'), 'tel:13800000000')
  assert.equal(pathOf('0000-8765 4321'), 'tel:000087654321')
  assert.equal(pathOf('（0000）8765-4321'), 'tel:000087654321')
  assert.equal(pathOf('+86 138 0000 0000'), 'tel:+8613800000000')
  assert.equal(pathOf('https://example.org/contact?from=paper'), 'https://example.org/contact?from=paper')
  for (const wrong of ['nobody', '123', 'javascript:1', '00000000000000000000']) assert.equal(pathOf(wrong), undefined)
  assert.equal(parseConfig('contact: 010-12345\n').config.contact?.label, '010-12345')
})

test('what is wrong is said in Chinese as well: what the whole is, and what a field may be', () => {
  const said = (text: string) => parseConfig(text).diagnostics.map(({inChinese}) => inChinese)
  assert.deepEqual(said('- 砚湖时报\n'), ['整个文件要写成“名称: 值”的样子，一行一项，如“title: 本报”'])
  assert.deepEqual(said('lang: cn\n'), ['lang 应是 zh 或 en'])
  assert.deepEqual(said('url: 砚湖\n'), ['url 应是以 https:// 或 http:// 开头的网址'])
})
