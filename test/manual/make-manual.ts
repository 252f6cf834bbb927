import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {optionFor} from '../../src/cli/flags.ts'
import {chinese as messages} from '../../src/cli/messages/chinese.ts'
import {commands, flagsOf} from '../../src/cli/program.ts'
import {type RuleId, rules, type Severity} from '../../src/diagnostics/rules.ts'
import {ruleText} from '../../src/diagnostics/texts/in-language.ts'
import {severityWord} from '../../src/diagnostics/texts/severity.ts'

export const manual = fileURLToPath(new URL('../../../content/pages/about/shouce', import.meta.url))

/** The pages of the manual that are written by the program that they describe. */
export const madePages: Readonly<Record<string, () => string>> = {'tishi.md': rulesPage, 'mingling.md': commandsPage}

/** Write them anew: `npm run manual`. */
export function writeManual(): void {
  for (const [name, make] of Object.entries(madePages)) writeFileSync(join(manual, name), make())
}

const ids = Object.keys(rules).filter((id): id is RuleId => Object.hasOwn(rules, id))

const ranks: Readonly<Record<Severity, string>> = {
  error: '错误会停下生成，已发布的网站保持原样。',
  warning: '警告不停下生成，一直列着，直到解决；`benbao check --strict` 把它也算失败。',
  info: '提示是有空再看的疑点，只有 `benbao check` 列出。',
}

/** Each finding with its id as a heading: an address that a finding can lead to. */
function rulesPage(): string {
  const ranksThere = ['error', 'warning', 'info'] as const
  return [
    '---\ntitle: 各条提示\norder: 10\n---',
    '每一条都有一个代号，从不改名。终端里用 `benbao rules 代号` 也能查到。',
    ...ranksThere.flatMap((severity) => [
      `## ${severityWord(severity, 'zh')}`,
      ranks[severity],
      ...ids.filter((id) => rules[id].severity === severity).flatMap(ruleEntry),
    ]),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function ruleEntry(id: RuleId): ReadonlyArray<string> {
  const {title, remedy} = ruleText(id, 'zh')
  return [`### ${id}`, `${plain(title)}。`, `怎么办：${plain(/[。！？]$/.test(remedy) ? remedy : `${remedy}。`)}`]
}

function commandsPage(): string {
  return [
    '---\ntitle: 命令\norder: 11\n---',
    '任何命令后面加 `--help`，都有说明和例子。',
    ...commands.flatMap((record) => {
      const {name, args = [], examples} = record
      const usage = ['benbao', name, ...args.map((arg) => arg.usage)].join(' ')
      const options = flagsOf(record).map((flag) => optionFor(flag, messages))
      return [
        `## ${name}`,
        `${plain(messages.commands[name])}。`,
        [`- \`${usage}\``, ...examples.map((line) => `- \`${line}\``)].join('\n'),
        [
          '| 选项 | 意思 |',
          '|---|---|',
          ...options.map(({flags, description}) => `| \`${flags}\` | ${plain(description)} |`),
        ].join('\n'),
      ]
    }),
    '## 退出码',
    '脚本靠它知道成没成。',
    [
      '| 退出码 | 意思 |',
      '|---|---|',
      ...Array.from(messages.exitCodes.matchAll(/^ {2}(\d) {2}(.*)$/gm), ([, code, text]) => `| ${code} | ${text} |`),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

/** Texts as they are, also where Markdown would read something into them. */
function plain(text: string): string {
  return text.replace(/[\\<>|*_`[\]#]/g, '\\$&')
}
