import type {FileError} from './ports.ts'

/** Why a file could not be read or written, in Chinese; `message` says it in English. */
export function whyInChinese({code}: Pick<FileError, 'code'>): string {
  return meanings.get(code) ?? code
}

/** The same of whatever the file system throws, and in English without the path that `message` ends in. */
export function whyUnread(error: unknown): {readonly reason: string; readonly inChinese: string} {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(',', 1)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return {reason, inChinese: meanings.get(code) ?? reason}
}

const meanings: ReadonlyMap<string, string> = new Map([
  ['ENOENT', '没有这个文件'],
  ['EACCES', '没有权限'],
  ['EPERM', '不允许'],
  ['EISDIR', '这是文件夹'],
  ['ENOTDIR', '上一级不是文件夹'],
  ['ENOSPC', '磁盘已满'],
  ['EROFS', '磁盘只读'],
  ['ELOOP', '链接太多'],
  ['EMFILE', '打开的文件太多'],
  ['ENAMETOOLONG', '名字太长'],
  ['EZIP', '不是完好的 ZIP，或内容不合常理'],
  ['ERR_BUFFER_TOO_LARGE', '展开后比目录所说的大'],
  ['EOUTSIDE', '在文件夹之外'],
])
