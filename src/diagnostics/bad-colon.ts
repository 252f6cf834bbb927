/** Where YAML was to have a colon and a blank, and what is to be said of it. */
export interface BadColon {
  readonly key: string
  readonly offset: number
  readonly reason: string
  readonly inChinese: string
}

/** A key, and what stands for its colon: a full-width one, one without a blank behind, none. */
const form =
  /^([ \t]*(?:-[ \t]+)?)([A-Za-z][A-Za-z-]*)(?:([ \t]*[：﹕︰])|([ \t]*:(?=[^\s:/]))|[ \t\u3000]+(?=[^\s:：#][^:：\n]*$))/m

/**
 * Find the key in a stretch of YAML that has no colon by YAML’s rules. Ask only where the text is known to be wrong: to
 * YAML itself such a line is a text.
 *
 *     title：临河日报    →    the full-width colon
 */
export function findBadColon(text: string, from = 0, to = text.length): BadColon | undefined {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const found = form.exec(text.slice(start, to))
  if (!found) return undefined
  const [whole, lead = '', key = '', wide, tight] = found
  const mark = (wide ?? tight ?? '').trim()
  const behind = start + found.index + whole.length
  const offset = mark === '' ? start + found.index + lead.length + key.length : behind - mark.length
  const wanted = `expected “: ” (half-width, a blank behind) as in \`${key}: …\``
  const inChinese = `冒号要用半角“: ”，后面空一格，如“${key}: …”`
  if (wide !== undefined)
    return {key, offset, reason: `Unexpected full-width colon behind ${key}, ${wanted}`, inChinese}
  if (tight !== undefined)
    return {key, offset, reason: `Unexpected colon without a blank behind ${key}, ${wanted}`, inChinese}
  return {
    key,
    offset,
    reason: `Unexpected text behind ${key}, ${wanted}`,
    inChinese: `“${key}”后面缺冒号；${inChinese}`,
  }
}
