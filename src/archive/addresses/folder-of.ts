/** `2020/06/05/2-3.html` → `2020/06/05` */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'))
}

/** `2020-06-05` → `2020/06/05`; where no day is known `2020-06` → `2020/06/00`, `2020` → `2020/00/00`. */
export function folderOfDate(when: string): string {
  const [year = '', month = '00', day = '00'] = when.split('-')
  return `${year}/${month}/${day}`
}

/**
 * How much of its issue’s date an address says: nothing under `undated/`, the year under `2020/00/00/`, the month under
 * `2020/06/00/`, else the day.
 */
export function precisionOf(path: string): 0 | 1 | 2 | 3 {
  const [, month, day] = /^\d{4}\/(\d\d)\/(\d\d)/.exec(path) ?? []
  if (month === undefined) return 0
  return month === '00' ? 1 : day === '00' ? 2 : 3
}

/** `2020/06/05-2` → `2020/06/05` */
export function dayOf(folder: string): string {
  return folder.startsWith('undated/') ? 'undated' : folder.slice(0, '2020/06/05'.length)
}
