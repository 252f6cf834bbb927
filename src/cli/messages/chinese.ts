import type {Messages} from './english.ts'

/** What the command line says, in Chinese. */
export const chinese: Messages = {
  description: '本报：把多年的报纸文字变成一个静态的新闻档案。',
  examples: '例：',
  exitCodes: ['退出码：', '  0  完成', '  1  有事阻碍，见所列各条', '  2  命令写得不对'].join('\n'),
  seeHelp: '（--help 列出全部用法）',
  usageWords: [
    [/^error: unknown command '(.*)'/, '错误：没有“$1”这个命令'],
    [/^error: unknown option '(.*)'/, '错误：没有“$1”这个选项'],
    [/^error: missing required argument 'file'/, '错误：缺少文件'],
    [/^error: missing required argument 'file-or-folder'/, '错误：缺少文件或文件夹'],
    [/^error: missing required argument 'what'/, '错误：没有写新建什么（issue）'],
    [/^error: missing required argument 'date'/, '错误：缺少日期'],
    [/^error: missing required argument 'shell'/, '错误：缺少 bash、zsh 或 fish'],
    [/^error: missing required argument '(.*)'/, '错误：缺少“$1”'],
    [/^error: option '(.*)' argument missing/, '错误：选项“$1”后面缺少内容'],
    [
      /^error: option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
      '错误：选项“$1”不能是“$2”，可以是 $3。',
    ],
    [/^error: option '(.*)' argument '(.*)' is invalid\. ?/, '错误：选项“$1”不能是“$2”。'],
    [/^error: option '.*' value '(.*)' from env '(.*)' is invalid\. ?/, '错误：环境变量 $2 不能是“$1”。'],
    [/^error: too many arguments.*$/m, '错误：多写了内容'],
    [/\(Did you mean (?:one of )?(.*)\?\)/, '（是不是 $1？）'],
    [/^Usage: ?/, '用法：'],
    [/^Arguments:/, '内容：'],
    [/^Options:/, '选项：'],
    [/^Commands:/, '命令：'],
    [/\[options\]/, '[选项]'],
    [/\[command\]/, '[命令]'],
    [/ \(default: (.*)\)$/, '（默认：$1）'],
    [/ \(choices: (.*), default: (.*)\)$/, '（可选：$1；默认：$2）'],
    [/ \(choices: (.*)\)$/, '（可选：$1）'],
    [/ \(env: (.*)\)$/, '（环境变量：$1）'],
  ],

  behindCommand: (flag, command) => `错误：${flag} 要写在命令后面，如 benbao ${command} ${flag} …`,
  commands: {
    init: '新建一个档案',
    new: '新建一期的文件：new issue 日期',
    import: '导入 PDF、Word、网页和文本：先给出预览，再问是否写入',
    build: '生成网站：content/ → public/',
    watch: '在本机打开网站，随改随看',
    check: '列出全部问题，什么也不写',
    parse: '看 benbao 从文件里读出了什么',
    explain: '看每一行当作了什么，为什么',
    departments: '列出名录里还没有的机构',
    people: '列出名录里还没有的人',
    export: '把全部文章输出为 NDJSON，供自备的搜索引擎使用',
    stats: '逐年统计期数、篇数、人员和机构',
    verify: '按 SHA256SUMS 核对已发布的网站（文件夹或 ZIP）',
    templates: '列出自带的模板；--copy 复制到 templates/，供修改',
    rules: '解释各条问题的意思和办法',
    completion: '输出命令行补全脚本',
  },
  importable: '文件或文件夹：.pdf、.docx、.html、.txt、.md',
  files: '文本文件',
  published: '已发布的网站：文件夹，或其 ZIP（默认：public）',
  folder: '档案所在的文件夹（默认：此处）',
  what: '新建什么：issue（一期）',
  date: '日期，如 2026-11-24',
  templateNames: '模板名，如 home.eta、style.css；不写就是全部',
  ruleIds: '问题的代号；不写就列出全部',
  shell: 'bash、zsh 或 fish',

  flags: {
    site: '站点文件夹，里面有 content/',
    here: '此处',
    out: '网页放在哪里（默认：站点里的 public/）',
    shard: '只做一部分：n 份中的第 i 份，与 --artifacts 同用',
    artifacts: '各部分存放结果的文件夹',
    port: '端口；被占用时另找一个',
    editor:
      '在浏览器里点文件名用什么打开：vscode、vscodium、cursor、zed、idea、sublime、textmate、none，或含 {path}、{line}、{column} 的地址',
    poll: '每秒查看一次改动，用于不报告改动的网络盘',
    write: '写进 content/，原有的内容不变',
    copy: '复制到 templates/，原有的文件不变',
    json: '输出 JSON',
    format: '输出什么',
    engine: '给哪种搜索引擎',
    strict: '有警告也以 1 退出',
    quiet: '只列错误',
    color: '不用颜色（环境变量 NO_COLOR 亦可）',
    lang: '语言：zh 或 en（环境变量 BENBAO_LANG、LANG 亦可）',
    yes: '不提问',
    title: '报名',
    serial: '刊号或准印证号',
    place: '出版地',
    number: '期号',
    help: '显示用法',
    version: '显示版本',
  },
  badPort: '应为 0 到 65535 的数。',
  badEditor: (names, meant) =>
    `应为 ${names.join('、')}，或含 {path} 的地址。${meant === undefined ? '' : `\n（是不是 ${meant}？）`}`,
  badShard: '应为第几份和共几份，如 3/16。',
  shardNeedsArtifacts: '错误：--shard 须与 --artifacts DIR 同用',

  findings: ({error, warning, info}) =>
    [error > 0 && `${error} 个错误`, warning > 0 && `${warning} 个警告`, info > 0 && `${info} 条提示`]
      .filter((part) => part !== false)
      .join('，'),
  noFindings: '没有问题',
  checkLists: '（benbao check 逐条列出）',

  asked: (findings, names) =>
    `可到“待核”（benbao watch）去定的：${[
      findings > 0 && `以上的 ${findings} 条`,
      names > 0 && `姓名和机构名 ${names} 个`,
    ]
      .filter((part) => part !== false)
      .join('，')}`,

  semicolon: '；',
  read: (issues, articles, files) => `${files} 个文件，${issues} 期 ${articles} 篇文章`,
  unread: (files) => `${files} 个文件没能读入`,
  written: (written, kept, removed) => `写了 ${written} 页，${kept} 页未变，删去 ${removed} 页`,
  shard: (name, sources, drawn) =>
    drawn === undefined
      ? `第 ${name} 份：读入 ${sources} 个文件；各份都读完后，再做一遍即排版`
      : `第 ${name} 份：读入 ${sources} 个文件，排好 ${drawn} 页`,
  nothingPublished: '没有发布，网站保持原样',
  steps: {parse: '读入', render: '排版', publish: '写出'},

  serving: (url) => `${url}  （按 Ctrl-C 结束）`,
  desk: (url) => `${url}  待核`,
  settled: '已解决',
  rest: (count) => `仍有：${count}`,

  noDate: '无日期',
  dateFrom: {'front-matter': '文件开头写明', 'file-name': '据文件名', masthead: '据报头', text: '据正文推定'},
  page: (name) => `第 ${name} 版`,
  articles: (count) => `${count} 篇`,
  paragraphs: (count) => `${count} 段`,
  noHeadline: '（无标题）',
  blocks: (blocks, joined, doubtful) => `共 ${blocks} 块，接上 ${joined} 处，存疑 ${doubtful} 处`,
  characters: (count) => `${count} 字`,
  added: (count, file) => `已写入 ${file}：${count} 条`,
  names: '列出的名称；不写就是全部',
  notFound: (name, meant) => `没有列出“${name}”${meant === undefined ? '' : `，是不是“${meant}”？`}`,
  wordless: (why) => `没有按分词找其余的机构：${why}`,
  proposed: (count) =>
    `按分词看还有 ${count} 个名称可能是机构，网站上没有。要收进名录：benbao departments --write 名称`,

  importing: '正在读',
  kinds: {pdf: 'PDF', docx: 'Word', html: '网页', text: '文本', markdown: 'Markdown'},
  pages: (count) => `${count} 页`,
  pictures: (count) => `${count} 张图片`,
  undatedFile: '日期未定',
  states: {new: '新', same: '已有，内容相同', occupied: '已有别的文件'},
  askWrite: (count) => `写入这 ${count} 个文件吗？（y/N）`,
  notWritten: (count) => `还没有写入；加上 --write 就写入这 ${count} 个文件`,
  imported: (count) => `写入 ${count} 个文件`,
  nothingToImport: '没有可写入的文件',

  unwritten: (file, why) => `错误：没能读写 ${file}（${why}）\n（请检查文件夹的权限和磁盘空间）`,
  unprinted: (why) => `错误：输出没有写完（${why}）`,

  askTitle: '报名',
  askSerial: '刊号或准印证号（可不填）',
  askPlace: '出版地（可不填）',
  siteExists: (file) => `已有 ${file}，没有改动`,
  made: (file) => `已建 ${file}`,
  next: (folder, date) =>
    [
      '接着：',
      ...(folder === '.' ? [] : [`  cd ${folder}`]),
      `  benbao new issue ${date}    把一期的文字粘贴进这个文件`,
      '  benbao import 文件…             或者导入 PDF、Word、网页、文本',
      '  benbao watch                    在浏览器里看',
    ].join('\n'),
  unknownKind: (kind) => `错误：不能新建“${kind}”\n（是不是 issue？）`,
  badDate: (date) => `错误：${date} 不是日期，应如 2026-11-24`,

  unknownTemplate: (name, meant) =>
    `错误：没有“${name}”这个模板${meant === undefined ? '' : `\n（是不是 ${meant}？）`}`,
  templateStates: {shipped: '', same: '自己的，与自带的相同', changed: '自己的，改过'},
  unknownRule: (id, meant) => `错误：没有“${id}”这个代号${meant === undefined ? '' : `\n（是不是 ${meant}？）`}`,
  unknownShell: (name) => `错误：不认识“${name}”，可以是 bash、zsh 或 fish`,

  verify: {
    kinds: {missing: '缺失', changed: '改动', unknown: '多出'},
    malformed: '清单不通',
    noList: '这里没有 SHA256SUMS：不是 benbao 发布的网站，或清单已丢失',
    nowhere: (name) => `错误：没有 ${name}；网站由 benbao build 生成`,
    nothing: (name) => `错误：${name} 既不是文件夹，也不是 ZIP`,
    broken: (name, why) => `错误：${name} 读不出来（${why}）`,
    listed: (count, sums) => `SHA256SUMS 列有 ${count} 个文件（sha256 ${sums}）`,
    counted: (kind, count) => `${kind} ${count} 个`,
    verdict: (counts) => (counts.length === 0 ? '；与发布时一致' : `；${counts.join('，')}`),
  },

  stats: {
    issues: '期',
    articles: '篇',
    characters: '字',
    people: '人员',
    departments: '机构',
    columns: '栏目',
    undated: '无日期',
  },
}
