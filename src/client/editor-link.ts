/** The address that opens a place in the editor's own program; undefined where none is set. */
export function editorLink(
  form: string,
  {file, line, column}: {readonly file: string; readonly line?: number; readonly column?: number},
): string | undefined {
  if (form === '') return undefined
  return form
    .replaceAll('{file}', file.split('/').map(encodeURIComponent).join('/'))
    .replaceAll('{line}', String(line ?? 1))
    .replaceAll('{column}', String(column ?? 1))
}
