import fc from 'fast-check'
import {payloads} from '../../browser/battery.ts'

const odd = fc.constantFrom(
  ...'\u0001\u0007\u000b\u001b\u001c\u0085\u00a0\u00ad\u1680\u180e\u2003\u200b\u200d\u2028\u2029\u202e\u202f\u2060\u2066\u3000\ufeff\ufe0f',
  ...[
    '\ud842',
    '\udfb7',
    '𠮷',
    '⽉',
    '豈',
    '\r',
    '\n',
    '\r\n',
    '\f',
    '\t',
    ' ',
    'é',
    'e\u0301',
    'ﬁ',
    'İ',
    'ß',
    '👩‍👩‍👧',
    '\ufffe',
    '\uffff',
  ],
)

/** Anything a person, a program or an enemy may have put into a file. */
export function hostileText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(piece, {maxLength}).map((pieces) => pieces.join(''))
}

/** The name of a file below `content/`. */
export const fileName: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '', '2024/', '2024-03-15/', 'CON/', 'a b/', '深/'),
    fc.oneof(
      fc.constantFrom(
        '2024-03-15',
        '2024-03-15-02版',
        '20240315',
        '2024年3月15日',
        'CON',
        'NUL',
        'aux',
        'A',
        'a',
        'index',
      ),
      fc
        .array(fc.oneof(odd, fc.constantFrom(...payloads)), {minLength: 1, maxLength: 4})
        .map((parts) => parts.join('')),
    ),
    fc.constantFrom('.txt', '.txt', '.TXT', '.md', '.fixes.yaml', ''),
  )
  .map(([folder, name, end]) => `${folder}${name.replace(/[/\\\0]|^\.+$/g, '_').slice(0, 60) || 'x'}${end}`)

const newspaper = fc.constantFrom(
  ...[
    '\n\n',
    '\n\n\n\n',
    '\u3000\u3000',
    '（',
    '）',
    '【',
    '】',
    '《',
    '》',
    '“',
    '”',
    '，',
    '。',
    '：',
    '？',
    '…',
    '—',
    '·',
    '①',
  ],
  ...[
    '本报讯',
    '【本报讯】',
    '新华社北岭5月9日电',
    '另讯，',
    '编者按：',
    '记者 苏砚秋',
    '通讯员',
    '摄影',
    '（记者 ',
    '报道）',
  ],
  ...[
    '（下转第2版）',
    '（上接第1版）',
    '2025年5月9日 星期五 第2版 综合新闻',
    '总第128期',
    '责任编辑：',
    '＊ ＊ ＊',
    '---',
    '简讯',
  ],
  ...[
    '新桥通车',
    '亭子里挂了一口钟，船到的时候由船工敲响。',
    '灯罩朝下，照路不',
    '97亿元',
    '区财政局',
    '图为',
    '更正',
    '第12期',
  ],
)

const marks = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '```\n',
    '~~~',
    '| a | b |\n|---|---|\n',
    '**',
    '_',
    '`',
    '[x](y)',
    '![甲](a.png)',
    '<!--',
    '-->',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    '\\',
    '&amp;',
    '&#0;',
    '&#x10ffff;',
    '<a b="',
    '">',
    '</',
    '[^1]',
    '[x]: y\n',
    '***\n',
    '===\n',
  ],
)

const yaml = fc.constantFrom(
  ...[
    '---\n',
    '...\n',
    'title: ',
    'headline: ',
    'date: 2025-05-09\n',
    'byline: ',
    'departments: [',
    ']\n',
    '- name: ',
    '  aliases: [',
    'url: https://example.org/\n',
  ],
  ...[
    '&a ',
    '*a ',
    '<<: *a\n',
    '? ',
    ': ',
    '|\n',
    '>-\n',
    '"',
    "'",
    '{',
    '}',
    '!!js/function ',
    '!!binary ',
    '%YAML 1.2\n',
    '- at: ',
    '  do: ',
    '  nth: 1\n',
    '~',
    'null',
    '1e999',
    '0x',
    'on\n',
    '\t',
  ],
  ...['__proto__: ', 'constructor: ', 'toString: x\n', 'withdrawn 2024-05-01\t', '2024/03/15/1.html\tarticle\t~\t#\t'],
)

const piece = fc.oneof(
  {arbitrary: newspaper, weight: 8},
  {arbitrary: marks, weight: 4},
  {arbitrary: yaml, weight: 4},
  {arbitrary: odd, weight: 3},
  {arbitrary: fc.constantFrom('\n', '\n', '\r\n', ' '), weight: 5},
  {arbitrary: fc.constantFrom(...payloads), weight: 2},
  {arbitrary: fc.string({unit: 'binary', maxLength: 20}), weight: 1},
  {
    arbitrary: fc.tuple(newspaper, fc.integer({min: 1, max: 400})).map(([text, times]) => text.repeat(times)),
    weight: 1,
  },
)
