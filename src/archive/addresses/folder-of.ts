/** `2020/06/05/2-3.html` → `2020/06/05` */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** `2020-06-05` → `2020/06/05`; where no day is known `2020-06` → `2020/06/00`, `2020` → `2020/00/00`. */
export function folderOfDate(when: string): string {
  const [year = '', month = '00', day = '00'] = when.split('-')
  return `${year}/${month}/${day}`
}

/** Where an issue stands of which nobody has said the day yet: `undated/x`, `2020/06/00`. */
export function hasNoDay(path: string): boolean {
  return /^(?:undated\/|\d{4}\/\d\d\/00)/.test(path)
}

/** `2020/06/05-2` → `2020/06/05` */
export function dayOf(folder: string): string {
  return folder.startsWith('undated/') ? 'undated' : folder.slice(0, '2020/06/05'.length)
}
