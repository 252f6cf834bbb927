import type {Severity} from '../../diagnostics/rules.ts'

/** What the command line says, in English. The other languages have the same keys, or they do not compile. */
export const english = {
  description: '本报: turns years of raw newspaper text into a static archive.',
  examples: 'Examples:',
  exitCodes: [
    'Exit codes:',
    '  0  done',
    '  1  something stands in the way; the findings say what',
    '  2  the command line is not understood',
  ].join('\n'),
  seeHelp: '(--help lists what there is)',
  asIn: (example: string) => `as in ${example}`,
  /** Commander’s own words, where another language has others. */
  usageWords: [] as ReadonlyArray<readonly [english: RegExp, own: string]>,

  behindCommand: (flag: string, command: string) =>
    `error: ${flag} stands behind the command, as in benbao ${command} ${flag} …`,
  commands: {
    init: 'make a new archive',
    new: 'make the file of a new issue: new issue DATE',
    import: 'bring in PDF, Word, HTML and text files: shows what it would write, then asks',
    build: 'make the site: content/ → public/',
    watch: 'serve the site and make it again on every change',
    check: 'print all findings, write nothing',
    parse: 'show what benbao reads in single files',
    explain: 'show what each line of single files was taken for, and why',
    departments: 'list departments that departments.yaml does not have',
    people: 'list people that people.yaml does not have',
    export: 'print all articles as NDJSON, for a search engine of your own',
    stats: 'count issues, articles, people and departments, year by year',
    verify: 'check a published site, a folder or a ZIP, against its SHA256SUMS',
    templates: 'list the templates of the package; --copy puts them into templates/, to be changed',
    rules: 'say what a finding means and what to do about it',
    completion: 'print what makes a shell complete benbao’s commands and flags',
  },
  importable: 'files or folders: .pdf, .docx, .html, .txt, .md',
  files: 'text files',
  published: 'the published site, a folder or a ZIP of it (default: public)',
  folder: 'the folder of the archive (default: here)',
  what: 'what to make: issue',
  date: 'its date, as in 2026-11-24',
  templateNames: 'names of templates, as home.eta or style.css; all where none is named',
  ruleIds: 'ids of rules; all where none is named',
  shell: 'bash, zsh or fish',

  flags: {
    site: 'the site’s folder, the one that holds content/',
    here: 'here',
    out: 'where the pages go (default: public/ in the site)',
    shard: 'do a part of the build, the i-th of n, for --artifacts',
    artifacts: 'where parts of a build leave what they made',
    port: 'where to serve; a free port if it is taken',
    editor:
      'what opens a file from the browser: vscode, vscodium, cursor, zed, idea, sublime, textmate, none, or an address with {path}, {line} and {column}',
    poll: 'look for changes every second, for drives that do not tell of them',
    write: 'write it to content/; what is there stays as it is',
    copy: 'copy them to templates/; what is there stays as it is',
    json: 'print JSON to stdout',
    format: 'what to print',
    engine: 'who is to read it',
    strict: 'exit with 1 on warnings too',
    quiet: 'print errors only',
    color: 'no colours (also: NO_COLOR in the environment)',
    lang: 'zh or en (also: BENBAO_LANG, LANG in the environment)',
    yes: 'ask nothing',
    title: 'the paper’s name',
    serial: '刊号 or 准印证',
    place: 'where it is published',
    number: 'the issue’s number',
    help: 'show this help',
    version: 'show the version',
  },
  badPort: 'Expected a number from 0 to 65535.',
  badEditor: (names: ReadonlyArray<string>, meant: string | undefined) =>
    `Expected ${names.join(', ')}, or an address with {path}.${meant === undefined ? '' : `\n(Did you mean ${meant}?)`}`,
  badShard: 'Expected a part and how many there are, as in 3/16.',
  shardNeedsArtifacts: 'error: --shard needs --artifacts DIR',

  findings: (counts: Readonly<Record<Severity, number>>) =>
    [
      counts.error > 0 && plural(counts.error, 'error'),
      counts.warning > 0 && plural(counts.warning, 'warning'),
      counts.info > 0 && plural(counts.info, 'note'),
    ]
      .filter((part) => part !== false)
      .join(', '),
  noFindings: 'no findings',
  checkLists: ' (benbao check lists them)',

  asked: (findings: number, names: number) =>
    `to settle at the desk (benbao watch): ${[
      findings > 0 && `${findings} of these`,
      names > 0 && plural(names, 'name'),
    ]
      .filter((part) => part !== false)
      .join(', ')}`,

  semicolon: '; ',
  read: (issues: number, articles: number, files: number) =>
    `${plural(issues, 'issue')}, ${plural(articles, 'article')} in ${plural(files, 'file')}`,
  unread: (files: number) => `${plural(files, 'file')} could not be read`,
  written: (written: number, kept: number, removed: number) =>
    `${plural(written, 'page')} written, ${kept} kept, ${removed} removed`,
  shard: (name: string, sources: number, drawn: number | undefined) =>
    drawn === undefined
      ? `part ${name}: ${plural(sources, 'file')} read; pages are drawn in a second round, when all parts have read theirs`
      : `part ${name}: ${plural(sources, 'file')} read, ${plural(drawn, 'page')} drawn`,
  nothingPublished: 'nothing published, the site stands as it was',
  steps: {parse: 'reading', render: 'drawing', publish: 'writing'},

  serving: (url: string) =>
    `${url}  (a preview that registers no address: benbao build before you upload. Ctrl-C ends it)`,
  unwatched: (why: string) =>
    `The system cannot tell of all changes (${why}): benbao looks for them every second, as with --poll.`,
  desk: (url: string) => `${url}  to settle doubts`,
  settled: 'settled',
  rest: (count: string) => `as before: ${count}`,

  noDate: 'no date',
  dateFrom: {'front-matter': 'front matter', 'file-name': 'file name', masthead: 'masthead', text: 'text'},
  page: (name: string) => `page ${name}`,
  articles: (count: number) => plural(count, 'article'),
  paragraphs: (count: number) => plural(count, 'paragraph'),
  noHeadline: '(no headline)',
  blocks: (blocks: number, joined: number, doubtful: number) =>
    `${plural(blocks, 'block')}, ${joined} joined, ${doubtful} doubtful`,
  characters: (count: number) => plural(count, 'character'),
  added: (count: number, file: string) => `${count} added to ${file}`,
  names: 'names of the list; all where none is named',
  notFound: (name: string, meant: string | undefined) =>
    `Unexpected name ${name}, expected one of the list${meant === undefined ? '' : `, as ${meant}`}`,
  wordless: (why: string) => `no words were asked for offices that no rule decides: ${why}`,
  proposed: (count: number) =>
    `${plural(count, 'more name')} that may be of an office, by their words; none is on the site. To have one there: benbao departments --write NAME`,

  importing: 'reading',
  kinds: {pdf: 'PDF', docx: 'Word', html: 'HTML', text: 'text', markdown: 'Markdown'},
  pages: (count: number) => plural(count, 'page'),
  pictures: (count: number) => plural(count, 'picture'),
  undatedFile: 'no certain date',
  states: {new: 'new', same: 'there already, the same', occupied: 'taken by another file'},
  askWrite: (count: number) => `Write ${plural(count, 'file')}? (y/N)`,
  notWritten: (count: number) => `nothing is written yet; --write writes ${plural(count, 'file')}`,
  imported: (count: number) => `${plural(count, 'file')} written`,
  nothingToImport: 'nothing to write',

  unwritten: (file: string, why: string) =>
    `error: ${file} cannot be read or written (${why})\n(look at the rights of the folder and the room on the disk)`,
  unprinted: (why: string) => `error: not all could be printed (${why})`,

  askTitle: 'Name of the paper',
  askSerial: '刊号 or 准印证 (may be empty)',
  askPlace: 'Place of publication (may be empty)',
  siteExists: (file: string) => `${file} is there already; nothing was changed`,
  made: (file: string) => `made ${file}`,
  next: (folder: string, date: string) =>
    [
      'Now:',
      ...(folder === '.' ? [] : [`  cd ${folder}`]),
      `  benbao new issue ${date}    and paste the text of an issue into the file`,
      '  benbao import FILES…            or bring in PDF, Word, HTML or text',
      '  benbao watch                    and look at it in a browser',
    ].join('\n'),
  unknownKind: (kind: string) => `error: unknown kind ${kind}\n(Did you mean issue?)`,
  badDate: (date: string) => `error: ${date} is no date, expected one as in 2026-11-24, or 2026-11 of a monthly paper`,

  unknownTemplate: (name: string, meant: string | undefined) =>
    `error: unknown template ${name}${meant === undefined ? '' : `\n(Did you mean ${meant}?)`}`,
  templateStates: {shipped: '', same: 'yours, as the package’s', changed: 'yours, changed'},
  unknownRule: (id: string, meant: string | undefined) =>
    `error: unknown rule ${id}${meant === undefined ? '' : `\n(Did you mean ${meant}?)`}`,
  unknownShell: (name: string) => `error: unknown shell ${name}, expected bash, zsh or fish`,

  verify: {
    kinds: {missing: 'missing', changed: 'changed', unknown: 'unknown'},
    malformed: 'malformed',
    noList: 'no SHA256SUMS here: this is no site that benbao published, or the list is lost',
    nowhere: (name: string) => `error: there is no ${name}; benbao build makes a site`,
    nothing: (name: string) => `error: ${name} is neither a folder nor a ZIP`,
    broken: (name: string, why: string) => `error: ${name} cannot be read (${why})`,
    listed: (count: number, sums: string) => `${plural(count, 'file')} in SHA256SUMS (sha256 ${sums})`,
    counted: (kind: string, count: number) => `${count} ${kind}`,
    verdict: (counts: ReadonlyArray<string>) => (counts.length === 0 ? '; all as published' : `; ${counts.join(', ')}`),
  },

  stats: {
    issues: 'issues',
    articles: 'articles',
    characters: 'characters',
    people: 'people',
    departments: 'departments',
    columns: 'columns',
    undated: 'undated',
  },
}

/** The same keys for every language. */
export type Messages = typeof english

/** `1 page`, `2 pages` */
function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
