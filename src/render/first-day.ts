/** The day as which a month or a year stands where a format knows days alone: `2020-06` → `2020-06-01` */
export function firstDay(when: string): string {
  return `${when}${pattern.slice(when.length)}`
}

const pattern = '0000-01-01'
