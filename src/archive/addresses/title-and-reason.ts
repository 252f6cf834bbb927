/**
 * What a withdrawn line says last: what it was called, and behind the bar why it is gone. An issue without a number is
 * called nothing.
 *
 *     一则旧闻 | 应当事人要求    →    title 一则旧闻, reason 应当事人要求
 *     | 应当事人要求             →    reason 应当事人要求
 */
export function titleAndReason(text: string): {readonly title: string; readonly reason: string | undefined} {
  const bar = text.startsWith('|') ? 0 : text.indexOf(' | ')
  if (bar < 0) return {title: text.replace(/ \|$/, ''), reason: undefined}
  return {title: text.slice(0, bar), reason: text.slice(bar).replace(/^ ?\|/, '').trim() || undefined}
}
