import type {Line, Mark} from '../transcript.ts'
import type {BlockReading} from './read-block.ts'
import {type State, states} from './states.ts'

/** What an editor says of a line is not weighed; a mark that cannot be obeyed is the last resort. */
export function obedience(line: Line, reading: BlockReading): Readonly<Record<State, number>> {
  const entries = states.map((state) => [state, obeys(state, line, reading) ? 0 : -1000] as const)
  return Object.fromEntries(entries) as Record<State, number>
}

/** Whether a state is what the editor says of a line. */
function obeys(state: State, {mark, starts}: Line, reading: BlockReading): boolean {
  if (reading.above || state === 'author') return reading.above && state === 'author'
  if (!mark) {
    // Behind --- a heading is a headline, though an article may do without one.
    const isHeading = reading.ending !== 'stop' && reading.text.length < 40
    return state === 'headline' || state === 'column' || (state === 'resumed' && !isHeading)
  }
  const said = marked[mark]
  return said.includes(state) && (state === 'resumed') === (starts === true && said.includes('resumed'))
}

/** The states that obey a mark of the editor's. */
const marked: Readonly<Record<Mark, ReadonlyArray<State>>> = {
  headline: ['headline', 'headline2', 'headline3'],
  subheading: ['subheading'],
  column: ['column'],
  byline: ['byline', 'tail'],
  caption: ['lead', 'resumed', 'paragraph'],
  paragraph: ['lead', 'resumed', 'paragraph'],
  join: ['continuation', 'headline2', 'headline3'],
}
