import type {SearchEngine} from './engine.ts'

/**
 * An engine that begins anew, once, where something cannot be loaded: what a browser or a network of servers kept from
 * before the site was last published names files that are gone since. `make` is told to ask past what was kept.
 */
export function beginAnew(make: (anew: boolean) => SearchEngine): SearchEngine {
  let engine = make(false)
  let isAnew = false
  return {
    names: () => trying((own) => own.names()),
    numbers: () => trying((own) => own.numbers()),
    years: () => trying((own) => own.years()),
    entry: (hit) => trying((own) => own.entry(hit)),
    find: (query, tell, signal) => trying((own) => own.find(query, tell, signal)),
  }

  async function trying<T>(act: (engine: SearchEngine) => Promise<T>): Promise<T> {
    const own = engine
    try {
      return await act(own)
    } catch (error) {
      if (own === engine) {
        if (isAnew) throw error
        isAnew = true
        engine = make(true)
      }
      return act(engine)
    }
  }
}
