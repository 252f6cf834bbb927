import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {failureOn} from '../../diagnostics/failure-on.ts'
import type {PictureAt} from '../../render/epub/index.ts'
import type {Packed} from '../../render/epub/zip.ts'
import {createPrinter} from '../../render/files/index.ts'
import {createRenderer, TemplateError} from '../../render/index.ts'
import {createTeller} from '../../render/retell.ts'
import type {Converter} from '../../render/traditional/converter.ts'
import type {Page} from '../../site/page.ts'
import type {ParsedSource} from '../../tree/types.ts'
import {type Glyphs, loadConverter} from '../glyphs.ts'
import type {Output} from '../outputs.ts'
import {type Chunks, createEncoder} from './chunks.ts'

/** What all pages are drawn with. */
export interface Drawing {
  readonly templates: ReadonlyMap<string, string>
  /** Absent where no page is drawn in traditional characters. */
  readonly glyphs: Glyphs | undefined
}

/** What can be drawn in any thread, as it is plain data. */
export type Drawable = Extract<Output, {kind: 'page' | 'file'}>

export interface Drawer {
  /** The bytes of the `at`-th output, see `Chunks`; undefined where its template fails. */
  readonly draw: (output: Drawable, at: number) => Chunks | undefined
  /** By template, and how it failed on its first page. */
  readonly failures: ReadonlyMap<string, Failure>
  /** Chapters of books, for those that are yet to be bound. */
  readonly chapters: Map<string, Packed>
  /** Absent where nothing is drawn in traditional characters. */
  readonly converter: Converter | undefined
}

export interface Failure {
  /** Of the output on which it failed. */
  readonly at: number
  readonly finding: Diagnostic
}

/**
 * Make a drawer of pages and files. Facing pages are drawn from `sources`, by path; a book with pictures needs
 * `pictureAt`.
 */
export async function createDrawer(
  {templates, glyphs}: Drawing,
  sources: ReadonlyMap<string, ParsedSource>,
  pictureAt?: PictureAt,
): Promise<Drawer> {
  const failures = new Map<string, Failure>()
  const chapters = new Map<string, Packed>()
  const encode = createEncoder()
  const retell = createTeller()
  const print = createPrinter(chapters, pictureAt, retell)
  const converter = glyphs && (await loadConverter(glyphs))
  const render = attempt('templates', 0, () => createRenderer(templates, sources, retell))
  return {draw, failures, chapters, converter}

  function draw(output: Drawable, at: number): Chunks | undefined {
    if (render === undefined) return undefined
    if (output.kind === 'page') return drawPage(output.page, at, output.script && converter)
    const printed = print(output.file)
    if (printed instanceof Uint8Array) return [printed]
    return typeof printed === 'string' ? [encode(printed)] : encoded(printed)
  }

  function drawPage(page: Page, at: number, turnedBy: Converter | undefined): Chunks | undefined {
    const text = attempt(page.template, at, () => render?.(page, turnedBy))
    return text === undefined ? undefined : [encode(text)]
  }

  function* encoded(texts: Iterable<string>): Generator<Uint8Array> {
    for (const text of texts) yield encode(text)
  }

  /** What fails in one template would fail on each of its pages: once is enough. */
  function attempt<T>(name: string, at: number, act: () => T): T | undefined {
    if (failures.has(name)) return undefined
    try {
      return act()
    } catch (error) {
      failures.set(name, {at, finding: findingOf(error)})
      return undefined
    }
  }
}

function findingOf(error: unknown): Diagnostic {
  if (!(error instanceof TemplateError)) return failureOn('templates', error)
  const {template, line, reason, inChinese} = error
  const start = {line: line ?? 1, column: 1}
  const details = {
    inChinese: `模板有误，页面画不出来（${inChinese}）`,
    ...(line === undefined ? {} : {at: {start, end: start}}),
  }
  return diagnostic(`templates/${template}`, 'template-failed', `Unexpected failure of a template (${reason})`, details)
}
