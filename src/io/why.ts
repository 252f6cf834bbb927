import type {FileError} from './ports.ts'

/** Why a file could not be read or written, in Chinese; `message` says it in English. */
export function whyInChinese({code}: Pick<FileError, 'code'>): string {
  return meanings.get(code)?.[0] ?? code
}

/** The same in English. */
export function whyInEnglish({code}: Pick<FileError, 'code'>): string {
  return meanings.get(code)?.[1] ?? code
}

/** The same of whatever the file system throws, and in English without the path that `message` ends in. */
export function whyUnread(error: unknown): {readonly reason: string; readonly inChinese: string} {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split(',', 1)
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return {reason, inChinese: meanings.get(code)?.[0] ?? reason}
}

const meanings: ReadonlyMap<string, readonly [chinese: string, english: string]> = new Map([
  ['ENOENT', ['没有这个文件', 'no such file']],
  ['EACCES', ['没有权限', 'permission denied']],
  ['EPERM', ['不允许', 'not permitted']],
  ['EBUSY', ['正被别的程序占用', 'in use by another program']],
  ['EISDIR', ['这是文件夹', 'is a folder']],
  ['ENOTDIR', ['上一级不是文件夹', 'lies below something that is not a folder']],
  ['ENOSPC', ['磁盘已满', 'the disk is full']],
  ['EDQUOT', ['超出磁盘配额', 'the quota of the disk is used up']],
  ['EROFS', ['磁盘只读', 'the disk is read-only']],
  ['EIO', ['磁盘或网络盘出错', 'the disk or the network failed']],
  ['ELOOP', ['链接太多', 'too many links']],
  ['EMFILE', ['打开的文件太多', 'too many open files']],
  ['ENAMETOOLONG', ['名字太长', 'the name is too long']],
  ['EZIP', ['不是完好的 ZIP，或内容不合常理', 'no sound ZIP']],
  ['ERR_BUFFER_TOO_LARGE', ['展开后比目录所说的大', 'unpacked it is larger than its directory says']],
  ['Z_DATA_ERROR', ['压缩的内容坏了', 'its packed bytes are broken']],
  ['Z_BUF_ERROR', ['压缩的内容不全', 'its packed bytes are cut off']],
  ['EOUTSIDE', ['在文件夹之外', 'leads out of its folder']],
])
