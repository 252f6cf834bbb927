/**
 * The address that opens a file of a site in the editor's own program, with {file}, {line} and {column} for the place;
 * undefined where none is wanted, or what is wanted is none.
 *
 *     vscode              →  vscode://file/home/me/paper/{file}:{line}:{column}
 *     my://{path}#{line}  →  my:///home/me/paper/{file}#{line}
 */
export function editorLink(wanted: string | undefined, site: string): string | undefined {
  const form = programs.get(wanted ?? 'vscode') ?? wanted ?? ''
  if (!isAddress(form)) return undefined
  const folder = site.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':')
  const path = folder.startsWith('/') ? folder : `/${folder}`
  return form.replaceAll('{path}', `${path}/{file}`)
}

/** Is this a program that can be called by its name, or an address? Nothing at all is none, too. */
export function isEditor(wanted: string): boolean {
  return wanted === '' || programs.has(wanted) || isAddress(wanted)
}

/** A program's own scheme; never one that a browser itself would run. */
function isAddress(form: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(form) && !/^(?:javascript|data|vbscript|blob):/i.test(form)
}

/** Programs that can be called by their names. */
const programs: ReadonlyMap<string, string> = new Map([
  ['vscode', 'vscode://file{path}:{line}:{column}'],
  ['vscodium', 'vscodium://file{path}:{line}:{column}'],
  ['cursor', 'cursor://file{path}:{line}:{column}'],
  ['zed', 'zed://file{path}:{line}:{column}'],
  ['idea', 'idea://open?file={path}&line={line}&column={column}'],
  ['sublime', 'subl://open?url=file://{path}&line={line}&column={column}'],
  ['textmate', 'txmt://open?url=file://{path}&line={line}&column={column}'],
  ['none', ''],
])

/** As `--editor` takes them. */
export const editorNames: ReadonlyArray<string> = [...programs.keys()]
