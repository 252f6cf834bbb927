/**
 * Which of the files below a folder are parts of a page that a browser saved beside them, its frames, scripts and
 * pictures: the folder of that page, undefined of all others.
 *
 *     2024-03-29.htm
 *     2024-03-29_files/ads.html    →    2024-03-29_files
 */
export function savedWithPages(paths: ReadonlyArray<string>): (path: string) => string | undefined {
  const pages = new Set(paths.flatMap((path) => pageName.exec(path)?.[1] ?? []))
  const folders = new Set(
    paths.flatMap(foldersOf).filter((folder) => {
      const page = folderName.exec(folder)?.[1]
      return page !== undefined && pages.has(page)
    }),
  )
  return (path) => foldersOf(path).find((folder) => folders.has(folder)) ?? (folders.has(path) ? path : undefined)
}

const pageName = /^(.+)\.x?html?$/i
/** Of Chrome, Edge and Firefox; of Internet Explorer. */
const folderName = /^(.+)(?:_files|\.files)$/i

/** `a/b/c.html` → a, a/b. */
function foldersOf(path: string): ReadonlyArray<string> {
  return Array.from(path.matchAll(/\//g), ({index}) => path.slice(0, index))
}
