import type {Diagnostic} from '../diagnostics/diagnostic.ts'
import {failureOn} from '../diagnostics/failure-on.ts'

/** A failure of benbao’s own, on a file that is to be imported: the others are. */
export function importFailure(path: string, error: unknown): Diagnostic {
  return failureOn(path, error, '请把这个文件连同此信息报告给 benbao；其余文件照样导入。')
}
