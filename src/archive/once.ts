/** What is made of a key, made when it is first asked for. */
export function once<Key, Made>(known: Map<Key, Made>, key: Key, make: (key: Key) => Made): Made {
  const found = known.get(key)
  if (found !== undefined) return found
  const made = make(key)
  known.set(key, made)
  return made
}
