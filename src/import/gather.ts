import {readFileSync, statSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {picturePath} from '../archive/pictures/picture-path.ts'
import {type Diagnostic, diagnostic} from '../diagnostics/diagnostic.ts'
import {codeFrom} from '../io/attempt.ts'
import {diskFiles} from '../io/files.ts'
import {isPassedOver} from '../io/passed-over.ts'
import type {Files} from '../io/ports.ts'
import {whyUnread} from '../io/why.ts'
import {kinds} from './extract.ts'
import {savedWithPages} from './saved-with-pages.ts'
import type {Origin} from './types.ts'

/** A file to import, not yet read. */
export interface Found {
  readonly path: string
  readonly name: string
  /** The folder that it lies in, of which nothing is read that lies outside; and its path there. */
  readonly folder: Files
  readonly inner: string
  readonly read: () => Uint8Array
}

/** What was named: texts, pictures that may belong to them by their places on the disk, and what is neither. */
export interface Gathered {
  readonly files: ReadonlyArray<Found>
  readonly pictures: Map<string, Diagnostic>
  readonly diagnostics: ReadonlyArray<Diagnostic>
}

/**
 * The files that are named, and those of the folders that are named; what is none of them is a finding, and so is a
 * picture unless a text shows it.
 */
export function gather(cwd: string, paths: ReadonlyArray<string>): Gathered {
  const files = new Map<string, Found>()
  const pictures = new Map<string, Diagnostic>()
  const diagnostics: Array<Diagnostic> = []
  for (const given of paths) {
    const path = given.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
    const full = resolve(cwd, given)
    const isFolder = asked(path, () => statSync(full).isDirectory())
    if (typeof isFolder === 'object') {
      diagnostics.push(isFolder)
    } else if (!isFolder) {
      const inner = basename(full)
      const at = {folder: diskFiles(dirname(full)), inner}
      if (isPicture(inner)) pictures.set(full, unshown(path))
      else if (!isPassedOver(inner)) files.set(full, {path, name: inner, ...at, read: () => readFileSync(full)})
    } else {
      const folder = diskFiles(full)
      const entries = folder.list()
      const savedWith = savedWithPages(entries.map(({path}) => path))
      const saved = new Map<string, number>()
      const shownAs = (inner: string) => (path === '.' ? inner : `${path}/${inner}`)
      for (const {path: inner, kind} of entries) {
        if (isPassedOver(inner)) continue
        const shown = shownAs(inner)
        const page = savedWith(inner)
        if (page !== undefined) {
          if (kind === 'file') saved.set(page, (saved.get(page) ?? 0) + 1)
          continue
        }
        if (kind === 'file' && isKnown(inner))
          files.set(resolve(full, inner), {
            path: shown,
            name: `${basename(full)}/${inner}`,
            ...{folder, inner},
            read: () => folder.read(inner),
          })
        else if (kind === 'file' && isPicture(inner)) pictures.set(resolve(full, inner), unshown(shown))
        else if (kind === 'file') diagnostics.push(ignored(shown))
        else if (kind !== 'folder')
          diagnostics.push(unreadable(shown, 'it is no file, or a link to elsewhere', '不是文件，或是链接'))
      }
      diagnostics.push(...[...saved].map(([page, count]) => partsOfPage(shownAs(page), count)))
    }
  }
  return {files: [...files.values()], pictures, diagnostics}
}

/** A file’s bytes, or the finding that says why not. */
export function readOrigin({path, name, read}: Found): Origin | Diagnostic {
  return asked(path, () => ({path, name, bytes: read()}))
}

/** What the system says of a file, or the finding that says why it does not. */
function asked<T>(path: string, ask: () => T): T | Diagnostic {
  try {
    return ask()
  } catch (error) {
    if (codeFrom(error) === 'ENOENT') return unreadable(path, 'it is not there', '没有这个文件')
    const {reason, inChinese} = whyUnread(error)
    return unreadable(path, reason, inChinese)
  }
}

function isKnown(path: string): boolean {
  return kinds.has(/\.([a-z\d]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '')
}

function isPicture(name: string): boolean {
  return picturePath('', name) !== undefined
}

function unshown(path: string): Diagnostic {
  return diagnostic(path, 'file-ignored', 'Unexpected picture that no imported text shows; not imported', {
    inChinese: '导入的文字里没有提到这张图片，没有导入',
    note: '要刊出，先在文字里另起一行写 ![说明](文件名)，再导入；或把它复制到 content/ 里那篇文字旁边，再写这一行。',
    noteInEnglish:
      'To publish it, write ![caption](its name) on a line of its own into the text, and import it again; or copy it beside the text in content/, and write the line there.',
  })
}

function partsOfPage(path: string, count: number): Diagnostic {
  const files = count === 1 ? 'file' : `${count} files`
  const reason = `Unexpected ${files} that a browser saved with the page beside this folder; not imported`
  return diagnostic(path, 'file-ignored', reason, {
    inChinese: `浏览器随旁边的网页存下的 ${count} 个文件，没有导入`,
    note: '其中若有要刊出的图片，把它复制到 content/ 里那篇文字旁边，另起一行写 ![说明](文件名)；若有要导入的文字，单独导入这个文件夹。',
    noteInEnglish:
      'If a picture among them is to be published, copy it beside its text in content/, and write ![caption](its name) on a line of its own; if there are texts to import, name this folder by itself.',
  })
}

function ignored(path: string): Diagnostic {
  if (otherPicture.test(path))
    return diagnostic(
      path,
      'file-ignored',
      'Unexpected kind of picture, expected jpg, png, webp, gif or avif; not imported',
      {
        inChinese: '网页不能直接显示这种图片，没有导入',
        note: '要刊出，先另存为 jpg 或 png，在文字里照新的文件名写，再导入。',
        noteInEnglish: 'To publish it, save it as jpg or png first, name it so in the text, and import that again.',
      },
    )
  return diagnostic(
    path,
    'file-ignored',
    'Unexpected kind of file, expected .pdf, .docx, .html, .txt or .md; not imported',
    {
      inChinese: '不认识这种文件，没有导入',
      note: '能导入的是 .pdf、.docx、.html、.txt、.md；别的请先另存为其中一种。',
      noteInEnglish: 'Save it as .pdf, .docx, .html, .txt or .md first.',
    },
  )
}

/** What cameras, telephones and programs for layout write. */
const otherPicture = /\.(?:bmp|tiff?|hei[cf]|psd|eps|ai|cdr|svg|emf|wmf|raw|cr2|nef|dng)$/i

function unreadable(path: string, why: string, inChinese: string): Diagnostic {
  return diagnostic(path, 'file-unreadable', `Unexpected failure to read the file (${why})`, {
    inChinese: `文件读不出来（${inChinese}）`,
  })
}
