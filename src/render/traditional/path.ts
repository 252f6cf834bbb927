/** Below it the site stands a second time. */
const folder = 'zh-hant/'

/**
 * Where a page stands in traditional characters. Undefined for what is the same in any script: files, a source as it was
 * pasted, the page that a server shows at every address.
 */
export function traditionalPath(path: string): string | undefined {
  return /\.html$/.test(path) && !/\/source\d+\.html$|^404\.html$/.test(path) ? folder + path : undefined
}

/** The page that stands so in traditional characters, or that is asked for itself. */
export function simplifiedPath(path: string): string {
  return path.startsWith(folder) ? path.slice(folder.length) : path
}

/** An address as a page of that tree has it: what stands in the tree is named there, all else where it is. */
export function inTraditional(address: string): string {
  const at = address.indexOf('#')
  const path = at === -1 ? address : address.slice(0, at)
  return (traditionalPath(path) ?? path) + (at === -1 ? '' : address.slice(at))
}
