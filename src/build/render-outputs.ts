import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {createRenderer} from '../render/index.ts'
import type {Page} from '../site/page.ts'
import {digestOf} from './digest.ts'
import {inTurns, type Tell} from './in-turns.ts'
import type {Keyed, Rendered} from './outputs.ts'

export interface RenderResult {
  /** In the order of the outputs. */
  readonly rendered: ReadonlyArray<Rendered>
  /** One finding a template, however many pages it fails on. */
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/** Draw pages and copy assets, in memory: nothing is written before all of them are there. */
export async function renderOutputs(
  outputs: ReadonlyArray<Keyed>,
  templates: ReadonlyMap<string, string>,
  tell?: Tell,
): Promise<RenderResult> {
  const rendered: Array<Rendered> = []
  const failures = new Map<string, Diagnostic>()
  const encoder = new TextEncoder()
  const renderer = attempt('', () => createRenderer(templates))
  if (renderer) await inTurns(outputs, draw, tell)
  return {rendered, diagnostics: [...failures.values()]}

  function draw(output: Keyed): void {
    const bytes = output.kind === 'asset' ? output.bytes : drawPage(output.page)
    if (bytes) rendered.push({path: output.path, bytes, key: output.key, digest: digestOf(bytes)})
  }

  function drawPage(page: Page): Uint8Array | undefined {
    return attempt(page.template, () => renderer && encoder.encode(renderer.render(page)))
  }

  function attempt<T>(template: string, act: () => T): T | undefined {
    if (failures.has(template)) return undefined
    try {
      return act()
    } catch (error) {
      const file = template === '' ? 'templates' : `templates/${template}.eta`
      failures.set(template, diagnostic(file, 'template-failed', `Unexpected failure to draw: ${reasonOf(error)}`))
      return undefined
    }
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
