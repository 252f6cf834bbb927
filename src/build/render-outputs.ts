import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {createPrinter} from '../render/files/index.ts'
import {createRenderer, TemplateError} from '../render/index.ts'
import type {Converter} from '../render/traditional/converter.ts'
import type {SiteFile} from '../site/file.ts'
import type {Page} from '../site/page.ts'
import type {ParsedSource} from '../tree/types.ts'
import {type Digest, digestOf} from './digest.ts'
import {type Glyphs, loadConverter} from './glyphs.ts'
import {inTurns, type Tell} from './in-turns.ts'
import type {Keyed, Rendered} from './outputs.ts'
import {failureOn} from './read-source.ts'

export interface RenderResult {
  /** In the order of the outputs. */
  readonly rendered: ReadonlyArray<Rendered>
  /** One finding a template, however many pages it fails on. */
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * Draw pages and copy assets, in memory: nothing is written before all of them are there. `known` has what was drawn
 * elsewhere, by key.
 */
export async function renderOutputs(
  outputs: ReadonlyArray<Keyed>,
  templates: ReadonlyMap<string, string>,
  sources: ReadonlyArray<ParsedSource>,
  glyphs?: Glyphs,
  tell?: Tell,
  known: ReadonlyMap<Digest, Uint8Array> = new Map(),
): Promise<RenderResult> {
  const rendered: Array<Rendered> = []
  const failures = new Map<string, Diagnostic>()
  const encoder = new TextEncoder()
  const print = createPrinter()
  const isTurned = outputs.some((output) => output.kind === 'page' && output.script === 'traditional')
  const converter = glyphs && isTurned ? await loadConverter(glyphs) : undefined
  const render = attempt('templates', () =>
    createRenderer(templates, new Map(sources.map((source) => [source.path, source]))),
  )
  if (render) await inTurns(outputs, draw, tell)
  return {rendered, diagnostics: [...failures.values()]}

  function draw(output: Keyed): void {
    if (output.kind === 'copy') {
      const {path, digest, key, read} = output
      rendered.push({
        path,
        key,
        digest,
        get bytes() {
          return read()
        },
      })
      return
    }
    const bytes = known.get(output.key) ?? bytesOf(output)
    if (bytes) rendered.push({path: output.path, bytes, key: output.key, digest: digestOf(bytes)})
  }

  function bytesOf(output: Exclude<Keyed, {kind: 'copy'}>): Uint8Array | undefined {
    switch (output.kind) {
      case 'asset':
        return output.bytes
      case 'made':
        return output.make()
      case 'file':
        return printFile(output.file)
      case 'page':
        return drawPage(output.page, output.script && converter)
      default:
        return output satisfies never
    }
  }

  function printFile(file: SiteFile): Uint8Array {
    const printed = print(file)
    return typeof printed === 'string' ? encoder.encode(printed) : printed
  }

  function drawPage(page: Page, turnedBy: Converter | undefined): Uint8Array | undefined {
    const text = attempt(page.template, () => render?.(page, turnedBy))
    return text === undefined ? undefined : encoder.encode(text)
  }

  /** What fails in one template would fail on each of its pages: once is enough. */
  function attempt<T>(name: string, act: () => T): T | undefined {
    if (failures.has(name)) return undefined
    try {
      return act()
    } catch (error) {
      failures.set(name, failureOf(error))
      return undefined
    }
  }
}

function failureOf(error: unknown): Diagnostic {
  if (!(error instanceof TemplateError)) return failureOn('templates', error)
  const {template, line, reason} = error
  const start = {line: line ?? 1, column: 1}
  const details = {
    inChinese: `模板有误，页面画不出来（${reason}）`,
    ...(line === undefined ? {} : {at: {start, end: start}}),
  }
  return diagnostic(`templates/${template}`, 'template-failed', `Unexpected failure of a template (${reason})`, details)
}
