import {type Diagnostic, diagnostic} from './diagnostic.ts'

/** A failure of benbao’s own, as a finding on the file that it was busy with. */
export function failureOn(
  path: string,
  error: unknown,
  note = '请把这个文件连同此信息报告给 benbao；先把它移出 content/，其余各期即可生成。',
): Diagnostic {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return diagnostic(path, 'internal-failure', `Unexpected failure inside benbao, expected a finding (${what})`, {
    inChinese: `benbao 自己出了错（${what}）`,
    note,
  })
}
