import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {isTemporary} from '../../io/replace-file.ts'
import type {Standing} from './standing.ts'

/** Files in the output that benbao did not write and will not. What is hidden is not looked at. */
export function strangersIn(
  kinds: Standing['kinds'],
  own: {has(path: string): boolean},
  wanted: {has(path: string): boolean},
): ReadonlyArray<string> {
  return [...kinds].flatMap(([path, kind]) => {
    const hidden = isTemporary(path) || path.split('/').some((part) => part.startsWith('.'))
    return kind === 'folder' || hidden || own.has(path) || wanted.has(path) ? [] : [path]
  })
}

/** They stay, and are told. */
export function reportStrangers(out: string, paths: ReadonlyArray<string>): Array<Diagnostic> {
  if (paths.length === 0) return []
  const shown = paths.length > 5 ? [...paths.slice(0, 5), '…'] : paths
  const reason = `Unexpected files that benbao did not write (${paths.length}), expected its own only`
  return [
    diagnostic(out, 'output-foreign', reason, {
      inChinese: `输出文件夹里有 ${paths.length} 个不是 benbao 写的文件`,
      actual: shown.join(', '),
      note: '已原样保留；不想发布的请自行删去。',
    }),
  ]
}
