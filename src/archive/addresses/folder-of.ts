/** `2020/06/05/2-3.html` → `2020/06/05` */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}
