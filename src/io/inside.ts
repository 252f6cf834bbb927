import {FileError} from './ports.ts'

/**
 * Refuse a path that is not plainly below its folder.
 *
 *     2020/06/05/2-3.html    fine
 *     ../secret, /etc/passwd, a//b, a/./b, C:\x    refused
 */
export function insidePath(path: string): string {
  const parts = path.split('/')
  if (
    parts.some((part) => part === '' || part === '.' || part === '..' || /[\0\\]/.test(part)) ||
    /^[a-z]:/i.test(path)
  ) {
    throw new FileError(path, 'EOUTSIDE', `Unexpected path ${JSON.stringify(path)}, expected one inside its folder`)
  }
  return path
}
