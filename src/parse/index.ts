import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {findingsOf} from '../diagnostics/report.ts'
import {withoutSettled} from '../diagnostics/settled.ts'
import type {Bulletin} from '../tree/types.ts'
import {checkArticles} from './articles/check-articles.ts'
import {markBylines} from './articles/mark-bylines.ts'
import {markCaptions} from './articles/mark-captions.ts'
import {markDatelines} from './articles/mark-datelines.ts'
import {markHeadlineRoles} from './articles/mark-headline-roles.ts'
import {markIssue} from './articles/mark-issue.ts'
import {markJumps} from './articles/mark-jumps.ts'
import {markLabels} from './articles/mark-labels.ts'
import {markStanzas} from './articles/mark-stanzas.ts'
import {mendSpaces} from './articles/mend-spaces.ts'
import {partAuthors} from './articles/part-authors.ts'
import {signLikeSisters} from './articles/sign-like-sisters.ts'
import {stitchJumps} from './articles/stitch-jumps.ts'
import {assemble} from './assemble.ts'
import {labelBlocks} from './blocks/label-blocks.ts'
import {reportDoubts} from './blocks/report-doubts.ts'
import {checkConservation} from './conserve.ts'
import type {FixSource} from './fixes/fixes.ts'
import {lex} from './lex.ts'
import {applyFixes} from './lines/apply-fixes.ts'
import {closeUp} from './lines/close-up.ts'
import {findFurniture} from './lines/find-furniture.ts'
import {markPaperNames} from './lines/mark-paper-names.ts'
import {measureColumns} from './lines/measure-columns.ts'
import {readFields} from './lines/read-fields.ts'
import {readFrontMatter} from './lines/read-front-matter.ts'
import {readMarks} from './lines/read-marks.ts'
import {unwrap} from './lines/unwrap.ts'
import {isMarkdown, parseMarkdown} from './markdown/index.ts'
import {type Explanation, explain} from './printing/explain.ts'
import type {Galley, Transcript} from './transcript.ts'

const onLines: Array<Plugin<[], Transcript>> = [
  readFrontMatter, // before marks: its own --- ends no article
  readMarks, // before furniture: what the editor says is not weighed
  applyFixes, // behind marks, which are no text to be found; one that stands in the text itself is the last word
  readFields, // before furniture: 日期：2019-05-06 is no page head
  closeUp, // before furniture, which stands apart
  findFurniture,
  markPaperNames, // behind furniture, which a name may stand beside
  measureColumns,
]
const onBlocks: Array<Plugin<[], Galley>> = [labelBlocks, reportDoubts]
const onArticles: Array<Plugin<[], Bulletin>> = [
  markIssue,
  partAuthors, // before roles: a name is no part of the headline
  markHeadlineRoles,
  markDatelines,
  markJumps, // a byline may stand before 下转, so jumps go first
  markBylines,
  signLikeSisters, // needs the bylines of all articles
  stitchJumps, // needs each part's dateline and byline apart from its text
  markLabels, // after datelines: a label may follow one
  markCaptions,
  markStanzas, // behind captions, which part lines
  mendSpaces, // last of the stages that read characters by their offset
  checkArticles,
]

/** A source as the parser takes it: decoded text and the path to name it by. */
export interface Source {
  readonly path: string
  readonly text: string
  /** What `NAME.fixes.yaml` beside it says. */
  readonly fixes?: FixSource | undefined
  /** What the paper is called, as its archive says: such a line over the articles is no headline. */
  readonly paperNames?: ReadonlyArray<string> | undefined
}

export interface ParseResult {
  readonly tree: Bulletin
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

const onLine = unified().use({plugins: onLines}).freeze()
const onBlock = unified().use({plugins: onBlocks}).freeze()
const onArticle = unified().use({plugins: onArticles}).freeze()

/** Read one bulletin. Never throws for what a source holds. */
export function parseBulletin(source: Source): ParseResult {
  const {tree, diagnostics} = read(source)
  return {tree, diagnostics}
}

/** Read one bulletin, and say how. */
export function explainBulletin(source: Source): ParseResult & {readonly explanation: Explanation} {
  const {tree, diagnostics, galley} = read(source)
  return {tree, diagnostics, explanation: explain(galley, tree)}
}

function read(source: Source): ParseResult & {readonly galley: Galley} {
  const file = new VFile({path: source.path, value: source.text})
  if (source.fixes) file.data.fixes = source.fixes
  if (source.paperNames) file.data.paperNames = source.paperNames
  const {tree, galley} = isMarkdown(source) ? readMarkdown(source.text, file) : readLines(source.text, file)
  onArticle.runSync(tree, file)
  checkConservation(tree, source.text, file)
  return {
    tree,
    diagnostics: withoutSettled(findingsOf(file), (path) => (path === source.path ? tree.issue : undefined)),
    galley,
  }
}

function readLines(text: string, file: VFile): {tree: Bulletin; galley: Galley} {
  const transcript = lex(text)
  onLine.runSync(transcript, file)
  const galley = unwrap(transcript)
  onBlock.runSync(galley, file)
  return {tree: assemble(galley), galley}
}

/** Nothing is weighed where an author says what is what. */
function readMarkdown(text: string, file: VFile): {tree: Bulletin; galley: Galley} {
  const tree = parseMarkdown(text, file)
  return {tree, galley: {type: 'galley', source: text, facts: tree.issue, children: []}}
}
