/** The page that was shown is loaded again: it may be a pointer now, which leads on. */
export function noteLeaving({location}: Document): void {
  try {
    sessionStorage.setItem(key, location.pathname)
  } catch {
    // Where nothing may be stored there is no way back.
  }
}

/**
 * Where the reader came from by a pointer that `benbao watch` made and took back: a date was mistyped, the page stood at
 * another address, and is where it was. Undefined where the page that is shown still is one.
 */
export async function wayBack({location, referrer}: Document): Promise<string | undefined> {
  const left = noted()
  if (left === null || left === location.pathname || referrer === '' || new URL(referrer).pathname !== left)
    return undefined
  const [here, there] = await Promise.all([location.pathname, left].map((path) => fetch(path, {cache: 'no-store'})))
  return here?.status === 404 && there?.ok === true ? left : undefined
}

function noted(): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

const key = 'benbao-left'
