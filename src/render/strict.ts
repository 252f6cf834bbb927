/**
 * Copy plain data so that it throws where a property is read that it has not: Eta would print `undefined`, or skip an
 * `if`. Arrays stay arrays, functions stay as they are; the data itself is left alone.
 */
export function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {__proto__: missing, ...value}
  // Most of what a record holds is text, and copied already.
  for (const key in value) if (typeof copy[key] === 'object') copy[key] = strict(copy[key])
  return copy
}

/** The same for one record of two, whose fields are strict already; the second goes before the first. */
export function guard(record: object, own: object = {}): object {
  return {__proto__: missing, ...record, ...own}
}

/** Stands behind each record, so that only a name that the record has not comes here: what is there costs nothing. */
const missing: object = new Proxy(Object.create(null), {
  get(_target, key, record: object) {
    if (typeof key === 'symbol') return undefined
    throw new ReferenceError(`Unexpected property “${key}”, expected one of ${Object.keys(record).join(', ')}`)
  },
})
