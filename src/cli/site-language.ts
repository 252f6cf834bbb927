import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {flagIn} from './flag-in.ts'

/**
 * The language that an archive asks for, read before anything else and without a parser of YAML: what is wrong in the
 * file is said later, in some language.
 *
 *     lang: zh    # 编辑部用中文
 */
export function siteLanguage(cwd: string, args: ReadonlyArray<string>): string | undefined {
  try {
    const text = readFileSync(resolve(cwd, flagIn(args, '--site') ?? '.', 'content/site.yaml'), 'utf8')
    return /^\ufeff?lang:[ \t]+["']?(zh|en)["']?[ \t]*(?:#.*)?$/m.exec(text)?.[1]
  } catch {
    return undefined
  }
}
