const made = Symbol('made')

/**
 * A record with a property that is made each time that it is asked for: where each record is of another article, what
 * all of them hold is the archive once more. To others it is a property as any: it is printed, copied and sent to a thread.
 *
 * All have one getter in common. With one of its own, V8 makes of each record a table, four times as large.
 */
export function lazy<T extends object, K extends keyof T>(rest: Omit<T, K>, key: K, make: () => T[K]): T
export function lazy(rest: object, key: PropertyKey, make: () => unknown): unknown {
  Object.defineProperty(rest, made, {value: make})
  return Object.defineProperty(rest, key, {get: read, enumerable: true})
}

function read(this: {readonly [made]: () => unknown}): unknown {
  return this[made]()
}
