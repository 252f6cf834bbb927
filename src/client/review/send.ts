import type {Outcome, ReviewState, Settling} from './types.ts'

const root = '/_benbao/review/'

/** What the page asks of its server; undefined where nobody answers. */
export interface Server {
  state(): Promise<ReviewState | undefined>
  settle(settling: Settling): Promise<Outcome | undefined>
  undo(step: number): Promise<Outcome | undefined>
}

/** The server of this page. */
export function serverWith(token: string): Server {
  return {
    state: () => ask(fetch(`${root}state.json`)),
    settle: (settling) => ask(post('settle', settling)),
    undo: (step) => ask(post('undo', {step})),
  }

  function post(what: string, body: object): Promise<Response> {
    const headers = {'Content-Type': 'application/json', 'X-Benbao-Token': token}
    return fetch(root + what, {method: 'POST', headers, body: JSON.stringify(body)})
  }
}

/** 409 says in its body why not; any other failure is no answer. */
async function ask<T>(asked: Promise<Response>): Promise<T | undefined> {
  try {
    const response = await asked
    if (!response.ok && response.status !== 409) return undefined
    const said: T = await response.json()
    return said
  } catch {
    return undefined
  }
}
