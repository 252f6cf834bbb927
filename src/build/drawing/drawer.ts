import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {failureOn} from '../../diagnostics/failure-on.ts'
import type {ChapterAt, PictureAt} from '../../render/epub/index.ts'
import {createPrinter} from '../../render/files/index.ts'
import {createRenderer, TemplateError} from '../../render/index.ts'
import {createTeller} from '../../render/retell.ts'
import type {Converter} from '../../render/traditional/converter.ts'
import type {Page} from '../../site/page.ts'
import type {ParsedSource} from '../../tree/types.ts'
import type {Output} from '../outputs.ts'
import {type Chunks, createEncoder} from './chunks.ts'
import {type Glyphs, loadConverter} from './glyphs.ts'

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
  /** Absent where nothing is drawn in traditional characters. */
  readonly converter: Converter | undefined
}

export interface Failure {
  /** Of the output on which it failed. */
  readonly at: number
  readonly finding: Diagnostic
}

/**
 * Make a drawer of pages and files. Facing pages are drawn from `sources`, by path; what books need besides, only
 * the thread has that binds them.
 */
export async function createDrawer(
  {templates, glyphs}: Drawing,
  sources: ReadonlyMap<string, ParsedSource>,
  {pictureAt, chapterAt}: {readonly pictureAt?: PictureAt; readonly chapterAt?: ChapterAt} = {},
): Promise<Drawer> {
  const failures = new Map<string, Failure>()
  const encode = createEncoder()
  const retell = createTeller()
  const print = createPrinter({chapterAt, pictureAt, retell})
  const converter = glyphs && (await loadConverter(glyphs))
  const render = attempt('templates', 0, () => createRenderer(templates, sources, retell))
  return {draw, failures, converter}

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
