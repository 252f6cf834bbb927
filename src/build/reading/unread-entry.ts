import {type Diagnostic, diagnostic} from '../../diagnostics/diagnostic.ts'
import {isPassedOver} from '../../io/passed-over.ts'
import type {Entry} from '../../io/ports.ts'
import {isConfig, isFixes, isImage, isPage, isSource} from './content-files.ts'

/** What is wrong with an entry of a folder that is not read; undefined where nothing is, or its name asks for silence. */
export function unreadEntry({path, kind}: Entry, folder: 'content' | 'templates'): Diagnostic | undefined {
  if (isPassedOver(path)) return undefined
  const file = path === '.' ? folder : `${folder}/${path}`
  const isNamedRead = folder === 'content' && (isConfig(path) || isFixes(path) || isPage(path))
  switch (kind) {
    case 'file':
      if (isSource(path) || isNamedRead || isImage(path) || folder !== 'content') return undefined
      return diagnostic(
        file,
        'file-ignored',
        'Unexpected kind of file, expected .txt or .md; it is not on the site',
        whatToDo(path),
      )
    case 'folder':
      if (isSource(path))
        return diagnostic(file, 'file-unreadable', 'Unexpected folder named like a source, expected a file', {
          inChinese: '这是文件夹，名字却像一期报纸',
          note: '给文件夹改名，去掉末尾的 .txt 或 .md。',
          noteInEnglish: 'Rename the folder, without .txt or .md at its end.',
        })
      if (!isNamedRead) return undefined
      return diagnostic(file, 'file-unreadable', 'Unexpected folder where a file is read, expected a file', {
        inChinese: '这里要的是文件，却是一个文件夹',
        note: '把文件夹里的内容写进同名的文件，或给文件夹改名。',
        noteInEnglish: 'Write what the folder holds into a file of this name, or rename the folder.',
      })
    case 'link-outside':
      return diagnostic(file, 'link-outside', `Unexpected link out of ${folder}/, expected a file inside`, {
        inChinese: `链接指到 ${folder}/ 外面去了`,
        note: copyIt,
      })
    case 'link-folder':
      return diagnostic(file, 'link-outside', 'Unexpected link to a folder, expected the folder itself', {
        inChinese: '链接指向一个文件夹',
        note: copyIt,
      })
    case 'link-dangling':
      return diagnostic(file, 'file-unreadable', 'Unexpected link to nothing, expected a file', {
        inChinese: '链接指的文件不存在',
        note: copyIt,
        noteInEnglish: 'Links are not followed: put a copy here, or delete the link.',
      })
    case 'unreadable':
      return diagnostic(
        file,
        'file-unreadable',
        'Unexpected refusal to list this folder, expected one that can be read',
        {inChinese: '这个文件夹打不开，或者不是文件夹'},
      )
    case 'other':
      if (!isSource(path) && !isNamedRead) return undefined
      return diagnostic(file, 'file-unreadable', 'Unexpected pipe, socket or device, expected a file', {
        inChinese: '这不是普通文件',
      })
    default:
      return kind satisfies never
  }
}

/** Whoever puts 2024-12-27.docx here wants its text on the site. */
function whatToDo(path: string): {readonly note: string; readonly noteInEnglish?: string} {
  if (/\.(?:pdf|docx|x?html?)$/i.test(path))
    return {
      note: '移到 content/ 外面，再用 benbao import 文件名 导入，它会写成 .txt。',
      noteInEnglish: 'Move it out of content/, and bring it in by `benbao import FILE`, which writes it as .txt.',
    }
  if (/\.(?:docm?|wps|rtf|odt)$/i.test(path))
    return {
      note: '移到 content/ 外面，另存为 .docx，再用 benbao import 文件名 导入，它会写成 .txt。',
      noteInEnglish:
        'Move it out of content/, save it as .docx, and bring that in by `benbao import FILE`, which writes it as .txt.',
    }
  return {note: '各期文字以 .txt 结尾，单篇文章以 .md 结尾，页面是 content/pages/名称.md；其他文件请放到别处。'}
}

const copyIt = '不跟随链接：请在此放入副本，或删去这个链接。'
