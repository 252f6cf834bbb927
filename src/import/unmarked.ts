/**
 * A line of a file that knows no marks: one that would be taken for an editor’s mark is said to be none.
 *
 *     # 7 楼    →    \# 7 楼        -5℃    →    -5℃
 */
export function unmarked(line: string): string {
  const text = line.normalize('NFKC').trim()
  return isMark.test(text) ? `\\${line.trimStart()}` : line
}

const isMark = /^(?:##? +\S|\*.*\*$|>|<!--|---$|!\[|\\)|\\$/
