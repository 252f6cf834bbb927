/** What to type, and where, in Chinese: a file keeps its name, for people may have linked to its text. */
export function howToSay(path: string, line: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/\.md$/i.test(name)) return `在 ${name} 开头的 --- 之间写 ${line}`
  return `在旁边建文件 ${name.replace(/\.[^.]*$/, '')}.fixes.yaml，写一行 ${line}`
}
