import type {AnswerId, Refusal, Way} from './types.ts'

/** What the desk says, in one language. */
export interface Words {
  readonly title: string
  readonly home: string
  readonly left: (left: number, settled: number) => string
  readonly more: (shown: number, total: number) => string
  readonly nothing: string
  readonly nothingMore: string
  readonly failed: (errors: number) => string
  readonly lost: string
  readonly where: string
  readonly ways: Readonly<Record<Way, string>>
  readonly answers: Readonly<Record<AnswerId, (name: string) => string>>
  readonly sureness: (percent: number) => string
  readonly because: (reason: string) => string
  readonly taken: string
  /** Of an answer that is always written beside the text. */
  readonly noMark: string
  /** Of an answer that was to be written into the text. */
  readonly notInText: string
  readonly aside: string
  readonly how: (how: string) => string
  readonly asideNow: string
  readonly back: string
  readonly open: string
  readonly undo: string
  readonly settled: (answer: string, file: string, line: number) => string
  readonly undone: string
  readonly nothingToUndo: string
  /** Of a key that does nothing here. */
  readonly noKey: (key: string) => string
  readonly gone: string
  readonly date: string
  /** How a date is typed. */
  readonly dateForm: string
  readonly number: string
  readonly refusals: Readonly<Record<Refusal, string>>
  readonly refusedUndo: string
  readonly help: string
  readonly close: string
  readonly keys: ReadonlyArray<readonly [key: string, does: string]>
  readonly list: string
}

const chinese: Words = {
  title: '待核',
  home: '回到网站',
  left: (left, settled) => `尚有 ${left} 处，已定 ${settled} 处`,
  more: (shown, total) => `先列出 ${shown} 处，共 ${total} 处；定了一些再列其余。`,
  nothing: '没有存疑之处。',
  nothingMore: '都定了。',
  failed: (errors) => `生成未成功：${errors} 个错误。`,
  lost: '与本机的 benbao 断了联系，请看终端。',
  where: '写在哪里',
  ways: {source: '原文里（记号）', beside: '原文旁边（.fixes.yaml）'},
  answers: {
    join: () => '连成一句',
    paragraph: () => '分段',
    headline: () => '标题',
    subheading: () => '小标题',
    byline: () => '署名',
    column: () => '栏目',
    notice: () => '不属文章',
    'as-is': () => '就这样，不错',
    both: () => '本是两回事，都发布',
    date: () => '定为这个日期',
    'date-settled': () => '定为这个日期',
    day: (name) => `是 ${name}`,
    number: () => '期号改为',
    follows: () => '没有缺，就这样',
    same: (name) => `就是“${name}”`,
    own: () => '自成一个，登记',
  },
  sureness: (percent) => `把握 ${percent}%`,
  because: (reason) => `因${reason}`,
  taken: '现在如此',
  noMark: '没有记号，写在旁边',
  notInText: '（这一项不能用记号写在原文里，所以写在旁边。）',
  aside: '搁置',
  how: (how) => `怎样定：${how}`,
  asideNow: '已搁置',
  back: '取回',
  open: '打开原文',
  undo: '撤回',
  settled: (answer, file, line) => `已定：${answer}。写入 ${file} 第 ${line} 行。`,
  undone: '已撤回。',
  nothingToUndo: '没有可撤回的。',
  noKey: (key) => `这一处不能按 ${key}。`,
  gone: '此处已不存疑。',
  date: '日期',
  dateForm: '2024-03-15；只知年月的 2024-03',
  number: '期号',
  refusals: {
    gone: '此处已不存疑。',
    changed: '文件刚在别处改过，没有写入；等列表更新再定。',
    impossible: '写什么记号也定不了此处，没有写入；请打开原文修改。',
    unwritable: '文件写不进去，没有写入。',
    encoding: '文件不是 UTF-8 编码，没有写入；请另存为 UTF-8，再来定。',
    value: '填得不对，没有写入。',
  },
  refusedUndo: '写下之后文件又改过，没有撤回；请打开原文修改。',
  help: '按键',
  close: '关闭',
  keys: [
    ['j / k', '下一处 / 上一处'],
    ['y', '就这样（现在的判断不错）'],
    ['c', '连成一句'],
    ['p', '分段'],
    ['h', '标题'],
    ['s', '小标题'],
    ['b', '署名'],
    ['m', '栏目'],
    ['n', '不属文章'],
    ['d', '填日期或期号'],
    ['1 – 5', '是所列的第几个'],
    ['o', '自成一个，登记；本是两回事'],
    ['x', '搁置，取回'],
    ['u', '撤回上一步'],
    ['e', '打开原文'],
    ['w', '换写入之处'],
    ['?', '按键一览'],
  ],
  list: '存疑之处',
}

const english: Words = {
  title: 'To be settled',
  home: 'Back to the site',
  left: (left, settled) => `${left} left, ${settled} settled`,
  more: (shown, total) => `The first ${shown} of ${total}; settle some to see the others.`,
  nothing: 'Nothing is in doubt.',
  nothingMore: 'All is settled.',
  failed: (errors) => `The last build failed: ${errors} error${errors === 1 ? '' : 's'}.`,
  lost: 'No answer from benbao on this machine; see the terminal.',
  where: 'Write it',
  ways: {source: 'into the text (marks)', beside: 'beside it (.fixes.yaml)'},
  answers: {
    join: () => 'Join',
    paragraph: () => 'Paragraph',
    headline: () => 'Headline',
    subheading: () => 'Subheading',
    byline: () => 'Byline',
    column: () => 'Column',
    notice: () => 'No article’s',
    'as-is': () => 'Right as it stands',
    both: () => 'They are two: publish both',
    date: () => 'It is of this date',
    'date-settled': () => 'It is this day',
    day: (name) => `It is ${name}`,
    number: () => 'Its number is',
    follows: () => 'Nothing is missing',
    same: (name) => `It is ${name}`,
    own: () => 'One of its own: register',
  },
  sureness: (percent) => `${percent}% sure`,
  because: (reason) => reason,
  taken: 'as it is now',
  noMark: 'no mark: written beside',
  notInText: ' (No mark in the text can say this, so it stands beside it.)',
  aside: 'Set aside',
  how: (how) => `By hand: ${how}`,
  asideNow: 'set aside',
  back: 'Take back in',
  open: 'Open the source',
  undo: 'Undo',
  settled: (answer, file, line) => `Settled: ${answer}. Written to ${file}, line ${line}.`,
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to take back.',
  noKey: (key) => `${key} does nothing here.`,
  gone: 'No longer in doubt.',
  date: 'Date',
  dateForm: '2024-03-15, or 2024-03 alone',
  number: 'Number',
  refusals: {
    gone: 'That is no longer in doubt.',
    changed: 'The file has just been changed elsewhere: nothing was written. Wait for the list.',
    impossible: 'No mark would settle this: nothing was written. Open the source.',
    unwritable: 'The file cannot be written.',
    encoding: 'The file is not UTF-8: nothing was written. Save it as UTF-8 first.',
    value: 'That is no such value: nothing was written.',
  },
  refusedUndo: 'The file has changed since: nothing was undone. Open the source.',
  help: 'Keys',
  close: 'Close',
  keys: [
    ['j / k', 'next / previous'],
    ['y', 'right as it is now'],
    ['c', 'join'],
    ['p', 'paragraph'],
    ['h', 'headline'],
    ['s', 'subheading'],
    ['b', 'byline'],
    ['m', 'column'],
    ['n', 'no article’s'],
    ['d', 'type a date or a number'],
    ['1 – 5', 'it is the one so numbered'],
    ['o', 'one of its own: register; they are two'],
    ['x', 'set aside, take back in'],
    ['u', 'undo the last step'],
    ['e', 'open the source'],
    ['w', 'write elsewhere'],
    ['?', 'these keys'],
  ],
  list: 'Doubts',
}

/** What the desk says in a language. */
export function wordsIn(language: string | undefined): Words {
  return language === 'en' ? english : chinese
}

/** The key of an answer; those that name somebody are numbered. */
export const keyOf: Readonly<Record<AnswerId, string>> = {
  join: 'c',
  paragraph: 'p',
  headline: 'h',
  subheading: 's',
  byline: 'b',
  column: 'm',
  notice: 'n',
  'as-is': 'y',
  both: 'o',
  date: 'd',
  'date-settled': 'd',
  day: '1',
  number: 'd',
  follows: 'y',
  same: '1',
  own: 'o',
}
