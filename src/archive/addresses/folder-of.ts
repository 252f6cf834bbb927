/** `2020/06/05/2-3.html` → `2020/06/05` */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** `2020/06/05-2` → `2020/06/05` */
export function dayOf(folder: string): string {
  return folder.startsWith('undated/') ? 'undated' : folder.slice(0, '2020/06/05'.length)
}
