import {lstatSync, readFileSync, statSync} from 'node:fs'
import {basename, resolve} from 'node:path'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {diskFiles} from '../io/files.ts'
import {whyUnread} from '../io/why.ts'
import {kinds} from './extract.ts'
import type {Origin} from './types.ts'

/** A file to import, not yet read. */
export interface Found {
  readonly path: string
  readonly name: string
  readonly read: () => Uint8Array
}

/** The files that are named, and those of the folders that are named; what is none of them is a finding. */
export function gather(
  cwd: string,
  paths: ReadonlyArray<string>,
): {readonly files: ReadonlyArray<Found>; readonly diagnostics: ReadonlyArray<Diagnostic>} {
  const files = new Map<string, Found>()
  const diagnostics: Array<Diagnostic> = []
  for (const given of paths) {
    const path = given.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
    const full = resolve(cwd, given)
    if (!isThere(full)) {
      diagnostics.push(unreadable(path, 'it is not there', '没有这个文件'))
    } else if (!statSync(full).isDirectory()) {
      files.set(full, {path, name: basename(full), read: () => readFileSync(full)})
    } else {
      const folder = diskFiles(full)
      for (const {path: inner, kind} of folder.list()) {
        const shown = path === '.' ? inner : `${path}/${inner}`
        if (kind === 'file' && isKnown(inner))
          files.set(resolve(full, inner), {
            path: shown,
            name: `${basename(full)}/${inner}`,
            read: () => folder.read(inner),
          })
        else if (kind === 'file') diagnostics.push(ignored(shown))
        else if (kind !== 'folder')
          diagnostics.push(unreadable(shown, 'it is no file, or a link to elsewhere', '不是文件，或是链接'))
      }
    }
  }
  return {files: [...files.values()], diagnostics}
}

/** A file’s bytes, or the finding that says why not. */
export function readOrigin({path, name, read}: Found): Origin | Diagnostic {
  try {
    return {path, name, bytes: read()}
  } catch (error) {
    const {reason, inChinese} = whyUnread(error)
    return unreadable(path, reason, inChinese)
  }
}

function isThere(full: string): boolean {
  return lstatSync(full, {throwIfNoEntry: false}) !== undefined && statSync(full, {throwIfNoEntry: false}) !== undefined
}

function isKnown(path: string): boolean {
  return kinds.has(/\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '')
}

function ignored(path: string): Diagnostic {
  return diagnostic(
    path,
    'file-ignored',
    'Unexpected kind of file, expected .pdf, .docx, .html, .txt or .md; not imported',
    {
      inChinese: '不认识这种文件，没有导入',
      note: '能导入的是 .pdf、.docx、.html、.txt、.md；别的请先另存为其中一种。',
    },
  )
}

function unreadable(path: string, why: string, inChinese: string): Diagnostic {
  return diagnostic(path, 'file-unreadable', `Unexpected failure to read the file (${why})`, {
    inChinese: `文件读不出来（${inChinese}）`,
  })
}
