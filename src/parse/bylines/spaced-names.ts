import {isLatinName, isLikelyName} from './names.ts'

/** 刘 歌 and 万　宇: two single characters side by side are one name; so are Latin words, Emma Brown. */
export function mergeSpaced(tokens: ReadonlyArray<string>): Array<string> {
  const merged: Array<string> = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? ''
    const next = tokens[at + 1]
    const last = merged.at(-1)
    if (last !== undefined && isLatinName(token) && isLatinName(last)) {
      merged.push(`${merged.pop()} ${token}`)
    } else if (token.length === 1 && next !== undefined && (next.length === 1 || /^.(?:摄|文|图)$/.test(next))) {
      merged.push(token + next.charAt(0))
      if (next.length > 1) merged.push(next.slice(1)) // 王  毅摄
      at++
    } else if (
      token.length === 1 &&
      merged.length > 0 &&
      !/[摄图译词曲]/.test(token) &&
      !(token === '文' && tokens.slice(at + 1).some((later) => /[摄图]$/.test(later))) &&
      isLikelyName(`${merged.at(-1)}${token}`)
    ) {
      merged.push(`${merged.pop()}${token}`) // 某某 某: a blank that a PDF put into a name; not 宁静 文 王波 摄
    } else {
      merged.push(token)
    }
  }
  return merged
}
