import {readFileSync} from 'node:fs'

/**
 * Milliseconds of the processor that a process has used, which others that use it do not lengthen; undefined where it is
 * gone, or the system does not tell. Of `/proc/N/stat` the 14th and 15th fields, in hundredths of a second.
 */
export function processorTime(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}
