/** The first and the last number of an issue; most have one. */
export interface Numbers {
  readonly first: number
  readonly last: number
}

/** 412 is one; 91-92, 91、92期合刊 and 91—93 are several in one issue (合刊); 增刊1 is none. */
export function numbersOf({number = ''}: {readonly number?: string | undefined}): Numbers | undefined {
  const [, one, other] = /^(\d{1,7})(?:\s*[-–—~～、,，/]+\s*(\d{1,7}))?\s*期?\s*(?:合刊)?$/.exec(number) ?? []
  if (one === undefined) return undefined
  const [first, last] = [Number(one), Number(other ?? one)]
  return first <= last && last - first < mostInOne ? {first, last} : undefined
}

/** So many numbers are printed as one at most. */
const mostInOne = 12
