/**
 * Make plain data throw where a property is read that it has not: Eta would print `undefined`, or skip an `if`.
 * The data itself is left alone; arrays stay arrays, functions stay as they are.
 */
export function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict)
  if (typeof value !== 'object' || value === null) return value
  return guard(Object.fromEntries(Object.entries(value).map(([key, field]) => [key, strict(field)])))
}

/** The same for one record whose fields are strict already. */
export function guard(record: object): object {
  return new Proxy(record, handler)
}

const handler: ProxyHandler<object> = {
  get(target, key) {
    if (typeof key === 'string' && !Object.hasOwn(target, key)) {
      throw new ReferenceError(`Unexpected property “${key}”, expected one of ${Object.keys(target).join(', ')}`)
    }
    return Reflect.get(target, key)
  },
}
