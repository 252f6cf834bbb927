/** Where a reader of the results was; kept with the entry of the history, so that who comes back from an article finds it again. */
export interface Place {
  /** So many results were shown. */
  readonly count: number
  /** Which of them was opened. */
  readonly opened?: number
}

export function keepPlace(place: Place): void {
  history.replaceState(place, '')
}

export function placeKept(): Place | undefined {
  const state: unknown = history.state
  if (typeof state !== 'object' || state === null || !('count' in state) || typeof state.count !== 'number')
    return undefined
  const {count} = state
  return 'opened' in state && typeof state.opened === 'number' ? {count, opened: state.opened} : {count}
}
