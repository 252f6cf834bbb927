import {type Plugin, unified} from 'unified'
import {VFile} from 'vfile'
import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {findingsOf} from '../diagnostics/report.ts'
import type {Bulletin} from '../tree/types.ts'
import {markBylines} from './articles/mark-bylines.ts'
import {markDatelines} from './articles/mark-datelines.ts'
import {markJumps} from './articles/mark-jumps.ts'
import {stitchJumps} from './articles/stitch-jumps.ts'
import {assemble} from './assemble.ts'
import {labelBlocks} from './blocks/label-blocks.ts'
import {lex} from './lex.ts'
import {findFurniture} from './lines/find-furniture.ts'
import {measureColumns} from './lines/measure-columns.ts'
import {unwrap} from './lines/unwrap.ts'
import type {Galley, Transcript} from './transcript.ts'

const onLines: Array<Plugin<[], Transcript>> = [findFurniture, measureColumns]
const onBlocks: Array<Plugin<[], Galley>> = [labelBlocks]
const onArticles: Array<Plugin<[], Bulletin>> = [
  markDatelines,
  markJumps, // a byline may stand before 下转, so jumps go first
  markBylines,
  stitchJumps, // needs each part's dateline and byline apart from its text
]

/** A source as the parser takes it: decoded text and the path to name it by. */
export interface Source {
  readonly path: string
  readonly text: string
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
  const file = new VFile({path: source.path, value: source.text})
  const transcript = lex(source.text)
  onLine.runSync(transcript, file)
  const galley = unwrap(transcript)
  onBlock.runSync(galley, file)
  const tree = assemble(galley)
  onArticle.runSync(tree, file)
  return {tree, diagnostics: findingsOf(file)}
}
