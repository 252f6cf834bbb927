import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {nearest} from '../diagnostics/edit-distance.ts'

/**
 * Files of an archive's `templates/` by which nothing is drawn: a name that is misspelt would leave the page as it was,
 * and nobody would know why. A template of its own counts where another one names it.
 *
 *     templates/hoem.eta    →    home.eta?
 */
export function unusedTemplates(
  paths: ReadonlyArray<string>,
  shipped: ReadonlyArray<string>,
  templates: ReadonlyMap<string, string>,
): ReadonlyArray<Diagnostic> {
  const unused = paths.filter((path) => !shipped.includes(path) && !isAsset(path) && !isNamed(path, templates))
  return unused.map((path) => {
    const meant = shipped.includes(`assets/${path}`) ? `assets/${path}` : nearest(path, shipped)
    const ask = meant === undefined ? '' : `，是不是 ${meant}？`
    return diagnostic(`templates/${path}`, 'file-ignored', 'Unexpected file by which no page is drawn', {
      inChinese: `没有一页用到这个文件${ask}`,
      note: '文件名要与自带的模板相同，如 home.eta、assets/style.css；不用的请移走。',
      ...(meant !== undefined && {expected: meant}),
    })
  })
}

/** Published with the rest, whatever it is called. */
function isAsset(path: string): boolean {
  return path.startsWith('assets/')
}

function isNamed(path: string, templates: ReadonlyMap<string, string>): boolean {
  if (!path.endsWith('.eta')) return false
  const name = path.slice(0, -'.eta'.length)
  return [...templates.values()].some((source) => ["'", '"', '`'].some((mark) => source.includes(mark + name + mark)))
}
