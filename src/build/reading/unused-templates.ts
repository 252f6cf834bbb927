import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {editDistance, nearest} from '../../diagnostics/edit-distance.ts'

/**
 * Files of an archive's `templates/` by which nothing is drawn: a name that is misspelt would leave the page as it was,
 * and nobody would know why. A template of its own counts where another one names it.
 *
 *     templates/hoem.eta            →    home.eta?
 *     templates/assets/styel.css    →    assets/style.css? It is published all the same.
 */
export function unusedTemplates(
  paths: ReadonlyArray<string>,
  shipped: ReadonlyArray<string>,
  templates: ReadonlyMap<string, string>,
): ReadonlyArray<Diagnostic> {
  const own = paths.filter((path) => !shipped.includes(path))
  const unused = own.filter((path) =>
    isAsset(path) ? isMisspelt(path, shipped, templates) : !isNamed(path, templates),
  )
  return unused.map((path) => {
    const meant = shipped.includes(`assets/${path}`) ? `assets/${path}` : nearest(path, shipped)
    const ask = meant === undefined ? '' : `，是不是 ${meant}？`
    return diagnostic(`templates/${path}`, 'file-ignored', 'Unexpected file by which no page is drawn', {
      inChinese: `没有一页用到这个文件${ask}`,
      note: '文件名要与自带的模板相同，如 home.eta、assets/style.css；不用的请移走。',
      noteInEnglish:
        'Name it as a template that comes with benbao, as home.eta or assets/style.css; move away what is not used.',
      ...(meant !== undefined && {expected: meant}),
    })
  })
}

/** Published with the rest, whatever it is called. */
function isAsset(path: string): boolean {
  return path.startsWith('assets/')
}

/** A letter or two from an asset of the package, and no template speaks of it: the page goes on without what it says. */
function isMisspelt(path: string, shipped: ReadonlyArray<string>, templates: ReadonlyMap<string, string>): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const ending = name.slice(name.lastIndexOf('.'))
  return (
    shipped.some((other) => isAsset(other) && other.endsWith(ending) && editDistance(path, other) <= 2) &&
    ![...templates.values()].some((source) => source.includes(name))
  )
}

function isNamed(path: string, templates: ReadonlyMap<string, string>): boolean {
  if (!path.endsWith('.eta')) return false
  const name = path.slice(0, -'.eta'.length)
  return [...templates.values()].some((source) => ["'", '"', '`'].some((mark) => source.includes(mark + name + mark)))
}
