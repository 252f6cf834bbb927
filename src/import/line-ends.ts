/**
 * Blanks of markup, where a line’s end is one of them: runs of them are one, and one that holds a line’s end is kept
 * apart, since it may be none.
 */
export function collapsed(text: string): string {
  return text.replace(/[\t\n\f\r ]+/g, (run) => (/[\n\r]/.test(run) ? lineEnd : ' '))
}

/**
 * A line’s end in the markup is a blank, and nothing between two characters of a script that knows none, as browsers have
 * it: programs that write pages break a paragraph wherever its line is full.
 *
 *     新桥打下⏎第一根桩    →    新桥打下第一根桩        Yanhu⏎Bridge    →    Yanhu Bridge
 */
export function withoutLineEnds(text: string): string {
  return text.replace(/[ \r]+/g, (run, at: number) =>
    run.includes(lineEnd) &&
    isWithin(text.slice(Math.max(0, at - 2), at), text.slice(at + run.length, at + run.length + 2))
      ? ''
      : run.replaceAll(lineEnd, ' ').replace(/ +/g, ' '),
  )
}

const lineEnd = '\r'

function isWithin(before: string, after: string): boolean {
  return (wideEnd.test(before) && quotedStart.test(after)) || (quotedEnd.test(before) && wideStart.test(after))
}

const wide =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u3003\\u3008-\\u3011\\u3014-\\u301b\\uff01-\\uff5e'
/** Marks that Latin texts have, too. */
const quotes = '“”‘’—…·'
const wideEnd = new RegExp(`[${wide}]$`, 'u')
const wideStart = new RegExp(`^[${wide}]`, 'u')
const quotedEnd = new RegExp(`[${wide}${quotes}]$`, 'u')
const quotedStart = new RegExp(`^[${wide}${quotes}]`, 'u')
