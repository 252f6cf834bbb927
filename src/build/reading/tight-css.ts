/**
 * A stylesheet without what only people need: comments, blanks, the nought before a point. Texts stay as they are, and so
 * does a blank that means something: `a :hover`, `1px + 2px`, `and (`.
 */
export function tightCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\/|("[^"]*")|\s+/g, (_all, text: string | undefined) => text ?? ' ')
    .replace(
      /("[^"]*")| ?([{};,>]) ?|: /g,
      (all, text: string | undefined, mark: string | undefined) => text ?? mark ?? all.trim(),
    )
    .replace(/("[^"]*")|(?<![\w.])0\.(?=\d)/g, (_all, text: string | undefined) => text ?? '.')
    .replaceAll(';}', '}')
    .trim()
}
