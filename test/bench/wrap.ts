/**
 * Break a text into lines of a column. Marks that may not begin a line hang out of the one before; what may not end a
 * line goes down.
 */
export function wrap(text: string, width: number): Array<string> {
  const lines: Array<string> = []
  let rest = text
  while (rest.length > width) {
    let end = width
    if (noStart.includes(rest.charAt(end))) end++
    if (noEnd.includes(rest.charAt(end - 1))) end--
    lines.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  if (rest !== '') lines.push(rest)
  return lines
}

const noStart = '，。、；：！？”’》）,.;:!?)'
const noEnd = '“‘《（('
